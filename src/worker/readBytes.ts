import { decode } from '../exchange/decode.ts';
import { formatOf, isEmpty, isFormatted } from '../exchange/format.ts';
import type { TextRead } from '../exchange/readText.ts';

const OWN = /\.(?:kamervragen|kamervraag)$/i;
const TEXT = /\.(?:kamervragen|kamervraag|txt|md)$/i;

/** In bytes: some five hundred pages of text. What is larger is no set of questions, and would hold up the others. */
const LARGEST_TEXT = 2_000_000;
/** In bytes: a Word file or pdf holds pictures too. */
const LARGEST_FORMATTED = 50_000_000;

/** Whether a file by its name is in a format of which the text can be read. */
export function mayHoldText(name: string): boolean {
  return TEXT.test(name) || isFormatted(name);
}

/** Whether a file by its name is ours, whatever it looks like. */
export function hasOwnName(name: string): boolean {
  return OWN.test(name);
}

/** In bytes: what is larger is not read. */
export function largest(name: string): number {
  return isFormatted(name) ? LARGEST_FORMATTED : LARGEST_TEXT;
}

/** Whether the bytes of a file are text as they are, so that `readPlain` can read them. */
export function isPlain(bytes: Uint8Array): boolean {
  return formatOf(bytes) === 'text';
}

export function readPlain(file: string, bytes: Uint8Array): TextRead {
  if (bytes.length > largest(file)) return { unreadable: 'too-large' };
  return isEmpty(file, bytes) ? { unreadable: 'empty' } : decode(bytes);
}
