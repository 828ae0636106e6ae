import { quotationsIn } from '../quotations.ts';

/** How a question opens when its question mark is missing: a verb before `u` or the subject, or a question word. */
const OPENER =
  /^(?:(?:acht|bent|bestaat|beschikt|betekent|bevestigt|bij wie|deelt|denkt|dient|erkent|gaat|geeft|gelden|geldt|had|hebben|heeft|herinnert|herkent|hoe|hoeveel|houdt|in hoeverre|in welke|is|kent|klopt|kan|kunnen|kunt|loopt|mag|moet|moeten|om welke|onderschrijft|op welke|sinds wanneer|staat|steunt|vanaf wanneer|verwacht|vindt|voor welke|vormt|waar|waaraan|waardoor|waarin|waarom|waaruit|waarvoor|wanneer|waren|was|wat|welk|welke|wie|wilt|worden|wordt|zal|ziet|zijn|zou|zouden|zult)\b)/i;
const QUESTION_MARK = /\?(?![\w/=&%#.-]*[=&])/;

/** Whether a paragraph asks something: it has a question mark (not that of a web address) or opens like a question. */
export function asks(paragraph: string): boolean {
  return QUESTION_MARK.test(paragraph) || OPENER.test(paragraph.trimStart());
}

/** A question mark behind which the sentence is over: a new one begins, or nothing comes but the mark of a footnote. */
const ENDS_ASKING = /\?[»”’'")]{0,2}\s*(?:\[?\d{1,3}[\])]?)?\s*(?:$|\s\p{Lu})/u;

/** Whether a paragraph is a question from its first word, or asks in a sentence of its own: a title in it may ask what it does not. */
export function isQuestion(paragraph: string): boolean {
  return OPENER.test(paragraph.trimStart()) || ENDS_ASKING.test(unquoted(paragraph));
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
