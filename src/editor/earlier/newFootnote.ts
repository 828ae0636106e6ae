import type { Document, Span } from '../../document/model.ts';

interface NewFootnote {
  /** What comes behind the passage. */
  readonly mark: string;
  readonly span: Span;
  readonly newText: string;
}

/** A footnote after the last one, written as that is; without one at the end of the text, as `[1]`. */
export function newFootnote({ text, footnotes, marks }: Document, words: string): NewFootnote {
  const last = footnotes.at(-1);
  const numbers = [...footnotes, ...marks].map(({ mark }) => Number(mark));
  const number = Math.max(0, ...numbers.filter((known) => !Number.isNaN(known))) + 1;
  const end = (last?.end ?? text.length) - trailing(text.slice(last?.start ?? 0, last?.end)).length;
  const span = { start: end, end };
  if (last !== undefined && /^\d+\)/.test(text.slice(last.start, last.end))) {
    return { mark: ` ${number})`, span, newText: `\n${number}) ${words}` };
  }
  const gap = last === undefined ? '\n\n' : '\n';
  return { mark: `[${number}]`, span, newText: `${gap}[${number}] ${words}` };
}

function trailing(text: string): string {
  return /\s*$/.exec(text)?.[0] ?? '';
}
