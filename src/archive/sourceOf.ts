import type { Document, Head, Official } from '../document/model.ts';
import { portfoliosOf } from '../document/officials.ts';
import { entriesOf } from './entries.ts';
import { letterDate } from './letterEntries.ts';
import type { Source, SourceDocument } from './source.ts';
import { originOf } from './sourceLabel.ts';

/** All that can be used again of a document, and who asked and answered it; undefined where there is nothing. */
export function sourceOf(document: Document, file: string): Source | undefined {
  const { kind } = document;
  if (kind !== 'answers' && kind !== 'letter') return undefined;
  const entries = entriesOf(document, file);
  return entries.length === 0
    ? undefined
    : { document: { ...aboutHead(document.head, file), kind, ...published(document) }, entries };
}

function aboutHead(head: Head, file: string): Omit<SourceDocument, 'kind' | 'published' | 'answered'> {
  const { annexNumber, questionNumber, subject, members, respondents, addressees, submitted } = head;
  return {
    file,
    name: originOf(head, file),
    annex: annexNumber === undefined ? undefined : { year: annexNumber.year, number: annexNumber.number },
    questionNumber: questionNumber?.text.replace(/\s+/g, ''),
    subject: subject?.text,
    members: members.map(({ name, party }) => ({ name, party })),
    ministries: portfoliosOf(respondents.length > 0 ? respondents : addressees),
    submitted: submitted?.iso,
    ...named(respondents),
  };
}

/** An answer that has no number in the Aanhangsel, and was not received either, is a draft as far as can be seen. */
function published(document: Document): Pick<SourceDocument, 'published' | 'answered'> {
  const { kind, head } = document;
  if (kind === 'letter') return { published: true, answered: letterDate(document)?.iso };
  return {
    published: head.annexNumber !== undefined || head.received !== undefined,
    answered: head.received?.iso,
  };
}

function named(officials: readonly Official[]): Pick<SourceDocument, 'respondents'> {
  const respondents = officials.flatMap(({ role, name, portfolio }) =>
    name === undefined ? [] : [{ role, name, portfolio }],
  );
  return respondents.length === 0 ? {} : { respondents };
}
