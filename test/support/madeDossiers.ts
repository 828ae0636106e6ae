import { daysAfter, daysBetween } from '../../src/document/days.ts';
import type { Dossier, DossierState, DossierTerm, SheetFinding } from '../../src/dossiers/dossier.ts';
import type { Sheet } from '../../src/dossiers/sheet.ts';

export const TODAY = '2031-03-04';

export interface MadeUp {
  readonly file?: string;
  readonly subject?: string | undefined;
  readonly state?: DossierState;
  /** So many days before today. */
  readonly submitted?: number;
  /** So many days after the submission. */
  readonly answered?: number;
  readonly postponed?: boolean;
  readonly promised?: string;
  readonly ministries?: readonly string[];
  readonly members?: Sheet['members'];
  readonly done?: number;
  readonly total?: number;
  readonly findings?: readonly SheetFinding['severity'][];
  readonly notes?: readonly Sheet['notes'][number]['kind'][];
}

/** A dossier of one file, about the railway unless it is said otherwise. */
export function dossier(made: MadeUp): Dossier {
  const sheet = sheetOf(made);
  const main = { sheet, findings: (made.findings ?? []).map(finding), setAside: [] };
  return { id: sheet.file, state: made.state ?? 'in-progress', main, pieces: [main], term: termOf(made) };
}

function termOf({ submitted, answered, postponed = false, promised }: MadeUp): DossierTerm | undefined {
  if (submitted === undefined) return undefined;
  const from = daysAfter('2030-01-01', daysBetween('2030-01-01', TODAY)! - submitted)!;
  const end = daysAfter(from, postponed ? 42 : 21)!;
  const answeredOn = answered === undefined ? undefined : daysAfter(from, answered);
  const daysLeft = daysBetween(answeredOn ?? TODAY, end)!;
  return {
    submitted: from,
    end,
    answered: answeredOn,
    daysLeft,
    postponed,
    ...(promised === undefined ? {} : { promised }),
  };
}

function sheetOf(made: MadeUp): Sheet {
  const { file = '/dossiers/spoor.txt', ministries = ['Infrastructuur en Waterstaat'], total = 5 } = made;
  return {
    file,
    kind: 'answers',
    questionNumber: undefined,
    annex: undefined,
    seeAlso: undefined,
    members: made.members ?? [{ name: 'De Wit', party: 'ABC' }],
    ministries,
    subject: 'subject' in made ? made.subject : 'het spoor',
    submitted: undefined,
    received: undefined,
    postpones: false,
    questions: [],
    answered: made.done ?? 0,
    postponed: 0,
    total,
    notes: (made.notes ?? []).map((kind) => ({ kind, words: 'PM', place: 0, line: 1, label: undefined })),
  };
}

function finding(severity: SheetFinding['severity']): SheetFinding {
  const place = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2, label: undefined };
  return { code: 'antwoord-leeg', severity, message: 'Vraag 1 heeft geen antwoord.', ...place };
}
