import { Index } from 'flexsearch';
import { inOneField, LOOKED_AT, singly, stems, type Engine } from './engine.ts';

/**
 * Each stem once did better than all of them, and without the context of words; a finer resolution tells more places in
 * a text apart. Without `suggest` an item would need every word of the question.
 */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  build: (items) => {
    const index = new Index({
      tokenize: 'strict',
      resolution: 20,
      encode: (text) => [...new Set(stems(text))],
    });
    for (const item of items) index.add(item.id, inOneField(item));
    return (question, leftOut) =>
      singly(index.search(question, { limit: LOOKED_AT, suggest: true }) as number[], leftOut);
  },
};
