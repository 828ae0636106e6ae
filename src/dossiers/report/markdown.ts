import { markdownTable, markdownText } from '../../document/markdownTable.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks.ts';
import type { Report } from './report.ts';

/** A report as Markdown, with the tables that GitHub and GitLab know. */
export function reportMarkdown(report: Report): string {
  return markdownOf(blocksOf(report));
}

export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'facts':
      return block.facts.map(([name, value]) => `- ${markdownText(name)}: ${markdownText(value)}`).join('\n');
    case 'table':
      return `**${markdownText(block.caption)}**\n\n${markdownTable(block.columns, block.rows)}`;
  }
}
