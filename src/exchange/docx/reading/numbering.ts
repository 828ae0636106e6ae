import { Counting } from './counting.ts';
import { markerRun } from './markers.ts';
import { listsIn } from './numberingLevels.ts';
import { readXml } from '../wordXml.ts';

/** Word has nine levels, from 0. */
const DEEPEST = 8;

/** The list that a paragraph, or a style, belongs to. */
interface Membership {
  list: string | undefined;
  level: number | undefined;
  style: string | undefined;
}

interface WordParagraph extends Membership {
  /** Its end was deleted: what it says stands at the start of the next one. */
  isJoined: boolean;
  /** Where its text begins. */
  textStart: number;
}

/**
 * The text of a Word file with the numbers of its lists written out, each at the start of its paragraph: Word keeps only
 * that a paragraph is in a list, and a reader of the text is to see `3.` where the writer saw it.
 */
export function withNumbers(document: string, numbering: string, styles: string): string {
  const lists = listsIn(numbering);
  if (lists.size === 0) return document;
  const ofStyles = membershipsOf(styles);
  const counting = new Counting();
  const pieces: string[] = [];
  let done = 0;
  for (const paragraph of paragraphsIn(document)) {
    const { list, level } = resolved(paragraph, ofStyles);
    const known = list === undefined ? undefined : lists.get(list);
    const marker = list === undefined || known === undefined ? '' : counting.next(list, known, level);
    if (marker === '') continue;
    pieces.push(document.slice(done, paragraph.textStart), markerRun(marker, level));
    done = paragraph.textStart;
  }
  return pieces.join('') + document.slice(done);
}

/**
 * The paragraphs that are read, in order. Of two forms that a text box is kept in the reader takes the older, so what is
 * in the newer is left out; and what a tracked change says of before, too.
 */
function paragraphsIn(document: string): readonly WordParagraph[] {
  const found: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  const within = { 'mc:Choice': 0, 'w:pPr': 0, 'w:pPrChange': 0 };
  readXml(document, {
    open: (name, attributes, { end }) => {
      const last = open[open.length - 1];
      if (isKey(within, name)) within[name]++;
      else if (name === 'w:p') {
        const paragraph = newParagraph(end);
        open.push(paragraph);
        if (within['mc:Choice'] === 0) found.push(paragraph);
      } else if (within['w:pPr'] > 0 && within['w:pPrChange'] === 0 && last !== undefined) {
        if (name === 'w:del') last.isJoined = true;
        noteMembership(last, name, attributes);
      }
    },
    close: (name, { end }) => {
      const last = open[open.length - 1];
      if (isKey(within, name)) within[name]--;
      if (name === 'w:pPr' && within['w:pPr'] === 0 && last !== undefined) last.textStart = end;
      if (name === 'w:p') open.pop();
    },
  });
  return found.filter(({ isJoined }) => !isJoined).sort((one, other) => one.textStart - other.textStart);
}

function newParagraph(textStart: number): WordParagraph {
  return { list: undefined, level: undefined, style: undefined, isJoined: false, textStart };
}

function isKey<T extends object>(record: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(record, name);
}

function noteMembership(to: Membership, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attributes['w:val'];
  if (name === 'w:numId') to.list = value;
  if (name === 'w:ilvl') to.level = Number(value);
  if (name === 'w:pStyle' || name === 'w:basedOn') to.style = value;
}

/** What styles say of lists, by the style's name in the file. */
function membershipsOf(styles: string): ReadonlyMap<string, Membership> {
  const found = new Map<string, Membership>();
  let open: Membership | undefined;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        open = { list: undefined, level: undefined, style: undefined };
        found.set(attributes['w:styleId'] ?? '', open);
      } else if (open !== undefined) noteMembership(open, name, attributes);
    },
    close: (name) => {
      if (name === 'w:style') open = undefined;
    },
  });
  return found;
}

/** What is said of a paragraph goes before what its style says, and that before what the style is based on says. */
function resolved(
  paragraph: Membership,
  styles: ReadonlyMap<string, Membership>,
): { readonly list: string | undefined; readonly level: number } {
  let { list, level } = paragraph;
  const seen = new Set<string>();
  for (let { style } = paragraph; style !== undefined && !seen.has(style);) {
    seen.add(style);
    const said = styles.get(style);
    list ??= said?.list;
    level ??= said?.level;
    style = said?.style;
  }
  return { list, level: Math.min(DEEPEST, level ?? 0) };
}
