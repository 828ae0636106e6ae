import { asks, isQuestion } from './asking.ts';
import { endsSentence, isRule, opensParagraph, type Source } from './context.ts';
import { readHeading, type LineHeading } from './headings.ts';
import { isBlank, lineText } from '../lines.ts';
import { landmarkOf, type Landmark } from './landmark.ts';
import { numberOf } from '../numbers.ts';

interface Candidate {
  readonly line: number;
  readonly number: number;
  readonly heading: LineHeading;
}

const LONGEST_QUESTION = 6000;
/** So many numbers may be lost between two questions. */
const LONGEST_GAP = 3;

/**
 * Questions that carry only a number: `4. Kunt u …`, `4) Kunt u …`, `4.` or `4` on a line of its own.
 * A number is a question's when it carries on the count from 1 and what follows it asks something;
 * after an answer the last place that fits is taken, since an answer may hold a numbered list itself.
 */
export function numberedQuestions(source: Source, answers: readonly Landmark[]): readonly Landmark[] {
  const candidates = ofOneKind(source, findCandidates(source));
  if (candidates.length === 0) return [];
  const bounds = answers
    .filter((landmark) => landmark.kind === 'answer')
    .map((landmark) => landmark.span.start);
  const chosen: Candidate[] = [];
  let first = 0;
  for (const [at, bound] of [...bounds, source.text.length].entries()) {
    const last = firstAtOrAfter(source, candidates, bound, first);
    const expected = (chosen.at(-1)?.number ?? 0) + 1;
    const segment = candidates.slice(first, last);
    for (const candidate of chainOf(source, segment, bound, expected, at === 0 ? 'first' : 'last'))
      chosen.push(candidate);
    first = last;
  }
  return chosen.map((candidate) => landmarkOf(source, candidate.line, candidate.heading));
}

/**
 * A set has its numbers with a bracket or without. `1) NOS, …` is a footnote, and `1)` below `1.` an item of a list: with a
 * bracket they are questions where there are no others, and each of them asks something in its first or last words.
 */
function ofOneKind(source: Source, candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter((one) => !isBracketed(one));
  const bracketed = candidates.filter(isBracketed);
  if (bracketed.length === 0 || others.some(({ number }) => number === 1)) return others;
  const areQuestions = bracketed.every((one, at) => isQuestion(paragraphOf(source, one, bracketed[at + 1])));
  return areQuestions ? bracketed : others;
}

/** What stands behind a number, up to the next one or a blank line. */
function paragraphOf(source: Source, { line, heading }: Candidate, next: Candidate | undefined): string {
  let last = line + 1;
  while (last < (next?.line ?? source.lines.count) && (last === line + 1 || !isBlank(source.lines, last)))
    last++;
  const start = (source.lines.from[line] ?? 0) + heading.end;
  return source.text.slice(start, Math.min(source.lines.to[last - 1] ?? start, start + LONGEST_QUESTION));
}

function isBracketed({ heading }: Candidate): boolean {
  return heading.style.closing === ')';
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
  segment: readonly Candidate[],
  bound: number,
  expected: number,
  take: 'first' | 'last',
): readonly Candidate[] {
  const asks = segment.map((candidate, at) => asksSomething(source, candidate, segment[at + 1], bound));
  // Before any answer, among several that ask, a number right before one is a question too, its question mark forgotten.
  const areQuestions = take === 'first' && asks.filter((one) => one).length > 1;
  const isBetween = (at: number): boolean =>
    areQuestions && asks[at + 1] === true && countsTo(segment[at], segment[at + 1]);
  const asking = segment.filter((_, at) => asks[at] === true || isBetween(at));
  const from = startOf(asking, expected, take);
  const chain: Candidate[] = [];
  for (const candidate of from < 0 ? [] : asking.slice(from)) {
    const step = candidate.number - (chain.at(-1)?.number ?? expected - 1);
    if (step >= 1 && step <= LONGEST_GAP) chain.push(candidate);
  }
  return chain;
}

function countsTo(one: Candidate | undefined, next: Candidate | undefined): boolean {
  return one !== undefined && next?.number === one.number + 1;
}

function startOf(candidates: readonly Candidate[], expected: number, take: 'first' | 'last'): number {
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
  candidate: Candidate,
  next: Candidate | undefined,
  bound: number,
): boolean {
  const start = (source.lines.from[candidate.line] ?? 0) + candidate.heading.end;
  const nextStart = next === undefined ? bound : (source.lines.from[next.line] ?? bound);
  return asks(source.text.slice(start, Math.min(nextStart, bound, start + LONGEST_QUESTION)));
}

function findCandidates(source: Source): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let line = 0; line < source.lines.count; line++) {
    if (source.furnitureLines[line] === 1 || isBlank(source.lines, line)) continue;
    const content = lineText(source.text, source.lines, line);
    if (isRule(content) && candidates.length > 0) break;
    const heading = readHeading(content);
    if (heading?.start !== 'number' || heading.labels.length !== 1) continue;
    if (!standsAsQuestion(source, line, heading, content, candidates.at(-1))) continue;
    candidates.push({ line, number: numberOf(heading.labels[0] ?? ''), heading });
  }
  return candidates;
}

/** Whether the line above is an item with the number before it: then neither is running text. */
function countsOn(source: Source, line: number, heading: LineHeading): boolean {
  const above = readHeading(lineText(source.text, source.lines, line - 1));
  const [one, other] = [above?.labels[0], heading.labels[0]].map((label) => numberOf(label ?? ''));
  return above?.start === 'number' && !above.alone && (one ?? 0) + 1 === other;
}

/** The number opens a paragraph, or follows a full sentence, and what comes next starts like a sentence. */
function standsAsQuestion(
  source: Source,
  line: number,
  heading: LineHeading,
  content: string,
  last: Candidate | undefined,
): boolean {
  if (!heading.alone) {
    const opens =
      opensParagraph(source, line) || endsSentence(source, line - 1) || countsOn(source, line, heading);
    return opens && STARTS_SENTENCE.test(content.slice(heading.end));
  }
  if (!opensParagraph(source, line) && !standsAlone(source, line, heading, last)) return false;
  let next = line + 1;
  while (next < source.lines.count && next < line + 4 && isBlank(source.lines, next)) next++;
  return STARTS_SENTENCE.test(lineText(source.text, source.lines, next).slice(0, 2));
}

const STARTS_SENTENCE = /^[\p{Lu}«“‘"'(]/u;
/** A page has more lines. */
const FEWER_THAN_A_PAGE = 30;

/**
 * Whether a number on a line of its own, right below a sentence, is more than a page's number: it has a full stop or bracket, or
 * counts on from one that stands nearer than a page is long.
 */
function standsAlone(
  source: Source,
  line: number,
  heading: LineHeading,
  last: Candidate | undefined,
): boolean {
  // A page's number may stand between.
  const above = /^\d{1,3}$/.test(lineText(source.text, source.lines, line - 1)) ? line - 2 : line - 1;
  if (!endsSentence(source, above)) return false;
  if (heading.style.closing !== '') return true;
  const number = numberOf(heading.labels[0] ?? '');
  return last?.heading.alone === true && number === last.number + 1 && line - last.line < FEWER_THAN_A_PAGE;
}
