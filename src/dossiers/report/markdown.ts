import { markdownTable, markdownText } from '../../document/markdownTable.ts';
import type { Block, Cell } from './block.ts';
import { blocksOf } from './blocks.ts';
import type { Report } from './report.ts';

/** A report as Markdown, with the tables that GitHub and GitLab know. */
export function reportMarkdown(report: Report): string {
  return markdownOf(blocksOf(report));
}

export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.flatMap(written).join('\n\n')}\n`;
}

function written(block: Block): string | readonly string[] {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'facts':
      return block.facts.map(([name, value]) => `- ${markdownText(name)}: ${markdownText(value)}`).join('\n');
    case 'contents':
      return [];
    case 'table':
      return `**${markdownText(block.caption)}**\n\n${markdownTable(block.columns, block.rows.map(plain))}`;
  }
}

function plain(row: readonly Cell[]): readonly (string | number)[] {
  return row.map((cell) => (typeof cell === 'object' ? cell.text : cell));
}
