import type { Part } from '../../dossiers/overview/part.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The element of a part, and all in it. A text is always a text. */
export function made({ name, attributes, content }: Part): Element {
  return madeIn({ name, attributes, content }, undefined);
}

function madeIn({ name, attributes, content }: Part, around: typeof SVG | undefined): Element {
  const space = name === 'svg' ? SVG : around;
  const own = space === undefined ? document.createElement(name) : document.createElementNS(space, name);
  for (const [attribute, value] of Object.entries(attributes)) own.setAttribute(attribute, String(value));
  own.append(...content.map((one) => (typeof one === 'string' ? one : madeIn(one, space))));
  return own;
}
