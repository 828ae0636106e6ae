import { collapsedLandmarks } from './collapsed.ts';
import { opensParagraph, stopsMidPhrase, endsSentence, type Source } from './context.ts';
import { readHeading, type LineHeading } from './headings.ts';
import { hasLetterHead, hasQuestionsHead } from './kinds.ts';
import { isBlank, lineText } from '../lines.ts';
import { landmarkOf, type Landmark } from './landmark.ts';
import { numberedQuestions } from './numbered.ts';
import { unnumberedQuestions } from './unnumbered.ts';

/**
 * Finds where questions, answers and other headed pieces start, in the order of the text.
 * Written headings decide; only where no question has one do bare numbers count, then paragraphs
 * that ask something, and last headings inside a text that lost its line breaks.
 */
export function findLandmarks(source: Source, headEnd: number): readonly Landmark[] {
  const written = writtenLandmarks(source);
  const known = written.some((landmark) => landmark.kind === 'question')
    ? written
    : withQuestions(source, written, headEnd);
  return withSections(source, known);
}

function withQuestions(source: Source, written: readonly Landmark[], headEnd: number): readonly Landmark[] {
  const collapsed = collapsedLandmarks(source);
  if (collapsed.length > 0) return collapsed;
  const expected = written.some((landmark) => landmark.kind === 'answer') || hasQuestionsHead(source.text);
  if (!expected && hasLetterHead(source.text)) return written;
  const numbered = numberedQuestions(source, written);
  if (!expected && numbered.length < 2) return written;
  const questions = numbered.length > 0 ? numbered : unnumberedQuestions(source, written, headEnd);
  return [...written, ...questions].sort((one, other) => one.span.start - other.span.start);
}

function writtenLandmarks(source: Source): readonly Landmark[] {
  const found: Landmark[] = [];
  for (let line = 0; line < source.lines.count; line++) {
    if (source.furnitureLines[line] === 1 || isBlank(source.lines, line)) continue;
    const heading = readHeading(lineText(source.text, source.lines, line));
    if (heading === undefined || heading.start === 'number' || !isWritten(source, line, heading)) continue;
    found.push(landmarkOf(source, line, heading));
  }
  return found;
}

/** A heading stands where a line of running text that reads alike would not. */
function isWritten(source: Source, line: number, heading: LineHeading): boolean {
  const opens = opensParagraph(source, line);
  const afterStop = opens || endsSentence(source, line - 1);
  if (heading.start === 'lower') return opens && heading.alone && heading.style.closing !== '.';
  if (heading.style.closing === '.') return heading.alone ? afterStop : opens;
  return opens || !stopsMidPhrase(source, line - 1);
}

const NOTICE = /^(?:\*\*|#{1,6} )?Mededeling:?(?:\*\*)?$/i;
const EXPLANATION = /^(?:\*\*|#{1,6} )?Toelichting(?::|(?:\*\*)?$)(?:\*\*)?/;
const ANNEX = /^(?:\*\*|#{1,6} )?Bijlagen?(?: \d{1,2}| [A-Z])?:?(?:\*\*)?$/;

/** Adds the notice, and the explanation and annex after the last question or answer. */
function withSections(source: Source, known: readonly Landmark[]): readonly Landmark[] {
  const last = known[known.length - 1]?.span.end ?? -1;
  const sections: Landmark[] = [];
  for (let line = 0; line < source.lines.count; line++) {
    if (source.furnitureLines[line] === 1 || isBlank(source.lines, line)) continue;
    const section = sectionAt(source, line, last);
    if (section === undefined) continue;
    sections.push(section);
  }
  return [...known, ...sections].sort((one, other) => one.span.start - other.span.start);
}

function sectionAt(source: Source, line: number, last: number): Landmark | undefined {
  const start = source.lines.from[line] ?? 0;
  const first = source.text.charCodeAt(start);
  // M, T, B, and the markup characters * and #
  if (first !== 77 && first !== 84 && first !== 66 && first !== 42 && first !== 35 && first !== 109)
    return undefined;
  const content = source.text.slice(start, Math.min(source.lines.to[line] ?? start, start + 200));
  const afterLast = start > last && last >= 0 && opensParagraph(source, line);
  const kind = NOTICE.test(content)
    ? 'notice'
    : afterLast && EXPLANATION.test(content)
      ? 'explanation'
      : afterLast && ANNEX.test(content)
        ? 'annex'
        : undefined;
  if (kind === undefined) return undefined;
  if (kind === 'notice' && !(opensParagraph(source, line) || endsSentence(source, line - 1)))
    return undefined;
  const length = kind === 'explanation' ? (EXPLANATION.exec(content)?.[0].length ?? 0) : content.length;
  return { kind, span: { start, end: start + length }, labels: [], heading: undefined };
}
