import type { Document } from './model.ts';
import { parse } from './parse.ts';
import { isToTheChamber } from './toTheChamber.ts';

/** Recognising needs the top of a text only: a head is never far down. */
const TOP = 20_000;

/** Markdown that is about documents shows them in a fence; what is in one is an example. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)*(?: {0,3}\1[^\n]*)?/gm;

const LINE_START = String.raw`(?:^|\n)[^\S\n]{0,5}[#*]{0,3}[^\S\n]*`;
const QUESTIONS_HEAD = new RegExp(
  String.raw`${LINE_START}(?:(?:Mondelinge|Schriftelijke)\s+)?(?:Vragen|Vraag)\s+van\s+(?:het|de|van)\s+`,
  'i',
);
const ANSWERS_HEAD = new RegExp(
  String.raw`${LINE_START}(?:(?:Antwoord|Mededeling)\s+van\s+(?:de\s+)?(?:minister|staatssecretaris)|Uitstel\s+beantwoording\s)`,
  'i',
);
const PUBLISHED_LETTER = new RegExp(
  String.raw`${LINE_START}(?:Nr\.\s+\d+\s+)?BRIEF\s+VAN\s+DE\s+(?:MINISTER|STAATSSECRETARIS)`,
);
/**
 * What a ministry's letter says that it is about, above the letter itself: `Kamervragen`, `vervolgvragen`, `SO-vragen`; not
 * the verbs with a particle, such as `subsidieaanvragen`.
 */
const ABOUT_QUESTIONS =
  /(?:^|\n)[^\S\n]*\**(?:Betreft|Onderwerp)\b[^\n]{0,200}(?<!aan|uit|(?<!\p{L})(?:af|be|door|na|onder|op))vragen(?!\p{L})/iu;

/** How members ask: of the government, politely. */
const ASKED_OF_GOVERNMENT =
  /\b(?:Bent u (?:er |ermee )?(?:bekend|bereid|van mening|het eens)|Deelt u (?:de|deze|die) |Hoe (?:beoordeelt|verklaart) u|Klopt het dat|Kunt u|Erkent u|Wat is uw (?:reactie|oordeel|mening))/;
const PARLIAMENT =
  /\b(?:(?:Tweede|Eerste|uw|de) Kamer|minister|staatssecretaris|kabinet|Kamerstuk|Aanhangsel (?:van de )?Handelingen|20\d\dZ ?\d{5})\b/i;

/**
 * Whether a text is clearly one of the documents that parliamentary questions come in: by its head, or, in a draft
 * without one, because its numbered questions are put to the government. Other texts in which `Vraag 1` happens to be a
 * heading, such as an exam, and texts about such documents are left alone.
 */
export function isClearlyKamervragen(text: string): boolean {
  return isOne(topOf(text), parse);
}

/** The same of a text that is understood already; most are short enough not to be read again for it. */
export function isClearlyOne(document: Document): boolean {
  const top = topOf(document.text);
  return isOne(top, top === document.text ? () => document : parse);
}

function topOf(text: string): string {
  return text.slice(0, TOP).replace(/\r\n?/g, '\n').replace(FENCED, '\n');
}

function isOne(top: string, read: (top: string) => Document): boolean {
  const isLetter = isToTheChamber(top);
  if (isLetter && (PUBLISHED_LETTER.test(top) || ABOUT_QUESTIONS.test(top))) return true;
  const document = read(top);
  if (isLetter && document.questions.length > 0 && document.answers.length > 0) return true;
  return hasQuestionsHead(document) || hasAnswersHead(document) || isDraft(document);
}

function hasQuestionsHead({ text, head, questions }: Document): boolean {
  const named = head.members.length > 0 && (head.addressees.length > 0 || head.submitted !== undefined);
  const filed = head.submitted !== undefined || head.questionNumber !== undefined || questions.length > 0;
  return QUESTIONS_HEAD.test(text) && named && filed;
}

function hasAnswersHead({ text, head, kind }: Document): boolean {
  const filed = [head.received, head.seeAlso, head.questionNumber, head.annexNumber, head.submitted];
  const known = filed.some((fact) => fact !== undefined) || head.members.length > 0;
  return ANSWERS_HEAD.test(text) && known && (kind === 'answers' || kind === 'postponement');
}

function isDraft({ text, questions }: Document): boolean {
  const headed = questions.filter((question) => question.heading?.style.form === 'word');
  const asked = headed.map(({ body }) => text.slice(body.start, body.end));
  return (
    headed.length > 1 &&
    headed[0]?.labels[0] === '1' &&
    asked.some((question) => ASKED_OF_GOVERNMENT.test(question)) &&
    PARLIAMENT.test(text)
  );
}
