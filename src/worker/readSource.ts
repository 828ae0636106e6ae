import { sourceOf } from '../archive/sourceOf.ts';
import type { Source } from '../archive/source.ts';
import { parse } from '../document/parse.ts';
import { isClearlyKamervragen } from '../document/recognise.ts';
import { decode } from '../exchange/decode.ts';

const OWN = /\.(?:kamervragen|kamervraag)$/i;
const READ = /\.(?:kamervragen|kamervraag|txt|md)$/i;

/** In bytes: some five hundred pages. What is larger is no set of questions, and would hold up the others. */
export const LARGEST = 2_000_000;

/** What is in a file: something that can be used again, nothing of the kind, or something that cannot be read. */
export type Read =
  { readonly source: Source | undefined } | { readonly unreadable: 'too-large' | 'not-text' };

/** Whether a file by its name can hold earlier answers. */
export function mayHoldAnswers(name: string): boolean {
  return READ.test(name);
}

export function readSource(file: string, bytes: Uint8Array): Read {
  if (bytes.length > LARGEST) return { unreadable: 'too-large' };
  const decoded = decode(bytes);
  if ('unreadable' in decoded) return { unreadable: 'not-text' };
  const document = parse(decoded.text);
  const isOurs = OWN.test(file) || document.kind === 'letter' || isClearlyKamervragen(decoded.text);
  return { source: isOurs ? sourceOf(document, file) : undefined };
}
