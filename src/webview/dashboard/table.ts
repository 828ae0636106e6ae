import { COLUMNS, type Column } from '../../dossiers/overview/columns.ts';
import type { OverviewRow } from '../../dossiers/overview/overview.ts';
import { stateIcon } from '../../dossiers/overview/picture.ts';
import { isOverdue } from '../../dossiers/overview/words.ts';
import { button, element } from '../dom.ts';
import { nextSort } from './choices.ts';
import { made } from './made.ts';
import { more } from './more.ts';
import type { State } from './state.ts';

/** In a narrow window the table is moved sideways in its own box: by keys too. */
const WIDE = {
  class: 'wide',
  tabindex: '0',
  role: 'region',
  'aria-label': 'Tabel met alle dossiers',
  'data-focus': 'table',
  'data-moved': 'table',
};

/** All dossiers, also those without a bar. */
export function table(rows: readonly OverviewRow[], state: State): readonly Node[] {
  const listed = rows.slice(0, state.limitOf('table'));
  const head = element('tr', {}, ...COLUMNS.map((column) => heading(column, state)));
  const body = listed.map((row) => line(row, state));
  const made = element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
  return [element('div', WIDE, made), ...more('table', { shown: listed.length, all: rows.length }, state)];
}

function heading({ name, title, kind }: Column, state: State): Node {
  const { sort } = state.choices();
  const direction = sort?.column === name ? sort.direction : 'none';
  const choose = (): void => state.choose({ sort: nextSort(sort, name) });
  return element(
    'th',
    { scope: 'col', class: kind, 'aria-sort': direction },
    button({ class: 'sort', 'data-focus': `sort/${name}` }, choose, title),
  );
}

function line(row: OverviewRow, state: State): Node {
  const open = (): void => state.send({ kind: 'open', id: row.id });
  const own = element('tr', {}, ...COLUMNS.map((column) => cell(column, row, open)));
  own.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element && target.closest('button'))) open();
  });
  return own;
}

function cell({ name, kind, text }: Column, row: OverviewRow, open: () => void): Node {
  const overdue = name === 'left' && isOverdue(row) ? ' overdue' : '';
  const attributes = { class: `${name} ${kind}${overdue}` };
  if (name === 'state') return element('td', attributes, made(stateIcon(row.state)), text(row));
  if (name !== 'subject') return element('td', attributes, text(row));
  const link = { class: 'subject', role: 'link', 'data-focus': `row/${row.id}` };
  return element('td', attributes, button(link, open, text(row)));
}
