import { element, emptyElement, lines, type Html } from './markup.ts';

/** A style sheet, and its SHA-256 as a policy names it. */
export interface PageStyle {
  readonly text: string;
  readonly hash: string;
}

/**
 * A complete page that needs nothing beside it. It may show text and drawings in its own style, and nothing else: no
 * scripts, pictures, frames, forms or addresses.
 */
export function htmlPageOf(title: string, style: PageStyle, body: Html): string {
  const policy = `default-src 'none'; style-src '${style.hash}'; base-uri 'none'; form-action 'none'`;
  const head = element('head', {}, [
    lines([
      emptyElement('meta', { charset: 'utf-8' }),
      emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      { html: `<style>${style.text}</style>` },
    ]),
  ]);
  return `<!DOCTYPE html>\n${element('html', { lang: 'nl' }, [lines([head, element('body', {}, body)])]).html}\n`;
}
