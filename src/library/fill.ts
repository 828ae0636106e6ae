import { personName } from '../document/personName.ts';
import type { Head, Official, Span, WrittenDate } from '../document/model.ts';
import { daysAfter, writtenDate } from '../document/days.ts';
import { listed, officeOf } from '../document/officials.ts';
import { findPlaceholders, placeholderName, type PlaceholderName } from './placeholders.ts';

/** The Tweede Kamer wants an answer within three weeks of submission. */
const TERM_IN_DAYS = 21;

export interface FillOptions {
  /** Days between submission and answer; three weeks unless a setting says otherwise. */
  readonly termInDays?: number;
  /** The text in which the head stands: only it tells `Minister voor` from `Minister van`. */
  readonly documentText?: string;
}

export interface Filled {
  readonly text: string;
  /** The names of the placeholders that the head could not fill, each once, in the order of the text. */
  readonly missing: readonly string[];
}

/**
 * Puts in what the head of a document knows. What it does not know becomes a work note, `[PM lid]`, which the editor
 * lists until someone fills it in; so does a placeholder that does not exist. `{{Leden}}` begins with a capital.
 */
export function fill(text: string, head: Head, options: FillOptions = {}): Filled {
  const missing = new Set<string>();
  let filled = '';
  let end = 0;
  for (const placeholder of findPlaceholders(text)) {
    if (placeholder.closed === 'open') continue;
    const name = placeholderName(placeholder.name);
    const value = name === undefined ? '' : valueOf(name, head, options);
    if (value === '') missing.add(name ?? placeholder.name);
    filled +=
      text.slice(end, placeholder.start) +
      (value === '' ? workNote(name ?? placeholder.name) : cased(value, placeholder.name));
    end = placeholder.end;
  }
  return { text: filled + text.slice(end), missing: [...missing] };
}

/** What stands in a placeholder's place; empty when the head does not say. */
function valueOf(name: PlaceholderName, head: Head, options: FillOptions): string {
  switch (name) {
    case 'lid':
      return listed(head.members.map(personName));
    case 'leden':
      return head.members.length === 0
        ? ''
        : `${head.members.length === 1 ? 'het lid' : 'de leden'} ${listed(head.members.map(personName))}`;
    case 'fractie':
      return listed([...new Set(head.members.flatMap(({ party }) => party ?? []))]);
    case 'bewindspersoon':
      return offices(answering(head).slice(0, 1), options);
    case 'bewindspersonen':
      return offices(answering(head), options);
    case 'namens':
      return offices(head.onBehalfOf, options);
    case 'ministerie':
      return answering(head)[0]?.portfolio ?? '';
    case 'onderwerp':
      return head.subject?.text ?? '';
    case 'ingezonden':
      return dateOf(head.submitted);
    case 'ontvangen':
      return dateOf(head.received);
    case 'termijn':
      return termOf(head.submitted?.iso, options.termInDays ?? TERM_IN_DAYS);
    case 'vraagnummer':
      return head.questionNumber?.text.replace(/\s+/g, '') ?? '';
    case 'aanhangsel':
      return annexOf(head);
  }
}

function answering(head: Head): readonly Official[] {
  return head.respondents.length > 0 ? head.respondents : head.addressees;
}

function offices(officials: readonly Official[], { documentText }: FillOptions): string {
  const written = ({ start, end }: Span): string | undefined => documentText?.slice(start, end);
  return listed(officials.map((official) => officeOf(official, written(official.span))));
}

function dateOf(date: WrittenDate | undefined): string {
  return date?.iso === undefined ? '' : (writtenDate(date.iso) ?? '');
}

function termOf(submitted: string | undefined, days: number): string {
  const term = submitted === undefined ? undefined : daysAfter(submitted, days);
  return term === undefined ? '' : (writtenDate(term) ?? '');
}

/** As the Handelingen refer to it, with an en dash between the years. */
function annexOf({ annexNumber }: Head): string {
  if (annexNumber?.year === undefined) return '';
  return `Aanhangsel Handelingen, vergaderjaar ${annexNumber.year.replace('-', '–')}, nr. ${annexNumber.number}`;
}

function cased(value: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? value.slice(0, 1).toUpperCase() + value.slice(1) : value;
}

/** Without square brackets inside, which would end the note too soon. */
function workNote(name: string): string {
  return `[PM ${name.replace(/[[\]]/g, '').trim()}]`.replace(' ]', ']');
}
