import type { Landmark } from './landmark.ts';
import type { Part, PartKind, Span } from '../model.ts';
import { merged } from '../spans.ts';

/** Cuts a text into parts that follow each other without gap or overlap, each of one kind. */
export function partsOf(
  text: string,
  headEnd: number,
  landmarks: readonly Landmark[],
  footnotes: readonly Span[],
  furniture: readonly Span[],
): readonly Part[] {
  const pieces = structure(text, headEnd, landmarks);
  const laid = [
    ...merged(furniture).map((span) => ({ ...span, kind: 'furniture' as const })),
    ...footnotes.map(({ start, end }) => ({ start, end, kind: 'footnotes' as const })),
  ].sort((one, other) => one.start - other.start);
  const parts: Part[] = [];
  let next = 0;
  for (const piece of pieces) {
    let at = piece.start;
    while (next < laid.length && (laid[next]?.start ?? 0) < piece.end) {
      const over = laid[next];
      next++;
      if (over === undefined || over.end <= at) continue;
      const start = Math.max(over.start, at);
      add(parts, piece.kind, at, start);
      add(parts, over.kind, start, Math.min(over.end, piece.end));
      at = Math.min(over.end, piece.end);
    }
    add(parts, piece.kind, at, piece.end);
  }
  return parts;
}

function structure(text: string, headEnd: number, landmarks: readonly Landmark[]): readonly Part[] {
  const parts: Part[] = [];
  add(parts, 'head', 0, headEnd);
  const first = landmarks[0]?.span.start ?? text.length;
  add(parts, 'text', headEnd, first);
  for (const [at, landmark] of landmarks.entries()) {
    add(parts, landmark.kind, landmark.span.start, landmarks[at + 1]?.span.start ?? text.length);
  }
  return parts;
}

function add(parts: Part[], kind: PartKind, start: number, end: number): void {
  if (start >= end) return;
  const last = parts[parts.length - 1];
  if (last?.kind === kind && kind === 'footnotes' && last.end === start)
    parts[parts.length - 1] = { kind, start: last.start, end };
  else parts.push({ kind, start, end });
}
