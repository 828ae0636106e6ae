import type { Span } from '../../document/model.ts';

/**
 * Whether some spans plainly read as given words: the same signs, with white space in the same places. It says no wherever
 * that is not plain to see, as where a word was broken off at a line's end: then the spans have to be read.
 */
export function plainlyReads(text: string, spans: readonly Span[], words: string): boolean {
  const [span, ...others] = spans;
  if (span === undefined || others.length > 0) return false;
  let place = 0;
  for (let at = span.start; at < span.end; at++, place++) {
    const code = text.charCodeAt(at);
    if (!isWhite(code)) {
      if (code !== words.charCodeAt(place)) return false;
    } else if (text.charCodeAt(at - 1) === HYPHEN || !isWhite(words.charCodeAt(place))) return false;
    else {
      while (at + 1 < span.end && isWhite(text.charCodeAt(at + 1))) at++;
      while (isWhite(words.charCodeAt(place + 1))) place++;
    }
  }
  return place === words.length;
}

const HYPHEN = 45;

function isWhite(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
