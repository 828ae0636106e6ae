/**
 * What does it cost to keep up with a workspace: `npm run bench:desk -- [FOLDER]`. Sets of questions are made of the
 * questions and answers in a folder (seeds/, or the one that is given), each set a submission, a notice and answers.
 * All checks, each document with what is known of its dossier, are measured beside parsing, in one run, at 1,000 documents
 * and up; so is the whole way from texts to dossiers, which parses, lists, groups and checks them; and an edit in the
 * largest of these workspaces, with how many documents are checked for it.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judged } from '../src/checks/aside/judge.ts';
import type { CheckContext } from '../src/checks/context.ts';
import { findings } from '../src/checks/index.ts';
import type { Document } from '../src/document/model.ts';
import { parse } from '../src/document/parse.ts';
import { Desk } from '../src/dossiers/desk.ts';
import { USUAL_SETTINGS } from '../src/settings/settings.ts';
import { wanted } from '../src/worker/desk/wanted.ts';
import { recombined, type Named } from './desk/recombined.ts';
import { atMost, report, type Row } from './report.ts';
import { medianTimes, percentile, timeOf } from './timing.ts';

const SIZES = [1000, 2000, 4000];
const ROUNDS = 9;
const EDITS = 100;
/** What checking costs against what parsing does, alone and with all that comes with it. */
const MOST_RATIO = 1.5;
/** Per doubling of the documents. */
const MOST_GROWTH = 2.4;
/** In milliseconds, for as many documents as a large workspace has. */
const MOST_WORK = 2000;

const documents = recombined(process.argv[2] ?? 'seeds', SIZES.at(-1) ?? 0);
const measured = SIZES.map((size) => {
  const some = documents.slice(0, size);
  const known = withContexts(some);
  const tasks = [() => parsed(some), () => checked(known), () => deskOf(some)];
  const times = medianTimes(
    tasks.map((run) => ({ run, times: 1 })),
    ROUNDS,
  );
  const [parsing = NaN, checking = NaN, all = NaN] = times;
  return { size, parsing, checking, all };
});

const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
report(
  `The desk: ${documents.length} documents of ${Math.round(characters / documents.length)} characters on average`,
  [
    ...measured.map(ratioRow),
    ...measured.map(allRow),
    ...measured.slice(1).map(growthRow),
    ...diskRows(documents.slice(0, 2000)),
    ...editRows(documents),
  ],
);

function parsed(some: readonly Named[]): number {
  return some.reduce((sum, { text }) => sum + parse(text).questions.length, 0);
}

/** A document with what its checks may know. */
type Known = readonly [document: Document, context: CheckContext];

function withContexts(some: readonly Named[]): readonly Known[] {
  const desk = deskOf(some);
  return some.map(({ file, text }) => [parse(text), desk.contextOf(file)]);
}

function checked(known: readonly Known[]): number {
  return known.reduce((sum, [document, context]) => {
    const found = findings(document, (code) => USUAL_SETTINGS.severities[code], context);
    return sum + judged(found, document, context.asides).open.length;
  }, 0);
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
  return costRow(`All checks of ${size} documents`, checking, parsing);
}

function allRow({ size, parsing, all }: (typeof measured)[number]): Row {
  const what = `All between ${size} parsed texts and dossiers with findings: lists, groups and checks`;
  return costRow(what, all - parsing, parsing);
}

function costRow(what: string, time: number, parsing: number): Row {
  return {
    what: `${what}: ${milliseconds(time)}, parsing ${milliseconds(parsing)}`,
    figure: `${(time / parsing).toFixed(2)}×`,
    bound: `≤ ${MOST_RATIO}×`,
    kept: atMost(time / parsing, MOST_RATIO),
  };
}

function growthRow({ size, all }: (typeof measured)[number], at: number): Row {
  const before = measured[at];
  const growth = all / (before?.all ?? NaN);
  return {
    what: `From ${before?.size ?? 0} to ${size} texts, parsing included`,
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
