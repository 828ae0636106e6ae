import { parse } from '../../src/document/parse.ts';
import type { Block, Inline, Letter, List } from '../../src/exchange/letter/letter.ts';
import { letterOf, type LetterOptions } from '../../src/exchange/letter/letterOf.ts';

/** The letter that a text becomes; its notes stay behind unless the options say otherwise. */
export function letterFrom(text: string, options: Partial<LetterOptions> = {}): Letter {
  return letterOf(parse(text), { notes: 'leave-out', ...options });
}

/** Inlines as a line: `<b>bold</b>`, `<i>italic</i>`, `{1}` for a footnote, `{1 again}` for its later mentions. */
export function lineOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'footnote') return `{${inline.number}${inline.place === 'again' ? ' again' : ''}}`;
      const italic = inline.italic ? `<i>${inline.text}</i>` : inline.text;
      return inline.bold ? `<b>${italic}</b>` : italic;
    })
    .join('');
}

/** Blocks as lines: paragraphs bare, `## ` for a subheading, items under `numbers:` and its like, rows between bars. */
export function blockLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [lineOf(block.inlines)];
      case 'subheading':
        return [`## ${lineOf(block.inlines)}`];
      case 'table':
        return block.rows.map(({ cells }) => `| ${cells.map(lineOf).join(' | ')} |`);
      case 'list':
        return listLines(block, '');
    }
  });
}

function listLines({ numbering, items, closing }: List, indent: string): readonly string[] {
  const kind = numbering === 'numbers' || numbering === 'letters' ? `${numbering} ${closing}` : numbering;
  return [
    `${indent}${kind}:`,
    ...items.flatMap(({ marker, inlines, lists }) => [
      `${indent}  ${marker} ${lineOf(inlines)}`,
      ...lists.flatMap((list) => listLines(list, `${indent}    `)),
    ]),
  ];
}

/** The annex as lines, `# ` before the headings of its pieces; then the footnotes. */
export function annexLines({ annex, footnotes, looseFootnotes }: Letter): readonly string[] {
  return [
    ...(annex?.pieces ?? []).flatMap(({ title, blocks }) => [`# ${title}`, ...blockLines(blocks)]),
    ...footnotes.map(({ number, inlines }) => `{${number}}: ${lineOf(inlines)}`),
    ...looseFootnotes.map(({ mark, inlines }) => `[${mark}]: ${lineOf(inlines)}`),
  ];
}

/** The letter itself as lines: address, details, heading, text and signatures. */
export function coverLines({ cover }: Letter): readonly string[] {
  if (cover === undefined) return [];
  return [
    ...cover.to,
    ...cover.details.map(({ label, value }) => `${label}: ${value}`),
    ...blockLines(cover.lead),
    ...(cover.heading === undefined ? [] : [`# ${cover.heading}`]),
    ...blockLines(cover.body),
    ...cover.signatures.map(({ role, name }) => (name === undefined ? role : `${role}, ${name}`)),
  ];
}
