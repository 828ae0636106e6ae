/**
 * Is reading a document with all checks at least five times as fast as markdownlint with all its rules, and does the
 * time per byte stay the same however long the text is? Measured on the longest document in a folder: seeds/, or the
 * folder that is given, such as one with real documents.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lint } from 'markdownlint/sync';
import { findings } from '../src/checks/index.ts';
import { parse } from '../src/document/parse.ts';
import { atLeast, atMost, report, type Row } from './report.ts';
import { medianTimes, timeOf } from './timing.ts';

const FASTER = 5;
const SAME_WITHIN = 1.25;
const TIMES = [1, 10, 100];
const ROUNDS = 15;

const { file, text } = longestDocument(process.argv[2] ?? 'seeds');
const texts = TIMES.map((times) => text.repeat(times));
const ours = medianTimes(
  texts.map((repeated, at) => ({ run: () => check(repeated), times: 100 / (TIMES[at] ?? 1) })),
  ROUNDS,
);
const theirs = texts.map((repeated, at) => markdownlintTime(repeated, at));

report(`Parse and all checks: ${path.basename(file)}, ${text.length} characters`, [
  ...TIMES.map((times, at) => ratioRow(times, ours[at] ?? NaN, theirs[at] ?? NaN)),
  sameRow(),
]);

function check(given: string): number {
  return findings(parse(given)).length;
}

/** A hundred times over it takes many seconds, so that is done once. */
function markdownlintTime(given: string, at: number): number {
  const run = (): unknown => lint({ strings: { text: given }, config: { default: true } });
  const rounds = [15, 3][at];
  return rounds === undefined
    ? timeOf({ run, times: 1 })
    : (medianTimes([{ run, times: 1 }], rounds)[0] ?? NaN);
}

function ratioRow(times: number, own: number, other: number): Row {
  const ratio = other / own;
  return {
    what: `${times}×: markdownlint ${milliseconds(other)}, Kamervragen ${milliseconds(own)}`,
    figure: `${ratio.toFixed(1)}× as fast`,
    bound: `≥ ${FASTER}×`,
    kept: atLeast(ratio, FASTER),
  };
}

function sameRow(): Row {
  const perCharacter = ours.map((time, at) => (time / (texts[at]?.length ?? 1)) * 1e6);
  const spread = Math.max(...perCharacter) / Math.min(...perCharacter);
  return {
    what: `Time per character at ${TIMES.join('×, ')}×: ${perCharacter.map((time) => time.toFixed(0)).join(', ')} ns`,
    figure: `${spread.toFixed(2)}×`,
    bound: `≤ ${SAME_WITHIN}×`,
    kept: atMost(spread, SAME_WITHIN),
  };
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function longestDocument(folder: string): { readonly file: string; readonly text: string } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|kamervragen)$/.test(name))
    .map((name) => path.join(folder, name))
    .map((name) => ({ file: name, text: readFileSync(name, 'utf8') }));
  const [longest] = files.sort((one, other) => other.text.length - one.text.length);
  if (longest === undefined) throw new Error(`Geen documenten in ${folder}`);
  return longest;
}
