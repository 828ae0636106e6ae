import { datedWords, type DatedWords } from '../document/datedWords.ts';
import type { Answer, Document, SourceNote, Span } from '../document/model.ts';
import { firstEndingAfter } from '../document/spans.ts';
import type { Check, Problem } from './check.ts';
import { foundInOwnWords } from './reading/answerProse.ts';
import { shortened } from './writing/wording.ts';

export const datedPhrase: Check = {
  code: 'verouderde-aanduiding',
  severity: 'hint',
  run: (document) => {
    const sources = document.notes.filter((note) => note.kind === 'source');
    if (sources.length === 0) return [];
    return document.answers.flatMap((answer) => problemsIn(document, answer, sources));
  },
};

const PARAGRAPH_BREAK = /\r?\n[^\S\n]*\n|\r[^\S\r\n]*\r(?!\n)/;

/**
 * A source stands behind its passage. The paragraph that it ends is that passage, or a note on its own ends the one above
 * it. A passage can be several paragraphs, but those further up, to the source before it or the start of the answer, can
 * as well be the writer's own: of these it is said that it may be so.
 */
function problemsIn(document: Document, answer: Answer, sources: readonly SourceNote[]): readonly Problem[] {
  const next = sources[firstEndingAfter(sources, answer.body.start)];
  if (next === undefined || next.start >= answer.body.end) return [];
  return foundInOwnWords(document, answer, (span) => datedWordsIn(document.text, span)).flatMap((words) => {
    const source = sources[firstEndingAfter(sources, words.end)];
    if (source === undefined || source.start >= answer.body.end) return [];
    const span = { start: words.start, end: words.end };
    const isSure = !PARAGRAPH_BREAK.test(document.text.slice(words.end, source.start).trimEnd());
    return [{ message: messageFor(document, words, source, isSure ? 'sure' : 'possible'), span, fixes: [] }];
  });
}

function messageFor(
  document: Document,
  { kind, text }: DatedWords,
  source: SourceNote,
  origin: 'sure' | 'possible',
): string {
  const from = `Dit komt ${origin === 'sure' ? '' : 'mogelijk '}uit een eerder antwoord (${shortened(document.text, source.words)})`;
  return kind === 'time'
    ? `${from}: ‘${text}’ gold toen. Ga na of het nu nog klopt.`
    : `${from}: ‘${text}’ gaat over wie toen in functie was. Ga na of het nu nog klopt.`;
}

function datedWordsIn(text: string, { start, end }: Span): readonly DatedWords[] {
  return datedWords(text.slice(start, end)).map((words) => ({
    ...words,
    start: start + words.start,
    end: start + words.end,
  }));
}
