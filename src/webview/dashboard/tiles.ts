import { DOSSIER_STATE_NAMES, DOSSIER_STATES } from '../../dossiers/dossier.ts';
import { stateIcon } from '../../dossiers/overview/picture.ts';
import { button, element } from '../dom.ts';
import { toggled } from './choices.ts';
import { made } from './made.ts';
import type { Selection } from './selection.ts';
import type { State } from './state.ts';

/** How many there are of each state; pressed, only those are shown. */
export function tiles({ counts }: Selection, state: State): readonly Node[] {
  const { states } = state.choices();
  return DOSSIER_STATES.map((one) => {
    const attributes = {
      class: `tile state-${one}`,
      'aria-pressed': String(states.includes(one)),
      title: `Toon alleen: ${DOSSIER_STATE_NAMES[one]}`,
      'data-focus': `state/${one}`,
    };
    return element(
      'li',
      {},
      button(
        attributes,
        () => state.choose({ states: toggled(states, one) }),
        element('strong', {}, String(counts.get(one) ?? 0)),
        made(stateIcon(one)),
        element('span', {}, DOSSIER_STATE_NAMES[one]),
      ),
    );
  });
}
