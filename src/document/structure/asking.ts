import { MONTHS } from '../days.ts';
import { quotationsIn } from '../quotations.ts';

/** How a question opens when its question mark is missing: a verb before `u` or the subject, or a question word. */
const OPENER =
  /^(?:(?:acht|bent|bestaat|beschikt|betekent|bevestigt|bij wie|deelt|denkt|dient|erkent|gaat|geeft|gelden|geldt|had|hebben|heeft|herinnert|herkent|hoe|hoeveel|houdt|in hoeverre|in welke|is|kent|klopt|kan|kunnen|kunt|loopt|mag|moet|moeten|om welke|onderschrijft|op welke|sinds wanneer|staat|steunt|vanaf wanneer|verwacht|vindt|voor welke|vormt|waar|waaraan|waardoor|waarin|waarom|waaruit|waarvoor|wanneer|waren|was|wat|welk|welke|wie|wilt|worden|wordt|zal|ziet|zijn|zou|zouden|zult)\b)/i;
const QUESTION_MARK = /\?(?![\w/=&%#.-]*[=&])/;

/** Whether a paragraph asks something: it has a question mark (not that of a web address) or opens like a question. */
export function asks(paragraph: string): boolean {
  return QUESTION_MARK.test(paragraph) || OPENER.test(paragraph.trimStart());
}

/** The marks of footnotes: `1, 2`, `[3]`, `1)`. */
const MARKS = String.raw`(?:,?\s{0,3}\[?\d{1,3}(?!\d)[\])]?)*\s*`;
/** A question mark behind which the sentence is over: a new one begins, or nothing comes but the marks of footnotes. */
const SENTENCE_ASKS = new RegExp(String.raw`\?[»”’'")]{0,2}${MARKS}(?:$|(?<=\s)\p{Lu})`, 'u');
const ENDS_ASKING = new RegExp(String.raw`\?[»”’'")]{0,2}${MARKS}$`, 'u');
/** A title ends in where it stood, and the day: `Hoe de trein verdween, Dagblad, 1 maart 2031`. */
const SOURCE_END = new RegExp(String.raw`,\s\d{1,2}\s(?:${MONTHS.join('|')})\s\d{4}[\s.)\]]*$`, 'i');

/** Whether a paragraph is a question from its first word, or asks in a sentence of its own: a title in it may ask what it does not. */
export function isQuestion(paragraph: string): boolean {
  const opens =
    OPENER.test(paragraph.trimStart()) && (paragraph.includes('?') || !SOURCE_END.test(paragraph));
  return opens || SENTENCE_ASKS.test(unquoted(paragraph));
}

/** Whether a paragraph asks something that is not in a title between quotation marks. */
export function asksItself(paragraph: string): boolean {
  return asks(unquoted(paragraph));
}

/** Whether the last thing that a paragraph does is asking. */
export function endsAsking(paragraph: string): boolean {
  return ENDS_ASKING.test(paragraph);
}

function unquoted(paragraph: string): string {
  let words = '';
  let at = 0;
  for (const { start, end } of quotationsIn(paragraph, { start: 0, end: paragraph.length })) {
    words += paragraph.slice(at, start);
    at = end;
  }
  return words + paragraph.slice(at);
}
