import type { CheckContext, Postponement, Submission } from '../checks/context.ts';
import type { Document } from '../document/model.ts';
import { isAnswered } from './answered.ts';
import { fileName } from './fileName.ts';
import type { Sheet } from './sheet.ts';

/** What a document tells the checks of the other documents of its dossier. */
export interface Given {
  /** The questions that it holds, where it is a submission or a notice that repeats them. */
  readonly submission: Submission | undefined;
  readonly postponement: Postponement | undefined;
  /** Whether the Kamer has it as the answer. */
  readonly answered: boolean;
}

export function givenBy(document: Document, sheet: Sheet): Given {
  return {
    submission: submissionIn(document, sheet),
    postponement: postponementIn(sheet),
    answered: isAnswered(sheet),
  };
}

/** What the checks of a document may know of its dossier. */
export type Known = Pick<CheckContext, keyof Given>;

/** The others' submission and postponement, documents in order, and whether any of them is the answer. */
export function knownFrom(own: Given | undefined, others: readonly Given[]): Known {
  return {
    answered: [own, ...others].some((given) => given?.answered === true),
    submission: others.find(({ submission }) => submission !== undefined)?.submission,
    postponement: others.findLast(({ postponement }) => postponement !== undefined)?.postponement,
  };
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
