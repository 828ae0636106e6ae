import type { Document, Question } from '../document/model.ts';
import { askedSpans, wordsRead, type ReadWord } from '../document/readWords.ts';
import { readingText } from '../document/reading.ts';
import type { Check, Problem } from './check.ts';
import type { Submission } from './context.ts';
import { submissionIndex, type AskedAs } from './reading/asked.ts';
import { coverage } from './reading/coverage.ts';
import { isEmptyQuestion } from './reading/duplicateQuestions.ts';
import { headingOrFirstLine } from './reading/extent.ts';
import { leftOutLabels } from './reading/leftOut.ts';
import { MOST_CHANGES, wordChanges, type WordChange } from './reading/wordChanges.ts';
import { plainlyReads } from './reading/plainlyReads.ts';
import { changesNamed } from './writing/changesNamed.ts';
import { restored } from './writing/restoring.ts';
import { capitalised, questionsNamed, shortened } from './writing/wording.ts';

export const questionChanged: Check = {
  code: 'vraag-gewijzigd',
  severity: 'warning',
  run: (document, { submission }) => {
    if (document.kind !== 'answers' || submission === undefined || submission.questions.length === 0)
      return [];
    const askedAs = submissionIndex(submission);
    const isAsked = coverage(submission.questions.flatMap(({ labels }) => labels));
    const problems = document.questions.flatMap((question): readonly (Problem | undefined)[] => {
      const asked = isEmptyQuestion(document, question) ? 'apart' : askedAs(question.labels);
      if (asked === 'apart') return [];
      if (asked !== 'unknown') return [changed(document, question, asked, submission)];
      return question.labels.some(isAsked) ? [] : [added(document, question, submission)];
    });
    return [...problems.filter((problem) => problem !== undefined), ...leftOut(document, submission)];
  },
};

const TITLES = {
  wording: 'Zet de woorden van de inzending terug',
  looks: 'Schrijf de vraag zoals in de inzending',
} as const;

/** Two questions that have fewer of their words in common are not laid side by side. */
const LEAST_KEPT = 0.25;

function changed(
  document: Document,
  question: Question,
  asked: AskedAs,
  { name }: Submission,
): Problem | undefined {
  const spans = askedSpans(document, question);
  const whole = asked.text();
  if (plainlyReads(document.text, spans, whole) || isSame(readingText(document.text, spans), whole))
    return undefined;
  const words = wordsRead(document.text, spans);
  const before = asked.count() > words.length + MOST_CHANGES ? [] : asked.words();
  const changes = wordChanges(before, words);
  if (changes?.length === 0) return undefined;
  const what = capitalised(questionsNamed(question.labels));
  const span = headingOrFirstLine(document, question);
  if (changes === undefined || shareKept(before, changes) < LEAST_KEPT) {
    const opening = shortened(asked.text(), { start: 0, end: Infinity });
    const message = `${what} in de inzending (${name}) is heel anders: ‘${opening}’. Neem over wat er is gevraagd.`;
    return { message, span, fixes: [] };
  }
  const kind = changes.some((change) => change.kind === 'wording') ? 'wording' : 'looks';
  const [differs, is] = question.labels.length > 1 ? ['wijken', 'zijn'] : ['wijkt', 'is'];
  const how = kind === 'wording' ? `${differs} af van` : `${is} alleen anders geschreven dan in`;
  return {
    message: `${what} ${how} de inzending (${name}): ${changesNamed(before, words, changes)}.`,
    span,
    ...(kind === 'looks' ? { severity: 'information' } : {}),
    get fixes() {
      const edits = restored(document, words, { text: asked.text(), words: before }, changes);
      return edits.length === 0 ? [] : [{ title: TITLES[kind], edits, preferred: kind === 'wording' }];
    },
  };
}

/** Nearly all questions are taken over as they were: these need no closer look. */
function isSame(one: string, other: string): boolean {
  return one === other || one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');
}

function shareKept(before: readonly ReadWord[], changes: readonly WordChange[]): number {
  const changedWords = changes.reduce((sum, { before: { from, to } }) => sum + to - from, 0);
  return 1 - changedWords / Math.max(1, before.length);
}

function added(document: Document, question: Question, { name }: Submission): Problem {
  const verb = question.labels.length > 1 ? 'staan' : 'staat';
  return {
    message: `${capitalised(questionsNamed(question.labels))} ${verb} niet in de inzending (${name}). Verbeter het nummer of verwijder wat niet is gevraagd.`,
    span: headingOrFirstLine(document, question),
    fixes: [],
  };
}

function leftOut(document: Document, submission: Submission): readonly Problem[] {
  const labels = leftOutLabels(document, submission);
  const last = document.questions.at(-1);
  if (labels.length === 0 || last === undefined) return [];
  const verb = labels.length > 1 ? 'ontbreken' : 'ontbreekt';
  return [
    {
      message: `${capitalised(questionsNamed(labels))} van de inzending (${submission.name}) ${verb} hier. Voeg toe wat er is gevraagd.`,
      span: headingOrFirstLine(document, last),
      fixes: [],
    },
  ];
}
