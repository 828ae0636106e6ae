import type { Letter } from '../letter/letter.ts';
import { fragmentOf } from './fragment.ts';
import { element, emptyElement, lines } from './markup.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** The page may show text in its own style, and nothing else: no scripts, pictures, frames, forms or addresses. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A letter as a complete page that needs nothing beside it, on a screen and on paper. */
export function htmlPage(letter: Letter): string {
  const head = element('head', {}, [
    lines([
      emptyElement('meta', { charset: 'utf-8' }),
      emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, letter.title),
      { html: `<style>${STYLE}</style>` },
    ]),
  ]);
  const body = element('body', {}, element('main', {}, fragmentOf(letter, 'without-places')));
  return `<!DOCTYPE html>\n${element('html', { lang: 'nl' }, [lines([head, body])]).html}\n`;
}
