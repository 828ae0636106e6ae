import { button, element } from '../dom.ts';
import { icon } from './icons.ts';
import type { Action } from './protocol.ts';
import type { State } from './state.ts';

const TITLES: Readonly<Record<Action, string>> = {
  insert: 'Invoegen',
  compare: 'Vergelijken',
  open: 'Bron openen',
  copy: 'Kopiëren met bronvermelding',
  keep: 'Bewaar als standaardpassage',
};

const ACTIONS: readonly Action[] = ['insert', 'compare', 'open', 'copy', 'keep'];

interface Of {
  readonly name: string;
  /** `het hele antwoord`, `alinea 2`: what the buttons are about, for who cannot see it. */
  readonly what: string;
  readonly target: number;
}

/** What can be done with a whole answer: what is done most in words, the rest as icons. */
export function wholeTools(of: Of, state: State): HTMLElement {
  const [insert, compare, ...others] = ACTIONS.map((action) => tool(action, of, state));
  insert?.replaceChildren(TITLES.insert);
  insert?.setAttribute('class', 'primary');
  compare?.replaceChildren(TITLES.compare);
  compare?.setAttribute('class', 'secondary');
  const all = [insert, compare, ...others].filter((one) => one !== undefined);
  return element('div', { class: 'tools whole', role: 'group', 'aria-label': of.what }, ...all);
}

/** The same for a paragraph, in little room. */
export function paragraphTools(of: Of, state: State): HTMLElement {
  const all = ACTIONS.map((action) => tool(action, of, state));
  return element('div', { class: 'tools', role: 'group', 'aria-label': of.what }, ...all);
}

function tool(action: Action, { name, what, target }: Of, state: State): HTMLElement {
  const title = TITLES[action];
  return button(
    {
      class: 'tool',
      title,
      'aria-label': `${title}: ${what}`,
      'data-focus': `${name}/${action}`,
      'data-action': action,
    },
    () => state.act(action, target),
    icon(action),
  );
}
