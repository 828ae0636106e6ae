import type { Aside } from '../../checks/aside/aside.ts';
import type { DocumentKind, Label } from '../../document/model.ts';
import { compareLabels } from '../../document/numbers.ts';
import type { Dossier, DossierState, DossierTerm, Piece, Resemblance, SheetFinding } from '../dossier.ts';
import { compare } from '../pieces.ts';
import type { Sheet, SheetNote, SheetQuestion } from '../sheet.ts';
import { ministriesOf, questionsOf } from '../arranging/facets.ts';
import { isJudged } from '../file/judgedKinds.ts';
import type { Misfit } from '../file/misfits.ts';
import { misfitsAmong } from '../file/misfitsBeside.ts';
import { termSentenceOf } from '../termWords.ts';
import { withPieces } from '../withPieces.ts';
import { openIn } from '../openIn.ts';
import { needsAttention } from '../state.ts';
import { totalsOf, type Totals } from './totals.ts';

/** What there is to say of a folder on a day: the one thing that every format is written from. Plain data, in a fixed order. */
export interface Report {
  /** ISO 8601. */
  readonly today: string;
  readonly totals: Totals;
  /** By their ids, so that a dossier keeps its place between two reports. */
  readonly dossiers: readonly ReportedDossier[];
  /** What belongs to no dossier, such as a letter; by file. */
  readonly others: readonly ReportedDocument[];
}

export interface ReportedDossier {
  readonly id: string;
  readonly subject: string | undefined;
  readonly state: DossierState;
  readonly attention: 'needed' | 'not-needed';
  readonly members: Sheet['members'];
  readonly ministries: readonly string[];
  readonly term: DossierTerm | undefined;
  /** ISO 8601; where there is no term, which has it too. */
  readonly submitted?: string;
  /** Where there is no term: a sentence in Dutch. */
  readonly whyNoTerm?: string;
  /** Other dossiers with the same questions. */
  readonly resembles: readonly Resemblance[];
  /** The document that is worked on. */
  readonly main: string;
  readonly answered: number;
  readonly total: number;
  /** The questions without an answer, where the main document has answers: of a set that was only sent in all are open. */
  readonly open: readonly Pick<SheetQuestion, 'label' | 'state' | 'line'>[];
  readonly documents: readonly ReportedDocument[];
}

export interface ReportedDocument {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly findings: readonly SheetFinding[];
  readonly setAside: readonly (SheetFinding & { readonly aside: Aside })[];
  /** What was noted beside it and fits nothing in it any more. */
  readonly misfits: readonly Misfit[];
  readonly workNotes: readonly ReportedNote[];
  /** What was taken over from earlier answers: the words that name where from. */
  readonly sources: readonly ReportedNote[];
}

export interface ReportedNote {
  readonly words: string;
  readonly line: number;
  readonly label: Label | undefined;
}

/** `pieces` are all documents, those of the dossiers among them. */
export function reportOf(dossiers: readonly Dossier[], pieces: readonly Piece[], today: string): Report {
  const within = new Set(dossiers.flatMap((dossier) => dossier.pieces.map(({ sheet }) => sheet.file)));
  const misfitsOf = misfitsAmong(pieces);
  const noted = (piece: Piece): Piece =>
    isJudged(piece.sheet.kind) ? { ...piece, misfits: misfitsOf(piece.sheet.file) } : piece;
  const reported = dossiers
    .map((dossier) => reportedDossier(withPieces(dossier, noted)))
    .sort((one, other) => compare(one.id, other.id));
  const others = pieces
    .filter(({ sheet }) => !within.has(sheet.file))
    .map((piece) => reportedDocument(noted(piece)))
    .sort((one, other) => compare(one.file, other.file));
  return {
    today,
    totals: totalsOf(dossiers, documentsIn({ dossiers: reported, others })),
    dossiers: reported,
    others,
  };
}

function reportedDossier(dossier: Dossier): ReportedDossier {
  const { id, state, main, pieces, term, resembles = [] } = dossier;
  const { sheet } = main;
  const sheets = [sheet, ...pieces.map((piece) => piece.sheet)];
  return {
    id,
    subject: sheets.find(({ subject }) => subject !== undefined)?.subject,
    state,
    attention: needsAttention(dossier) ? 'needed' : 'not-needed',
    members: sheets.find(({ members }) => members.length > 0)?.members ?? [],
    ministries: ministriesOf(dossier),
    ...(term === undefined ? withoutTerm(dossier) : {}),
    term,
    resembles,
    main: sheet.file,
    ...questionsOf(dossier),
    open: openOnce(sheet),
    documents: pieces.map(reportedDocument),
  };
}

/** What is known where nothing can be said of a term. */
function withoutTerm(dossier: Dossier): Pick<ReportedDossier, 'submitted' | 'whyNoTerm'> {
  const submitted = dossier.pieces.map(({ sheet }) => sheet.submitted).find((day) => day !== undefined);
  return { whyNoTerm: termSentenceOf(dossier), ...(submitted === undefined ? {} : { submitted }) };
}

/** All documents of a report, those of the dossiers first. */
export function documentsIn({
  dossiers,
  others,
}: Pick<Report, 'dossiers' | 'others'>): readonly ReportedDocument[] {
  return [...dossiers.flatMap(({ documents }) => documents), ...others];
}

/** Each number once. */
function openOnce(sheet: Sheet): ReportedDossier['open'] {
  const open = openIn(sheet);
  const first = open.filter(({ label }, at) => open.findIndex((other) => other.label === label) === at);
  return first
    .map(({ label, state, line }) => ({ label, state, line }))
    .sort((one, other) => compareLabels(one.label, other.label));
}

function reportedDocument({ sheet, findings, setAside, misfits = [] }: Piece): ReportedDocument {
  const notes = (kind: SheetNote['kind']): readonly ReportedNote[] =>
    sheet.notes
      .filter((note) => note.kind === kind)
      .map(({ words, line, label }) => ({ words, line, label }));
  return {
    file: sheet.file,
    kind: sheet.kind,
    findings,
    setAside,
    misfits,
    workNotes: notes('work'),
    sources: notes('source'),
  };
}
