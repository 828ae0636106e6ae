import MiniSearch from 'minisearch';
import { inOneField, LOOKED_AT, singly, stems, type Engine } from './engine.ts';

/** One field did better than two, whatever their weights, and its own BM25 values better than the usual ones. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  build: (items) => {
    const index = new MiniSearch<{ id: number; both: string }>({
      fields: ['both'],
      tokenize: stems,
      processTerm: (term) => term,
    });
    index.addAll(items.map((item) => ({ id: item.id, both: inOneField(item) })));
    return (question, leftOut) =>
      singly(
        index
          .search(question)
          .slice(0, LOOKED_AT)
          .map((hit) => hit.id as number),
        leftOut,
      );
  },
};
