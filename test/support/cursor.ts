/** A text with `$0` where the cursor is: the text without it, and its place. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('$0');
  if (offset < 0) throw new Error(`no $0 in ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 2), offset };
}
