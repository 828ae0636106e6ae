import type { Block, Flow, FlowNote, FlowTable } from './flow.ts';
import { withTypedFootnotes } from './footnotes.ts';

/**
 * A flow as text in the project's own form: paragraphs apart by a blank line, items of a list each on a line, the cells
 * of a table between bars, and the footnotes at the end behind their marks.
 */
export function flowText(flow: Flow): string {
  const { blocks, notes } = withTypedFootnotes(flow);
  const written = blocks
    .map((block) => ({ block, text: blockText(block) }))
    .filter(({ text }) => text !== '');
  const pieces = written.map(({ block, text }, at) => gapBefore(block, written[at - 1]?.block) + text);
  const feet = notes.map(noteText);
  return [pieces.join(''), feet.join('\n')].filter((part) => part !== '').join('\n\n') + '\n';
}

function blockText(block: Block): string {
  if (block.kind === 'table') return tableText(block);
  const { text, item } = block;
  if (item === undefined) return text;
  // A number alone could be a mark, or a page's; with a full stop it is one of a list.
  const marker = /^\d+$/.test(item.marker) ? `${item.marker}.` : item.marker;
  return text === '' ? '' : `${'  '.repeat(item.level)}${marker} ${text}`;
}

/** An empty cell at an end would be none without a bar beside it, and a bar in a cell would divide it. */
function tableText({ rows }: FlowTable): string {
  const isOpen = rows.every((row) => row[0] !== '' && row[row.length - 1] !== '');
  const lines = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')).join(' | '));
  return lines.map((line) => (isOpen ? line : `| ${line} |`)).join('\n');
}

function gapBefore(block: Block, before: Block | undefined): string {
  if (before === undefined) return '';
  const isList = isItem(block) && isItem(before);
  return isList ? '\n' : '\n\n';
}

function isItem(block: Block): boolean {
  return block.kind === 'paragraph' && block.item !== undefined;
}

function noteText({ mark, text }: FlowNote): string {
  return `[${mark}] ${text}`;
}
