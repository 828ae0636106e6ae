/**
 * How good and how fast the ranking of earlier answers is, next to MiniSearch and Fuse.js on the same questions in one
 * run: `node --import tsx bench/ranking.ts FOLDER`. The folder holds `archive.json`: `[{ id, question, answer }]`, and
 * `queries.json`: `[{ query_of, question, relevant }]`, where the entry `query_of` is left out of what is found.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import Fuse from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
import type { Passage, Ranking } from '../src/archive/passage.ts';

interface Entry {
  readonly id: number;
  readonly question: string | null;
  readonly answer: string;
}

interface Query {
  readonly query_of: number;
  readonly question: string;
  readonly relevant: readonly number[];
}

/** Builds an index of the archive, and finds the best entries in it. */
interface Engine {
  readonly name: string;
  /** How many of the queries it is asked; the slow ones get a sample. */
  readonly queries: number;
  readonly build: (archive: readonly Entry[]) => (question: string) => readonly number[];
}

interface Result {
  readonly name: string;
  readonly buildMs: number;
  readonly queryMs: number[];
  /** Of each query the place of the first relevant entry, from 1; Infinity where none is among the first hundred. */
  readonly places: number[];
}

const LOOKED_AT = 101;

/** What is shipped is bundled; run from the sources by tsx it would be measured at half its speed. */
async function shipped(): Promise<Shipped> {
  const contents = `
    export { createRanking } from './src/archive/ranking.ts';
    export { contentWords } from './src/archive/words/words.ts';
    export { stemmer } from '@orama/stemmers/dutch';`;
  const resolveDir = path.resolve(import.meta.dirname, '..');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Shipped;
}

interface Shipped {
  readonly createRanking: (passages: readonly Passage[]) => Ranking;
  readonly contentWords: (text: string) => readonly string[];
  readonly stemmer: (word: string) => string;
}

async function engines(count: number): Promise<readonly Engine[]> {
  const { createRanking, contentWords, stemmer } = await shipped();
  const stems = (word: string): readonly string[] => contentWords(word).map(stemmer);
  return [
    {
      name: 'Kamervragen',
      queries: count,
      build: (archive) => {
        const ranking = createRanking(archive.map(passageOf));
        return (question) =>
          ranking.suggest(question, LOOKED_AT).map(({ passage }) => Number(passage.source.file));
      },
    },
    {
      name: 'MiniSearch, defaults, two fields',
      queries: count,
      build: miniSearch(['question', 'answer'], {}),
    },
    { name: 'MiniSearch, defaults, one field', queries: count, build: miniSearch(['both'], {}) },
    {
      name: 'MiniSearch, our stems and stop words, one field',
      queries: count,
      build: miniSearch(['both'], { processTerm: (term) => [...stems(term)] }),
    },
    {
      name: 'Fuse.js, token search (the first five questions)',
      queries: Math.min(5, count),
      build: (archive) => {
        const fuse = new Fuse(archive.map(bothFields), {
          keys: ['both'],
          threshold: 0.3,
          ignoreDiacritics: true,
          ignoreLocation: true,
          useTokenSearch: true,
        });
        return (question) => fuse.search(question, { limit: LOOKED_AT }).map(({ item }) => item.id);
      },
    },
  ];
}

function passageOf({ id, question, answer }: Entry): Passage {
  const source = {
    file: String(id).padStart(9, '0'),
    span: { start: 0, end: 0 },
    label: '',
    date: undefined,
  };
  return { title: '', question: question ?? '', keywords: [], text: answer, source };
}

function bothFields(entry: Entry): Entry & { readonly both: string } {
  return { ...entry, question: entry.question ?? '', both: `${entry.question ?? ''}\n${entry.answer}` };
}

function miniSearch(fields: string[], options: Partial<Options>): Engine['build'] {
  return (archive) => {
    const index = new MiniSearch({ fields, ...options });
    index.addAll(archive.map(bothFields));
    return (question) =>
      index
        .search(question)
        .slice(0, LOOKED_AT)
        .map((hit) => hit.id as number);
  };
}

/** The engines take turns at each query, so that a busy moment of the machine is a busy moment for all. */
function measure(
  all: readonly Engine[],
  archive: readonly Entry[],
  queries: readonly Query[],
): readonly Result[] {
  const built = all.map((engine) => {
    const start = performance.now();
    const find = engine.build(archive);
    const result: Result = { name: engine.name, buildMs: performance.now() - start, queryMs: [], places: [] };
    return { engine, find, result };
  });
  const first = queries[0];
  for (const { find } of built) if (first) find(first.question);
  queries.forEach((query, number) => {
    for (const { engine, find, result } of built) {
      if (number >= engine.queries) continue;
      const start = performance.now();
      const found = find(query.question);
      result.queryMs.push(performance.now() - start);
      const place = found
        .filter((id) => id !== query.query_of)
        .findIndex((id) => query.relevant.includes(id));
      result.places.push(place < 0 ? Infinity : place + 1);
    }
  });
  return built.map(({ result }) => result);
}

function report(results: readonly Result[]): readonly string[] {
  const [ours] = results;
  if (ours === undefined) return [];
  const ratio = (value: number, own: number): string => `${(value / own).toFixed(1)}×`;
  return results.map(({ name, buildMs, queryMs, places }) => {
    const share = (most: number): string => mean(places.map((place) => (place <= most ? 1 : 0))).toFixed(2);
    const mrr = mean(places.map((place) => 1 / place)).toFixed(2);
    const query = median(queryMs);
    const build = `${buildMs.toFixed(0)} ms | ${ratio(buildMs, ours.buildMs)}`;
    const asked = `${query.toFixed(1)} ms | ${ratio(query, median(ours.queryMs))}`;
    return `| ${name} | ${[share(1), share(5), share(10), mrr].join(' | ')} | ${build} | ${asked} |`;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Geef de map met archive.json en queries.json: node --import tsx bench/ranking.ts MAP');
  process.exitCode = 2;
} else {
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const archive = read('archive.json') as readonly Entry[];
  const queries = read('queries.json') as readonly Query[];
  const results = measure(await engines(queries.length), archive, queries);
  console.log(`${archive.length} answers, ${queries.length} questions`);
  console.log('| engine | hit@1 | hit@5 | hit@10 | MRR | build | | question (median) | |');
  console.log(`|${' --- |'.repeat(9)}`);
  for (const line of report(results)) console.log(line);
}
