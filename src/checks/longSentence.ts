import type { Answer, Document, Span } from '../document/model.ts';
import { quotationsIn } from '../document/quotations.ts';
import { sentencesIn, type Sentence } from '../document/sentences.ts';
import { roomyRuns } from '../document/sureEnds.ts';
import type { Check } from './check.ts';
import { proseOf } from './reading/answerProse.ts';

export const longSentence: Check = {
  code: 'lange-zin',
  severity: 'hint',
  run: (document, { longSentence: most }) =>
    document.answers.flatMap((answer) =>
      longSentences(document, answer, most)
        .map((sentence) => ({ sentence, words: ownWords(document, sentence) }))
        .filter(({ words }) => words > most)
        .map(({ sentence: { start, end }, words }) => ({
          message: `Deze zin telt ${words} woorden. Boven de ${most} is een zin lastig te volgen: maak er twee van.`,
          span: { start, end },
          fixes: [],
        })),
    ),
};

/** Most of a text has too few blanks between two full stops to hold a long sentence, and is not taken apart. */
function longSentences(document: Document, answer: Answer, most: number): readonly Sentence[] {
  if (answer.body.end - answer.body.start < 2 * most) return [];
  return roomyRuns(document.text, proseOf(document, answer), most).flatMap((run) =>
    sentencesIn(document.text, run).filter(({ words }) => words > most),
  );
}

/** What is quoted is not the writer's to shorten. */
function ownWords({ text }: Document, sentence: Sentence): number {
  return quotationsIn(text, sentence).reduce(
    (left, quotation) => left - wordsIn(text, quotation),
    sentence.words,
  );
}

function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/\S+/g)?.length ?? 0;
}
