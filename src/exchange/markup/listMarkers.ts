import { isTag, type Element } from 'domhandler';
import { countedAs, type Numeral } from '../flow/numerals.ts';
import { CLOSINGS } from '../html/closings.ts';

const NUMERALS: Readonly<Record<string, Numeral>> = { '1': '1', a: 'a', A: 'A', i: 'i', I: 'I' };

/** What a browser shows before an item of a list: `3.`, `c.`, or `-`. */
export function markerOf(item: Element): string {
  const list = item.parent;
  if (list === null || !isTag(list) || list.name !== 'ol') return '-';
  const numeral = NUMERALS[list.attribs['type'] ?? ''] ?? '1';
  return closed(countedAs(numeral, numberOf(item, list)), list);
}

/** The numbers of the lists that have been met: of a list of a hundred thousand items each is counted once. */
const counted = new WeakMap<Element, ReadonlyMap<Element, number>>();

function numberOf(item: Element, list: Element): number {
  const numbers = counted.get(list) ?? numbersIn(list);
  counted.set(list, numbers);
  return numbers.get(item) ?? 1;
}

/** Items count on from the last one that says its number, or from where the list starts. */
function numbersIn(list: Element): ReadonlyMap<Element, number> {
  const items = list.children.filter((child): child is Element => isTag(child) && child.name === 'li');
  let next = wholeNumber(list.attribs['start']) ?? 1;
  return new Map(
    items.map((item) => {
      const number = wholeNumber(item.attribs['value']) ?? next;
      next = number + 1;
      return [item, number];
    }),
  );
}

function wholeNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*\d{1,6}\s*$/.test(written) ? Number(written) : undefined;
}

/** Our own pages say by a class what stands around the numbers. */
function closed(number: string, list: Element): string {
  const classes = (list.attribs['class'] ?? '').split(/\s+/);
  if (classes.includes(CLOSINGS['1)'])) return `${number})`;
  return classes.includes(CLOSINGS['(1)']) ? `(${number})` : `${number}.`;
}
