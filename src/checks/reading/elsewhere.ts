import type { Span } from '../../document/model.ts';

/** Right behind the number: whose question it is, or in what text. `vraag 3 van toepassing` is not among them. */
const OWNER_BEHIND =
  /^\s*[),»”’]?\s*(?:\(|,\s*)?(?:van\s+(?:de|het|mijn|uw|die|dat|een|eerdere?|schriftelijke|feitelijke|kamervragen|vragen|lid)|uit\s+(?:de|het|mijn|uw|een|die|dat|eerdere)|aanhangsel|kamerstuk|handelingen|\d{4}Z\s?\d{4})(?![\p{L}-])/iu;

/** Right before it: the paper's number, with at most a date behind it. */
const PAPER_BEFORE =
  /(?:aanhangsel|kamerstuk(?:ken)?|handelingen|vergaderjaar)[^;]{0,60}?nr\.?\s*\d+(?:\s*herdruk)?(?:\s+van\s+\d+\s+\p{L}+\s+\d{4})?[\s,()–-]*(?:(?:in\s+)?(?:het\s+|de\s+)?(?:antwoord(?:en)?|beantwoording)\s+(?:op|van)\s+(?:de\s+)?)?$/iu;

/** Anywhere in the sentence: another set of questions is what it is about. */
const OTHER_SET =
  /vragen\s+van\s+(?:het\s+lid|de\s+leden)|(?:eerdere|vorige|schriftelijke|feitelijke)\s+(?:schriftelijke\s+|feitelijke\s+)?(?:kamer)?vragen|vragenset|vorige\s+set|schriftelijk\s+overleg|-fractie|fractie\s+van|nota\s+naar\s+aanleiding/iu;

/** Anywhere near: enough to doubt it. */
const DOUBT =
  /eerder|vorig|aanhangsel|kamerstuk|handelingen|kamervra|schriftelijk|feitelijk|(?:het|de)\s+(?:lid|leden)\s|fractie|verslag|debat|vragenlijst|enqu[eê]te|formulier|commissie|begroting|\d{4}Z\s?\d{4}/iu;

const NEAR = 300;

/** Whether a reference plainly is to a question of another set or another paper than the one it stands in. */
export function pointsElsewhere(text: string, reference: Span): boolean {
  const before = text.slice(Math.max(0, reference.start - NEAR), reference.start);
  const after = text.slice(reference.end, reference.end + NEAR);
  if (OWNER_BEHIND.test(after) || PAPER_BEFORE.test(before)) return true;
  return OTHER_SET.test(`${lastSentence(before)} ${firstSentence(after)}`);
}

/** Whether a reference may be to another set: something near it says so, or the question that is answered does. */
export function mayPointElsewhere(text: string, reference: Span, question: string): boolean {
  if (pointsElsewhere(text, reference)) return true;
  const before = text.slice(Math.max(0, reference.start - NEAR), reference.start);
  const after = text.slice(reference.end, reference.end + NEAR);
  const paragraph = `${before.split(/\n\s*\n/).at(-1) ?? ''} ${after.split(/\n\s*\n/)[0] ?? ''}`;
  return DOUBT.test(paragraph) || DOUBT.test(question);
}

/** A full stop ends a sentence before a capital, so not in `nr. 12` or `d.d. 3 mei`. */
function lastSentence(text: string): string {
  return text.split(/(?:[.?!]['’”»)]*\d*\s+(?=\p{Lu})|\n\s*\n)/u).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(/(?:[.?!]['’”»)]*\d*\s+(?=\p{Lu})|\n\s*\n)/u)[0] ?? '';
}
