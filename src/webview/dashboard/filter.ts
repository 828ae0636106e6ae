import type { MinistryCount } from '../../dossiers/totals/tally.ts';
import { ministryName } from '../../dossiers/totals/words.ts';
import { button, element } from '../dom.ts';
import { atRest } from './atRest.ts';
import { NO_CHOICES, type Choices } from './choices.ts';

/** Where one types and chooses what is to be seen. */
export interface Filter {
  readonly box: HTMLElement;
  readonly update: (choices: Choices, ministries: readonly MinistryCount[], found: string) => void;
}

/** Before the name of a ministry as a value of the list, since one of them has no name. */
const NAMED = '=';

export function createFilter(choose: (change: Partial<Choices>) => void): Filter {
  let told = '';
  const search = element('input', { type: 'search', id: 'search', placeholder: 'Onderwerp, lid of bestand' });
  const select = element('select', { id: 'ministry' });
  const found = element('p', { class: 'found', role: 'status', 'aria-live': 'polite' });
  const all = button({ class: 'secondary' }, () => choose({ ...NO_CHOICES }), 'Toon alles');
  search.addEventListener(
    'input',
    atRest(() => choose({ search: (told = search.value) })),
  );
  select.addEventListener('change', () =>
    choose({ ministry: select.value === '' ? undefined : select.value.slice(NAMED.length) }),
  );
  return {
    box: element(
      'div',
      { class: 'filter', role: 'search' },
      element('label', { for: 'search' }, 'Zoek'),
      search,
      element('label', { for: 'ministry' }, 'Ministerie'),
      select,
      all,
      found,
    ),
    update: (choices, ministries, sentence) => {
      list(select, ministries);
      select.value = choices.ministry === undefined ? '' : NAMED + choices.ministry;
      // What is being typed there may have to be told yet.
      if (choices.search !== told) search.value = told = choices.search;
      all.hidden = choices.states.length === 0 && choices.ministry === undefined && choices.search === '';
      if (found.textContent !== sentence) found.textContent = sentence;
    },
  };
}

/** A list that is open closes when it is made anew: only where it has other names. */
function list(select: HTMLSelectElement, ministries: readonly MinistryCount[]): void {
  const names = ministries.map(({ ministry }) => ministry);
  const listed = [...select.options].slice(1).map(({ value }) => value.slice(NAMED.length));
  if (select.options.length > 0 && JSON.stringify(listed) === JSON.stringify(names)) return;
  select.replaceChildren(
    element('option', { value: '' }, 'Alle ministeries'),
    ...ministries.map((one) => element('option', { value: NAMED + one.ministry }, ministryName(one))),
  );
}
