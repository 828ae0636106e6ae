import type { AnnexNumber, Document, Span } from '../document/model.ts';
import { dateText } from '../document/days.ts';
import { parliamentaryYear } from '../document/parliamentaryYear.ts';
import { receivedOn } from '../document/sentOn.ts';
import { termEnd } from '../document/terms/term.ts';
import type { Check, Fix, Problem, TextEdit } from './check.ts';
import type { Postponement } from './context.ts';
import { lineBreakOf } from './writing/lineBreaks.ts';

export const seeAlsoMissing: Check = {
  code: 'zie-ook-ontbreekt',
  severity: 'warning',
  run: (document, context) => {
    const { postponement, today } = context;
    if (document.kind !== 'answers' || postponement === undefined) return [];
    const submitted = document.head.submitted?.iso ?? context.submission?.submitted;
    const end = submitted === undefined ? undefined : termEnd(submitted, 'not-postponed', context.terms);
    const received = end === undefined ? undefined : receivedOn(document, { submitted, today });
    if (end === undefined || received?.iso === undefined || received.iso <= end) return [];
    const { seeAlso } = document.head;
    if (seeAlso === undefined) return [missing(document, postponement, received, end)];
    return isOther(seeAlso, postponement) ? [other(seeAlso, postponement)] : [];
  },
};

function missing(document: Document, postponement: Postponement, place: Span, end: string): Problem {
  const line = lineFor(postponement);
  const isInHead = place === document.head.received;
  const edit = line === undefined || !isInHead ? undefined : belowAnswerer(document, place, line);
  const fixes: readonly Fix[] =
    edit === undefined ? [] : [{ title: `Zet ‘${line}’ in de aanhef`, edits: [edit], preferred: true }];
  return {
    message: `Dit antwoord kwam na de termijn van ${dateText(end)}, en de aanhef verwijst niet naar de mededeling over uitstel (${nameOf(postponement)}). Voeg de verwijzing toe.`,
    span: { start: place.start, end: place.end },
    fixes,
  };
}

function other(seeAlso: AnnexNumber, postponement: Postponement): Problem {
  const line = lineFor(postponement);
  const span = { start: seeAlso.start, end: seeAlso.end };
  const edits = line === undefined ? [] : [{ span, newText: line.replace(/\.$/, '') }];
  return {
    message: `De aanhef verwijst naar Aanhangsel nr. ${seeAlso.number}, maar de mededeling over uitstel in dit dossier is ${nameOf(postponement)}. Verbeter de verwijzing.`,
    span,
    fixes:
      edits.length === 0 ? [] : [{ title: `Verwijs naar ${nameOf(postponement)}`, edits, preferred: false }],
  };
}

function isOther(seeAlso: AnnexNumber, postponement: Postponement): boolean {
  const { annex, before } = postponement;
  if (annex === undefined || before?.includes(seeAlso.number) === true) return false;
  const year = yearOf(postponement);
  return seeAlso.number !== annex.number || (year !== undefined && seeAlso.year !== year);
}

/** As the Kamer prints it; nothing while the notice has no number, or its year is not known. */
function lineFor(postponement: Postponement): string | undefined {
  const year = yearOf(postponement);
  if (postponement.annex === undefined || year === undefined) return undefined;
  return `Zie ook Aanhangsel Handelingen, vergaderjaar ${year.replace('-', '–')}, nr. ${postponement.annex.number}.`;
}

function yearOf({ annex, received }: Postponement): string | undefined {
  return annex?.year ?? (received === undefined ? undefined : parliamentaryYear(received));
}

function nameOf({ annex, name }: Postponement): string {
  return annex === undefined ? name : `Aanhangsel nr. ${annex.number}`;
}

/** On a line of its own below the one that says who answered, and when; nothing where that line runs on into a question. */
function belowAnswerer({ text, head }: Document, { end }: Span, line: string): TextEdit | undefined {
  const lineEnd = text.slice(end, head.span.end).search(/[\r\n]/);
  if (lineEnd < 0) return undefined;
  const at = end + lineEnd;
  return { span: { start: at, end: at }, newText: lineBreakOf(text).repeat(2) + line };
}
