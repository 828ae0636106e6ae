import { sourceOf } from '../archive/sourceOf.ts';
import type { Source } from '../archive/source.ts';
import { parse } from '../document/parse.ts';
import { isClearlyKamervragen } from '../document/recognise.ts';
import { decode } from '../exchange/decode.ts';
import { formatOf, isEmpty, isFormatted } from '../exchange/format.ts';
import type { TextRead } from '../exchange/readText.ts';
import type { Unreadable } from '../exchange/unreadable.ts';

const OWN = /\.(?:kamervragen|kamervraag)$/i;
const TEXT = /\.(?:kamervragen|kamervraag|txt|md)$/i;

/** In bytes: some five hundred pages of text. What is larger is no set of questions, and would hold up the others. */
const LARGEST_TEXT = 2_000_000;
/** In bytes: a Word file or pdf holds pictures too. */
const LARGEST_FORMATTED = 50_000_000;

/** What is in a file: something that can be used again, nothing of the kind, or something that cannot be read. */
export type Read = { readonly source: Source | undefined } | { readonly unreadable: Unreadable };

/** Whether a file by its name can hold earlier answers. */
export function mayHoldAnswers(name: string): boolean {
  return TEXT.test(name) || isFormatted(name);
}

/** In bytes: what is larger is not read. */
export function largest(name: string): number {
  return isFormatted(name) ? LARGEST_FORMATTED : LARGEST_TEXT;
}

/** Whether the bytes of a file are text as they are, so that `readSource` can read them. */
export function isPlain(bytes: Uint8Array): boolean {
  return formatOf(bytes) === 'text';
}

export function readSource(file: string, bytes: Uint8Array): Read {
  if (bytes.length > largest(file)) return { unreadable: 'too-large' };
  return isEmpty(file, bytes) ? { unreadable: 'empty' } : sourceIn(file, decode(bytes));
}

/** What is in a file of which the text has been read. */
export function sourceIn(file: string, read: TextRead): Read {
  if ('unreadable' in read) return read;
  const document = parse(read.text);
  const isOurs = OWN.test(file) || document.kind === 'letter' || isClearlyKamervragen(read.text);
  return { source: isOurs ? sourceOf(document, file) : undefined };
}
