import { asks } from './asking.ts';
import { endsSentence, isRule, type Source } from './context.ts';
import { isBlank, lineAt, lineText } from '../lines.ts';
import type { Landmark } from './landmark.ts';
import type { Span } from '../model.ts';

const FOOTNOTE_START = /^(?:\[\d{1,3}\s?\]|\(?\d{1,3}\))\s/;
const SECTION = /^(?:Toelichting:?|Mededeling|Bijlagen?)/;

/**
 * Questions of a submission without numbers: each paragraph that asks something is one.
 * Where the text has answers, the paragraphs that ask right above an answer heading, or last of all, are questions.
 * A paragraph that asks nothing belongs to the question after it: it leads up to that question.
 */
export function unnumberedQuestions(
  source: Source,
  written: readonly Landmark[],
  headEnd: number,
): readonly Landmark[] {
  const answers = written.filter((landmark) => landmark.kind === 'answer');
  const bounds = [...answers.map((answer) => answer.span.start), source.text.length];
  const questions: Span[] = [];
  let from = headEnd;
  for (const [at, bound] of bounds.entries()) {
    const paragraphs = paragraphsBetween(source, from, bound);
    const asked = at === 0 ? askingParagraphs(source, paragraphs) : askedLast(source, paragraphs);
    for (const question of asked) questions.push(question);
    from = answers[at]?.span.end ?? bound;
  }
  return questions.map((span, at) => ({
    kind: 'question',
    span: { start: span.start, end: span.start },
    labels: [String(at + 1)],
    heading: undefined,
  }));
}

function askingParagraphs(source: Source, paragraphs: readonly Span[]): readonly Span[] {
  const questions: Span[] = [];
  let lead: number | undefined;
  for (const paragraph of paragraphs) {
    if (asks(source.text.slice(paragraph.start, paragraph.end))) {
      questions.push({ start: lead ?? paragraph.start, end: paragraph.end });
      lead = undefined;
    } else {
      lead ??= paragraph.start;
    }
  }
  return questions;
}

/** After an answer has begun, only the asking paragraphs at its end are questions again. */
function askedLast(source: Source, paragraphs: readonly Span[]): readonly Span[] {
  const asksNothing = ({ start, end }: Span): boolean => !asks(source.text.slice(start, end));
  return paragraphs.slice(paragraphs.findLastIndex(asksNothing) + 1);
}

/** Paragraphs between two offsets: split at blank lines, or at sentences that end a line where the text has none. */
function paragraphsBetween(source: Source, start: number, end: number): readonly Span[] {
  const { lines, text } = source;
  const first = lineAt(lines, start) + (start > (lines.starts[lineAt(lines, start)] ?? 0) ? 1 : 0);
  const stop = end >= text.length ? lines.count : lineAt(lines, end);
  const spaced = hasBlankBetween(source, first, stop);
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (let line = first; line < stop; line++) {
    if (isBlank(lines, line) || source.furnitureLines[line] === 1) {
      if (!spaced) continue;
      keep(source, paragraphs, open);
      open = undefined;
      continue;
    }
    const content = lineText(text, lines, line);
    if (isRule(content) || FOOTNOTE_START.test(content) || SECTION.test(content)) break;
    if (!spaced && open !== undefined && endsSentence(source, line - 1) && asks(content.slice(0, 40))) {
      keep(source, paragraphs, open);
      open = undefined;
    }
    open = { start: open?.start ?? lines.from[line] ?? 0, end: lines.to[line] ?? 0 };
  }
  keep(source, paragraphs, open);
  return paragraphs;
}

/** Adds a paragraph; one that carries on the sentence before it is joined to that. */
function keep(source: Source, paragraphs: Span[], open: Span | undefined): void {
  if (open === undefined) return;
  const last = paragraphs[paragraphs.length - 1];
  const before = last === undefined ? '' : source.text.charAt(last.end - 1);
  const carriesOn = /[\p{Ll},]/u.test(before) || /^\p{Ll}/u.test(source.text.charAt(open.start));
  if (last !== undefined && carriesOn)
    paragraphs[paragraphs.length - 1] = { start: last.start, end: open.end };
  else paragraphs.push(open);
}

function hasBlankBetween(source: Source, first: number, stop: number): boolean {
  let seen = false;
  for (let line = first; line < stop; line++) {
    if (!isBlank(source.lines, line)) seen = true;
    else if (seen && line + 1 < stop && !isBlank(source.lines, line + 1)) return true;
  }
  return false;
}
