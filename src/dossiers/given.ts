import type { CheckContext, Postponement, Submission } from '../checks/context.ts';
import type { Document } from '../document/model.ts';
import { canBeSent } from '../document/sentOn.ts';
import { isAnswered } from './answered.ts';
import { fileName } from './fileName.ts';
import type { Sheet } from './sheet.ts';

/** What a document tells the checks of the other documents of its dossier. */
export interface Given {
  /** The questions that it holds, where it is a submission or a notice that repeats them. */
  readonly submission: Submission | undefined;
  readonly postponement: Postponement | undefined;
  /** From which day on the Kamer has it as the answer, as ISO 8601; `''` where it has it for certain. */
  readonly answeredFrom: string | undefined;
}

export function givenBy(document: Document, sheet: Sheet): Given {
  return {
    submission: submissionIn(document, sheet),
    postponement: postponementIn(sheet),
    answeredFrom: answeredFrom(sheet),
  };
}

/** What the checks of a document may know of its dossier. */
export type Known = Pick<CheckContext, 'submission' | 'postponement' | 'answered'>;

/** The others' submission and postponement, documents in order, and whether any of them is the answer on a day. */
export function knownFrom(own: Given | undefined, others: readonly Given[], today: string): Known {
  const notices = others.flatMap(({ postponement }) => postponement ?? []);
  const last = notices.at(-1);
  const before = notices.slice(0, -1).flatMap(({ annex }) => annex?.number ?? []);
  return {
    answered: [own, ...others].some(
      (given) => given?.answeredFrom !== undefined && given.answeredFrom <= today,
    ),
    submission: others.find(({ submission }) => submission !== undefined)?.submission,
    postponement: last && { ...last, ...(before.length === 0 ? {} : { before }) },
  };
}

/** Finished answers in a dated letter are the answer from that day on, where they can have been sent then. */
function answeredFrom(sheet: Sheet): string | undefined {
  const { kind, sent, submitted } = sheet;
  // A notice may answer some of the questions and postpone the others.
  if (kind !== 'answers') return undefined;
  if (isAnswered(sheet)) return '';
  return sent !== undefined && canBeSent(sent, { submitted, today: undefined }) ? sent : undefined;
}

function submissionIn(
  document: Document,
  { file, members, submitted, questions: asked }: Sheet,
): Submission | undefined {
  const { kind, questions } = document;
  if ((kind !== 'questions' && kind !== 'postponement') || questions.length === 0) return undefined;
  // The sheet has the questions in the same order, once for each number.
  let at = 0;
  return {
    name: fileName(file),
    questions: questions.map((question) => {
      const words = asked[at]?.words ?? '';
      at += question.labels.length;
      return { labels: question.labels, words };
    }),
    members: members.map(({ name }) => name),
    submitted,
  };
}

function postponementIn({ kind, postpones, file, annex, received }: Sheet): Postponement | undefined {
  return kind !== 'answers' && postpones ? { name: fileName(file), annex, received } : undefined;
}
