import { shown } from './shown.ts';

/** A piece of HTML. Only what is in this file makes one, so that no text gets into a page unescaped. */
export interface Markup {
  readonly html: string;
}

export type Content = Markup | string | readonly (Markup | string)[];

/** An element; what it holds as a string is text. */
export function element(
  name: string,
  content: Content,
  attributes: Readonly<Record<string, string>> = {},
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { html: `<${name}${written.join('')}>${contentOf(content)}</${name}>` };
}

/** Elements one after the other, each on a line of its own, so that two pages can be compared. */
export function lines(parts: readonly Markup[]): Markup {
  return { html: `\n${parts.map(({ html }) => html).join('\n')}\n` };
}

/** A whole page with a style of its own, which is our text and no file's; nothing in it is fetched and nothing of it runs. */
export function page(title: string, style: string, body: Markup): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}

function contentOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(contentOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return shown(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
