import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { paragraph, type Block, type Flow, type FlowNote, type ListItem } from '../flow/flow.ts';
import { BLOCKS, ITEM_NUMBERS, ITEMS, LEFT_OUT, LINES, TABLES } from './elements.ts';
import { tidied } from '../flow/tidied.ts';
import { figuresIn } from '../flow/figures.ts';
import { textRows } from '../flow/tablePlaces.ts';
import { holdsTable, rowsIn } from './markupTables.ts';
import { descriptionsIn, headingOf, wordsOf, type Descriptions } from './pieces.ts';
import { markerOf } from './listMarkers.ts';
import { notesOf, type Notes } from './markupNotes.ts';

/** What a document in HTML or XML says, in its order. */
export function markupFlow(root: AnyNode): Flow {
  const reader = new MarkupReader(notesOf(root), descriptionsIn(root));
  reader.read(root);
  return reader.flow();
}

/** A cell can hold marks of footnotes. */
interface CellRead {
  readonly text: string;
  readonly notes: readonly FlowNote[];
}

class MarkupReader {
  private readonly known: Notes;
  private readonly descriptions: Descriptions;
  private readonly blocks: Block[] = [];
  private readonly notes = new Map<string, FlowNote>();
  private words = '';
  private item: ListItem | undefined;
  private level = -1;

  constructor(known: Notes, descriptions: Descriptions) {
    this.known = known;
    this.descriptions = descriptions;
  }

  flow(): Flow {
    this.end();
    return { blocks: this.blocks, notes: [...this.notes.values()] };
  }

  read(node: AnyNode): void {
    if (isText(node)) this.words += node.data.replace(/\s+/g, ' ');
    else if (isTag(node)) this.readElement(node);
    else if ('children' in node) this.readAll(node.children);
  }

  private readAll(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.read(node);
  }

  private readElement(element: Element): void {
    const { name } = element;
    const { firstQuestion, below } = this.descriptions;
    if (LEFT_OUT.has(name) || this.known.apart.has(element) || below.has(element)) return;
    if (element === firstQuestion) for (const description of below) this.readBlock(description);
    const note = this.known.marked.get(element);
    if (note !== undefined) this.mark(note);
    else if (name === 'br') this.words += '\n';
    else if (LINES.has(name)) this.readLine(element);
    else if (ITEMS.has(name)) this.readItem(element);
    else if (TABLES.has(name)) this.readTable(element);
    else if (BLOCKS.has(name)) this.readBlock(element);
    else this.readAll(element.children);
  }

  private mark(note: FlowNote): void {
    this.words += ` [${note.mark}] `;
    if (note.text !== '') this.notes.set(note.mark, note);
  }

  private readLine(element: Element): void {
    this.readAll(element.children);
    this.words += '\n';
  }

  private readBlock(element: Element): void {
    const isList = element.children.some((child) => isTag(child) && ITEMS.has(child.name));
    this.end();
    if (isList) this.level++;
    const heading = headingOf(element);
    if (heading === undefined) this.readAll(element.children);
    else this.words = heading;
    this.end();
    if (isList) this.level--;
  }

  private readItem(element: Element): void {
    this.end();
    const own = element.children.find((child) => isTag(child) && ITEM_NUMBERS.has(child.name));
    const marker = own === undefined ? markerOf(element) : tidied(wordsOf(own));
    this.item = { level: Math.max(0, this.level), marker: /^[–—•*-]?$/.test(marker) ? '-' : marker };
    this.readAll(element.children.filter((child) => child !== own));
    this.end();
    this.item = undefined;
  }

  private readTable(table: Element): void {
    this.end();
    const read = new Map<Element, CellRead>();
    const inCell = (cell: Element): CellRead => {
      const known = read.get(cell) ?? this.inCell(cell);
      read.set(cell, known);
      return known;
    };
    const lengthOf = (cell: Element): number => inCell(cell).text.length;
    const places = figuresIn(rowsIn(table), { holdsTable, lengthOf });
    if (places === undefined) this.readAll(table.children);
    else {
      this.blocks.push({ kind: 'table', rows: textRows(places, (cell) => inCell(cell).text) });
      for (const { notes } of read.values()) notes.forEach((note) => this.notes.set(note.mark, note));
    }
    this.end();
  }

  private inCell(cell: Element): CellRead {
    const inside = new MarkupReader(this.known, this.descriptions);
    inside.readAll(cell.children);
    const { blocks, notes } = inside.flow();
    const texts = blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text));
    return { text: texts.join(' '), notes };
  }

  /** The first paragraph of an item has its marker; what follows in the item is a paragraph of its own. */
  private end(): void {
    const text = tidied(this.words);
    this.words = '';
    if (text === '') return;
    this.blocks.push(this.item === undefined ? paragraph(text) : itemBlock(text, this.item));
    this.item = undefined;
  }
}

/** A list whose items have a number in their words is shown without bullets. */
function itemBlock(text: string, item: ListItem): Block {
  const own = item.marker === '-' ? /^(\(?\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/.exec(text) : null;
  const marker = own?.[1];
  if (own === null || marker === undefined) return paragraph(text, item);
  return paragraph(text.slice(own[0].length), { ...item, marker });
}
