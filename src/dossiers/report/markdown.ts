import type { Block, Table } from './block.ts';
import { blocksOf } from './blocks.ts';
import type { Report } from './report.ts';
import { shown } from './shown.ts';

/** A report as Markdown, with the tables that GitHub and GitLab know. */
export function reportMarkdown(report: Report): string {
  return `${blocksOf(report).map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'facts':
      return block.facts.map(([name, value]) => `- ${escaped(name)}: ${escaped(value)}`).join('\n');
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ caption, columns, rows }: Table): string {
  const marks = columns.map((_, at) => (rows.every((row) => typeof row[at] === 'number') ? '--:' : '---'));
  return [
    `**${escaped(caption)}**`,
    '',
    rowOf(columns),
    rowOf(marks, String),
    ...rows.map((row) => rowOf(row)),
  ].join('\n');
}

function rowOf(
  cells: readonly (string | number)[],
  cellOf: (cell: string | number) => string = (cell) => escaped(String(cell)),
): string {
  return `| ${cells.map(cellOf).join(' | ')} |`;
}

/** All signs that could mean something in Markdown or HTML; also what would make a link of an address. */
const SIGNS = /[\\`*_{}[\]<>()#+!|~&$^=@]|:(?=\/\/)|(?<=[Ww]{3})\.|(?<=^\d{0,9})[.)]|^-/g;

/** A text that comes out as it is, on one line. */
function escaped(text: string): string {
  return shown(text).replace(SIGNS, '\\$&');
}
