import { htmlPageOf } from '../../document/htmlPage.ts';
import { element } from '../../document/markup.ts';
import type { Letter } from '../letter/letter.ts';
import { fragmentOf } from './fragment.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** A letter as a complete page that needs nothing beside it, on a screen and on paper. */
export function htmlPage(letter: Letter): string {
  const body = element('main', {}, fragmentOf(letter, 'without-places'));
  return htmlPageOf(letter.title, { text: STYLE, hash: STYLE_HASH }, body);
}
