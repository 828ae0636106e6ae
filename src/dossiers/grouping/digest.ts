const NO_WORD = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[\0-\x7f]*$/;

/** The letters and figures of a text: how it is printed (dashes, quotes, spaces, capitals, accents) makes no difference. */
export function lettersOf(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFD').replace(MARKS, '');
  return plain.replace(NO_WORD, '').toLowerCase();
}

/** A number of 32 bits for a text (FNV-1a over its code units). */
export function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
