/**
 * How well and how fast earlier answers are found of which it is known that they were used again, next to search
 * libraries with the same Dutch stems and stop words, in one run: `npm run bench:reuse -- ARCHIVE.json QUERIES.json`.
 * What the files hold is said in `reuse/files.ts`. With `--json` only the figures are printed.
 */
import { flexSearch } from './engines/flexSearch.ts';
import { fuse } from './engines/fuse.ts';
import { kamervragen } from './engines/kamervragen.ts';
import { miniSearch } from './engines/miniSearch.ts';
import { orama } from './engines/orama.ts';
import { readCases, readItems } from './reuse/files.ts';
import { measure, type Result } from './reuse/measure.ts';
import { percentile } from './timing.ts';

/** One question takes it seconds. */
const ASKED_OF_FUSE = 5;

const given = process.argv.slice(2);
const [archive, queries] = given.filter((argument) => !argument.startsWith('--'));
if (archive === undefined || queries === undefined) {
  console.error('Usage: npm run bench:reuse -- ARCHIVE.json QUERIES.json [--json]');
  process.exitCode = 2;
} else {
  const cases = readCases(queries);
  const all = [kamervragen, miniSearch, orama, flexSearch].map((engine) => ({ engine, cases: cases.length }));
  const asked = [...all, { engine: fuse, cases: Math.min(ASKED_OF_FUSE, cases.length) }];
  const figures = (await measure(asked, readItems(archive), cases)).map(figuresOf);
  if (given.includes('--json')) console.log(JSON.stringify(figures, undefined, 2));
  else print(figures);
}

type Figures = ReturnType<typeof figuresOf>;

function figuresOf({ engine, buildMs, queryMs, places }: Result) {
  const mean = (values: readonly number[]): number =>
    rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
  const hit = (most: number): number => mean(places.map((place) => (place <= most ? 1 : 0)));
  return {
    engine,
    'hit@1': hit(1),
    'hit@5': hit(5),
    'hit@10': hit(10),
    mrr: mean(places.map((place) => 1 / place)),
    buildMs: rounded(buildMs),
    queryMs: { median: rounded(percentile(queryMs, 50)), p95: rounded(percentile(queryMs, 95)) },
    queries: places.length,
  };
}

function print(all: readonly Figures[]): void {
  console.log('| engine | questions | hit@1 | hit@5 | hit@10 | MRR | build | question, median / 95% |');
  console.log(`|${' --- |'.repeat(8)}`);
  for (const one of all) {
    const hits = [one['hit@1'], one['hit@5'], one['hit@10'], one.mrr].map((value) => value.toFixed(2));
    const times = [`${one.buildMs.toFixed(0)} ms`, `${one.queryMs.median} / ${one.queryMs.p95} ms`];
    console.log(`| ${[one.engine, one.queries, ...hits, ...times].join(' | ')} |`);
  }
}

/** To a thousandth. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
