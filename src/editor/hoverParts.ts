import { itemsMeant } from '../document/destinations.ts';
import type { Document, Label, Span } from '../document/model.ts';
import { formatLabels } from '../document/numbers.ts';
import { readingText } from '../document/reading.ts';
import { saysSomething } from '../document/states.ts';
import type { NumberTarget } from '../document/targets.ts';
import type { HoverPart } from './hoverText.ts';

const LONGEST_QUESTION = 900;
const LONGEST_ANSWER = 350;
/** More than this in one reference is not read in a hover. */
const MOST_QUESTIONS = 4;

/** For a reference the question and the beginning of its answer; for an answer's heading the question alone. */
export function numberParts(
  document: Document,
  { kind, role, labels }: Pick<NumberTarget, 'kind' | 'role' | 'labels'>,
): readonly HoverPart[] {
  if (role === 'heading' && kind === 'question') return [];
  const questions = unique(labels.flatMap((label) => itemsMeant(document.questions, label)));
  const parts = questions.slice(0, MOST_QUESTIONS).map((question) => ({
    title: `${question.labels.length > 1 ? 'Vragen' : 'Vraag'} ${formatLabels(question.labels)}`,
    text: wordsOf(document, question.body.content, LONGEST_QUESTION),
  }));
  const more = questions.length - parts.length;
  if (more > 0) return [...parts, { title: '', text: `… en nog ${more}` }];
  const isAnswerWanted = role === 'reference' && parts.length > 0 && document.kind !== 'questions';
  return isAnswerWanted ? [...parts, ...answerParts(document, labels)] : parts;
}

function answerParts(document: Document, labels: readonly Label[]): readonly HoverPart[] {
  const answers = unique(labels.flatMap((label) => itemsMeant(document.answers, label)));
  if (answers.length === 0) {
    const postponed = document.kind === 'postponement';
    return [
      { title: 'Antwoord', text: postponed ? 'De beantwoording is uitgesteld.' : 'Er is nog geen antwoord.' },
    ];
  }
  return answers.map((answer) => ({
    title: `Antwoord ${formatLabels(answer.labels)}`,
    text: saysSomething(document, answer)
      ? wordsOf(document, answer.body.content, LONGEST_ANSWER)
      : 'Het antwoord is nog leeg.',
  }));
}

export function footnoteParts(document: Document, mark: string): readonly HoverPart[] {
  const footnote = document.footnotes.find((other) => other.mark === mark);
  if (footnote === undefined) return [];
  return [{ title: `Voetnoot ${mark}`, text: wordsOf(document, [footnote.body], LONGEST_QUESTION) }];
}

function wordsOf(document: Document, spans: readonly Span[], longest: number): string {
  const words = readingText(document.text, spans);
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
