import { legendPicture } from './picture.ts';
import { part, type Part } from './part.ts';

const SIGNS: readonly (readonly [kind: Parameters<typeof legendPicture>[0], words: string])[] = [
  ['within', 'binnen de termijn'],
  ['over', 'na de termijn'],
  ['left', 'nog over'],
  ['answered', 'beantwoord'],
  ['running', 'loopt nog'],
  ['cut-off', 'langer dan de tekening'],
];

/** What the bars mean, in words. */
export function legend(): Part {
  const signs = SIGNS.map(([kind, words]) =>
    part('li', { class: 'sign' }, legendPicture(kind), part('span', {}, words)),
  );
  return part('ul', { class: 'legend', 'aria-label': 'Legenda' }, ...signs);
}
