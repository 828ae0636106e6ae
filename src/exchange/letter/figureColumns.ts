import { plainText } from './blocks/inlines.ts';
import type { Table } from './letter.ts';

/** An amount, a count or a share, such as `€ 1.200`, `-3,5` or `12 %`. */
const FIGURE = /^(?:€|\$|ca\.|circa|<|>|±|\+|[-–−]|\s)*\d[\d.,\s]*(?:%|‰|mln\.?|mld\.?)?$/;
const NOTHING = /^(?:[-–—]|n\.v\.t\.|onbekend)?$/i;

/**
 * For each column of a table whether it holds figures only, which stand under each other from the right. The first
 * column says what a row is about, also where that is a year.
 */
export function figureColumns({ rows }: Table): readonly boolean[] {
  const [head, ...rest] = rows.map(({ cells }) => cells.map((cell) => plainText(cell).trim()));
  return (head ?? []).map((_title, at) => {
    const texts = rest.map((cells) => cells[at] ?? '');
    const figures = texts.filter((text) => FIGURE.test(text));
    return at > 0 && figures.length > 0 && texts.every((text) => FIGURE.test(text) || NOTHING.test(text));
  });
}
