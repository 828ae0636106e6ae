import { formatLabels } from '../../document/numbers.ts';
import type { Document, Label } from '../../document/model.ts';
import { listed } from '../../document/officials.ts';
import { openQuestions } from '../../document/openQuestions.ts';

/** What a finding of the checks says here. */
export interface Graded {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
}

/** What stands in the way of sending a document. */
export interface Obstacles {
  /** Answers that say nothing yet. */
  readonly empty: Open;
  /** Questions without an answer. */
  readonly missing: Open;
  readonly workNotes: number;
  readonly sourceNotes: number;
  /** Errors of other kinds than those above. */
  readonly otherErrors: number;
}

/** How many there are, and which numbers they have: one answer can be to several questions. */
export interface Open {
  readonly count: number;
  readonly labels: readonly Label[];
}

/** `ready`, or with a sentence for the writer that says what is still in the way. */
export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unready'; readonly obstacles: Obstacles; readonly sentence: string };

/** These are counted by themselves. */
const COUNTED: ReadonlySet<string> = new Set([
  'antwoord-leeg',
  'antwoord-ontbreekt',
  'werknotitie',
  'bronnotitie',
]);

/** Whether a document can be sent; `findings` are those of the checks as the user has set them. */
export function readinessOf(document: Document, findings: readonly Graded[]): Readiness {
  const obstacles = obstaclesOf(document, findings);
  const { empty, missing, otherErrors, workNotes, sourceNotes } = obstacles;
  const other = empty.count + missing.count > 0 ? 'andere ' : '';
  const parts = [
    counted(empty.count, 'leeg antwoord', 'lege antwoorden', empty.labels),
    counted(missing.count, 'vraag zonder antwoord', 'vragen zonder antwoord', missing.labels),
    counted(otherErrors, `${other}fout`, `${other}fouten`),
    counted(workNotes, 'werknotitie', 'werknotities'),
    counted(sourceNotes, 'bronnotitie', 'bronnotities'),
  ].flat();
  if (parts.length === 0) return { kind: 'ready' };
  return { kind: 'unready', obstacles, sentence: `Dit concept heeft nog ${listed(parts)}.` };
}

function obstaclesOf(document: Document, findings: readonly Graded[]): Obstacles {
  const open = document.kind === 'answers' ? openQuestions(document) : [];
  const inState = (state: 'empty' | 'missing'): Open => {
    const found = open.filter((question) => question.state === state);
    return { count: found.length, labels: found.flatMap(({ labels }) => labels) };
  };
  return {
    empty: inState('empty'),
    missing: inState('missing'),
    workNotes: document.notes.filter(({ kind }) => kind === 'work').length,
    sourceNotes: document.notes.filter(({ kind }) => kind === 'source').length,
    otherErrors: findings.filter(({ code, severity }) => severity === 'error' && !COUNTED.has(code)).length,
  };
}

/** Beyond so many numbers a list says less than its count. */
const MOST_NUMBERS = 8;

/** `2 lege antwoorden (3 en 4)`. */
function counted(count: number, one: string, more: string, labels: readonly Label[] = []): readonly string[] {
  if (count === 0) return [];
  const numbers = labels.length === 0 || labels.length > MOST_NUMBERS ? '' : ` (${formatLabels(labels)})`;
  return [`${count} ${count === 1 ? one : more}${numbers}`];
}
