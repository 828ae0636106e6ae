import { childAt, childrenOf, rootOf, sourceOf, type Element } from '../xml.ts';

/** A paragraph of a template that says only this is where the content goes. */
const PLACE = /^\[\s*inhoud\s*\]$/i;

/**
 * The template's document with the content of ours. What it says around the place for the content stays; where it
 * has no such place, of its own content only pictures stay: the rest are examples. Its page, headers and footers stay.
 */
export function bodyInTemplate(template: string, ours: string): string {
  const body = childAt(template, rootOf(template), 'w:body');
  if (body === undefined) return template;
  const children = childrenOf(template, body);
  const section = children.findLast(({ name }) => name === 'w:sectPr');
  const content = children.filter((child) => child !== section);
  const place = content.findIndex((child) => PLACE.test(wordsIn(template, child)));
  const kept = (elements: readonly Element[]): string =>
    elements.map((element) => sourceOf(template, element)).join('');
  const around =
    place >= 0
      ? [kept(content.slice(0, place)), kept(content.slice(place + 1))]
      : [kept(content.filter((child) => isPicture(template, child))), ''];
  const page = section === undefined ? '' : sourceOf(template, section);
  const written = `<w:body>${around[0] ?? ''}${ownContent(ours)}${around[1] ?? ''}${page}</w:body>`;
  return template.slice(0, body.start) + written + template.slice(body.end);
}

function ownContent(ours: string): string {
  return childrenOf(ours, childAt(ours, rootOf(ours), 'w:body'))
    .filter(({ name }) => name !== 'w:sectPr')
    .map((child) => sourceOf(ours, child))
    .join('');
}

/** A paragraph with a picture and no words: a logo that does not stand in the header. */
function isPicture(xml: string, element: Element): boolean {
  return /<w:(?:drawing|pict|object)\b/.test(sourceOf(xml, element)) && wordsIn(xml, element) === '';
}

function wordsIn(xml: string, element: Element): string {
  const runs = sourceOf(xml, element).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g);
  return [...runs]
    .map((run) => run[1] ?? '')
    .join('')
    .trim();
}
