import type { Landmark } from './landmark.ts';
import type { DocumentKind } from '../model.ts';

const POSTPONEMENT_HEAD = /(?:^|[\n.)\f])[ \t]*(?:Mededeling\s+van\s|\**Uitstel\s+beantwoording\s)/;
const ANSWERS_HEAD = /(?:^|[\n.)\f])[ \t]*Antwoord\s+van\s+(?:de\s+)?(?:Minister|Staatssecretaris)/i;
const QUESTIONS_HEAD =
  /(?:^|[\n\f])[ \t#*]*(?:(?:Mondelinge|Schriftelijke)\s+)?(?:Vragen|Vraag)\s+van\s+(?:het\s+|de\s+|van\s+)+(?:lid|leden)\b/i;
const LETTER_HEAD =
  /(?:^|[\n\f])[ \t#*]*(?:(?:Nr\.\s+\d+\s+)?BRIEF\s+VAN\s+DE\s|Aan\s+de\s+voorzitter\s+van\s+de\s+(?:Tweede|Eerste)\s+Kamer)/i;
const LONGEST_TOP = 12_000;

/** What kind of document a text is, from its head and what was found in it. */
export function kindOf(text: string, headEnd: number, landmarks: readonly Landmark[]): DocumentKind {
  const head = text.slice(0, Math.min(LONGEST_TOP, Math.max(headEnd, 2000)));
  const has = (kind: Landmark['kind']): boolean => landmarks.some((landmark) => landmark.kind === kind);
  if (has('answer')) return 'answers';
  if (has('notice') || POSTPONEMENT_HEAD.test(head)) return 'postponement';
  if (ANSWERS_HEAD.test(head)) return 'answers';
  if (LETTER_HEAD.test(head) && !has('question')) return 'letter';
  if (has('question') || QUESTIONS_HEAD.test(head)) return 'questions';
  return flatKindOf(head);
}

/** The kind of a text that lost its line breaks, by the two phrases that only heads have. */
function flatKindOf(head: string): DocumentKind {
  const top = head.slice(0, 2000);
  if (/\(ontvangen \d/.test(top) && /Mededeling van /.test(top)) return 'postponement';
  if (/\(ontvangen \d/.test(top) && /Antwoord van /.test(top)) return 'answers';
  return /\(ingezonden \d/.test(top) && /[Vv]ragen van (?:het|de) le?i?d/.test(top) ? 'questions' : 'unknown';
}

/** Whether a text's top speaks of parliamentary questions: only then can paragraphs without headings be questions. */
export function hasQuestionsHead(text: string): boolean {
  const top = text.slice(0, LONGEST_TOP);
  return QUESTIONS_HEAD.test(top) || ANSWERS_HEAD.test(top);
}

/** Where the head of the questions begins: `Vragen van het lid …`; 0 where there is none. */
export function questionsHeadAt(text: string): number {
  return Math.max(0, text.slice(0, LONGEST_TOP).search(QUESTIONS_HEAD));
}

export function hasLetterHead(text: string): boolean {
  return LETTER_HEAD.test(text.slice(0, LONGEST_TOP));
}
