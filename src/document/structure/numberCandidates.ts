import { endsSentence, isRule, opensParagraph, type Source } from './context.ts';
import { readHeading, type LineHeading } from './headings.ts';
import { isBlank, lineText } from '../lines.ts';
import { numberOf } from '../numbers.ts';

/** A number at the start of a line that may be a question's. */
export interface Candidate {
  readonly line: number;
  readonly number: number;
  readonly heading: LineHeading;
  /** Not on a line of its own right below a sentence, where a page's number can stand too. */
  readonly standsFree: boolean;
}

const STARTS_SENTENCE = /^[\p{Lu}«“‘"'(]/u;
/** A page has more lines. */
const FEWER_THAN_A_PAGE = 30;

/** Every number that may be a question's, in the order of the text; nothing below a rule, where footnotes stand. */
export function findCandidates(source: Source): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let line = 0; line < source.lines.count; line++) {
    if (source.furnitureLines[line] === 1 || isBlank(source.lines, line)) continue;
    const content = lineText(source.text, source.lines, line);
    if (isRule(content) && candidates.length > 0) break;
    const heading = readHeading(content);
    if (heading?.start !== 'number' || heading.labels.length !== 1) continue;
    if (!standsAsQuestion(source, line, heading, content, candidates.at(-1))) continue;
    const standsFree = !heading.alone || opensParagraph(source, line);
    candidates.push({ line, number: numberOf(heading.labels[0] ?? ''), heading, standsFree });
  }
  return candidates;
}

export function isBracketed({ heading }: Candidate): boolean {
  return heading.style.closing === ')';
}

/** Whether the line above is an item with the number before it: then neither is running text. */
function countsOn(source: Source, lineAbove: number, heading: LineHeading): boolean {
  const above = readHeading(lineText(source.text, source.lines, lineAbove));
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
    const above = lineAbove(source, line);
    const opens =
      isBlank(source.lines, above) || endsSentence(source, above) || countsOn(source, above, heading);
    return (opensParagraph(source, line) || opens) && STARTS_SENTENCE.test(content.slice(heading.end));
  }
  if (!opensParagraph(source, line) && !standsAlone(source, line, heading, last)) return false;
  let next = line + 1;
  while (next < source.lines.count && next < line + 4 && isBlank(source.lines, next)) next++;
  return STARTS_SENTENCE.test(lineText(source.text, source.lines, next).slice(0, 2));
}

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
  if (!endsSentence(source, lineAbove(source, line))) return false;
  if (heading.style.closing !== '') return true;
  const number = numberOf(heading.labels[0] ?? '');
  return last?.heading.alone === true && number === last.number + 1 && line - last.line < FEWER_THAN_A_PAGE;
}

/** A page's number may stand between. */
function lineAbove(source: Source, line: number): number {
  return /^\d{1,3}$/.test(lineText(source.text, source.lines, line - 1)) ? line - 2 : line - 1;
}
