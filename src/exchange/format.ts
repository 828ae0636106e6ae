import type { Unreadable } from './unreadable.ts';

/** What a file is by its first bytes, whatever its name says. `text` is all that has no form of its own. */
export type Format = 'docx' | 'pdf' | 'markup' | 'text';

/** A zip without anything in it begins with its end. */
const ZIPS = ['PK\x03\x04', 'PK\x05\x06'];
const COMPOUND = '\xd0\xcf\x11\xe0';
const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'];
/** A pdf may have a few lines before its own first. */
const PDF_WITHIN = 1024;
/** Markdown can begin with a comment too: what comes after it tells. */
const MARKUP =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:\?xml|!doctype|html|officiele-publicatie|kamervragen|vraagdoc)/i;

export function formatOf(bytes: Uint8Array): Format | { readonly unreadable: Unreadable } {
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  if (ZIPS.some((sign) => start.startsWith(sign))) return 'docx';
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith(COMPOUND)) return { unreadable: 'old-word' };
  if (start.startsWith('{\\rtf')) return { unreadable: 'other-format' };
  if (isPicture(start, bytes)) return { unreadable: 'picture' };
  return MARKUP.test(
    start
      .replace(/^\xef\xbb\xbf/, '')
      .replace(/\0/g, '')
      .replace(/^(?:\xff\xfe|\xfe\xff)/, ''),
  )
    ? 'markup'
    : 'text';
}

function isPicture(start: string, bytes: Uint8Array): boolean {
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return true;
  return PICTURES.some((sign) => start.startsWith(sign) && isNoWord(sign, bytes));
}

/** `BM` is how a bitmap begins, and a word too; a bitmap has zeros near. */
function isNoWord(sign: string, bytes: Uint8Array): boolean {
  return sign !== 'BM' || bytes.subarray(0, 16).includes(0);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether a file that by its name holds more than text holds nothing at all: a text may be empty. */
export function isEmpty(name: string, bytes: Uint8Array): boolean {
  return bytes.length === 0 && isFormatted(name);
}

/** Whether a file by its name is of a kind that text is made from: others are text already. */
export function isFormatted(name: string): boolean {
  return /\.(?:docx|dotx|docm|pdf|xml|html?|xhtml)$/i.test(name);
}
