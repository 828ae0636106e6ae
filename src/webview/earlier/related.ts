import { button, element, folding } from './dom.ts';
import type { RelatedShown } from './protocol.ts';
import type { State } from './state.ts';

/** The earlier sets that are most like the draft as a whole. */
export function related(shown: readonly RelatedShown[], state: State): readonly Node[] {
  if (shown.length === 0) return [];
  const rows = shown.map(({ name, subject, about, fit, target }) => {
    const title = [name, subject, about].filter((part) => part !== '').join('\n');
    const attributes = { class: 'set', role: 'link', title, 'data-focus': `related/${name}` };
    const open = (): void => state.act('open', target);
    return element(
      'li',
      {},
      button(
        attributes,
        open,
        element('span', { class: 'percentage' }, fit.percentage),
        element('span', { class: 'name' }, name),
        element('span', { class: 'subject' }, subject),
      ),
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
