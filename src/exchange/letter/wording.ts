import { personName } from '../../document/personName.ts';
import { writtenDate } from '../../document/days.ts';
import type { Document, Head, Official, Person } from '../../document/model.ts';
import { listed, officeOf } from '../../document/officials.ts';

/** `het lid Van Dijk (SGP)`, `de leden Krul (CDA) en Piri (GroenLinks-PvdA)`; nothing where nobody is named. */
export function memberNames(members: readonly Person[]): string | undefined {
  if (members.length === 0) return undefined;
  const names = members.map(personName);
  return `${members.length === 1 ? 'het lid' : 'de leden'} ${listed(names)}`;
}

/** `de Minister van Financiën`, as the head has it. */
export function officeIn({ text }: Document, official: Official): string {
  return officeOf(official, text.slice(official.span.start, official.span.end));
}

/** `Minister Duinker (Financiën)`, or without a name the office. */
export function respondentName(document: Document, official: Official): string {
  const { role, name, portfolio } = official;
  if (name === undefined) return officeIn(document, official);
  return portfolio === undefined ? `${role} ${name}` : `${role} ${name} (${portfolio})`;
}

/** Those who answer, or while nobody does those who are asked. */
export function senders({ respondents, addressees }: Head): readonly Official[] {
  return respondents.length > 0 ? respondents : addressees;
}

/** What the questions are about; nothing where the document names only the subject of its own letter. */
export function askedAbout(document: Document): string | undefined {
  return ownSubject(document) === undefined ? document.head.subject?.text : undefined;
}

/** The subject that a document's own letterhead has, on a line that says so. */
export function ownSubject({ text, head: { subject } }: Document): string | undefined {
  if (subject === undefined) return undefined;
  const before = text.slice(text.lastIndexOf('\n', subject.start) + 1, subject.start);
  return /Onderwerp[*: \t]*$/.test(before) ? subject.text : undefined;
}

/** `mondelinge` or `schriftelijke`. */
export function questionKind({ questionKind: kind }: Head): string {
  return kind === 'oral' ? 'mondelinge' : 'schriftelijke';
}

/** `14 januari 2031`, however it was written; nothing where it is no date. */
export function submittedOn({ submitted }: Head): string | undefined {
  return submitted?.iso === undefined ? undefined : writtenDate(submitted.iso);
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A sentence closed: one that ends in a quotation or a question mark gets its full stop behind it. */
export function sentence(words: string): string {
  return /[.]$/.test(words) ? words : `${words}.`;
}

/** Parts put behind each other with a blank; what is not known is left out. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
