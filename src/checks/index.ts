import type { Document } from '../document/model.ts';
import type { Check, Finding, Problem, Severity } from './check.ts';
import { TEXT_ONLY, type CheckContext } from './context.ts';
import { datedPhrase } from './datedPhrase.ts';
import { duplicateAnswer } from './duplicateAnswer.ts';
import { duplicateQuestion } from './duplicateQuestion.ts';
import { emptyAnswer } from './emptyAnswer.ts';
import { emptyQuestion } from './emptyQuestion.ts';
import { footnoteWithoutMark } from './footnoteWithoutMark.ts';
import { footnoteWithoutText } from './footnoteWithoutText.ts';
import { incompleteHead } from './incompleteHead.ts';
import { inconsistentHead } from './inconsistentHead.ts';
import { longSentence } from './longSentence.ts';
import { missingAnswer } from './missingAnswer.ts';
import { orphanAnswer } from './orphanAnswer.ts';
import { preferredTerm } from './preferredTerm.ts';
import { selfReference } from './selfReference.ts';
import { skippedQuestion } from './skippedQuestion.ts';
import { sourceNote } from './sourceNote.ts';
import { unexplainedAbbreviation } from './unexplainedAbbreviation.ts';
import { unknownReference } from './unknownReference.ts';
import { workNoteBeside } from './workNote.ts';
import { termNear } from './termNear.ts';
import { termPassed } from './termPassed.ts';
import { seeAlsoMissing } from './seeAlsoMissing.ts';
import { questionChanged } from './questionChanged.ts';
import { openSubQuestion } from './openSubQuestion.ts';
import { askedApart } from './askedApart.ts';

export const checks: readonly Check[] = [
  missingAnswer,
  emptyAnswer,
  orphanAnswer,
  duplicateAnswer,
  duplicateQuestion,
  skippedQuestion,
  emptyQuestion,
  workNoteBeside(() => checks.map(({ code }) => code)),
  sourceNote,
  unknownReference,
  selfReference,
  footnoteWithoutText,
  footnoteWithoutMark,
  incompleteHead,
  inconsistentHead,
  unexplainedAbbreviation,
  longSentence,
  preferredTerm,
  datedPhrase,
  termNear,
  termPassed,
  seeAlsoMissing,
  questionChanged,
  openSubQuestion,
  askedApart,
];

/** A setting's word for a check: another severity, `off`, or nothing said. */
export type SeverityOf = (code: string) => Severity | 'off' | undefined;

/** What all checks find, by place in the text and then by code. */
export function findings(
  document: Document,
  severityOf: SeverityOf = () => undefined,
  context: CheckContext = TEXT_ONLY,
): readonly Finding[] {
  const found = checks.flatMap((check) => {
    const severity = severityOf(check.code) ?? check.severity;
    if (severity === 'off') return [];
    return check.run(document, context).map((problem) => findingOf(problem, check.code, severity));
  });
  return found.sort(inOrder);
}

function findingOf(problem: Problem, code: string, severity: Severity): Finding {
  return {
    code,
    severity: milder(severity, problem.severity ?? severity),
    message: problem.message,
    span: problem.span,
    get fixes() {
      return problem.fixes;
    },
  };
}

const BY_WEIGHT: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function milder(one: Severity, other: Severity): Severity {
  return BY_WEIGHT.indexOf(one) < BY_WEIGHT.indexOf(other) ? one : other;
}

function inOrder(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0);
}
