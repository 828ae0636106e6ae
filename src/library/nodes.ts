import { isNode, isScalar } from 'yaml';
import type { Span } from '../document/model.ts';

/** Where a YAML node stands, without the white space and comments after it; the other place for what has no node. */
export function spanOf(node: unknown, otherwise: Span): Span {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : otherwise;
}

/** A word, a number or a text as it was written; nothing for what is no plain value, or is empty. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const text = written.replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

export function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && textOf(node) === undefined);
}

/** The part of a span that is on its first line and in the text: enough to point at. */
export function firstLine(text: string, span: Span): Span {
  const start = Math.min(span.start, text.length);
  const end = Math.max(start, Math.min(span.end, text.length));
  const newline = text.slice(start, end).search(/[\r\n]/);
  return { start, end: newline < 0 ? end : start + newline };
}
