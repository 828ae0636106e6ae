import Fuse from 'fuse.js';
import { inOneField, LOOKED_AT, singly, stems, type Engine } from './engine.ts';

/** Word by word, each with its slips; stems as the others have them. */
export const fuse: Engine = {
  name: 'Fuse.js',
  build: (items) => {
    const index = new Fuse(
      items.map((item) => ({ id: item.id, both: stems(inOneField(item)).join(' ') })),
      { keys: ['both'], threshold: 0.3, ignoreDiacritics: true, ignoreLocation: true, useTokenSearch: true },
    );
    return (question, leftOut) =>
      singly(
        index.search(stems(question).join(' '), { limit: LOOKED_AT }).map(({ item }) => item.id),
        leftOut,
      );
  },
};
