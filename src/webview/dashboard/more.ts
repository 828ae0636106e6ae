import { button, element } from '../dom.ts';
import type { Cut, State } from './state.ts';

/** Says how much of a part is shown, and shows more of it when asked. */
export function more(
  part: Cut,
  { shown, all }: { readonly shown: number; readonly all: number },
  state: State,
): readonly Node[] {
  if (shown === all) return [];
  const attributes = { class: 'secondary', 'data-focus': `more/${part}` };
  return [
    element(
      'p',
      { class: 'more' },
      `${part === 'picture' ? 'Getekend' : 'In de tabel'}: de eerste ${shown} van ${all}. `,
      button(attributes, () => state.showMore(part), 'Toon meer'),
    ),
  ];
}
