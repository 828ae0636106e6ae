import type { Document, Head, Span, WrittenDate } from '../document/model.ts';
import { listed } from '../document/officials.ts';
import type { Check, Problem } from './check.ts';
import { answeredSentence, askedLine, firstLine } from './head/lines.ts';

export const incompleteHead: Check = {
  code: 'aanhef-onvolledig',
  severity: 'warning',
  run: (document) => {
    if (document.kind !== 'answers' && document.kind !== 'postponement') return [];
    return [...missingInTitle(document), ...missingInAnswered(document), ...wrongDates(document)];
  },
};

/** What the Kamer prints above the questions. A ministry's own letter, and a text without a head, have no such line. */
function missingInTitle(document: Document): readonly Problem[] {
  const line = askedLine(document);
  if (line === undefined) return [];
  const { members, subject } = document.head;
  const unaffiliated = members.filter(({ party }) => party === undefined).map(({ name }) => name);
  const missing = [
    ...(members.length === 0 ? ['wie de vragen stelt'] : []),
    ...(unaffiliated.length > 0 ? [`de fractie van ${listed(unaffiliated)}`] : []),
    ...(isToNobody(document) ? ['aan wie de vragen zijn gericht'] : []),
    ...(subject === undefined ? ['het onderwerp'] : []),
    ...(isMissing(document.head.submitted, document) ? ['de datum van inzending: ‘(ingezonden …)’'] : []),
  ];
  return missing.length === 0
    ? []
    : [problemAt(line, `Hier ontbreekt ${listed(missing)}. Vul de aanhef aan.`)];
}

/**
 * Who answered and when stands in what the Kamer published. Such a text can do without a title where its number tells
 * which questions it answers.
 */
function missingInAnswered(document: Document): readonly Problem[] {
  const { head, text } = document;
  const sentence = answeredSentence(document);
  if (sentence === undefined) return unsigned(document);
  const hasPortfolio = head.respondents.every(
    ({ role, portfolio, name }) => portfolio ?? (/president/i.test(role) && name),
  );
  const missing = [
    ...(head.respondents.length === 0 ? ['welke bewindspersoon antwoordt'] : []),
    ...(hasPortfolio ? [] : ['het ministerie van de bewindspersoon']),
    ...(isMissing(head.received, document) && isPublished(head)
      ? ['de datum van ontvangst: ‘(ontvangen …)’']
      : []),
    ...(isAnonymous(head) ? ['om welke vragen het gaat: een vraagnummer of ‘Vragen van …’'] : []),
  ];
  if (missing.length === 0) return [];
  return [problemAt(firstLine(text, sentence), `Hier ontbreekt ${listed(missing)}. Vul de aanhef aan.`)];
}

/** The Kamer puts this line there: a draft can do without. */
function unsigned(document: Document): readonly Problem[] {
  const line = askedLine(document);
  if (line === undefined || !isPublished(document.head)) return [];
  const message = 'Er staat niet wie antwoordt. Zet hieronder ‘Antwoord van …’.';
  return [problemAt(line, message)];
}

/** A slip in `aan de …` is no reason to say that it is not there. */
function isToNobody({ text, head: { title, subject, addressees } }: Document): boolean {
  if (title === undefined || addressees.length > 0) return false;
  return !/\saan\s/.test(text.slice(title.start, subject?.start ?? title.end));
}

function isMissing(date: WrittenDate | undefined, { notes }: Document): boolean {
  return date === undefined || isToBeFilledIn(date, notes);
}

/** `(ingezonden [PM datum])`, `(ontvangen …)`. */
function isToBeFilledIn(date: WrittenDate, notes: readonly Span[]): boolean {
  return (
    !/[\p{L}\d]/u.test(date.text) || notes.some((note) => note.start < date.end && date.start < note.end)
  );
}

function isPublished({ annexNumber }: Head): boolean {
  return annexNumber !== undefined;
}

function isAnonymous({ title, members, questionNumber, annexNumber }: Head): boolean {
  return (
    title === undefined && members.length === 0 && questionNumber === undefined && annexNumber === undefined
  );
}

function wrongDates({ head, text, notes }: Document): readonly Problem[] {
  return [head.submitted, head.received]
    .filter((date): date is WrittenDate => date !== undefined && date.iso === undefined)
    .filter((date) => !isToBeFilledIn(date, notes))
    .map((date) =>
      problemAt(
        firstLine(text, date),
        `‘${date.text}’ is geen bestaande datum. Schrijf haar als ‘3 mei 2031’.`,
      ),
    );
}

function problemAt(span: Span, message: string): Problem {
  return { message, span, fixes: [] };
}
