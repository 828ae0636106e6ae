import { MONTHS } from '../days.ts';

const LONGEST = 300;
const SERIES =
  /^(?:Zie(?:\s+ook)?:?\s+)?(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen|Staatsblad|Staatscourant|Stb\.|Stcrt\.)(?!\p{L})/u;
/** The words in the name of a series and a place in it; any other begins a sentence. */
const OTHER_WORD =
  /(?<!\p{L})(?!(?:en|van|de|der|het|vergaderjaar|nrs?|nummer|blz|p|pp|pag|item|ref|bijlage|noot|zie|ook)(?!\p{L}))\p{Ll}+/u;
const ADDRESS = /^(?:https?:|www\.)\S+$/;
/** `NOS, 3 maart 2031`. */
const DATED = new RegExp(
  String.raw`^[\p{Lu}«“‘"'][^.?!]*,\s\d{1,2}\s(?:${MONTHS.join('|')})(?:\s\d{4})?\.?$`,
  'u',
);

/** Whether a text is nothing but a source: a place in a series of the state, an address of the web, or a name and a day. */
export function isSource(text: string): boolean {
  if (text.length > LONGEST) return false;
  const series = SERIES.exec(text)?.[0];
  if (series !== undefined) return !OTHER_WORD.test(text.slice(series.length));
  return ADDRESS.test(text) || DATED.test(text);
}
