import type { Answer, Document, Question, Span } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import type { Check, Problem } from './check.ts';
import type { CheckContext } from './context.ts';
import { numbersOrHeading } from './reading/extent.ts';

export const askedApart: Check = {
  code: 'afzonderlijk-gevraagd',
  severity: 'information',
  run: (document, context) => {
    if (document.kind !== 'answers') return [];
    const grouped = groupedAnswers(document, context);
    if (grouped.length === 0) return [];
    const request = requestIn(document);
    return request === undefined ? [] : grouped.map((answer) => problemOf(document.text, answer, request));
  },
};

interface Request {
  /** As it is written: `één voor één`. */
  readonly words: string;
  /** The question that asks it; none where the head does. */
  readonly question: Question | undefined;
}

function problemOf(text: string, answer: Answer, { words, question }: Request): Problem {
  const where = question === undefined ? 'in de aanhef' : `in vraag ${question.labels[0] ?? ''}`;
  return {
    message: `De antwoorden ${formatLabels(answer.labels)} staan bij elkaar, maar er is gevraagd (${where}) de vragen ‘${words}’ te beantwoorden. Splits het antwoord, of leg uit waarom het één antwoord is.`,
    span: numbersOrHeading(text, answer.heading),
    fixes: [],
  };
}

/**
 * Answers to several questions. Who asks gives each question a number of its own: questions under one heading were put
 * together by who answers, unless the submission has them so.
 */
function groupedAnswers({ answers }: Document, { submission }: CheckContext): readonly Answer[] {
  const together = new Set(submission?.questions.map(({ labels }) => labels.join()));
  return answers.filter(({ labels }) => labels.length > 1 && !together.has(labels.join()));
}

/**
 * `één voor één`, `(elk, ieder, allen) afzonderlijk`, `apart`, `separaat`, `per vraag`, in a sentence that is about these
 * questions and their answering: `Kunt u deze vragen één voor één en binnen drie weken beantwoorden?`
 */
const APART =
  /[eé][eé]n\s+voor\s+[eé][eé]n|(?:(?:elk|ieder|allen|allemaal)\s+)?(?:afzonderlijk|apart|separaat|individueel)(?!\p{L})|(?<!\p{L})per\s+vraag(?!\p{L})|stuk\s+voor\s+stuk|niet\s+(?:te\s+)?(?:clusteren|bundelen|samenvoegen|samen\s+te\s+voegen)/giu;
const QUESTIONS = /\bvra(?:ag|gen)\b/iu;
const ANSWERING = /beant-?\s{0,4}woord|antwoord|clusteren|bundelen|samen|doen\s+toekomen/iu;
/** In characters, on either side: a sentence of this kind is short. */
const NEAR = 220;
const SENTENCE_END = /[.?!](?=\s|$)|\n\s*\n/;

function requestIn(document: Document): Request | undefined {
  const { text, head, questions } = document;
  // Nearly always it is the last question that asks it.
  for (let at = questions.length - 1; at >= 0; at--) {
    const question = questions[at];
    const words = question && question.body.content.map((span) => askedIn(text, span)).find(isWords);
    if (words !== undefined) return { words, question };
  }
  const words = askedIn(text, head.span);
  return words === undefined ? undefined : { words, question: undefined };
}

function isWords(words: string | undefined): words is string {
  return words !== undefined;
}

function askedIn(text: string, span: Span): string | undefined {
  const within = text.slice(span.start, span.end);
  for (const { index, 0: words } of within.matchAll(APART)) {
    const before =
      within
        .slice(Math.max(0, index - NEAR), index)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const after =
      within.slice(index + words.length, index + words.length + NEAR).split(SENTENCE_END)[0] ?? '';
    const sentence = `${before} ${words} ${after}`;
    if (QUESTIONS.test(sentence) && ANSWERING.test(sentence)) return words.replace(/\s+/g, ' ');
  }
  return undefined;
}
