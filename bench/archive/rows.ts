import { atLeast, atMost, type Row } from '../report.ts';
import type { Kind } from './contestant.ts';
import type { Hold } from './hold.ts';
import type { Opening } from './opening.ts';
import type { Measured, Times } from './race.ts';

/** All that was measured with one number of passages; ours comes first. */
export interface Outcome {
  readonly passages: number;
  readonly measured: readonly Measured[];
  readonly openings: readonly Opening[];
  readonly hold: Hold;
}

type Value = (measured: Measured, opening: Opening) => number | undefined;

const MEGABYTE = 1e6;

/** By passages: what must be better than MiniSearch, and how many times. */
const RATIOS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  100_000: { question: 15, index: 40, mistyped: 10, build: 5, load: 50, memory: 10 },
};
/** By passages: what must stay below a number. */
const BOUNDS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  500_000: { load: 500, question: 25, resident: 500, add: 1 },
};

/** In milliseconds: a longer hold of the editor's thread could be felt while typing. */
const MOST_HELD = 5;

const KINDS: readonly (readonly [Kind, string])[] = [
  ['question', 'A whole question, from asking to hits'],
  ['index', 'A whole question, the index alone'],
  ['mistyped', 'Two words, one with a typing error'],
  ['begun', 'A word and the beginning of the next'],
  ['continued', 'A sentence that is begun, to go on with'],
];

export function rowsOf(outcome: Outcome): readonly Row[] {
  return [
    ratioRow(outcome, 'build', 'Build', ({ build }) => build, 'ms'),
    ratioRow(outcome, 'load', 'Load what was saved', (_, { ms }) => ms, 'ms'),
    boundRow(outcome, 'load', 'Opened, ms', (_, { ms }) => ms),
    ratioRow(outcome, '', 'Load and answer a first question', (_, { firstMs }) => firstMs, 'ms'),
    ratioRow(outcome, 'memory', 'Memory after loading', (_, { bytes }) => bytes / MEGABYTE, 'MB'),
    boundRow(outcome, 'resident', 'Resident after questions, MB', (_, { resident }) => resident / MEGABYTE),
    ratioRow(outcome, '', 'On disk', ({ bytes }) => bytes / MEGABYTE, 'MB'),
    ...KINDS.flatMap(([kind, what]) => [
      ratioRow(outcome, kind, `${what}: median`, ({ find }) => find[kind]?.median, 'ms'),
      ratioRow(outcome, '', `${what}: 95th percentile`, ({ find }) => find[kind]?.p95, 'ms'),
    ]),
    boundRow(outcome, 'question', 'Whole questions, 95%, ms', ({ find }) => find.question?.p95),
    ...timesRows(outcome, 'Add a document', ({ add }) => add),
    boundRow(outcome, 'add', 'Adding a document, ms', ({ add }) => add.median),
    ...timesRows(outcome, 'Remove a document', ({ remove }) => remove),
    ...timesRows(outcome, 'A question just after a document came', ({ afterAdding }) => afterAdding),
    ratioRow(outcome, '', 'Add documents and tidy up, for each', ({ addAndSettle }) => addAndSettle, 'ms'),
    ...holdRows(outcome.hold),
  ].flatMap((row) => row ?? []);
}

/** What the editor notices of a worker that reads all files. */
function holdRows({ p99, longest, idleP99, idleLongest, reading, files, answered }: Hold): readonly Row[] {
  const seconds = (reading / 1000).toFixed(0);
  return [
    {
      what: `Main thread held while the worker reads ${files} files in ${seconds} s: 99%, ms`,
      figure: `${digits(p99)} (${digits(idleP99)} when nothing is done)`,
      bound: `< ${MOST_HELD}`,
      kept: atMost(p99, MOST_HELD),
    },
    { what: 'The longest, ms', figure: `${digits(longest)} (${digits(idleLongest)} when nothing is done)` },
    {
      what: 'A question asked meanwhile: median, 95th percentile, ms',
      figure: `${digits(answered.median)}, ${digits(answered.p95)}`,
    },
  ];
}

/** How much more time as much more passages take: no more than in proportion. */
export function growthRows(outcomes: readonly Outcome[]): readonly Row[] {
  return outcomes.slice(1).flatMap((outcome, at) => {
    const before = outcomes[at];
    if (before === undefined) return [];
    const growth = outcome.passages / before.passages;
    const row = (what: string, value: Value): Row => {
      const more = (valueOf(outcome, 0, value) ?? NaN) / (valueOf(before, 0, value) ?? NaN);
      return {
        what: `${what}, from ${before.passages} to ${outcome.passages} passages`,
        figure: `${more.toFixed(2)}×`,
        bound: `≤ ${growth}×`,
        kept: atMost(more, growth),
      };
    };
    return [
      row('Build', ({ build }) => build),
      row('Whole question', ({ find }) => find.question?.median),
      row('Two words, one with a typing error', ({ find }) => find.mistyped?.median),
      row('Add a document', ({ add }) => add.median),
      row('Remove a document', ({ remove }) => remove?.median),
      row('Add documents and tidy up', ({ addAndSettle }) => addAndSettle),
    ];
  });
}

function timesRows(
  outcome: Outcome,
  what: string,
  times: (measured: Measured) => Times | undefined,
): readonly (Row | undefined)[] {
  return [
    ratioRow(outcome, '', `${what}: median`, (measured) => times(measured)?.median, 'ms'),
    ratioRow(outcome, '', `${what}: 95th percentile`, (measured) => times(measured)?.p95, 'ms'),
  ];
}

/** Ours, and how many times as much the others have. */
function ratioRow(outcome: Outcome, name: string, what: string, value: Value, unit: string): Row | undefined {
  const own = valueOf(outcome, 0, value);
  if (own === undefined) return undefined;
  const others = outcome.measured.slice(1).flatMap((one, at) => {
    const theirs = valueOf(outcome, at + 1, value);
    return theirs === undefined ? [] : [`${one.name} ${(theirs / own).toFixed(1)}×`];
  });
  const figure = [`${digits(own)} ${unit}`, ...others].join(', ');
  const bound = RATIOS[outcome.passages]?.[name];
  const theirs = valueOf(outcome, 1, value);
  if (bound === undefined || theirs === undefined) return { what, figure };
  return { what, figure, bound: `MiniSearch ≥ ${bound}×`, kept: atLeast(theirs / own, bound) };
}

function boundRow(outcome: Outcome, name: string, what: string, value: Value): Row | undefined {
  const own = valueOf(outcome, 0, value);
  const bound = BOUNDS[outcome.passages]?.[name];
  if (own === undefined || bound === undefined) return undefined;
  return { what, figure: digits(own), bound: `< ${bound}`, kept: atMost(own, bound) };
}

function valueOf({ measured, openings }: Outcome, at: number, value: Value): number | undefined {
  const [one, opened] = [measured[at], openings[at]];
  return one === undefined || opened === undefined ? undefined : value(one, opened);
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
