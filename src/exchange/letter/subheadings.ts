import { plainText } from './blocks/inlines.ts';
import type { Block, Inline } from './letter.ts';

const LONGEST = 90;
const HEADING = /^\p{Lu}.*[\p{L}\d)»’”]$/u;

/** A letter's text with the short lines that stand above its paragraphs as headings, numbered or not. */
export function withSubheadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    const inlines = blocks[at + 1] === undefined ? undefined : headingIn(block);
    return inlines === undefined ? block : { kind: 'subheading', span: block.span, inlines };
  });
}

function headingIn(block: Block): readonly Inline[] | undefined {
  if (block.kind === 'paragraph') return isHeading(block.inlines) ? block.inlines : undefined;
  const item = block.kind === 'list' && block.items.length === 1 ? block.items[0] : undefined;
  if (item === undefined || item.lists.length > 0 || !/\d/.test(item.marker)) return undefined;
  const number: Inline = { kind: 'text', text: `${item.marker} `, bold: false, italic: false };
  return isHeading(item.inlines) ? [number, ...item.inlines] : undefined;
}

function isHeading(inlines: readonly Inline[]): boolean {
  const words = plainText(inlines);
  return words.length <= LONGEST && inlines.every(({ kind }) => kind === 'text') && HEADING.test(words);
}
