import { element, lines, type Html } from '../../document/markup.ts';
import { figureColumns } from '../letter/figureColumns.ts';
import type { Block, Inline, List, Table } from '../letter/letter.ts';
import { CLOSINGS } from './closings.ts';
import { placed, type Places } from './placed.ts';

/** Paragraphs, lists and tables as HTML; `heading` is the element that a short line above them becomes. */
export function blocksHtml(blocks: readonly Block[], places: Places, heading: 'h2' | 'h3' = 'h3'): Html {
  return lines(blocks.map((block) => blockHtml(block, places, heading)));
}

export function inlinesHtml(inlines: readonly Inline[]): readonly (Html | string)[] {
  return inlines.map((inline) => {
    if (inline.kind === 'footnote') return reference(inline.number, inline.place);
    const { text, bold, italic, note } = inline;
    const words = italic ? element('em', {}, text) : text;
    const strong = bold ? element('strong', {}, words) : words;
    return note === true ? element('mark', {}, strong) : strong;
  });
}

/** What a footnote, and the first place that refers to it, are called in the page. */
export function footnoteIds(number: number): { readonly note: string; readonly reference: string } {
  return { note: `voetnoot-${number}`, reference: `verwijzing-${number}` };
}

function blockHtml(block: Block, places: Places, heading: 'h2' | 'h3'): Html {
  switch (block.kind) {
    case 'paragraph':
      return element('p', placed(block.span, places), inlinesHtml(block.inlines));
    case 'subheading':
      return element(heading, placed(block.span, places), inlinesHtml(block.inlines));
    case 'list':
      return listHtml(block, places);
    case 'table':
      return tableHtml(block, places);
  }
}

function listHtml({ span, numbering, closing, items }: List, places: Places): Html {
  const parts = items.map((item) => {
    const marker = numbering === 'own' ? [element('span', { class: 'nummer' }, item.marker), ' '] : [];
    const lists = item.lists.map((list) => listHtml(list, places));
    return element('li', placed(item.span, places), [...marker, ...inlinesHtml(item.inlines), ...lists]);
  });
  const name = numbering === 'bullets' || numbering === 'own' ? 'ul' : 'ol';
  const type = numbering === 'letters' ? 'a' : undefined;
  const style = numbering === 'own' ? 'eigen' : name === 'ol' ? CLOSINGS[closing] : undefined;
  return element(name, { class: style, type, ...placed(span, places) }, [lines(parts)]);
}

function tableHtml(table: Table, places: Places): Html {
  const { span, rows } = table;
  const areFigures = figureColumns(table);
  const [head, ...rest] = rows.map((row, at) => {
    const cells = row.cells.map((cell, column) => {
      const look = areFigures[column] === true ? 'getal' : undefined;
      return at === 0
        ? element('th', { scope: 'col', class: look }, inlinesHtml(cell))
        : element('td', { class: look }, inlinesHtml(cell));
    });
    return element('tr', placed(row.span, places), cells);
  });
  const parts = [
    ...(head === undefined ? [] : [element('thead', {}, head)]),
    element('tbody', {}, [lines(rest)]),
  ];
  return element('table', placed(span, places), parts);
}

/** Only the first of several references can be gone back to. */
function reference(number: number, place: 'first' | 'again'): Html {
  const ids = footnoteIds(number);
  const id = place === 'first' ? ids.reference : undefined;
  const link = element(
    'a',
    { id, href: `#${ids.note}`, role: 'doc-noteref', 'aria-label': `voetnoot ${number}` },
    String(number),
  );
  return element('sup', {}, link);
}
