import { answer } from './answer.ts';
import { button, element, folding } from '../dom.ts';
import { fit } from './fit.ts';
import type { HitShown } from './protocol.ts';
import { question } from './question.ts';
import { signs } from './signs.ts';
import type { State } from './state.ts';
import { wholeTools } from './tools.ts';

export const HIT = 'hit';

/** One earlier answer. */
export function hit(shown: HitShown, at: number, state: State): HTMLElement {
  const { key, source, target } = shown;
  const title = `hit-${at}`;
  const opened = (): void => state.act('open', target);
  const made = element(
    'article',
    { class: HIT, 'data-focus': key, 'aria-labelledby': title, tabindex: '-1' },
    fit(shown.fit),
    element('h3', { id: title }, ...question(shown.question)),
    people(shown),
    button(
      { class: 'link source', role: 'link', title: 'Bron openen', 'data-focus': `${key}/source` },
      opened,
      source,
    ),
    ...signs(shown, state),
    answer(shown, state),
    wholeTools({ name: key, what: 'het hele antwoord', target }, state),
    ...others(shown, state),
  );
  return element('li', {}, made);
}

function people({ asked, answered }: HitShown): HTMLElement {
  const rows = [
    ['Vraag', asked],
    ['Antwoord', answered],
  ] as const;
  const known = rows.filter(([, who]) => who !== '');
  return element(
    'dl',
    { class: 'people' },
    ...known.map(([what, who]) => element('div', {}, element('dt', {}, what), element('dd', {}, who))),
  );
}

function others({ key, others: places }: HitShown, state: State): readonly Node[] {
  if (places.length === 0) return [];
  const name = `${key}/others`;
  const title =
    places.length === 1 ? 'Staat ook op 1 andere plaats' : `Staat ook op ${places.length} andere plaatsen`;
  const rows = places.map(({ source, target }, at) =>
    element(
      'li',
      {},
      button(
        { class: 'link', role: 'link', 'data-focus': `${name}/${at}` },
        () => state.act('open', target),
        source,
      ),
    ),
  );
  return [
    folding(
      { class: 'others' },
      { open: state.isOpen(name, 'closed'), toggled: (now) => state.setOpen(name, now) },
      [title],
      element('ul', {}, ...rows),
    ),
  ];
}
