import type { EntryFootnote } from '../../archive/source.ts';
import { readMarks } from '../../document/footnotes/marks.ts';
import type { FootnoteMark } from '../../document/model.ts';

/** The marks in a passage that have a footnote where it is from, and those footnotes in the order of the marks. */
export interface Carried {
  readonly marks: readonly FootnoteMark[];
  readonly footnotes: readonly EntryFootnote[];
}

export function carriedWith(passage: string, known: readonly EntryFootnote[]): Carried {
  const numbers = new Set(known.map(({ mark }) => mark));
  const found = readMarks(passage, numbers, []).filter(({ mark }) => numbers.has(mark));
  const certain = new Set(found.flatMap((one) => (one.confidence === 'certain' ? [one.mark] : [])));
  // Where a number has a mark that can be nothing else, the others are numbers: `twee (2) redenen`.
  const marks = found.filter(({ mark, confidence }) => confidence === 'certain' || !certain.has(mark));
  const order = [...new Set(marks.map(({ mark }) => mark))];
  return { marks, footnotes: order.flatMap((wanted) => known.filter(({ mark }) => mark === wanted)) };
}

/** The passage with other marks in the place of its own: one for each footnote. */
export function withMarks(
  passage: string,
  { marks, footnotes }: Carried,
  written: readonly string[],
): string {
  let text = '';
  let at = 0;
  for (const { mark, start, end } of marks) {
    const number = footnotes.findIndex((footnote) => footnote.mark === mark);
    const before = passage.slice(at, start);
    const own = written[number] ?? '';
    text += (own.startsWith(' ') ? before.trimEnd() : before) + own;
    at = end;
  }
  return text + passage.slice(at);
}
