import type { Span } from './model.ts';

/** Signs of quotation, and a blank line: no quotation runs on behind it. */
const SIGNS = /[«»“”„‘’"']|\n[ \t\r]*\n/g;
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
};
/** What is quoted is a paragraph at most. */
const LONGEST = 3000;

/** What stands between quotation marks, marks included, in order; a quotation in a quotation is part of it. */
export function quotationsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  const piece = text.slice(start, end);
  let open: { readonly sign: string; readonly at: number } | undefined;
  let depth = 0;
  for (const { 0: sign, index } of piece.matchAll(SIGNS)) {
    if (open !== undefined && (sign.startsWith('\n') || index - open.at > LONGEST)) open = undefined;
    if (open === undefined) {
      if (opens(piece, sign, index)) [open, depth] = [{ sign, at: index }, 1];
    } else if (closes(piece, open.sign, sign, index)) {
      if (--depth > 0) continue;
      found.push({ start: start + open.at, end: start + index + 1 });
      open = undefined;
    } else if (sign === open.sign) depth++;
  }
  return found;
}

/** A straight quote opens behind a blank, which an apostrophe can do too: `'s avonds`. */
function opens(text: string, sign: string, at: number): boolean {
  if (!(sign in CLOSING)) return false;
  if (sign !== "'" && sign !== '"' && sign !== '‘') return true;
  const before = text.charAt(at - 1);
  const isBehindWord = /[\p{L}\d]/u.test(before);
  return !isBehindWord && !/^['‘](?:s|t|n|m|k)(?![\p{L}\d])/u.test(text.slice(at, at + 3));
}

/** An apostrophe stands in a word (`foto’s`), or before one (`’s ochtends`); a quote that closes stands behind one. */
function closes(text: string, opened: string, sign: string, at: number): boolean {
  const closing = CLOSING[opened];
  // Quotes from below are closed by those of either form: „zo” and „zo“.
  if (sign !== closing && !(opened === '„' && sign === '“')) return false;
  if (sign !== '’' && sign !== "'") return true;
  return !/\s/.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + 1));
}
