import { isSpace } from './lines.ts';
import type { Span } from './model.ts';
import { countBefore } from './ordered.ts';

/** A span without white space at its ends; empty, at its start, when it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

/** Spans in order of place with those that touch or overlap joined. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = result[result.length - 1];
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push({ start: span.start, end: span.end });
  }
  return result;
}

/** What is left of a span without others (merged, in order), white space around each piece left out. */
export function without(text: string, span: Span, others: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = span.start;
  for (let next = firstEndingAfter(others, span.start); next < others.length; next++) {
    const other = others[next];
    if (other === undefined || other.start >= span.end) break;
    pieces.push({ start: at, end: Math.max(at, other.start) });
    at = Math.max(at, other.end);
  }
  pieces.push({ start: at, end: Math.max(at, span.end) });
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.start < piece.end);
}

/** Whether a span lies in another, which it may fill. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether an offset lies in a span, its end included: where the cursor counts as being in it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The index of the first span, of spans in order, that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return countBefore(spans.length, (index) => (spans[index]?.end ?? 0) <= offset);
}

/** Those of some spans in order that meet a span. */
export function among<Other extends Span>(spans: readonly Other[], { start, end }: Span): readonly Other[] {
  const first = firstEndingAfter(spans, start);
  const past = countBefore(spans.length, (at) => (spans[at]?.start ?? 0) < end);
  return spans.slice(first, past);
}
