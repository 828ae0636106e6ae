import {
  FootnoteReferenceRun,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IIndentAttributesProperties,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Inline, List, Table as LetterTable } from '../letter/letter.ts';
import { figureColumns } from '../letter/figureColumns.ts';
import { printable } from '../../document/printable.ts';
import { isWordList, LIST_STEP, referenceOf, type WordList } from './numbering.ts';
import { STYLE } from './styles.ts';

/** How running text and lettered lists look in one part of a letter. */
export interface Look {
  readonly text: string;
  readonly letters: string;
  /** How far running text stands in, in twentieths of a point; lists stand in as much further. */
  readonly indent: number;
}

/** Makes Word's paragraphs and tables, and keeps count of the lists that are numbered by Word. */
export class BlockWriter {
  /** Those that Word numbers, in their order. */
  readonly lists: List[] = [];

  blocks(blocks: readonly Block[], look: Look): readonly (Paragraph | Table)[] {
    return blocks.flatMap((block, at): readonly (Paragraph | Table)[] => {
      switch (block.kind) {
        case 'paragraph':
          return [paragraph({ style: look.text, ...below(blocks[at - 1]) }, block.inlines)];
        case 'subheading':
          return [paragraph({ style: STYLE.subheading }, block.inlines)];
        case 'list':
          return this.list(block, look);
        case 'table':
          return [tableOf(block), ...gapAfter(blocks[at + 1])];
      }
    });
  }

  private list(list: List, look: Look): readonly Paragraph[] {
    if (!isWordList(list)) return spaced(ownItems(list, look, 0));
    this.lists.push(list);
    const word = { reference: referenceOf(list), instance: this.lists.length };
    return spaced(wordItems(list, look, { word, level: 0 }));
  }
}

export function paragraph(options: IParagraphOptions, inlines: readonly Inline[]): Paragraph {
  return new Paragraph({ ...options, children: runsOf(inlines) });
}

/** A paragraph of plain words. */
export function textParagraph(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(printable(text))] });
}

export function runsOf(inlines: readonly Inline[]): readonly (TextRun | FootnoteReferenceRun)[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text') {
      const { text, bold, italic, note } = inline;
      const look = { ...(bold ? BOLD : {}), ...(italic ? ITALIC : {}), ...(note === true ? NOTE : {}) };
      return new TextRun({ text: printable(text), ...look });
    }
    // Word numbers each reference of its own; a footnote that is referred to again is named by its number.
    if (inline.place === 'first') return new FootnoteReferenceRun(inline.number);
    return new TextRun({ text: String(inline.number), style: STYLE.footnoteReference });
  });
}

function wordItems(list: List, look: Look, place: { word: WordList; level: number }): readonly Item[] {
  const style = list.numbering === 'letters' ? look.letters : look.text;
  const numbering = { ...place.word, level: place.level };
  // The list's own indent does, where nothing is added to it.
  const indent = look.indent === 0 ? {} : { indent: indentOf(look, place.level) };
  return list.items.flatMap(({ inlines, lists }) => [
    { options: { style, numbering, ...indent }, runs: runsOf(inlines) },
    ...lists.flatMap((inner) => wordItems(inner, look, { ...place, level: place.level + 1 })),
  ]);
}

/** With numbers of their own, written before the words. */
function ownItems(list: List, look: Look, level: number): readonly Item[] {
  const indent = indentOf(look, level);
  return list.items.flatMap(({ marker, inlines, lists }) => [
    {
      options: { style: look.text, indent },
      runs: [new TextRun({ children: [marker, new Tab()] }), ...runsOf(inlines)],
    },
    ...lists.flatMap((inner) => ownItems(inner, look, level + 1)),
  ]);
}

function indentOf({ indent }: Look, level: number): IIndentAttributesProperties {
  return { left: indent + (level + 1) * LIST_STEP, hanging: LIST_STEP };
}

/** What is not said is as the style of the paragraph has it. */
const BOLD: IRunOptions = { bold: true };
const ITALIC: IRunOptions = { italics: true };
/** So that nobody overlooks it. */
const NOTE: IRunOptions = { highlight: 'yellow' };

interface Item {
  readonly options: IParagraphOptions;
  readonly runs: readonly ParagraphChild[];
}

/** Items stand close together; the last one as far from what follows as any paragraph. */
function spaced(items: readonly Item[]): readonly Paragraph[] {
  return items.map(({ options, runs }, at) => {
    const spacing = at < items.length - 1 ? { spacing: { after: BETWEEN_ITEMS } } : {};
    return new Paragraph({ ...options, ...spacing, children: runs });
  });
}

const BETWEEN_ITEMS = 40;

function tableOf(table: LetterTable): Table {
  const areFigures = figureColumns(table);
  const styleOf = (row: number, column: number): string => {
    if (row === 0) return areFigures[column] === true ? STYLE.figureHeadCell : STYLE.headCell;
    return areFigures[column] === true ? STYLE.figureCell : STYLE.cell;
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: table.rows.map(
      ({ cells }, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: cells.map(
            (cell, column) => new TableCell({ children: [paragraph({ style: styleOf(row, column) }, cell)] }),
          ),
        }),
    ),
  });
}

/** A table has no room below it of its own. */
function below(last: Block | undefined): IParagraphOptions {
  return last?.kind === 'table' ? { spacing: { before: BELOW_TABLE } } : {};
}

const BELOW_TABLE = 160;

/** Word makes one table of two that touch, and wants a paragraph at the end. */
function gapAfter(next: Block | undefined): readonly Paragraph[] {
  return next === undefined || next.kind === 'table' ? [new Paragraph({ style: STYLE.cell })] : [];
}
