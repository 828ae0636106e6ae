import { element } from '../dom.ts';
import type { FitShown } from './protocol.ts';

/** A bar, a percentage and a word: no one needs to see the colour. */
export function fit({ score, band, percentage }: FitShown): HTMLElement {
  const filled = element('span', { class: 'filled' });
  filled.style.inlineSize = `${Math.round(score * 100)}%`;
  return element(
    'span',
    { class: 'fit', 'data-band': band },
    element('span', { class: 'bar', 'aria-hidden': 'true' }, filled),
    element('span', { class: 'percentage' }, percentage),
    element('span', { class: 'band' }, band),
  );
}
