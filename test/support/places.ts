import type { Place } from '../../src/archive/hit.ts';
import type { Entry, SourceDocument } from '../../src/archive/source.ts';
import { emptyDocument } from './emptyDocument.ts';

type Fields = Partial<Omit<SourceDocument, 'kind'>> &
  Partial<Entry> & { readonly kind?: SourceDocument['kind'] };

/** An answer in a document, with what a test needs of it. */
export function placeOf(fields: Fields): Place {
  const document = { ...emptyDocument('file:///veer.txt'), name: 'veer.txt', published: false };
  const entry: Entry = {
    labels: ['1'],
    title: 'Vaart de pont?',
    question: 'Vaart de pont?',
    answer: 'Ja.',
    span: { start: 40, end: 43 },
    label: 'veer.txt, antwoord 1',
  };
  return { document: pick(document, fields), entry: pick(entry, fields) };
}

function pick<Whole extends object>(whole: Whole, fields: object): Whole {
  const own = Object.entries(fields).filter(([name]) => name in whole);
  return { ...whole, ...Object.fromEntries(own) };
}
