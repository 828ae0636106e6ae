import { create, insert, search, type Tokenizer } from '@orama/orama';
import { inOneField, LOOKED_AT, singly, stems, type Engine } from './engine.ts';

/** One field with every occurrence of a word did better than two fields, than each word once, and than other BM25 values. */
export const orama: Engine = {
  name: 'Orama',
  build: async (items) => {
    const tokenizer: Tokenizer = { language: 'dutch', normalizationCache: new Map(), tokenize: stems };
    const index = create({ schema: { both: 'string' } as const, components: { tokenizer } });
    for (const item of items) await insert(index, { id: String(item.id), both: inOneField(item) });
    return async (question, leftOut) => {
      const { hits } = await search(index, { term: question, limit: LOOKED_AT });
      return singly(
        hits.map(({ id }) => Number(id)),
        leftOut,
      );
    };
  },
};
