import type { Span } from '../../document/model.ts';

/** The first group of spans, all in the order of the text, each item falls in: one walk over both. */
export function pairWithHolders<Item extends Span, Holder>(
  items: readonly Item[],
  holders: readonly Holder[],
  spansOf: (holder: Holder) => readonly Span[],
): readonly (readonly [Item, Holder])[] {
  const spans = holders.flatMap((holder) =>
    spansOf(holder).map(({ start, end }) => ({ start, end, holder })),
  );
  const pairs: (readonly [Item, Holder])[] = [];
  let place = 0;
  for (const item of items) {
    while (place < spans.length && (spans[place]?.end ?? 0) <= item.start) place++;
    const holder = spans[place];
    if (holder !== undefined && holder.start <= item.start && item.end <= holder.end)
      pairs.push([item, holder.holder]);
  }
  return pairs;
}
