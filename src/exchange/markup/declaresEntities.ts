/** What may stand before the document type: white space, comments and instructions. */
const BEFORE = /\s+|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/y;
const DOCTYPE = /<!doctype/iy;
const WITHIN = /<!entity|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[[\]>]/gi;

/**
 * Whether a text has a document type with entities of its own. What they stand for is never looked up, so its text would
 * lack it.
 */
export function declaresEntities(text: string): boolean {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (BEFORE.lastIndex = at; BEFORE.test(text); BEFORE.lastIndex = at) at = BEFORE.lastIndex;
  DOCTYPE.lastIndex = at;
  if (!DOCTYPE.test(text)) return false;
  let depth = 0;
  for (const [sign] of text.slice(DOCTYPE.lastIndex).matchAll(WITHIN)) {
    if (sign.startsWith('<!e') || sign.startsWith('<!E')) return true;
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (sign === '>' && depth <= 0) return false;
  }
  return false;
}
