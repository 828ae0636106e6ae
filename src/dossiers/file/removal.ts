import type { Span } from '../../document/model.ts';

/** What is to be taken out of a text for one item of a list to be gone, with its dash or comma and its own line. */
export function removalFrom(text: string, items: readonly Span[], at: number, style: 'block' | 'flow'): Span {
  const { start, end } = items[at] ?? { start: 0, end: 0 };
  const [before, after] = [items[at - 1], items[at + 1]];
  if (style === 'flow') {
    if (after !== undefined) return { start, end: after.start };
    return { start: before?.end ?? start, end };
  }
  const dash = text.lastIndexOf('-', start - 1);
  const lineStart = Math.max(text.lastIndexOf('\n', dash), text.lastIndexOf('\r', dash)) + 1;
  const own = text.slice(0, end).trimEnd().length;
  const rest = /[\r\n]/.exec(text.slice(own))?.index;
  // With the line break behind it, or at the end of the text the one before it.
  if (rest === undefined)
    return { start: text.slice(0, lineStart).replace(/\r?\n$/, '').length, end: text.length };
  const breakAt = own + rest;
  return { start: lineStart, end: breakAt + (text.startsWith('\r\n', breakAt) ? 2 : 1) };
}
