/** Elements in elements: Word goes not as deep, and what walks through them must not run out of stack. */
const DEEPEST = 400;
/** Of a thousand pages. */
const MOST_ELEMENTS = 500_000;
/** In characters, between the tags. */
const MOST_TEXT = 5_000_000;

/**
 * Why a part of a Word file is not to be read, before anything is made of it; nothing where it is as Word writes it. Word
 * writes no document types: who does wants entities expanded.
 */
export function objectionTo(xml: string): 'has-entities' | 'too-deep' | 'too-much' | undefined {
  let depth = 0;
  let elements = 0;
  let text = 0;
  for (let at = 0; ;) {
    const start = xml.indexOf('<', at);
    const end = start === -1 ? -1 : xml.indexOf('>', start);
    if (end === -1) return undefined;
    text += start - at;
    at = end + 1;
    const sign = xml[start + 1];
    if (sign === '/') depth--;
    else if (sign !== '!' && sign !== '?') {
      elements++;
      if (xml[end - 1] !== '/') depth++;
    } else if (/^<!doctype/i.test(xml.slice(start, start + 9))) return 'has-entities';
    if (depth > DEEPEST) return 'too-deep';
    if (elements > MOST_ELEMENTS || text > MOST_TEXT) return 'too-much';
  }
}
