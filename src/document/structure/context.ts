import { isBlank, lineText, type Lines } from '../lines.ts';

/** A text with its lines, passed around while a document is being understood. */
export interface Source {
  readonly text: string;
  readonly lines: Lines;
  readonly furnitureLines: Uint8Array;
  readonly pageStarts: Uint8Array;
}

const MID_PHRASE =
  /(?:^|[\s(])(?:aan|bij|dat|de|den|door|een|en|het|in|is|met|mijn|naar|of|om|onder|ook|op|over|te|tot|uit|uw|van|voor|zie|antwoord|antwoorden|vraag|vragen|,)$/i;

/** Whether a line opens a paragraph: nothing above it, or a blank line, or furniture. */
export function opensParagraph(source: Source, line: number): boolean {
  return line === 0 || isBlank(source.lines, line - 1) || source.furnitureLines[line - 1] === 1;
}

/** Whether a line stops in the middle of a phrase, so that the next one carries it on: `… zoals in het antwoord op`. */
export function stopsMidPhrase(source: Source, line: number): boolean {
  if (line < 0 || isBlank(source.lines, line)) return false;
  const end = source.lines.to[line] ?? 0;
  const tail = source.text.slice(Math.max(source.lines.from[line] ?? 0, end - 24), end);
  return MID_PHRASE.test(tail) || /,$/.test(tail);
}

/** Whether a line ends a sentence, footnote marks and quotes after the stop included. */
export function endsSentence(source: Source, line: number): boolean {
  const tail = lineText(source.text, source.lines, line).slice(-14);
  return /[.?!:;][»”’'")\]]*(?:\s?[[(]?\d{0,3}[)\]]?)?$/.test(tail);
}

/** Whether a line is drawn with underscores: in texts from Word it sets the footnotes apart. */
export function isRule(line: string): boolean {
  return /^_{5,}$/.test(line);
}
