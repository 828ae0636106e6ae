import { MONTHS } from './dates.ts';
import { BLANK, BLANKS, BLANK_LINE, LINE_END, LINE_START, PROSE_NUMBERS } from './headings.ts';
import { either, include, scope, type Rule } from './rule.ts';

const LINK = scope('markup.underline.link.reference');
const SOURCE_NOTE = scope('comment.block.source-note');
const SET_ASIDE = scope('comment.block.set-aside');
const MARK = scope('constant.numeric.footnote-mark');
const YEARS = '\\d{4} ?[-–/] ?\\d{4}';
const NOT_IN_WORD = '(?<![\\p{L}-])';
const NOT_IN_NUMBER = '(?<![\\p{L}\\d.-])';

const SECTIONS = '(?:PM|TODO|NB|opm|opmerking|intern|terzijde)';

/** `[PM cijfers politie]`; a note that is not closed ends with its paragraph. */
export const workNote: Rule = {
  name: scope('markup.bold.work-note', 'keyword.control.work-note'),
  begin: `\\[\\s{0,4}(?i:${SECTIONS})(?![\\p{L}\\d])`,
  end: `\\]|(?=${BLANK_LINE})`,
};

/** `[bron: Aanhangsel Handelingen 2023–2024, nr. 2222, antwoord 5]`, on one line, brackets inside it in pairs. */
export const sourceNote: Rule = {
  match: '(\\[\\s{0,4}(?i:bron):)((?:[^\\[\\]]|\\[[^\\[\\]]{0,200}\\]){0,500})(\\])',
  captures: {
    1: { name: SOURCE_NOTE },
    2: { name: `${SOURCE_NOTE} ${LINK}` },
    3: { name: SOURCE_NOTE },
  },
};

/** `[terzijde lange-zin: citaat uit de wet]`, on one line, in questions too; without a name or a reason it is a work note. */
export const setAsideNote: Rule = {
  match:
    '(\\[\\s{0,4}(?i:terzijde)\\s{1,4})((?i:[a-z]+(?:-[a-z]+)*))' +
    '(\\s{0,4}:(?=\\s{0,4}[^\\s\\]])(?:[^\\[\\]]|\\[[^\\[\\]]{0,200}\\]){0,500}\\])',
  captures: {
    1: { name: SET_ASIDE },
    2: { name: `${SET_ASIDE} ${scope('entity.name.tag.set-aside')}` },
    3: { name: SET_ASIDE },
  },
};

/** `PM`, `XXX` or `n.t.b.` as a whole line. */
export const bareWorkNote: Rule = {
  match: `${LINE_START}((?i:PM|XXX|n\\.t\\.b\\.?))${LINE_END}`,
  captures: { 1: { name: scope('markup.bold.work-note', 'keyword.control.work-note') } },
};

/** `antwoord 24 uur later`: a quantity, not the number of an answer. */
const NO_QUANTITY = `(?!${BLANK}(?:uur|dag|week|weken|maand|jaar|procent|miljoen|miljard|euro|keer)|[.,]\\d|%)`;

const TO_QUESTION =
  `(?:(?i:antwoord(?:en)?|beantwoording)${BLANKS}(?:(?:op|bij|van)${BLANKS})?(?:(?:de|uw)${BLANKS})?)?` +
  `(?i:vraag|vragen)${BLANKS}${PROSE_NUMBERS}${NO_QUANTITY}`;
const TO_ANSWER = `(?i:antwoord(?:en)?)${BLANKS}${PROSE_NUMBERS}${NO_QUANTITY}`;
const TO_ANNEX = `Aanhangsel(?: van de)? Handelingen(?:(?: I{1,2})?,? ?(?:vergaderjaar(?: ${YEARS}(?:,? ?nr\\.?(?: ?\\d{1,5})?)?)?)?)?`;
const REST_OF_ANNEX = `${NOT_IN_NUMBER}(?:vergaderjaar )?${YEARS}, ?nr\\. ?\\d{1,5}`;
const DOSSIER = '(?<![\\d.])\\d{2}[ .]?\\d{3}(?:-\\d{1,2})?(?:[ -][IVXLABCDEG]{1,6})?';
const PAPER =
  `Kamerstuk(?:ken)?(?: I{1,2})?,? ?(?:(?:vergaderjaar )?${YEARS},? ?)?(?:${DOSSIER}(?:,? ?nr\\.? ?\\d{1,5})?|20\\d{2}D\\d{4,6})` +
  `|${DOSSIER},? nr\\. ?\\d{1,5}`;

/** What a reader can look up: questions and answers of this set, and other documents of the Kamer. */
export const reference: Rule = {
  name: LINK,
  match:
    NOT_IN_WORD +
    either(
      TO_QUESTION,
      TO_ANSWER,
      TO_ANNEX,
      REST_OF_ANNEX,
      PAPER,
      `${NOT_IN_NUMBER}20\\d{2}[ZD]${BLANK}?\\d{4,6}(?!\\d)`,
    ),
};

export const url: Rule = {
  name: scope('markup.underline.link.url'),
  match: "(?:https?://|(?<![\\p{L}\\d.])www\\.)[^\\s<>«»“”]*[^\\s<>«»“”.,;:)\\]’']",
};

/** Words of which the number may come before a closing bracket. */
const COUNTED = [
  'lid',
  'artikel',
  'onder',
  'paragraaf',
  'pagina',
  'punt',
  'bladzijde',
  'nummer',
  'onderdeel',
  'bijlage',
  'tabel',
  'stap',
]
  .map((word) => `${word} `)
  .join('|');

/** Words that readers of pdf glue to the number after them. */
const GLUED_WORDS = [
  'van',
  'zijn',
  'met',
  'circa',
  'ruim',
  'tot',
  'dan',
  'sinds',
  'vanaf',
  'per',
  'over',
  'voor',
  'door',
  'totaal',
]
  .map((word) => ` ${word}`)
  .join('|');

const MARKS = '\\d{1,2}(?:(?:, ?| )\\d{1,2}(?!\\d))*';

/** Marks in the text, from those that can be nothing else to those that only their place gives away. */
export const footnoteMark: Rule = {
  patterns: [
    { name: MARK, match: '\\[footnoteRef:\\d{1,4}\\]' },
    { name: MARK, match: '\\[\\d{1,3} ?\\]' },
    { name: MARK, match: `(?<=[.?!»”’"'] |[\\p{L}.?!»”’"'])\\d{1,2}\\)(?![\\p{L}\\d])` },
    { name: MARK, match: `(?<=\\p{L}\\p{L} )(?<!${COUNTED})\\d{1,2}\\)(?![\\p{L}\\d])` },
    { name: MARK, match: `(?<=[\\p{L})»”’%][.?!,;:]|[»”’)?!])(?<!nr\\.)(?<!art\\.)${MARKS}(?=[\\s.,;:)]|$)` },
    {
      name: MARK,
      match: `(?<=\\p{Ll}\\p{Ll}\\p{Ll})(?<!${GLUED_WORDS})\\d{1,2}(?! ?${MONTHS})(?=[\\s.,;:?!)]|$)`,
    },
    { name: MARK, match: `(?<=\\d\\d\\d\\d\\.)\\d{1,2}(?=\\s\\p{Lu}|\\s*$)` },
    {
      match: `${LINE_START}(\\d{1,3}(?:[ ,]{1,3}\\d{1,3})*\\.?)${LINE_END}`,
      captures: { 1: { name: MARK } },
    },
    { match: `${LINE_START}(\\d)(?= \\p{Lu}\\p{Ll})`, captures: { 1: { name: MARK } } },
  ],
};

/** `[1:  text ]`, as a converter puts a footnote into the line. */
export const footnoteInLine: Rule = {
  name: scope('meta.footnote'),
  begin: '(\\[)(\\d{1,4})(:)(?=\\s)',
  end: `(\\])|(?=${BLANK_LINE})`,
  beginCaptures: { 2: { name: MARK } },
  contentName: scope('comment.block.footnote'),
  patterns: [{ match: '\\[[^\\[\\]\\n]{0,400}\\]' }, ...include('url', 'reference')],
};

export const bold: Rule = { name: scope('punctuation.definition.bold'), match: '\\*{2,}|_{2,}' };

export const listItem: Rule = {
  match: `${LINE_START}([-–•▪])(?=\\s)`,
  captures: { 1: { name: scope('punctuation.definition.list.begin') } },
};
