import type { Span } from '../model.ts';
import { isBlank, lineText, type Lines } from '../lines.ts';

/** What the printed page adds to the text: whole lines of a known form, and marks that converters leave. */
export interface Pages {
  /** 1 for each line that is page furniture. */
  readonly furnitureLines: Uint8Array;
  /** 1 for each line that begins a new page: after furniture, or with a form feed. */
  readonly pageStarts: Uint8Array;
  /** Furniture lines joined where they touch, and converter marks inside lines, in order. */
  readonly spans: readonly Span[];
}

const LONGEST = 200;

/** Forms that are furniture wherever a whole line consists of them. Source: the Aanhangsel's and Kamervragen's page layout. */
const WHOLE_LINES: readonly RegExp[] = [
  /^ISSN \d{4} ?- ?\d{3}[\dX]/,
  /^[’'‘]s-Gravenhage \d{4}(?: ?(?:Tweede|Eerste) Kamer.{0,80})?$/,
  /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, (?:Aanhangsel|Vragen)(?: \d{1,3})?$/,
  /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[-–]\d{4}, [\d ]{5,12}(?:-[IVXLC\d]+)?,? nr\. \d+ \d{1,3}$/,
  /^#{0,6} ?(?:Tweede|Eerste) Kamer der Staten-Generaal ?[12]?$/,
  /^#{0,6} ?Vergaderjaar \d{4}[-–]\d{4}(?: (?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer))?$/,
  /^\*{0,2}Vragen gesteld door de leden der Kamer(?:, met de daarop door de)?\*{0,2}$/,
  /^\*{0,2}(?:, ?met de daarop door de )?regering gegeven antwoorden\*{0,2}$/,
  /^Aanhangsel van de Handelingen$/,
  /^-{3,}$/,
];

/** The publication's own code, such as `ah-tk-20242025-2884`; a line of running text can end up looking alike. */
const CODE = /^(?:(?:ah|kv)[-‑ ][te]k[-‑ ]|h [te]k )(?:\d{8}[-‑ ]\d{1,5}|\d{4}Z\d{5})$/;
const CONVERTER_MARK = /\[bookmark:[^\]\n]{0,80}\]/g;

export function readPages(text: string, lines: Lines): Pages {
  const furnitureLines = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    if (isWholeLine(text, lines, line)) furnitureLines[line] = 1;
  }
  for (let line = 0; line < lines.count; line++) {
    if (isCodeAtEdge(text, lines, furnitureLines, line)) furnitureLines[line] = 1;
  }
  for (let line = 0; line < lines.count; line++) {
    if (isPageNumber(text, lines, furnitureLines, line)) furnitureLines[line] = 1;
  }
  return {
    furnitureLines,
    pageStarts: pageStarts(text, lines, furnitureLines),
    spans: spansOf(text, lines, furnitureLines),
  };
}

/** Whether a line, apart from where it stands, has a form that only page furniture has. */
export function isPageFurniture(line: string): boolean {
  return (line.length <= LONGEST && WHOLE_LINES.some((form) => form.test(line))) || CODE.test(line);
}

function isWholeLine(text: string, lines: Lines, line: number): boolean {
  const length = (lines.to[line] ?? 0) - (lines.from[line] ?? 0);
  if (length < 3 || length > LONGEST) return false;
  const content = lineText(text, lines, line);
  return WHOLE_LINES.some((form) => form.test(content));
}

/** A code is furniture next to other furniture, or alone between blank lines. */
function isCodeAtEdge(text: string, lines: Lines, furniture: Uint8Array, line: number): boolean {
  const length = (lines.to[line] ?? 0) - (lines.from[line] ?? 0);
  if (length < 8 || length > 40 || !CODE.test(lineText(text, lines, line))) return false;
  const before = neighbour(lines, line, -1);
  const after = neighbour(lines, line, 1);
  if (furniture[before] === 1 || furniture[after] === 1) return true;
  return isBlank(lines, line - 1) && isBlank(lines, line + 1);
}

/** A number alone, right under or above furniture: the page's, or the chamber's in the masthead. */
function isPageNumber(text: string, lines: Lines, furniture: Uint8Array, line: number): boolean {
  const length = (lines.to[line] ?? 0) - (lines.from[line] ?? 0);
  if (length < 1 || length > 6 || furniture[line] === 1) return false;
  if (!/^(?:# ?)?\d{1,3}$/.test(lineText(text, lines, line))) return false;
  const before = neighbour(lines, line, -1);
  const after = neighbour(lines, line, 1);
  const closing = /(?:Kamer|Aanhangsel|Vragen)$|^ISSN|Gravenhage/;
  if (furniture[before] === 1 && closing.test(lineText(text, lines, before))) return true;
  return furniture[after] === 1 && /^#{0,6} ?Vergaderjaar/.test(lineText(text, lines, after));
}

/** The next line that is not blank, up to three lines away. */
function neighbour(lines: Lines, line: number, step: 1 | -1): number {
  let at = line + step;
  for (let tries = 0; tries < 3 && at >= 0 && at < lines.count && isBlank(lines, at); tries++) at += step;
  return at;
}

function pageStarts(text: string, lines: Lines, furniture: Uint8Array): Uint8Array {
  const starts = new Uint8Array(lines.count);
  for (let line = 1; line < lines.count; line++) {
    if (furniture[line] === 1) continue;
    const feed = text.charCodeAt(lines.starts[line] ?? 0) === 12;
    if (feed || furniture[line - 1] === 1) starts[line] = 1;
  }
  return starts;
}

function spansOf(text: string, lines: Lines, furniture: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (furniture[line] !== 1) continue;
    const start = lines.from[line] ?? 0;
    while (furniture[line + 1] === 1) line++;
    spans.push({ start, end: lines.to[line] ?? start });
  }
  for (const match of text.matchAll(CONVERTER_MARK)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.sort((one, other) => one.start - other.start);
}
