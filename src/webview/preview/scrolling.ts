/** A place that text and page both have: an offset in the one, and so many pixels below the top of the other. */
export interface Anchor {
  readonly offset: number;
  readonly y: number;
}

/**
 * Anchors in the order of text and page both, from the beginning of both to `end`. What stands elsewhere on the page than
 * in the text, such as the opening of a letter, is nothing to go by.
 */
export function inStep(anchors: readonly Anchor[], end: Anchor): readonly Anchor[] {
  const sorted = [...anchors].sort((one, other) => one.offset - other.offset || one.y - other.y);
  const kept: Anchor[] = [{ offset: 0, y: 0 }];
  let lowest = 0;
  for (const anchor of sorted) {
    if (anchor.y < lowest || anchor.y > end.y || anchor.offset > end.offset) continue;
    kept.push(anchor);
    lowest = anchor.y;
  }
  return [...kept, end];
}

/** How far down the page an offset is; between two anchors as far as it is between them in the text. */
export function yAt(anchors: readonly Anchor[], offset: number): number {
  return between(anchors, offset, 'offset', 'y');
}

/** The offset of what is so far down the page. */
export function offsetAt(anchors: readonly Anchor[], y: number): number {
  return Math.round(between(anchors, y, 'y', 'offset'));
}

/** Where more anchors are at one place, the first of them counts: at the top of the text is the top of the page. */
function between(anchors: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
  const at = anchors.findIndex((anchor) => anchor[from] >= value);
  const next = anchors[at];
  if (next === undefined) return anchors.at(-1)?.[to] ?? 0;
  const last = anchors[at - 1];
  if (last === undefined || next[from] === value) return next[to];
  const part = (value - last[from]) / (next[from] - last[from]);
  return last[to] + part * (next[to] - last[to]);
}
