import { asks, asksItself, isQuestion } from './asking.ts';
import type { Source } from './context.ts';
import { lineText } from '../lines.ts';
import { questionsHeadAt } from './kinds.ts';
import { landmarkOf, type Landmark } from './landmark.ts';
import { findCandidates, isBracketed, type Candidate } from './numberCandidates.ts';
import { paragraphEnd, withoutFootnotes } from './numberedFootnotes.ts';

const LONGEST_QUESTION = 6000;
/** So many numbers may be lost between two questions. */
const LONGEST_GAP = 3;

/**
 * Questions that carry only a number: `4. Kunt u …`, `4) Kunt u …`, `4.` or `4` on a line of its own.
 * A number is a question's when it carries on the count from 1 and what follows it asks something;
 * after an answer the last place that fits is taken, since an answer may hold a numbered list itself.
 */
export function numberedQuestions(source: Source, answers: readonly Landmark[]): readonly Landmark[] {
  const found = withoutFootnotes(source, findCandidates(source));
  const bounds = answers
    .filter((landmark) => landmark.kind === 'answer')
    .map((landmark) => landmark.span.start);
  const head = questionsHeadAt(source.text);
  const behind = found.filter(({ line }) => (source.lines.from[line] ?? 0) >= head);
  const asked = setAmong(source, behind, bounds);
  const set = asked.length > 0 || head === 0 ? asked : setAmong(source, found, bounds);
  return set.map(({ line, heading }) => landmarkOf(source, line, heading));
}

/** A set has its numbers with a bracket or without; the others are those of a list or of a page. */
function setAmong(
  source: Source,
  found: readonly Candidate[],
  bounds: readonly number[],
): readonly Candidate[] {
  const plain = countedFreely(source, untilBracketed(source, found), bounds);
  const bracketed = countedFreely(source, found.filter(isBracketed), bounds);
  const [one, other] = [plain[0]?.line ?? Infinity, bracketed[0]?.line ?? Infinity];
  return one <= other ? ofTwo(source, plain, bracketed) : ofTwo(source, bracketed, plain);
}

/**
 * Of two kinds of numbers those that give more questions, and else those that begin first. But a list in a question may have
 * more items: then the questions go on behind it, or a colon stands right above it.
 */
function ofTwo(
  source: Source,
  first: readonly Candidate[],
  other: readonly Candidate[],
): readonly Candidate[] {
  const [start, end] = [other[0], other.at(-1)];
  if (start === undefined || end === undefined || other.length <= first.length) return first;
  const goesOn = (first.at(-1)?.line ?? 0) > end.line;
  const isListed = lineText(source.text, source.lines, start.line - 1).endsWith(':');
  return goesOn || isListed ? first : other;
}

/** A number right below a sentence is a page's too: such numbers count only where that gives more questions. */
function countedFreely(
  source: Source,
  candidates: readonly Counting[],
  bounds: readonly number[],
): readonly Counting[] {
  const free = candidates.filter(({ standsFree }) => standsFree);
  const found = counted(source, free, bounds);
  if (free.length === candidates.length) return found;
  const more = counted(source, candidates, bounds);
  return more.length > found.length ? more : found;
}

/** A candidate, and where what it asks ends at the latest. */
type Counting = Candidate & { readonly until?: number };

/** The numbers without a bracket. A bare one above `1) …` is a page's unless something is asked in between. */
function untilBracketed(source: Source, found: readonly Candidate[]): readonly Counting[] {
  const plain: Counting[] = [];
  let until: number | undefined;
  for (const one of [...found].reverse()) {
    const isBare = one.heading.alone && one.heading.style.closing === '';
    if (isBracketed(one)) until = source.lines.from[one.line];
    else plain.push(isBare && until !== undefined ? { ...one, until } : one);
  }
  return plain.reverse();
}

/** Those that carry on the count, from 1 on. */
function counted(
  source: Source,
  candidates: readonly Counting[],
  bounds: readonly number[],
): readonly Counting[] {
  const chosen: Counting[] = [];
  let first = 0;
  for (const [at, bound] of [...bounds, source.text.length].entries()) {
    const last = firstAtOrAfter(source, candidates, bound, first);
    const expected = (chosen.at(-1)?.number ?? 0) + 1;
    const segment = candidates.slice(first, last);
    for (const candidate of chainOf(source, segment, bound, expected, at === 0 ? 'first' : 'last'))
      chosen.push(candidate);
    first = last;
  }
  return chosen;
}

function firstAtOrAfter(
  source: Source,
  candidates: readonly Candidate[],
  offset: number,
  from: number,
): number {
  let at = from;
  while (at < candidates.length && (source.lines.starts[candidates[at]?.line ?? 0] ?? 0) < offset) at++;
  return at;
}

/** The candidates of a stretch that count on from `expected`; a few numbers may be missing. */
function chainOf(
  source: Source,
  segment: readonly Counting[],
  bound: number,
  expected: number,
  take: 'first' | 'last',
): readonly Counting[] {
  const asks = segment.map((candidate, at) => asksSomething(source, candidate, segment[at + 1], bound));
  // Before any answer, among several that ask, a number right before one is a question too, its question mark forgotten.
  const areQuestions = take === 'first' && asks.filter((one) => one).length > 1;
  const isBetween = (at: number): boolean =>
    areQuestions && asks[at + 1] === true && countsTo(segment[at], segment[at + 1]);
  const asking = segment.filter((_, at) => asks[at] === true || isBetween(at));
  const from = startOf(asking, expected, take);
  const chain: Counting[] = [];
  for (const candidate of from < 0 ? [] : asking.slice(from)) {
    const step = candidate.number - (chain.at(-1)?.number ?? expected - 1);
    if (step >= 1 && step <= LONGEST_GAP) chain.push(candidate);
  }
  return chain;
}

function countsTo(one: Counting | undefined, next: Counting | undefined): boolean {
  return one !== undefined && next?.number === one.number + 1;
}

function startOf(candidates: readonly Counting[], expected: number, take: 'first' | 'last'): number {
  // A document starts at 1; a number can only be lost once the count has begun.
  const gap = expected === 1 ? 1 : LONGEST_GAP;
  for (let number = expected; number < expected + gap; number++) {
    const found =
      take === 'first'
        ? candidates.findIndex((candidate) => candidate.number === number)
        : candidates.findLastIndex((candidate) => candidate.number === number);
    if (found >= 0) return found;
  }
  return -1;
}

function asksSomething(
  source: Source,
  candidate: Counting,
  next: Counting | undefined,
  bound: number,
): boolean {
  const start = (source.lines.from[candidate.line] ?? 0) + candidate.heading.end;
  const nextStart = next === undefined ? bound : (source.lines.from[next.line] ?? bound);
  const end = Math.min(nextStart, bound, candidate.until ?? bound, start + LONGEST_QUESTION);
  if (!isBracketed(candidate)) return asks(source.text.slice(start, end));
  // `1) NOS, …` is a footnote: its title may ask, and what stands below a blank line is not about it.
  return candidate.number === 1
    ? isQuestion(source.text.slice(start, paragraphEnd(source, candidate, end)))
    : asksItself(source.text.slice(start, end));
}
