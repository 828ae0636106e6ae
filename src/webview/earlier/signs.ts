import { button, element, folding } from '../dom.ts';
import { icon } from './icons.ts';
import type { HitShown, SignShown } from './protocol.ts';
import type { State } from './state.ts';

/** The signs that an answer may be out of date: a few labels, which fold out into the reasons. */
export function signs({ key, signs: shown }: HitShown, state: State): readonly Node[] {
  if (shown.length === 0) return [];
  const name = `${key}/signs`;
  const reasons = shown.flatMap(({ sentences, target, title }) => [
    ...sentences.map((sentence) => element('li', {}, sentence)),
    ...(target === undefined ? [] : [element('li', {}, opener(title, target, name, state))]),
  ]);
  return [
    folding(
      { class: 'signs' },
      { open: state.isOpen(name, 'closed'), toggled: (now) => state.setOpen(name, now) },
      shown.map(label),
      element('ul', {}, ...reasons),
    ),
  ];
}

function label({ weight, title, sentences }: SignShown): Node {
  return element(
    'span',
    { class: `sign ${weight}`, title: sentences.join('\n') },
    icon(weight === 'warning' ? 'warning' : 'check'),
    element('span', {}, title),
  );
}

function opener(title: string, target: number, name: string, state: State): Node {
  const attributes = { class: 'link', role: 'link', 'data-focus': `${name}/${title}` };
  return button(attributes, () => state.act('open', target), 'Open het nieuwere antwoord');
}
