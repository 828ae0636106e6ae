/** What HTML and XML have no place for: control characters but tab and line breaks, and halves of characters. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
const HALF = /\p{Surrogate}/gu;

/** A text as a page or a document can hold it: a blank for what is no character, a sign for half of one. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(HALF, '\ufffd');
}
