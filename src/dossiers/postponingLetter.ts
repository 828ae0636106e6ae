import type { Document } from '../document/model.ts';

/** What a ministry's own letter says of the questions that it postpones; one of the two is known. */
export interface PostponingLetter {
  readonly questionNumber: string | undefined;
  readonly subject: string | undefined;
}

/** Such a letter is one page. */
const LONGEST = 8000;
const SUBJECT_LINE = /(?:^|\n)[ \t]*\**(?:Betreft|Onderwerp)\b\**:?\**[ \t]*([^\n]{3,400})/;
const NUMBER = /\b(20\d\d)Z ?(\d{5})\b/g;
/** `Uitstel beantwoording Kamervragen over …` */
const POSTPONES = /\buitstel\b.{0,40}(?:antwoord|vragen)/i;
const ABOUT = /\s(?:over|inzake|betreffende)\s+(.+)$/i;
/** Behind a subject: `(2031Z04567)`, `(kenmerk 2031Z04567)`. */
const NUMBER_BEHIND = /\s*\([^()]{0,40}20\d\dZ ?\d{5}[^()]{0,60}\).*$/;
const SENTENCE_END = /[.?!](?=\s)|\n\s*\n/;
/** `dat de vragen … niet binnen de gebruikelijke termijn kunnen worden beantwoord`, in whatever order. */
const SAYS = [
  /vragen\b/i,
  /\bniet\b/i,
  /beantwoord|beantwoording/i,
  /\b(?:termijn|tijdig|binnen\s+(?:de\s+)?(?:drie|zes|\d{1,2})\s+weken)\b/i,
];

/**
 * A letter about the answering of questions that says that they are not answered within their term; undefined for other
 * letters, and where it does not say which questions.
 */
export function postponingLetter({ kind, text, head }: Document): PostponingLetter | undefined {
  if (kind !== 'letter') return undefined;
  const top = text.slice(0, LONGEST);
  const line = SUBJECT_LINE.exec(top)?.[1]?.trim() ?? '';
  if (!POSTPONES.test(line) && !top.split(SENTENCE_END).some(saysLater)) return undefined;
  const questionNumber = head.questionNumber?.text ?? onlyNumber(top);
  const subject = head.members.length > 0 ? head.subject?.text : subjectIn(line);
  return questionNumber === undefined && subject === undefined ? undefined : { questionNumber, subject };
}

function saysLater(sentence: string): boolean {
  return SAYS.every((pattern) => pattern.test(sentence));
}

/** A letter that names two may postpone the one and refer to the other. */
function onlyNumber(text: string): string | undefined {
  const numbers = new Set([...text.matchAll(NUMBER)].map((match) => `${match[1]}Z${match[2]}`));
  const [number] = numbers;
  return numbers.size === 1 ? number : undefined;
}

function subjectIn(line: string): string | undefined {
  const subject = /vragen\b/i.test(line) ? ABOUT.exec(line.replace(NUMBER_BEHIND, ''))?.[1] : undefined;
  return subject?.replace(/\s+/g, ' ');
}
