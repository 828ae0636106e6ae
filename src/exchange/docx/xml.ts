import { readXml } from './wordXml.ts';

/** Where an element stands in XML, and what it holds; of one without content that is empty, at its end. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
}

/** The elements right inside a stretch of XML, in order. */
export function childrenIn(xml: string, from: number, to: number): readonly Element[] {
  const children: Element[] = [];
  let depth = 0;
  let [start, open] = [from, from];
  readXml(xml.slice(from, to), {
    open: (_name, _attributes, place) => {
      if (depth++ === 0) [start, open] = [from + place.start, from + place.end];
    },
    close: (name, place) => {
      if (--depth > 0) return;
      const [close, end] = [from + place.start, from + place.end];
      // An element that closes itself is told of twice at one place.
      children.push({ name, start, end, open, close: close === start ? end : close });
    },
  });
  return children;
}

/** The outermost element. */
export function rootOf(xml: string): Element | undefined {
  return childrenIn(xml, 0, xml.length)[0];
}

export function childrenOf(xml: string, parent: Element | undefined): readonly Element[] {
  return parent === undefined ? [] : childrenIn(xml, parent.open, parent.close);
}

/** The first child with a name, looked for along a path of names. */
export function childAt(
  xml: string,
  parent: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  let found = parent;
  for (const name of path) found = childrenOf(xml, found).find((child) => child.name === name);
  return found;
}

/** The XML of an element, its tags included. */
export function sourceOf(xml: string, { start, end }: Element): string {
  return xml.slice(start, end);
}

/** An attribute in an element's own tag, as it is written. */
export function attributeOf(xml: string, { start, open, end }: Element, name: string): string | undefined {
  const tag = xml.slice(start, open > start ? open : end);
  const at = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return at?.[1] ?? at?.[2];
}

/** Puts XML at the end of an element, which may have had no content yet. */
export function appended(xml: string, element: Element, added: string): string {
  if (xml.slice(element.start, element.end).endsWith('/>') && element.open === element.end) {
    const tag = xml.slice(element.start, element.end - 2);
    return `${xml.slice(0, element.start)}${tag}>${added}</${element.name}>${xml.slice(element.end)}`;
  }
  return xml.slice(0, element.close) + added + xml.slice(element.close);
}

export function escapedXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
