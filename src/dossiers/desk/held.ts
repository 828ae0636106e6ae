import type { Severity } from '../../checks/check.ts';
import { findings } from '../../checks/index.ts';
import type { CheckContext } from '../../checks/context.ts';
import type { Document } from '../../document/model.ts';
import { parse } from '../../document/parse.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Piece } from '../dossier.ts';
import { misfitsOf } from '../file/misfits.ts';
import { givenBy, type Given } from '../given.ts';
import { groupKeys, type GroupKeys } from '../grouping/keys.ts';
import { noticeDay } from '../pieces.ts';
import type { Sheet } from '../sheet.ts';
import { sheetFindingsIn } from '../sheetFinding.ts';
import { sheetOf } from '../sheetOf.ts';
import type { Judge } from './judge.ts';
import { isSameData, type Knowledge } from './knowledge.ts';

/** What the desk keeps of a file. The document itself only until it has been checked, for it takes far more room than its text. */
export interface Held {
  readonly text: string;
  readonly sheet: Sheet;
  readonly keys: GroupKeys;
  readonly given: Given;
  readonly fresh: Document | undefined;
  /** Of the last check; until then those of the text before. */
  readonly found: Omit<Piece, 'sheet'>;
  /** What was known when it was last checked; undefined where it was not since its text changed. */
  readonly checkedWith: Knowledge | undefined;
}

export function pieceOf({ sheet, found }: Held): Piece {
  return { sheet, ...found };
}

/** Whether two tell the checks of other documents the same. */
export function isSameGiven(one: Given, other: Given): boolean {
  return isSameData(one, other);
}

/** Whether two are recognised by the same as belonging to others, and stand among them in the same place. */
export function isGroupedAlike(one: Held, other: Held): boolean {
  return isSameData(groupingOf(one), groupingOf(other));
}

function groupingOf({ sheet, keys }: Held): unknown {
  const { kind, questionNumber, annex, seeAlso, postpones } = sheet;
  const { asked, names, subject, about, pairs, whole } = keys;
  const facts = [kind, questionNumber, annex, seeAlso, postpones, noticeDay(sheet)];
  return [...facts, asked, names, subject, about, pairs, whole];
}

export function heldOf(file: string, document: Document, before: Held | undefined): Held {
  const { text } = document;
  const sheet = sheetOf(document, file);
  return {
    ...{ text, sheet, keys: groupKeys(sheet), given: givenBy(document, sheet), fresh: document },
    found: before?.found ?? { findings: [], setAside: [] },
    checkedWith: undefined,
  };
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
  const severityOf = (code: string): Severity | 'off' | undefined => severities[code];
  const found = findings(document, severityOf, context);
  const { open, setAside } = judge(found, document, context.asides);
  const misfits = misfitsOf(document, context, { setAside }, severityOf);
  const shown = sheetFindingsIn(document);
  return {
    ...held,
    fresh: undefined,
    found: {
      findings: open.map(shown),
      setAside: setAside.map(({ finding, aside }) => ({ ...shown(finding), aside })),
      ...(misfits.length === 0 ? {} : { misfits }),
    },
    checkedWith: knowledge,
  };
}

/** A file on which the checks failed: they are not tried again until its text changes, or what they know. */
export function failedHeld(held: Held, checkedWith: Knowledge): Held {
  return { ...held, fresh: undefined, found: { findings: [], setAside: [] }, checkedWith };
}
