import type { SourceDocument } from '../../src/archive/source.ts';

/** A document with answers of which nothing is known but its name. */
export function emptyDocument(file: string): SourceDocument {
  return {
    file,
    kind: 'answers',
    name: file,
    published: true,
    annex: undefined,
    questionNumber: undefined,
    subject: undefined,
    members: [],
    ministries: [],
    submitted: undefined,
    answered: undefined,
  };
}
