/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  const feed = text.indexOf('\n');
  if (feed >= 0) return text.charCodeAt(feed - 1) === 13 ? '\r\n' : '\n';
  return text.includes('\r') ? '\r' : '\n';
}

/** A text whose line breaks are gone is left as it is: a heading put in would not be read as one. */
export function hasLines(text: string): boolean {
  return /[\r\n]/.test(text.trim());
}

/** How many lines end in the white space just before an offset. */
export function lineEndsBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isWhiteSpace(text.charCodeAt(at - 1))) at--;
  return lineEnds(text, at, offset);
}

/** How many lines end in the white space just after an offset. */
export function lineEndsAfter(text: string, offset: number): number {
  return lineEnds(text, offset, skipWhiteSpace(text, offset));
}

/** The first offset from here on where there is no white space. */
export function skipWhiteSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

function isWhiteSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xad || code === 0xfeff;
}
