/** Bounded everywhere, so that a line of blanks costs no more than its length. */
export const BLANK = '[ \\t\\x{A0}]';
export const BLANKS = `${BLANK}{1,8}`;
export const LINE_START = '^[ \\t\\f\\x{A0}]{0,80}';
export const LINE_END = `${BLANK}{0,80}$`;
export const BLANK_LINE = '^\\s*$';

const NUMBER = '\\d{1,3}[a-z]?(?![\\p{L}\\d])';
const BETWEEN = '(?:en|of|t/m?|tot en met)';
const HEADING_LINK = `${BLANK}{0,4}(?:[-,;&+/–—‑]|${BETWEEN})?${BLANK}{0,4}(?:en${BLANK}{1,4})?`;
const PROSE_LINK = `(?:${BLANK}{0,4}[-,;&+/–—‑]|${BLANK}{1,4}${BETWEEN})${BLANK}{0,4}(?:en${BLANK}{1,4})?`;

/** `3`, `3, 4 en 5`, `2 t/m 6`; headings may have lost a comma (`9 10 en 11`), running text does not. */
export const HEADING_NUMBERS = `${NUMBER}(?:${HEADING_LINK}${NUMBER}){0,60}`;
export const PROSE_NUMBERS = `${NUMBER}(?:${PROSE_LINK}${NUMBER}){0,60}`;

const OPENING = `(?:#{1,6}${BLANKS})?(?:\\[bookmark:[^\\]]{0,80}\\]${BLANK}{0,8})?`;
const BOLD = '(?:\\*{1,3}|_{1,3})';
const CLOSING = `${BLANK}{0,8}[:.]?${BOLD}?${BLANK}{0,8}[:.]?${LINE_END}`;

const OF_QUESTION = `(?:${BLANKS}(?i:op|bij|van)(?:${BLANKS}(?i:de))?)?${BLANKS}(?i:vra(?:ag|gen))`;
const ANSWERED_NUMBERS = `(?:${OF_QUESTION})?${BLANK}{0,4}${HEADING_NUMBERS}`;
const QUESTION = `(?:Vra(?:ag|gen)|VRA(?:AG|GEN))${BLANK}{0,4}${HEADING_NUMBERS}`;
const ANSWER = `(?=[AB])(?i:antwoord(?:en)?|beantwoording)${ANSWERED_NUMBERS}|Antwoord|ANTWOORD`;

/** In lower case it is running text, unless bold print or a colon says otherwise. */
const LOWER_QUESTION = `vra(?:ag|gen)${BLANKS}${HEADING_NUMBERS}`;
const LOWER_ANSWER = `antwoord(?:en)?(?:${ANSWERED_NUMBERS})?`;

/** A heading with a line of its own, or with the text behind it on the same line. */
function headingLine(capital: string, lower: string): string {
  const marked = `(?:${BLANK}{0,4}:${BOLD}?|${BOLD}:?)(?=\\s|$)`;
  const sentence = `\\.${BLANKS}(?=[\\p{Lu}«“‘"])`;
  return (
    `${LINE_START}${OPENING}(?:${BOLD}?${BLANK}{0,4}(?:${capital})(?:${CLOSING}|${marked}|${sentence}|\\t)` +
    `|${BOLD}?${BLANK}{0,4}(?:${lower})${marked})`
  );
}

export const QUESTION_HEADING = headingLine(QUESTION, LOWER_QUESTION);
export const ANSWER_HEADING = headingLine(ANSWER, LOWER_ANSWER);

/** How a question opens. */
export const ASKING =
  '(?:(?:Aan|Bij|Binnen|Door|In|Met|Onder|Op|Over|Per|Sinds|Tot|Tegen|Uit|Van|Vanaf|Voor)' +
  `${BLANKS}(?:welke?|wat|wie|wanneer|hoeverre|hoeveel|welk)|Acht|Beaamt|Begrijpt|Bent|Bestaat|Bestaan|Beschikt|` +
  'Betekent|Deelt|Denkt|Erkent|Gaan?t?|Hebben|Hebt|Heeft|Herinnert|Herkent|Hoe|Hoelang|Hoeveel|Is|Kan|Kent|Klopt|Komt|' +
  'Kunnen|Kunt|Mag|Moet|Moeten|Onderschrijft|Overweegt|Steunt|Vindt|Waar(?:aan|bij|door|in|mee|naar|om|op|over|toe|uit|van|voor)?|' +
  'Wanneer|Was|Waren|Wat|Weet|Welke?|Werd(?:en)?|Wie|Wil|Wilt|Word(?:t|en)|Ziet|Zijn|Zou|Zouden|Zal|Zullen|Zult)(?![\\p{L}])';

/**
 * `4. Kunt u …`, or `4.` with the question on the lines below: only in documents that number in this way. `4) Kunt u …`
 * only where it opens as questions do: footnotes are listed so too.
 */
export const NUMBERED_QUESTION =
  `${LINE_START}(?:\\*\\*)?\\d{1,3}[a-z]?(?:\\.(?:\\*\\*)?` +
  `(?:${LINE_END}|${BLANKS}(?=(?:\\*\\*)?(?:${ASKING}|[^?\\n]{1,4000}\\?)))|\\)${BLANKS}(?=${ASKING}))`;
export const FIRST_NUMBERED_QUESTION = NUMBERED_QUESTION.replace('\\d{1,3}[a-z]?', '1a?');

/** A number alone on its line: only in documents that number in this way. */
export const BARE_QUESTION = `${LINE_START}\\d{1,3}${LINE_END}`;
export const FIRST_BARE_QUESTION = `${LINE_START}1${LINE_END}`;

export const NOTICE_HEADING = `${LINE_START}${OPENING}${BOLD}?(?:Mededeling|MEDEDELING)(?:en)?${CLOSING}`;
export const EXPLANATION_HEADING =
  `${LINE_START}${OPENING}${BOLD}?(?:Toelichting|TOELICHTING)` + `(?:${CLOSING}|${BOLD}?:${BOLD}?(?=\\s))`;
export const ANNEX_HEADING =
  `${LINE_START}${OPENING}${BOLD}?(?:Bijlagen?|BIJLAGEN?)` +
  `(?:${BLANKS}(?:\\d{1,3}|[IVX]{1,4}))?(?:${CLOSING}|:[^\\n]{0,200}$)`;

/** What ends a question, next to another question. */
export const OTHER_HEADINGS: readonly string[] = [
  ANSWER_HEADING,
  NOTICE_HEADING,
  EXPLANATION_HEADING,
  ANNEX_HEADING,
];

export const ANY_HEADING: readonly string[] = [QUESTION_HEADING, ...OTHER_HEADINGS];
