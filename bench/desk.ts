/**
 * What does it cost to keep up with a workspace: `npm run bench:desk -- [FOLDER]`. Sets of questions are made of the
 * questions and answers in a folder (seeds/, or the one that is given), each set a submission, a notice and answers.
 * Reading, grouping and checking them all is measured beside parsing alone, in one run, at 500 documents and up; and an
 * edit in the largest of these workspaces, with how many documents are checked for it.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Document } from '../src/document/model.ts';
import { parse } from '../src/document/parse.ts';
import { Desk } from '../src/dossiers/desk.ts';
import { USUAL_SETTINGS } from '../src/settings/settings.ts';
import { wanted } from '../src/worker/desk/wanted.ts';
import { recombined, type Named } from './desk/recombined.ts';
import { atMost, report, type Row } from './report.ts';
import { medianTimes, percentile, timeOf } from './timing.ts';

const SIZES = [500, 1000, 2000, 4000];
const ROUNDS = 5;
const EDITS = 100;
/** Full check against parsing alone. */
const MOST_RATIO = 1.5;
/** Per doubling of the documents. */
const MOST_GROWTH = 2.4;
/** In milliseconds, for as many documents as a large workspace has. */
const MOST_WORK = 2000;

const documents = recombined(process.argv[2] ?? 'seeds', SIZES.at(-1) ?? 0);
const measured = SIZES.map((size) => {
  const some = documents.slice(0, size);
  const tasks = [() => parsed(some), () => deskOf(some)].map((run) => ({ run, times: 1 }));
  const [parsing = NaN, checking = NaN] = medianTimes(tasks, ROUNDS);
  return { size, parsing, checking };
});

const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
report(
  `The desk: ${documents.length} documents of ${Math.round(characters / documents.length)} characters on average`,
  [
    ...measured.map(ratioRow),
    ...measured.slice(1).map(growthRow),
    ...diskRows(documents.slice(0, 2000)),
    ...editRows(documents),
  ],
);

function parsed(some: readonly Named[]): number {
  return some.reduce((sum, { text }) => sum + parse(text).questions.length, 0);
}

interface Put extends Named {
  readonly document?: Document;
}

function deskOf(some: Iterable<Put>): Desk {
  const desk = new Desk();
  desk.use({
    today: '2031-05-20',
    settingsOf: () => USUAL_SETTINGS,
    parties: undefined,
    preferredTerms: [],
  });
  for (const { file, text, document } of some) desk.put(file, text, document);
  return settled(desk);
}

/** As the worker does it: each file is read, recognised, parsed, checked and put in its dossier. */
function diskRows(some: readonly Named[]): readonly Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'kamervragen-desk-'));
  try {
    for (const { file, text } of some) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const [time = NaN] = medianTimes([{ run: () => deskOf(readFrom(folder)), times: 1 }], ROUNDS);
    return [
      {
        what: `Read, recognise, parse, check and group ${some.length} files from a folder on disk`,
        figure: milliseconds(time),
        bound: `≤ ${milliseconds(MOST_WORK)}`,
        kept: atMost(time, MOST_WORK),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* readFrom(folder: string): Generator<Put> {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!wanted.isWanted(file)) continue;
    const content = wanted.contentIn(file, readFileSync(path.join(folder, file), 'utf8'));
    if (content?.kind === 'document') yield { file, text: content.document.text, document: content.document };
  }
}

function settled(desk: Desk): Desk {
  const steps = desk.settle();
  while (steps.next().done !== true);
  desk.dossiers();
  return desk;
}

function ratioRow({ size, parsing, checking }: (typeof measured)[number]): Row {
  const ratio = checking / parsing;
  return {
    what: `${size} documents: parsing ${milliseconds(parsing)}, dossiers with all checks ${milliseconds(checking)}`,
    figure: `${ratio.toFixed(2)}×`,
    bound: `≤ ${MOST_RATIO}×`,
    kept: atMost(ratio, MOST_RATIO),
  };
}

function growthRow({ size, checking }: (typeof measured)[number], at: number): Row {
  const before = measured[at];
  const growth = checking / (before?.checking ?? NaN);
  return {
    what: `From ${before?.size ?? 0} to ${size} documents`,
    figure: `${growth.toFixed(2)}× as long`,
    bound: `≤ ${MOST_GROWTH}×`,
    kept: atMost(growth, MOST_GROWTH),
  };
}

/** A word more in an answer, each time in another document. */
function editRows(all: readonly Named[]): readonly Row[] {
  const desk = deskOf(all);
  const answers = all.filter(({ file }) => file.includes('antwoord'));
  const before = desk.checked;
  const times = Array.from({ length: EDITS }, (_, at) => {
    const { file, text } = answers[at % answers.length] ?? { file: '', text: '' };
    const run = (): unknown => {
      desk.put(file, `${text} En ${at} meer.`);
      return settled(desk);
    };
    return timeOf({ run, times: 1 });
  });
  const checks = (desk.checked - before) / EDITS;
  return [
    {
      what: `Documents checked for an edit, of ${all.length}`,
      figure: String(checks),
      bound: '1',
      kept: atMost(checks, 1),
    },
    {
      what: `An edit until the dossiers are there: median of ${EDITS}`,
      figure: milliseconds(percentile(times, 50)),
    },
    { what: 'The same: 95th percentile', figure: milliseconds(percentile(times, 95)) },
  ];
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}
