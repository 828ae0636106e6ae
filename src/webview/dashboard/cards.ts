import type { MinistryCount, Speed } from '../../dossiers/overview/overview.ts';
import { ministryPicture } from '../../dossiers/overview/picture.ts';
import { figuresOf, NO_MINISTRY } from '../../dossiers/overview/words.ts';
import { button, element } from '../dom.ts';
import { made } from './made.ts';
import type { State } from './state.ts';

/** How soon sets were answered. */
export function speedCard(speed: Speed): readonly Node[] {
  const figures = figuresOf(speed).map(({ value, name }) =>
    element('li', {}, element('strong', {}, value), element('span', {}, name)),
  );
  if (figures.length > 0) return [element('ul', { class: 'figures' }, ...figures)];
  return [element('p', { class: 'note' }, 'Er is nog geen set beantwoord waarvan beide data bekend zijn.')];
}

/** How many each ministry has; pressed, only those are shown. */
export function ministriesCard(ministries: readonly MinistryCount[], state: State): readonly Node[] {
  const most = ministries[0]?.count ?? 1;
  const chosen = state.choices().ministry;
  const rows = ministries.map((one) => {
    const { ministry, count } = one;
    const attributes = {
      class: 'portfolio',
      'aria-pressed': String(ministry === chosen),
      'data-focus': `ministry/${ministry}`,
    };
    const choose = (): void => state.choose({ ministry: ministry === chosen ? undefined : ministry });
    return element(
      'li',
      {},
      button(
        attributes,
        choose,
        element('span', { class: 'name' }, ministry === '' ? NO_MINISTRY : ministry),
        element('span', { class: 'number' }, String(count)),
        made(ministryPicture(one, most)),
      ),
    );
  });
  return [element('ul', { class: 'ministries' }, ...rows)];
}
