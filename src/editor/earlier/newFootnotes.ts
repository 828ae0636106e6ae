import type { Document, Span } from '../../document/model.ts';

export interface NewFootnotes {
  /** What comes behind the words that each is about. */
  readonly marks: readonly string[];
  readonly span: Span;
  readonly newText: string;
}

/** Footnotes after the last one, written as that is; without one at the end of the text, as `[1]`. */
export function newFootnotes({ text, footnotes, marks }: Document, texts: readonly string[]): NewFootnotes {
  const last = footnotes.at(-1);
  const known = [...footnotes, ...marks].map(({ mark }) => Number(mark));
  const next = Math.max(0, ...known.filter((number) => !Number.isNaN(number))) + 1;
  const end = (last?.end ?? text.length) - trailing(text.slice(last?.start ?? 0, last?.end)).length;
  const isBare = last !== undefined && /^\d+\)/.test(text.slice(last.start, last.end));
  const written = (number: number): string => (isBare ? `${number})` : `[${number}]`);
  const lines = texts.map((words, at) => `${written(next + at)} ${words}`);
  return {
    marks: texts.map((_, at) => `${isBare ? ' ' : ''}${written(next + at)}`),
    span: { start: end, end },
    newText: (last === undefined ? '\n\n' : '\n') + lines.join('\n'),
  };
}

function trailing(text: string): string {
  return /\s*$/.exec(text)?.[0] ?? '';
}
