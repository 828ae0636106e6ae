import { firstMarks } from '../footnotes/marks.ts';
import { isBlank } from '../lines.ts';
import { endsAsking } from './asking.ts';
import type { Source } from './context.ts';
import { isBracketed, type Candidate } from './numberCandidates.ts';

const LONGEST_FOOTNOTE = 2000;

/**
 * The candidates without the footnotes `1) NOS, …`: all of such a list have their mark in the text above the first of it.
 * Among questions with a bracket that is so of some at most, and each of them would have to end in a question mark.
 */
export function withoutFootnotes(source: Source, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(isBracketed)) return found;
  const { inLine } = firstMarks(source.text);
  const footnotes = new Set<Candidate>();
  for (const list of listsAmong(found)) {
    const top = source.lines.from[list[0]?.line ?? 0] ?? 0;
    const areMarked = list.every(({ number }) => (inLine.get(String(number)) ?? top) < top);
    const areAsked = list.every((one, at) => endsAsking(paragraphOf(source, one, list[at + 1])));
    if (areMarked && !areAsked) for (const one of list) footnotes.add(one);
  }
  return found.filter((one) => !footnotes.has(one));
}

/** Where the paragraph at a number ends, at most at `end`; below a number on a line of its own it may begin further on. */
export function paragraphEnd({ lines }: Source, { line }: Candidate, end: number): number {
  let last = line + 1;
  while ((lines.from[last] ?? end) < end && (last === line + 1 || !isBlank(lines, last))) last++;
  return Math.min(lines.to[last - 1] ?? end, end);
}

function paragraphOf(source: Source, one: Candidate, next: Candidate | undefined): string {
  const start = (source.lines.from[one.line] ?? 0) + one.heading.end;
  const end = next === undefined ? source.text.length : (source.lines.from[next.line] ?? 0);
  return source.text.slice(start, paragraphEnd(source, one, Math.min(end, start + LONGEST_FOOTNOTE)));
}

/** The numbers with a bracket, cut where they count from the start again or where other numbers stand between. */
function listsAmong(found: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const lists: Candidate[][] = [];
  let last: Candidate | undefined;
  for (const one of found) {
    if (isBracketed(one)) {
      if (last !== undefined && last.number < one.number) lists.at(-1)?.push(one);
      else lists.push([one]);
      last = one;
    } else if (!one.heading.alone) last = undefined;
  }
  return lists;
}
