import { findings } from '../../checks/index.ts';
import type { CheckContext } from '../../checks/context.ts';
import type { Document } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Piece } from '../dossier.ts';
import { givenBy, type Given } from '../given.ts';
import { groupKeys, type GroupKeys } from '../grouping/keys.ts';
import type { Sheet } from '../sheet.ts';
import { sheetFindingsIn } from '../sheetFinding.ts';
import { sheetOf } from '../sheetOf.ts';
import type { Judge } from './judge.ts';
import type { Knowledge } from './knowledge.ts';

/** What the desk keeps of a file. The document itself only until it has been checked, for it takes far more room than its text. */
export interface Held {
  readonly text: string;
  readonly sheet: Sheet;
  readonly keys: GroupKeys;
  readonly given: Given;
  /** The same in words, to tell whether it changed. */
  readonly said: Said;
  readonly fresh: Document | undefined;
  /** Of the last check; until then those of the text before. */
  readonly found: Pick<Piece, 'findings' | 'setAside'>;
  /** What was known when it was last checked; undefined where it was not since its text changed. */
  readonly checkedWith: Knowledge | undefined;
}

export function pieceOf({ sheet, found }: Held): Piece {
  return { sheet, ...found };
}

interface Said {
  readonly grouping: string;
  readonly submission: string;
  readonly postponement: string;
}

export function isSameSaid(one: Said, other: Said): boolean {
  return one.submission === other.submission && one.postponement === other.postponement;
}

export function heldOf(file: string, document: Document, before: Held | undefined): Held {
  const { text } = document;
  const sheet = sheetOf(document, file);
  const keys = groupKeys(sheet);
  const given = givenBy(document, sheet);
  const { asked, names, subject, about, pairs, whole } = keys;
  return {
    ...{ text, sheet, keys, given, fresh: document },
    said: {
      grouping: JSON.stringify([
        sheet.kind,
        sheet.questionNumber,
        sheet.annex,
        sheet.seeAlso,
        asked,
        names,
        subject,
        sheet.postpones,
        about,
        pairs,
        whole,
      ]),
      submission: wordsOf(given.submission),
      postponement: wordsOf(given.postponement),
    },
    found: before?.found ?? { findings: [], setAside: [] },
    checkedWith: undefined,
  };
}

function wordsOf(given: object | undefined): string {
  return given === undefined ? '' : JSON.stringify(given);
}

/** Checks a file with what is known now. */
export function checkedHeld(
  held: Held,
  context: CheckContext,
  { severities }: Settings,
  knowledge: Knowledge,
  judge: Judge,
): Held {
  const document = held.fresh ?? parse(held.text);
  const found = findings(document, (code) => severities[code], context);
  const { open, setAside } = judge(found, document, context.asides);
  const shown = sheetFindingsIn(document);
  return {
    ...held,
    fresh: undefined,
    found: {
      findings: open.map(shown),
      setAside: setAside.map(({ finding, aside }) => ({ ...shown(finding), aside })),
    },
    checkedWith: knowledge,
  };
}
