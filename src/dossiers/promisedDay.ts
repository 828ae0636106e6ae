import { daysAfter, MONTHS } from '../document/days.ts';
import { readDate } from '../document/head/dates.ts';
import type { Document, Span } from '../document/model.ts';
import { readingText } from '../document/reading.ts';
import { sentencesIn } from '../document/sentences.ts';
import { ASKED, promisesAnswer } from './promisesAnswer.ts';

/** A notice is a page at most. */
const LONGEST = 8000;
const DATE = String.raw`\d{1,2}\s+(?:${MONTHS.join('|')})\s+20\d\d(?!\d)`;
const ANY_DATE = new RegExp(DATE, 'gi');
const WEEKDAY = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?`;
/** `uiterlijk (op) 12 juni 2031`; `voor het debat op …` names something else. */
const LIMIT = String.raw`(?:uiterlijk|niet later dan)(?:\s+(?:op|rond))?|rond|omstreeks`;
/** `vóór 12 juni 2031`: the last day is the one before. */
const AHEAD = String.raw`(?:(?:uiterlijk|nog)\s+)?v[oó]{2}r`;
/** Of `op 12 juni 2031` only what stands behind it tells that it is the day of the answer. */
const DONE = String.raw`(?:\s+(?:aan|de|deze|uw|u|Kamer|vragen|antwoorden|kunnen|kan|zal|zullen|worden|doen|te|toe))*\s+(?:beantwoord(?:en)?|(?:toe)?zenden|toekomen)(?!\p{L})`;
const DAY = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${LIMIT})\s+${WEEKDAY}(?<limit>${DATE})|${AHEAD}\s+${WEEKDAY}(?<ahead>${DATE})|op\s+${WEEKDAY}(?<on>${DATE})(?=${DONE}))`,
  'iu',
);
/** What the sentence before says: `Ik verwacht dat dit uiterlijk … het geval is`. */
const THE_SAME = /\bdit\b.*\b(?:het geval|gebeuren|gebeurt|doen|lukken|lukt)\b/i;
/** Then the day is that of another, or hangs on something, or it is the day of some of the answers only. */
const OTHERWISE =
  /\b(?:niet(?! later dan)|geen|gevraagd|vraagt|verzo(?:cht|ek)|verzoekt|zodra|nadat|wanneer|als|indien|mits|tenzij|deels?|gedeeltelijk)\b|\bvra(?:ag|gen)\s+\d/i;
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

/** What comes after, or is needed before, has a day of its own: `…; daarna zal ik de vragen beantwoorden`. */
const APART = /;\s+|,?\s+(?:daarna|waarna|vervolgens)\s+/i;
/** Behind the day: `… bespreek ik hoe ik de vragen beantwoord`, `… de cijfers waarmee ik de vragen beantwoord`, `… het rapport en beantwoord dan de vragen`. */
const ELSEWHERE = /\b(?:waar\p{L}*|hoe|wat|die|welke|zodat|opdat|voordat|omdat|en|om)\s.*$/isu;
/** What has to be done for it, in front: `Om de vragen te kunnen beantwoorden, moet eerst …`. */
const PURPOSE =
  /^(?:om|voor)\b[^,;]*\b(?:beantwoorden|beantwoording)\b[^,;]*?(?:,|(?=\s(?:heb|is|zijn|moet|dient|wacht)\b))/i;

function dayIn(sentence: string, before: string): string | undefined {
  const said =
    sentence
      .replace(PURPOSE, '')
      .split(APART)
      .find((part) => part.search(ANY_DATE) >= 0) ?? '';
  // `Dat lukt niet voor 4 juni 2031, maar …`: what counts is what stands behind `maar`.
  const clause = said.split(/[,;]\s+(?:maar|doch)\s+/i).at(-1) ?? said;
  if (OTHERWISE.test(clause) || [...clause.matchAll(ANY_DATE)].length !== 1) return undefined;
  const found = DAY.exec(clause);
  if (found === null) return undefined;
  const until = clause.slice(0, found.index);
  const isExpected = EXPECTED.test(until);
  if (IN_RELATIVE.test(until) && !isExpected) return undefined;
  const leadIn = said.slice(0, said.length - clause.length) + until;
  // Of `ik verwacht dat …` it is what is expected that has the day.
  const own =
    (isExpected ? until.replace(/^.*\bdat\s/is, '') : leadIn) +
    clause.slice(found.index).replace(ELSEWHERE, '');
  const isSame = THE_SAME.test(clause) && !ASKED.test(before) && promisesAnswer(before, '');
  return isSame || promisesAnswer(own, before) ? lastDayOf(found.groups ?? {}) : undefined;
}

function lastDayOf({ limit, on, ahead }: Readonly<Record<string, string | undefined>>): string | undefined {
  const date = limit ?? on ?? ahead;
  const iso = date === undefined ? undefined : readDate(date, 0).iso;
  return iso === undefined || ahead === undefined ? iso : daysAfter(iso, -1);
}
