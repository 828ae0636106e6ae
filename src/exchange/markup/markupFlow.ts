import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { paragraph, type Block, type Flow, type FlowNote, type ListItem } from '../flow/flow.ts';
import { BLOCKS, CELLS, ITEM_NUMBERS, ITEMS, LEFT_OUT, LINES, ROWS, TABLES } from './elements.ts';
import { noteIn, targetsOf, type Targets } from './markupNotes.ts';

/** What a document in HTML or XML says, in its order. */
export function markupFlow(root: AnyNode): Flow {
  const reader = new MarkupReader(targetsOf(root));
  reader.read(root);
  return reader.flow();
}

class MarkupReader {
  private readonly targets: Targets;
  private readonly blocks: Block[] = [];
  private readonly notes = new Map<string, FlowNote>();
  private words = '';
  private item: ListItem | undefined;
  private level = -1;
  /** The items of each numbered list by their place in it. */
  private readonly places = new Map<Element, ReadonlyMap<Element, number>>();

  constructor(targets: Targets) {
    this.targets = targets;
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
    if (LEFT_OUT.has(name) || this.targets.notes.has(element)) return;
    const note = noteIn(element, this.targets);
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
    this.readAll(element.children);
    this.end();
    if (isList) this.level--;
  }

  private readItem(element: Element): void {
    this.end();
    const own = element.children.find((child) => isTag(child) && ITEM_NUMBERS.has(child.name));
    const marker = own === undefined ? this.markerOf(element) : tidied(wordsOf(own));
    this.item = { level: Math.max(0, this.level), marker: /^[–—•*-]?$/.test(marker) ? '-' : marker };
    this.readAll(element.children.filter((child) => child !== own));
    this.end();
    this.item = undefined;
  }

  private markerOf(item: Element): string {
    const list = item.parent;
    if (list === null || !isTag(list) || list.name !== 'ol') return '-';
    const places = this.places.get(list) ?? placesIn(list);
    this.places.set(list, places);
    return `${Number(list.attribs['start'] ?? 1) + (places.get(item) ?? 0)}.`;
  }

  private readTable(table: Element): void {
    this.end();
    const rows = elementsIn(table, ROWS).map((row) => elementsIn(row, CELLS));
    const isOfFigures = rows.length > 1 && rows.every((cells) => cells.length > 1);
    if (!isOfFigures) this.readAll(table.children);
    else this.blocks.push({ kind: 'table', rows: rows.map((row) => row.map((cell) => this.cellText(cell))) });
    this.end();
  }

  /** A cell can hold marks of footnotes. */
  private cellText(cell: Element): string {
    const inside = new MarkupReader(this.targets);
    inside.readAll(cell.children);
    const { blocks, notes } = inside.flow();
    for (const note of notes) this.notes.set(note.mark, note);
    return blocks
      .map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
      .join(' ');
  }

  /** The first paragraph of an item has its marker; what follows in the item is a paragraph of its own. */
  private end(): void {
    const text = tidied(this.words);
    this.words = '';
    if (text === '') return;
    this.blocks.push(paragraph(text, this.item));
    this.item = undefined;
  }
}

function placesIn(list: Element): ReadonlyMap<Element, number> {
  const items = list.children.filter((child): child is Element => isTag(child) && child.name === 'li');
  return new Map(items.map((item, place) => [item, place]));
}

function elementsIn(element: Element, names: ReadonlySet<string>): readonly Element[] {
  return element.children.flatMap((child) => {
    if (!isTag(child)) return [];
    return names.has(child.name) ? [child] : elementsIn(child, names);
  });
}

export function wordsOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function tidied(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/(\[\d+\]) (?=[.,;:?!)»”])/g, '$1')
    .trim();
}
