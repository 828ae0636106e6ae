import type { Overview } from '../../dossiers/overview/overview.ts';
import { ministryPicture } from '../../dossiers/overview/picture.ts';
import type { MinistryCount } from '../../dossiers/totals/tally.ts';
import { figuresOf, ministryName, NOTHING_ANSWERED, onlyNoticeOf } from '../../dossiers/totals/words.ts';
import { button, element } from '../dom.ts';
import { made } from './made.ts';
import type { State } from './state.ts';

/** How soon sets were answered. */
export function speedCard({ speed, onlyNotice }: Overview): readonly Node[] {
  const figures = figuresOf(speed).map(({ value, name }) =>
    element('li', {}, element('strong', {}, value), element('span', {}, name)),
  );
  return [
    figures.length > 0
      ? element('ul', { class: 'figures' }, ...figures)
      : element('p', { class: 'note' }, NOTHING_ANSWERED),
    ...(onlyNotice === 0 ? [] : [element('p', { class: 'note' }, onlyNoticeOf(onlyNotice))]),
  ];
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
        element('span', { class: 'name' }, ministryName(one)),
        element('span', { class: 'number' }, String(count)),
        made(ministryPicture(one, most)),
      ),
    );
  });
  return [element('ul', { class: 'ministries' }, ...rows)];
}
