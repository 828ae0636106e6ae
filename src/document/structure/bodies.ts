import type { Landmark } from './landmark.ts';
import type { Answer, Body, DocumentKind, Label, Notice, Question, Section, Span } from '../model.ts';
import { trimmed, without } from '../spans.ts';
import { unheadedAnswer } from './unheaded.ts';

export interface Bodies {
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly notice: Notice | undefined;
  readonly explanation: Section | undefined;
}

/** Builds questions, answers and sections from where they start; `left` (merged) is what is in no body's content. */
export function bodiesOf(
  text: string,
  kind: DocumentKind,
  landmarks: readonly Landmark[],
  headEnd: number,
  left: readonly Span[],
): Bodies {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  let notice: Notice | undefined;
  let explanation: Section | undefined;
  let counted = 0;
  for (const [at, landmark] of landmarks.entries()) {
    const end = landmarks[at + 1]?.span.start ?? text.length;
    const body = bodyOf(text, landmark.span.end, end, left);
    const span = { start: landmark.span.start, end: Math.max(landmark.span.end, body.end) };
    if (landmark.kind === 'question') {
      const labels = landmark.labels.length > 0 ? landmark.labels : [String(counted + 1)];
      counted = Math.max(counted, ...labels.map((label) => Number.parseInt(label, 10)));
      const answered = kind === 'answers' && landmarks[at + 1]?.kind !== 'answer';
      questions.push({
        labels,
        heading: landmark.heading,
        body,
        span,
        unheadedAnswer: answered ? unheadedAnswer(text, body) : undefined,
      });
    } else if (landmark.kind === 'answer' && landmark.heading !== undefined) {
      answers.push(answerOf(landmark.labels, landmark.heading, questions[questions.length - 1], body, span));
    } else if (landmark.kind === 'notice') {
      notice ??= noticeOf(text, landmark.span, body, span);
    } else if (landmark.kind === 'explanation') {
      explanation ??= { heading: landmark.span, body, span };
    }
  }
  if (kind === 'postponement' && notice === undefined)
    notice = unheadedNotice(text, landmarks, headEnd, left);
  return { questions, answers, notice, explanation };
}

function bodyOf(text: string, start: number, end: number, left: readonly Span[]): Body {
  const content = without(text, { start, end }, left);
  const first = content[0];
  const last = content[content.length - 1];
  if (first === undefined || last === undefined) return { start, end: start, content: [] };
  return { start: first.start, end: last.end, content };
}

function answerOf(
  labels: readonly Label[],
  heading: NonNullable<Landmark['heading']>,
  above: Question | undefined,
  body: Body,
  span: Span,
): Answer {
  if (labels.length > 0) return { labels, numbering: 'written', heading, body, span };
  return { labels: above?.labels ?? [], numbering: 'implied', heading, body, span };
}

const TERM = /niet\s+binnen|termijn|uitstel|zo\s+spoedig|binnenkort|nog\s+niet|nadere|meer\s+tijd/i;
const ANSWERED =
  /(?:zijn|worden|is|wordt|reeds|al)\s+beantwoord\s+(?:middels|met|door|via|in|bij|per)\b|brief/i;

function noticeOf(text: string, heading: Span | undefined, body: Body, span: Span): Notice {
  const words = body.content
    .map((piece) => text.slice(piece.start, Math.min(piece.end, piece.start + 4000)))
    .join(' ');
  return { heading, body, span, postpones: TERM.test(words) || !ANSWERED.test(words) };
}

/** A Mededeling without a heading of its own is what follows the head, when no questions do. */
function unheadedNotice(
  text: string,
  landmarks: readonly Landmark[],
  headEnd: number,
  left: readonly Span[],
): Notice | undefined {
  const body = bodyOf(text, headEnd, landmarks[0]?.span.start ?? text.length, left);
  return body.content.length === 0 ? undefined : noticeOf(text, undefined, body, trimmed(text, body));
}
