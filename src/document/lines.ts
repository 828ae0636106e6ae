import { countBefore } from './ordered.ts';

/**
 * The lines of a text, kept in typed arrays: a file of ten million empty lines must stay cheap.
 * A line ends at LF, CRLF or CR; a form feed belongs to its line and counts as white space.
 */
export interface Lines {
  readonly count: number;
  /** Where each line starts; one more entry than there are lines, the last is the text's length. */
  readonly starts: Int32Array;
  /** Where each line's text starts and ends once white space around it is left out. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function readLines(text: string): Lines {
  const starts = lineStarts(text);
  const count = starts.length - 1;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (let line = 0; line < count; line++) {
    let low = starts[line] ?? 0;
    let high = starts[line + 1] ?? 0;
    while (low < high && isSpace(text.charCodeAt(low))) low++;
    while (high > low && isSpace(text.charCodeAt(high - 1))) high--;
    from[line] = low;
    to[line] = high;
  }
  return { count, starts, from, to };
}

export function isBlank(lines: Lines, line: number): boolean {
  return line < 0 || line >= lines.count || lines.from[line] === lines.to[line];
}

/** A line's text without the white space around it. */
export function lineText(text: string, lines: Lines, line: number): string {
  return text.slice(lines.from[line] ?? 0, lines.to[line] ?? 0);
}

/** The line that holds an offset; the last line for the end of the text. */
export function lineAt(lines: Lines, offset: number): number {
  const started = countBefore(lines.count, (line) => (lines.starts[line] ?? 0) <= offset);
  return Math.max(0, started - 1);
}

/** White space as documents have it: also no-break and zero-width spaces, soft hyphens and byte order marks. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0xad;
  return code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0xfeff;
}

/** Where each line starts, and the text's length behind them. */
export function lineStarts(text: string): Int32Array {
  let starts = new Int32Array(Math.min(1024, 8 + (text.length >> 5)));
  let count = 1;
  const add = (start: number): void => {
    if (count + 1 >= starts.length) {
      const larger = new Int32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = start;
  };
  if (text.includes('\r')) addAnyEnds(text, add);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) add(at + 1);
  starts[count] = text.length;
  return starts.subarray(0, count + 1);
}

function addAnyEnds(text: string, add: (start: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) add(at + 1);
  }
}
