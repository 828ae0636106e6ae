import type { Attributes } from '../../document/markup.ts';
import type { Span } from '../../document/model.ts';

/** Whether blocks say where in the text they stand. */
export type Places = 'with-places' | 'without-places';

/** Where a block stands in the text, for a view that scrolls along with it. */
export function placed({ start, end }: Span, places: Places): Attributes {
  return places === 'with-places' ? { 'data-start': start, 'data-end': end } : {};
}
