import type { Document, Label, Section, Span } from '../../document/model.ts';
import { formatLabels } from '../../document/numbers.ts';
import { parse } from '../../document/parse.ts';
import { readingText } from '../../document/reading.ts';
import { questionStates } from '../../document/states.ts';
import { annexesOf } from '../letter/annexes.ts';
import { headText } from './headText.ts';
import { withPlainMarks } from './plainMarks.ts';

/** How a text came about: with the line breaks of a page, or with one line for each paragraph. */
export type Lines = 'wrapped' | 'whole';

export interface DraftOptions {
  readonly lines: Lines;
  /** The name of the file that the questions came from; it is named in a source note. */
  readonly source: string | undefined;
}

/**
 * A draft of the answers to a set of questions, in the project's own form: the head, each question word for word under
 * its number, an answer under each, empty where there is none yet, notice and annexes, and the footnotes. Nothing where
 * the text has no questions.
 */
export function draftText(text: string, { lines, source }: DraftOptions): string | undefined {
  const document = parse(withPlainMarks(parse(text)));
  if (document.questions.length === 0) return undefined;
  const read = readerOf(document, lines);
  const pieces = [
    headText(document, read),
    ...(source === undefined ? [] : [`[bron: ${source.replace(/[[\]\r\n]/g, ' ').trim()}]`]),
    ...itemsOf(document, read),
    ...sectionText(document.explanation, document.text, read),
    ...annexesOf(document).map(({ heading, content }) => `${read([heading])}\n\n${read(content)}`.trimEnd()),
    footnotesText(document),
  ];
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}

type Read = (spans: readonly Span[]) => string;

function readerOf({ text }: Document, lines: Lines): Read {
  if (lines === 'wrapped') return (spans) => readingText(text, spans);
  return (spans) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\r\n?/g, '\n').trim()).join('\n\n');
}

interface Item {
  readonly at: number;
  readonly text: string;
}

/**
 * Questions, answers and notice in the order of the text; an answer that is missing comes under its question and under the
 * answers to a part of it, but not where a notice says that it comes later.
 */
function itemsOf(document: Document, read: Read): readonly string[] {
  const { kind, notice, text } = document;
  const open = kind === 'postponement' ? [] : questionStates(document);
  const unanswered = new Set<Label>(
    open.flatMap(({ label, answers }) => (answers.length === 0 ? [label] : [])),
  );
  const questions = document.questions.map(({ labels, body, span }): Item => ({
    at: span.start,
    text: headed('Vraag', labels, read(body.content)),
  }));
  const answers = document.answers.map(({ labels, body, span }): Item => ({
    at: span.start,
    text: headed('Antwoord', labels, read(body.content)),
  }));
  const missing = document.questions.flatMap(({ labels, span }): readonly Item[] => {
    const left = labels.filter((label) => unanswered.has(label));
    if (left.length === 0) return [];
    const others = document.answers.filter((answer) => answer.labels.some((label) => labels.includes(label)));
    return [{ at: others.at(-1)?.span.start ?? span.start, text: headed('Antwoord', left, '') }];
  });
  const said = sectionText(notice, text, read).map((words) => ({ at: notice?.span.start ?? 0, text: words }));
  return [...questions, ...answers, ...missing, ...said]
    .sort((one, other) => one.at - other.at)
    .map((item) => item.text);
}

function headed(word: string, labels: readonly Label[], body: string): string {
  const numbers = formatLabels(labels);
  return `${word}${numbers === '' ? '' : ` ${numbers}`}\n${body}`.trimEnd();
}

function sectionText(section: Section | undefined, text: string, read: Read): readonly string[] {
  if (section === undefined) return [];
  const heading = section.heading === undefined ? '' : text.slice(section.heading.start, section.heading.end);
  return [`${heading}\n${read(section.body.content)}`.trim()];
}

function footnotesText({ text, footnotes }: Document): string {
  return footnotes
    .map(({ mark, body }) => `[${mark}] ${readingText(text, [body]).replace(/\s+/g, ' ')}`)
    .join('\n');
}
