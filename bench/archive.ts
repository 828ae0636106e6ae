/**
 * How fast the archive is, and how small, next to search libraries with the same Dutch stems and stop words, taking
 * turns in one run: `npm run bench:archive -- --passages 10000,100000,500000`. The archive is made of sentences of real
 * documents in the folder that `--texts` names (`../shared` if nothing is said), or else of the project's own samples.
 * With `--strict` it ends with 1 when a bound is broken.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepApart } from './archive/asked.ts';
import type { Contestant } from './archive/contestant.ts';
import { measureHold, type Hold } from './archive/hold.ts';
import { opening, type Opening } from './archive/opening.ts';
import { ours } from './archive/ours.ts';
import { race, type Measured } from './archive/race.ts';
import { growthRows, rowsOf, type Outcome } from './archive/rows.ts';
import { readTexts } from './archive/texts.ts';
import { flexSearch, miniSearch } from './archive/theirs.ts';
import { report } from './report.ts';

/** With more passages the libraries take minutes and gigabytes. */
const MOST_FOR_OTHERS = 100_000;
const OPENINGS = 3;
/** In megabytes: the texts that are made are all in memory while they are added. */
const HEAP = 12_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string', default: '10000,100000' },
    texts: { type: 'string', default: '../shared' },
    strict: { type: 'boolean', default: false },
  },
});
const [part, passages = '', folder = '', name = ''] = positionals;
if (part === 'race')
  print(race(contestants(Number(passages)), readTexts(values.texts), Number(passages), folder));
else if (part === 'opening') print(openingOf(name));
else if (part === 'hold') print(await measureHold(readTexts(values.texts), Number(passages), folder));
else {
  const outcomes = values.passages.split(',').map((size) => outcomeOf(Number(size)));
  outcomes.forEach((outcome) => {
    report(`${outcome.passages} passages, ${outcome.measured[0]?.documents ?? 0} documents`, rowsOf(outcome));
  });
  if (outcomes.length > 1) report('Growth', growthRows(outcomes));
  if (!values.strict) process.exitCode = 0;
}

function contestants(size: number): readonly Contestant[] {
  return size > MOST_FOR_OTHERS ? [ours()] : [ours(), miniSearch(), flexSearch()];
}

function outcomeOf(size: number): Outcome {
  const place = mkdtempSync(path.join(tmpdir(), 'kamervragen-archief-'));
  try {
    const measured = inOwnProcess(['race', String(size), place]) as readonly Measured[];
    const openings = measured.map((one) => middleOf(size, place, one.name));
    const hold = inOwnProcess(['hold', String(size), place]) as Hold;
    return { passages: size, measured, openings, hold };
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The one that took neither longest nor shortest. */
function middleOf(size: number, place: string, contestant: string): Opening {
  const all = Array.from(
    { length: OPENINGS },
    () => inOwnProcess(['opening', String(size), place, contestant]) as Opening,
  );
  const [, middle] = all.sort((one, other) => one.ms - other.ms);
  if (middle === undefined) throw new Error('Nothing was opened.');
  return middle;
}

function openingOf(wanted: string): Opening {
  const { asked } = keepApart(readTexts(values.texts));
  const contestant = contestants(0).find((one) => one.name === wanted);
  if (contestant === undefined) throw new Error(`Nothing is called ${wanted}.`);
  const queries = asked.drafts.flatMap((draft) => draft.map((text) => ({ text, draft })));
  return opening(contestant, path.join(folder, wanted), queries);
}

/** So nothing that one has in memory slows down or fills up another. */
function inOwnProcess(given: readonly string[]): unknown {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`];
  const [program = ''] = process.argv.slice(1);
  const { stdout, status } = spawnSync(
    process.execPath,
    [...flags, program, ...given, '--texts', values.texts],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${given.join(' ')} ended with ${status ?? 'a signal'}.`);
  return JSON.parse(stdout);
}

function print(value: unknown): void {
  console.log(JSON.stringify(value));
}
