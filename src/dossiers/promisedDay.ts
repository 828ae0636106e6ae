import { MONTHS } from '../document/days.ts';
import { readDate } from '../document/head/dates.ts';
import type { Document, Span } from '../document/model.ts';
import { readingText } from '../document/reading.ts';
import { sentencesIn } from '../document/sentences.ts';

/** A notice is a page at most. */
const LONGEST = 8000;
const DATE = String.raw`\d{1,2}\s+(?:${MONTHS.join('|')})\s+20\d\d(?!\d)`;
const ANY_DATE = new RegExp(DATE, 'gi');
const WEEKDAY = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?`;
/** A last day: `uiterlijk (op) 12 juni 2031`, `vóór 12 juni 2031`; `voor het debat op …` names something else. */
const LIMIT = String.raw`(?:uiterlijk|niet later dan)(?:\s+(?:op|v[oó]{2}r|rond))?|v[oó]{2}r|rond|omstreeks`;
/** Of `op 12 juni 2031` only what stands behind it tells that it is the day of the answer. */
const DONE = String.raw`(?:\s+(?:aan|de|deze|uw|u|Kamer|vragen|antwoorden|kunnen|kan|zal|zullen|worden|doen|te|toe))*\s+(?:beantwoord(?:en)?|(?:toe)?zenden|toekomen)(?!\p{L})`;
const DAY = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${LIMIT})\s+${WEEKDAY}(?<limit>${DATE})|op\s+${WEEKDAY}(?<on>${DATE})(?=${DONE}))`,
  'iu',
);
/** `beantwoord`, `de antwoorden`; `te antwoorden` is what somebody else was asked to do. */
const ANSWERS = /beantwoord|(?<!\bte )\bantwoord(?:en)?\b/i;
/** What the sentence before says: `Ik verwacht dat dit uiterlijk … het geval is`, `U ontvangt deze uiterlijk …`. */
const THE_SAME =
  /\bdit\b.*\b(?:het geval|gebeuren|gebeurt|doen|lukken|lukt)\b|\b(?:deze|ze)\s+(?:aan|u|uw|zo|uiterlijk|v[oó]{2}r|op|rond)(?!\p{L})/iu;
/** Then the day is that of another, or hangs on something, or it is the day of some of the answers only. */
const OTHERWISE =
  /\b(?:niet(?! later dan)|geen|gevraagd|verzocht|zodra|nadat|wanneer|als|indien|mits|tenzij|deels?|gedeeltelijk)\b|\bvra(?:ag|gen)\s+\d/i;
/** Behind `het rapport, dat` the day is that of the report; behind `ik verwacht dat` it is what is promised. */
const IN_RELATIVE = /(?<!\p{L})(?:dat|die|welke|waar\p{L}*)\s[^,]*$/iu;
const EXPECTED = /\b(?:verwacht|verwachten|streef|streven|hoop|hopen|ernaar|ervoor|toe|uit),?\s+dat\s[^,]*$/i;

/**
 * The day, as ISO 8601, by which a notice or letter of postponement says that the answers will be there: a date written in
 * full in a sentence about answering, behind `uiterlijk`, `vóór` or the like. Nothing where two are named, and for a day
 * that is not after the other dates of the notice: it may say anything of the questions.
 */
export function promisedDay(document: Document): string | undefined {
  const days = new Set(saidIn(wordsOf(document)));
  const [day] = days;
  const { submitted, received } = document.head;
  const others = [submitted?.iso, received?.iso].flatMap((iso) => iso ?? []);
  return day !== undefined && days.size === 1 && others.every((other) => day > other) ? day : undefined;
}

function wordsOf({ kind, text, notice }: Document): string {
  const spans: readonly Span[] =
    kind === 'letter' ? [{ start: 0, end: text.length }] : (notice?.body.content ?? []);
  return readingText(
    text,
    spans.map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST) })),
  );
}

function saidIn(words: string): readonly string[] {
  let before = '';
  return sentencesIn(words, [{ start: 0, end: words.length }]).flatMap(({ start, end }) => {
    const sentence = words.slice(start, end);
    const day = dayIn(sentence, before);
    before = sentence;
    return day ?? [];
  });
}

/** `Dat lukt niet voor 4 juni 2031, maar …`: what counts is what stands behind `maar`. */
function dayIn(sentence: string, before: string): string | undefined {
  const clause = sentence.split(/[,;]\s+(?:maar|doch)\s+/i).at(-1) ?? sentence;
  const isAbout = ANSWERS.test(sentence) || (ANSWERS.test(before) && THE_SAME.test(clause));
  if (!isAbout || OTHERWISE.test(clause) || [...clause.matchAll(ANY_DATE)].length !== 1) return undefined;
  const found = DAY.exec(clause);
  const date = found?.groups?.['limit'] ?? found?.groups?.['on'];
  if (found === null || date === undefined) return undefined;
  const ahead = clause.slice(0, found.index);
  return IN_RELATIVE.test(ahead) && !EXPECTED.test(ahead) ? undefined : readDate(date, 0).iso;
}
