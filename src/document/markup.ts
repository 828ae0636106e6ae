import { printable } from './printable.ts';

/** A piece of HTML. Only what is in this file makes one, so that no text gets into a page unescaped. */
export interface Html {
  readonly html: string;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Content = Html | string | readonly (Html | string)[];

/** An element; what it holds as a string is text. */
export function element(name: string, attributes: Attributes, content: Content): Html {
  return { html: `<${name}${written(attributes)}>${contentOf(content)}</${name}>` };
}

/** An element that nothing can stand in. */
export function emptyElement(name: string, attributes: Attributes = {}): Html {
  return { html: `<${name}${written(attributes)}>` };
}

/** Elements one after the other, each on a line of its own. */
export function lines(parts: readonly Html[]): Html {
  return { html: parts.map(({ html }) => html).join('\n') };
}

function contentOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(contentOf).join('');
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
