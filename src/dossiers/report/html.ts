import { dateText } from '../../document/days.ts';
import { htmlPageOf } from '../../document/htmlPage.ts';
import { element, lines, type Html } from '../../document/markup.ts';
import { oneLine } from '../../document/oneLine.ts';
import type { Block, Cell, Entry, Link, Table } from './block.ts';
import { blocksOf } from './blocks.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './htmlStyle.ts';
import type { Report } from './report.ts';

/** A report as one page that holds all it needs, to read and to print. */
export function reportHtml(report: Report): string {
  return htmlOf(`Controlerapport Kamervragen, ${dateText(report.today)}`, blocksOf(report));
}

export function htmlOf(title: string, blocks: readonly Block[]): string {
  const main = element('main', {}, [lines(blocks.map(written))]);
  return htmlPageOf(title, { text: REPORT_STYLE, hash: REPORT_STYLE_HASH }, main);
}

function written(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, { id: block.anchor }, oneLine(block.text));
    case 'paragraph':
      return element('p', {}, oneLine(block.text));
    case 'facts':
      return element(
        'dl',
        {},
        block.facts.flatMap(([name, value]) => [
          element('dt', {}, oneLine(name)),
          element('dd', {}, oneLine(value)),
        ]),
      );
    case 'contents':
      return element('nav', { 'aria-labelledby': 'inhoud' }, [
        lines([element('h2', { id: 'inhoud' }, 'Inhoud'), listOf(block.entries)]),
      ]);
    case 'table':
      return tableOf(block);
  }
}

function listOf(entries: readonly Entry[]): Html {
  const items = entries.map(({ text, to, anchor, entries: below }) => {
    const own = to === undefined ? oneLine(text) : link({ text, to });
    return element('li', { id: anchor }, below.length === 0 ? [own] : [own, listOf(below)]);
  });
  return element('ul', {}, [lines(items)]);
}

function link({ text, to }: Link): Html {
  return element('a', { href: `#${to}` }, oneLine(text));
}

function tableOf({ caption, columns, rows, anchor }: Table): Html {
  const heads = columns.map((column) => element('th', { scope: 'col' }, oneLine(column)));
  const body = rows.map((row) => element('tr', {}, row.map(cellOf)));
  return element('table', { id: anchor }, [
    lines([
      element('caption', {}, oneLine(caption)),
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, [lines(body)]),
    ]),
  ]);
}

function cellOf(value: Cell, at: number): Html {
  const content = typeof value === 'object' ? [link(value)] : oneLine(String(value));
  if (at === 0) return element('th', { scope: 'row' }, content);
  return element('td', typeof value === 'number' ? { class: 'getal' } : {}, content);
}
