import { button, element, folding } from '../dom.ts';
import type { RelatedShown } from './protocol.ts';
import type { State } from './state.ts';

/** The earlier sets that are most like the draft as a whole. */
export function related(shown: readonly RelatedShown[], state: State): readonly Node[] {
  if (shown.length === 0) return [];
  const rows = shown.map(({ title, number, details, fit, target }) => {
    const attributes = {
      class: 'set',
      role: 'link',
      title: details.join('\n'),
      'data-focus': `related/${details.join('/')}`,
    };
    const parts = [
      element('span', { class: 'percentage' }, fit.percentage),
      element('span', { class: 'title' }, title),
      element('span', { class: 'number' }, number),
    ];
    return element(
      'li',
      {},
      button(attributes, () => state.act('open', target), ...parts),
    );
  });
  return [
    folding(
      { class: 'related' },
      { open: state.isOpen('related', 'open'), toggled: (now) => state.setOpen('related', now) },
      [element('h2', {}, 'Verwante eerdere sets')],
      element('ul', {}, ...rows),
    ),
  ];
}
