import fc from 'fast-check';
import type { Source } from '../../src/archive/source.ts';
import { emptyDocument } from './emptyDocument.ts';

/** A question with its answer. */
export type Said = readonly [question: string, answer: string];

/** A document as the archive takes it in, answered on a day of 2031. */
export function source(file: string, said: readonly Said[], answered = '2031-05-01'): Source {
  return {
    document: { ...emptyDocument(file), answered },
    entries: said.map(([question, answer], at) => ({
      labels: [String(at + 1)],
      title: question,
      question,
      answer,
      span: { start: at, end: at + 1 },
      label: `${file}, antwoord ${at + 1}`,
    })),
  };
}

/** Few words, so that they meet; some are compounds of others. */
const WORDS =
  'haven kade brug sluis water waterkade havenbrug sluiswater bruggen tarief havens schip schepen tarieven kades 2031 12'.split(
    ' ',
  );

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

/** Documents of a few questions and answers, each under a name of its own. */
export const someSources = fc
  .array(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((said, at) => source(`document ${String(at).padStart(2, '0')}`, said)));

export const someQuestion = text;
