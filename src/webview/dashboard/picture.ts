import { drawingOf, type Bar, type Mark } from '../../dossiers/overview/drawing.ts';
import { legend } from '../../dossiers/overview/legend.ts';
import type { Axis, OverviewRow } from '../../dossiers/overview/overview.ts';
import { axisPicture, barPicture, stateIcon } from '../../dossiers/overview/picture.ts';
import { captionOf, isOverdue, lengthOf, metaOf, undatedOf } from '../../dossiers/overview/words.ts';
import { button, element } from '../dom.ts';
import { made } from './made.ts';
import { more } from './more.ts';
import type { State } from './state.ts';

/** A bar per dossier, from its submission on. */
export function picture(rows: readonly OverviewRow[], axis: Axis, state: State): readonly Node[] {
  const { bars, marks } = drawingOf(rows, axis);
  const drawn = bars.slice(0, state.limitOf('picture'));
  const head = element('div', { class: 'dossier head', 'aria-hidden': 'true' });
  head.append(element('span', {}), made(axisPicture(marks)), element('span', {}));
  const list = element('ol', { class: 'dossiers', 'aria-label': 'Looptijd per dossier' });
  list.append(...drawn.map((bar) => dossier(bar, marks, state)));
  const undated = undatedOf(rows.length - bars.length);
  return [
    element('p', { class: 'note' }, captionOf(marks)),
    head,
    list,
    ...more('picture', { shown: drawn.length, all: bars.length }, state),
    made(legend()),
    ...(undated === '' ? [] : [element('p', { class: 'note' }, undated)]),
  ];
}

function dossier(bar: Bar, marks: readonly Mark[], state: State): Node {
  const { row } = bar;
  const attributes = { class: 'subject', role: 'link', title: row.subject, 'data-focus': `bar/${row.id}` };
  const open = (): void => state.send({ kind: 'open', id: row.id });
  const own = element(
    'li',
    { class: 'dossier' },
    element(
      'div',
      { class: 'what' },
      made(stateIcon(bar.state)),
      button(attributes, open, row.subject),
      element('small', { title: metaOf(row) }, metaOf(row)),
    ),
    made(barPicture(bar, marks)),
    element(
      'div',
      { class: isOverdue(row) ? 'rest overdue' : 'rest' },
      row.left,
      element('small', {}, lengthOf(row)),
    ),
  );
  own.addEventListener('click', ({ target }) => {
    // A subject that is pressed tells of it itself.
    if (!(target instanceof Element && target.closest('button'))) open();
  });
  return own;
}
