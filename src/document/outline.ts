import { personName } from './personName.ts';
import type { Answer, Document, Label, Question, Section, Span } from './model.ts';
import { formatLabels } from './numbers.ts';
import { countBefore } from './ordered.ts';
import { readingText } from './reading.ts';
import { questionStates, saysSomething, type QuestionState, type State } from './states.ts';

export type OutlineKind = 'head' | 'question' | 'answer' | 'notice' | 'explanation' | 'footnotes';

export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  /** Of questions in a document that has or awaits answers. */
  readonly state: State | undefined;
  readonly span: Span;
  /** What is shown and selected: the heading, or the first words. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

const FIRST_WORDS = 80;

/** What a document consists of, in the order of its text; an answer stands under each question that it covers. */
export function outline(document: Document): readonly OutlineNode[] {
  const states = questionStates(document);
  const stateOf = new Map(states.map(({ question, state }) => [question, state] as const));
  for (const { question, state } of states) if (state !== 'answered') stateOf.set(question, state);
  const answersOf = answersUnder(states);
  const answered = new Set(states.flatMap(({ answers }) => answers));
  const nodes = [
    ...headNode(document),
    ...document.questions.map((question, at) => {
      const next = document.questions[at + 1]?.span.start ?? document.text.length;
      return questionNode(document, question, next, stateOf.get(question), [
        ...(answersOf.get(question) ?? []),
      ]);
    }),
    ...document.answers
      .filter((answer) => !answered.has(answer))
      .map((answer) => answerNode(document, answer)),
    ...sectionNode(
      document,
      'notice',
      document.notice?.postpones === false ? 'Mededeling' : 'Mededeling (uitstel)',
      document.notice,
    ),
    ...sectionNode(document, 'explanation', 'Toelichting', document.explanation),
    ...footnotesNode(document),
  ];
  return nodes.sort((one, other) => one.span.start - other.span.start);
}

/** The answers to each question; of a number that stands twice an answer belongs to the last question above it. */
function answersUnder(states: readonly QuestionState[]): ReadonlyMap<Question, ReadonlySet<Answer>> {
  const under = new Map<Question, Set<Answer>>();
  const same = new Map<Label, Question[]>();
  for (const { label, question } of states)
    same
      .set(label, same.get(label) ?? [])
      .get(label)
      ?.push(question);
  const seen = new Set<Label>();
  for (const { label, answers } of states) {
    if (seen.has(label)) continue;
    seen.add(label);
    const questions = same.get(label) ?? [];
    for (const answer of answers) {
      const above = countBefore(
        questions.length,
        (at) => (questions[at]?.span.start ?? 0) < answer.span.start,
      );
      const question = questions[Math.max(0, above - 1)];
      if (question !== undefined) under.set(question, (under.get(question) ?? new Set()).add(answer));
    }
  }
  return under;
}

function headNode(document: Document): readonly OutlineNode[] {
  const { head } = document;
  const words = document.text.slice(head.span.start, head.span.end).trimEnd();
  if (words.trim() === '') return [];
  const lead = words.length - words.trimStart().length;
  const span = { start: head.span.start + lead, end: head.span.start + words.length };
  const line = words.trimStart().indexOf('\n');
  const selection = { start: span.start, end: line < 0 ? span.end : span.start + line };
  const members = head.members.map(personName);
  const detail = head.subject?.text ?? '';
  return [
    {
      kind: 'head',
      name: members.length > 0 ? `Aanhef: ${members.join(', ')}` : 'Aanhef',
      detail,
      state: undefined,
      span,
      selection,
      children: [],
    },
  ];
}

function questionNode(
  document: Document,
  question: Question,
  next: number,
  state: State | undefined,
  answers: readonly Answer[],
): OutlineNode {
  const plural = question.labels.length > 1 ? 'Vragen' : 'Vraag';
  // An answer right under its question lies in the question's own stretch of the text.
  const under = answers.filter(({ span }) => span.start >= question.span.end && span.start < next);
  const end = Math.max(question.span.end, ...under.map((answer) => answer.span.end));
  return {
    kind: 'question',
    name: `${plural} ${formatLabels(question.labels)}`,
    detail: firstWords(document, question.body.content),
    state: document.kind === 'questions' ? undefined : state,
    span: { start: question.span.start, end },
    selection: question.heading ?? firstLine(document, question.body),
    children: answers.map((answer) => answerNode(document, answer)),
  };
}

function answerNode(document: Document, answer: Answer): OutlineNode {
  const numbers = formatLabels(answer.labels);
  return {
    kind: 'answer',
    name: numbers === '' ? 'Antwoord' : `Antwoord ${numbers}`,
    detail: saysSomething(document, answer) ? firstWords(document, answer.body.content) : 'nog leeg',
    state: undefined,
    span: answer.span,
    selection: answer.heading,
    children: [],
  };
}

function sectionNode(
  document: Document,
  kind: OutlineKind,
  name: string,
  section: Section | undefined,
): readonly OutlineNode[] {
  if (section === undefined) return [];
  const detail = firstWords(document, section.body.content);
  const selection = section.heading ?? firstLine(document, section.body);
  return [{ kind, name, detail, state: undefined, span: section.span, selection, children: [] }];
}

function footnotesNode(document: Document): readonly OutlineNode[] {
  const [first] = document.footnotes;
  if (first === undefined) return [];
  return document.footnotes.map((footnote) => ({
    kind: 'footnotes' as const,
    name: `Voetnoot ${footnote.mark}`,
    detail: firstWords(document, [footnote.body]),
    state: undefined,
    span: footnote,
    selection: footnote.markSpan,
    children: [],
  }));
}

function firstLine(document: Document, span: Span): Span {
  const newline = document.text.indexOf('\n', span.start);
  return { start: span.start, end: newline < 0 ? span.end : Math.min(newline, span.end) };
}

function firstWords(document: Document, spans: readonly Span[]): string {
  const [first] = spans;
  if (first === undefined) return '';
  const words = readingText(document.text, [
    { start: first.start, end: Math.min(first.end, first.start + 2 * FIRST_WORDS) },
  ]);
  const line = words.replace(/\s+/g, ' ');
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).replace(/\s\S*$/, '')} …`;
}
