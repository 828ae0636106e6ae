import { BLANK, LINE_END, LINE_START } from './headings.ts';
import { either, scope, type Rule } from './rule.ts';

const KAMER = '(?:Tweede|Eerste) Kamer';
const YEARS = '\\d{4}[-–]\\d{4}';
const PUBLICATION = `${KAMER}, vergaderjaar ${YEARS}, (?:Aanhangsel|Vragen|[\\d ]{5,12}(?:-[IVXLC\\d]{1,8})?,? nr\\. \\d{1,4})(?: \\d{1,3})?`;
const CODE = '(?:(?:ah|kv)[-‑ ][te]k[-‑ ]|h [te]k )(?:\\d{8}[-‑ ]\\d{1,5}|\\d{4}Z\\d{4,6})';
const PLACE = `[’'‘]s-Gravenhage \\d{4}`;
const ISSN = 'ISSN \\d{4} ?- ?\\d{3}[\\dX]';

/** What the printed page adds: only whole lines, for an answer may well name the same things. */
const LINES = either(
  CODE,
  `${ISSN}.{0,120}`,
  `${PLACE}(?: ?${KAMER}.{0,80})?`,
  PUBLICATION,
  `#{0,6} ?${KAMER} der Staten-Generaal ?[12]?`,
  `#{0,6} ?Vergaderjaar ${YEARS}(?: {1,8}(?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer))?`,
  '\\*{0,2}Vragen gesteld door de leden der Kamer(?:, met de daarop door de)?\\*{0,2}',
  '\\*{0,2}(?:, ?met de daarop door de )?regering gegeven antwoorden\\*{0,2}',
  'Aanhangsel van de Handelingen',
  'Pagina \\d{1,3}(?: van \\d{1,3})?',
  '[-_]{3,}',
  '#{1,6} [12]',
);

export const FURNITURE_LINE = `${LINE_START}${LINES}${LINE_END}`;

const DIMMED = scope('comment.line.furniture');

export const furniture: Rule = {
  match: `${LINE_START}(${LINES})${LINE_END}`,
  captures: { 1: { name: DIMMED } },
};

/** Page furniture in a document of which the line breaks are gone. */
export const furnitureInLine: Rule = {
  name: DIMMED,
  match: either(
    `(?<=\\s)${CODE}(?=\\s)`,
    ISSN,
    `${PLACE}${BLANK}`,
    PUBLICATION,
    `^${KAMER} der Staten-Generaal [12](?= )`,
    `Vergaderjaar ${YEARS} Aanhangsel van de Handelingen`,
    'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
  ),
};

export const converterMark: Rule = {
  name: scope('comment.block.converter-mark'),
  match: '\\[bookmark:[^\\]\\n]{0,80}\\]',
};
