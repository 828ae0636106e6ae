import { decode } from './decode.ts';
import { readDocx } from './docx/reading/readDocx.ts';
import { formatOf } from './format.ts';
import { flowText } from './flow/flowText.ts';
import type { Flow } from './flow/flow.ts';
import { readMarkup } from './markup/readMarkup.ts';
import { flowOf } from './pdf/flowOf.ts';
import { pagesOf } from './pdf/pagesOf.ts';
import type { Unreadable } from './unreadable.ts';

export type TextRead = { readonly text: string } | { readonly unreadable: Unreadable };

/** In bytes: a Word file or pdf with many pictures stays under it. */
const LARGEST = 100_000_000;
/** In characters: some five hundred pages. What is longer is no set of questions, and would hold up what is done with it. */
const MOST_TEXT = 2_000_000;

/**
 * The text of a file of any kind: Word (.docx), pdf, XML, HTML or text. What it is, its bytes say, not its name. Never
 * rejects, and reads nothing but these bytes.
 */
export async function readText(bytes: Uint8Array): Promise<TextRead> {
  if (bytes.length > LARGEST) return { unreadable: 'too-large' };
  const format = formatOf(bytes);
  if (typeof format !== 'string') return format;
  if (format === 'docx') return textOf(await readDocx(bytes));
  if (format === 'pdf') return textOf(await readPdf(bytes));
  const decoded = decode(bytes);
  if ('unreadable' in decoded || format === 'text') return decoded;
  const isHtml = /<(?:!doctype\s+)?html[\s>]/i.test(decoded.text.slice(0, 2000));
  return textOf(readMarkup(decoded.text, isHtml ? 'html' : 'xml'));
}

async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly flow: Flow } | { readonly unreadable: Unreadable }> {
  const read = await pagesOf(bytes);
  if ('unreadable' in read) return read;
  if (read.pages.length === 0) return { unreadable: 'damaged' };
  const hasText = read.pages.some(({ pieces }) => pieces.length > 0);
  return hasText ? { flow: flowOf(read.pages) } : { unreadable: 'no-text' };
}

function textOf(read: { readonly flow: Flow } | { readonly unreadable: Unreadable }): TextRead {
  if ('unreadable' in read) return read;
  const text = flowText(read.flow);
  if (text.length > MOST_TEXT) return { unreadable: 'too-much' };
  return text.trim() === '' ? { unreadable: 'no-text' } : { text };
}
