import { paragraph, type Block, type Flow, type FlowNote } from '../flow/flow.ts';
import { marksBesideSigns } from '../flow/tidied.ts';
import { columnOf, isBeside, type Column } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { lineText } from './lineText.ts';
import { fromAbove } from './fromAbove.ts';
import { linesOf, RAISED_FIGURES, type Line } from './lines.ts';
import { countedThrough } from './noteNumbers.ts';
import { partNotes, type Note } from './notes.ts';
import type { Page } from './page.ts';
import { blocksOf, joinLines } from './paragraphs.ts';
import { settingOf } from './setting.ts';

/** What the pages of a pdf say: their text in the order of reading, with each footnote once, behind its mark. */
export function flowOf(pages: readonly Page[]): Flow {
  const drawn = pages.map((page, at) => linesOf(page, at));
  const lines = withoutFurniture(drawn);
  const column = columnOf(lines);
  const { body, notes } = countedThrough(partNotes(inOrder(lines, column), column.size));
  const known = wordsOf(lines);
  const blocks = blocksOf(body.flat(), settingOf(body, column), known);
  const marks = new Set(notes.map(({ mark }) => mark));
  return {
    blocks: blocks.map((block) => marked(block, marks)),
    notes: notes.map((note) => noteOf(note, known)),
  };
}

/** What stands in the margin of the first page comes first, and that of other pages, which says the same, is left out. */
function inOrder(pages: readonly (readonly Line[])[], column: Column): readonly (readonly Line[])[] {
  return pages.map((lines, at) => {
    const beside = at === 0 ? lines.filter((line) => isBeside(line, column)) : [];
    return [...beside, ...fromAbove(lines.filter((line) => !isBeside(line, column)))];
  });
}

/** Words that are not broken off anywhere, as they are written. */
function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of pages.flat()) {
    const text = lineText(line).toLowerCase();
    const whole = text.replace(/^\S+|\S+$/g, ' ');
    for (const [word] of whole.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) words.add(word);
  }
  return words;
}

function noteOf({ mark, lines }: Note, known: ReadonlySet<string>): FlowNote {
  return { mark, text: joinLines(lines.map(lineText), known).replace(/[\ue000\ue001]/g, '') };
}

function marked(block: Block, marks: ReadonlySet<string>): Block {
  if (block.kind === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((cell) => resolved(cell, marks))) };
  return paragraph(resolved(block.text, marks), block.item);
}

/** Raised figures are a mark where there is a footnote for them, and else what they are: `km2`. */
function resolved(text: string, marks: ReadonlySet<string>): string {
  const marked = text.replace(RAISED_FIGURES, (_whole, number: string) =>
    marks.has(number) ? ` [${number}] ` : number,
  );
  return marksBesideSigns(marked.replace(/ +/g, ' ')).trim();
}
