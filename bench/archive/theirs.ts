import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Source } from '../../src/archive/source.ts';
import { stems } from '../engines/engine.ts';
import type { Contestant } from './contestant.ts';

/** MiniSearch's own recommendation: a fifth of a word's length may be wrong. */
const FUZZY = 0.2;
const LIMIT = 10;

interface Row {
  readonly id: string;
  readonly both: string;
}

export function miniSearch(): Contestant {
  const options = { fields: ['both'], tokenize: stems, processTerm: (term: string) => term };
  let index = new MiniSearch<Row>(options);
  return {
    name: 'MiniSearch',
    take: (sources) => index.addAll(sources.flatMap(rowsOf)),
    add: (source) => index.addAll([...rowsOf(source)]),
    remove: (source) => index.removeAll([...rowsOf(source)]),
    find: {
      question: ({ text }) => index.search(text).slice(0, LIMIT),
      index: ({ text }) => index.search(text).slice(0, LIMIT),
      mistyped: ({ text }) => index.search(text, { fuzzy: FUZZY, combineWith: 'AND' }).slice(0, LIMIT),
      begun: ({ text }) =>
        index
          .search(text, { prefix: (_, at, terms) => at === terms.length - 1, combineWith: 'AND' })
          .slice(0, LIMIT),
    },
    save: (folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
    },
    load: (folder) => {
      index = MiniSearch.loadJSON<Row>(readFileSync(path.join(folder, 'index.json'), 'utf8'), options);
    },
  };
}

/** For slips and beginnings of words it would need another, larger index. */
export function flexSearch(): Contestant {
  const index = new Index({
    tokenize: 'strict',
    resolution: 20,
    encode: (text) => [...new Set(stems(text))],
  });
  return {
    name: 'FlexSearch',
    take: (sources) => {
      for (const { id, both } of sources.flatMap(rowsOf)) index.add(id, both);
    },
    add: (source) => {
      for (const { id, both } of rowsOf(source)) index.add(id, both);
    },
    find: { question: ({ text }) => index.search(text, { limit: LIMIT, suggest: true }) },
    save: (folder) => {
      mkdirSync(folder, { recursive: true });
      index.export((key: string, data: string) => writeFileSync(path.join(folder, `${key}.json`), data));
    },
    load: (folder) => {
      for (const name of readdirSync(folder)) {
        index.import(name.replace('.json', ''), readFileSync(path.join(folder, name), 'utf8'));
      }
    },
  };
}

function rowsOf({ document, entries }: Source): readonly Row[] {
  return entries.map(({ question, answer }, at) => ({
    id: `${document.file}#${at}`,
    both: `${question}\n${answer}`,
  }));
}
