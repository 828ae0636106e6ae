import { AGAIN_FROM, AGAIN_TO } from './familiar.ts';
import { paragraph, type Block, type Flow, type FlowNote } from '../../flow/flow.ts';
import { textRows } from '../../flow/tablePlaces.ts';
import { tidied } from '../../flow/tidied.ts';
import { readMarker, withMarkers } from './markers.ts';
import { cellsOf, figureRows } from './tableRows.ts';
import type { WordDocument, WordElement } from './wordTree.ts';

const HEADING_MARKER = /^(?:vraag|antwoord)\b/i;

/** What a Word file says, in its order; footnotes and endnotes count on through it. */
export function flowOf(document: WordDocument): Flow {
  return new WordReader(document).read();
}

class WordReader {
  private readonly document: WordDocument;
  private readonly notes: FlowNote[] = [];
  private readonly marks = new Map<string, string>();
  /** Numbers that were typed by hand as well: those of the others step over them. */
  private readonly typed: ReadonlySet<number>;
  private last = 0;

  constructor(document: WordDocument) {
    this.document = document;
    this.typed = typedNumbers(document);
  }

  read(): Flow {
    return { blocks: this.blocksOf(this.document.children ?? []), notes: this.notes };
  }

  private blocksOf(elements: readonly WordElement[]): readonly Block[] {
    return elements.flatMap((element) => {
      if (element.type === 'table') return this.tableBlocks(element);
      if (element.type === 'paragraph') return this.paragraphBlocks(element);
      return this.blocksOf(element.children ?? []);
    });
  }

  private paragraphBlocks(element: WordElement): readonly Block[] {
    const text = tidied(this.textOf(element));
    const marked = readMarker(text);
    if (marked === undefined) return text === '' ? [] : [paragraph(text)];
    const { level, marker, rest } = marked;
    if (HEADING_MARKER.test(marker)) return [paragraph(marker), ...(rest === '' ? [] : [paragraph(rest)])];
    return rest === '' ? [] : [paragraph(rest, { level, marker })];
  }

  private textOf(element: WordElement): string {
    switch (element.type) {
      case 'text':
        return (element.value ?? '').replace(AGAIN, (_whole, number: string) =>
          this.markAgain(Number(number)),
        );
      case 'tab':
        return '\t';
      case 'break':
        return '\n';
      case 'noteReference':
        return this.markOf(element);
      case 'paragraph':
        return `\n${(element.children ?? []).map((child) => this.textOf(child)).join('')}\n`.replace(
          /^\n|\n$/g,
          '',
        );
      default:
        return (element.children ?? []).map((child) => this.textOf(child)).join('');
    }
  }

  private markOf(reference: WordElement): string {
    const key = `${reference.noteType ?? ''} ${reference.noteId ?? ''}`;
    let mark = this.marks.get(key);
    if (mark === undefined) {
      do this.last++;
      while (this.typed.has(this.last));
      mark = String(this.last);
      this.marks.set(key, mark);
      const body = this.document.notes.resolve(reference)?.body ?? [];
      this.notes.push({ mark, text: this.inLine(body) });
    }
    return ` [${mark}] `;
  }

  /** Word counts its footnotes as they come; a number that none of them has is what it says. */
  private markAgain(number: number): string {
    const note = this.notes[number - 1];
    return note === undefined ? String(number) : ` [${note.mark}] `;
  }

  /** A table of figures is a table; one that only puts parts of the page side by side is those parts. */
  private tableBlocks(table: WordElement): readonly Block[] {
    const places = figureRows(table);
    if (places === undefined) return cellsOf(table).flatMap((cell) => this.blocksOf(cell.children ?? []));
    const rows = textRows(places, (cell) => this.cellText(cell));
    return rows.length === 0 ? [] : [{ kind: 'table', rows }];
  }

  private cellText(cell: WordElement): string {
    return this.inLine(cell.children ?? []);
  }

  private inLine(paragraphs: readonly WordElement[]): string {
    const text = paragraphs.map((one) => withMarkers(this.textOf(one))).join(' ');
    return tidied(text).replace(/\n/g, ' ');
  }
}

const AGAIN = new RegExp(`${AGAIN_FROM}(\\d+)${AGAIN_TO}`, 'g');

/** Marks that were typed: `[2]`, or `2)` behind a sentence. */
const TYPED = /\[(\d{1,3}) ?\]|[.?!»”"’]\s*(\d{1,2})\)/g;

function typedNumbers(element: WordElement): ReadonlySet<number> {
  return new Set([...plainText(element).matchAll(TYPED)].map(([, one, other]) => Number(one ?? other)));
}

function plainText(element: WordElement): string {
  if (element.type === 'text') return element.value ?? '';
  return (element.children ?? []).map(plainText).join('');
}
