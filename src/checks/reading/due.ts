import type { Document, Span } from '../../document/model.ts';
import { hasLeft } from '../../document/sentOn.ts';
import { daysLeft, termEnd } from '../../document/terms/term.ts';
import { trimmed } from '../../document/spans.ts';
import type { CheckContext } from '../context.ts';
import { headingOrFirstLine } from './extent.ts';

/** When the answers of a draft are due. */
export interface Due {
  /** The last day, as ISO 8601. */
  readonly end: string;
  /** From today on; less than 0 where the last day has gone by. */
  readonly days: number;
  readonly postponed: boolean;
  /** What to point at: the date of submission, or else the beginning of the document. */
  readonly place: Span;
}

/** The term of a draft that has not left yet; nothing for other documents, and where a date is not known. */
export function dueOf(document: Document, context: CheckContext): Due | undefined {
  if (document.kind !== 'answers') return undefined;
  const { today } = context;
  if (context.answered) return undefined;
  const submitted = document.head.submitted?.iso ?? context.submission?.submitted;
  if (submitted === undefined || today === undefined) return undefined;
  if (hasLeft(document, { submitted, today })) return undefined;
  const postponed = isPostponed(document, context);
  const end = termEnd(submitted, postponed ? 'postponed' : 'not-postponed', context.terms);
  const days = end === undefined ? undefined : daysLeft(end, today);
  if (end === undefined || days === undefined) return undefined;
  return { end, days, postponed, place: placeOf(document) };
}

/** There is a notice in the dossier or above the answers, or the head refers to one. */
function isPostponed({ head, notice }: Document, { postponement }: CheckContext): boolean {
  return postponement !== undefined || head.seeAlso !== undefined || notice?.postpones === true;
}

function placeOf(document: Document): Span {
  const { head, text, questions, answers } = document;
  if (head.submitted?.iso !== undefined) return { start: head.submitted.start, end: head.submitted.end };
  if (head.title !== undefined) return head.title;
  const [first] = questions;
  return first === undefined
    ? (answers[0]?.heading ?? trimmed(text, { start: 0, end: text.length }))
    : headingOrFirstLine(document, first);
}
