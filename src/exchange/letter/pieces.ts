import { formatLabels } from '../../document/numbers.ts';
import type { Answer, Document, Question } from '../../document/model.ts';
import { annexesOf, type AnnexText } from './annexes.ts';
import { blocksOf, type Reading } from './blocks/blocks.ts';
import type { Piece } from './letter.ts';

/** Questions, answers, explanation and annexes in the order of the text. */
export function piecesOf(document: Document, reading: Reading): readonly Piece[] {
  const { questions, answers, explanation } = document;
  const makers = [
    ...questions.map((question) => ({
      at: question.span.start,
      make: () => questionPiece(question, reading),
    })),
    ...answers.map((answer) => ({ at: answer.span.start, make: () => answerPiece(answer, reading) })),
    ...annexesOf(document).map((annex) => ({
      at: annex.span.start,
      make: () => annexPiece(document, annex, reading),
    })),
  ];
  if (explanation !== undefined) {
    const { heading, body, span } = explanation;
    const at = { start: span.start, end: span.start };
    makers.push({
      at: span.start,
      make: () => ({
        kind: 'explanation',
        title: 'Toelichting',
        labels: [],
        heading: heading ?? at,
        span,
        blocks: blocksOf(reading, body.content),
      }),
    });
  }
  // Footnotes are numbered as they are come by, so the pieces are made in their order.
  return makers.sort((one, other) => one.at - other.at).map(({ make }) => make());
}

function questionPiece({ labels, heading, body, span }: Question, reading: Reading): Piece {
  return {
    kind: 'question',
    title: `Vraag ${formatLabels(labels)}`,
    labels,
    heading: heading ?? { start: span.start, end: span.start },
    span,
    blocks: blocksOf(reading, body.content),
  };
}

function answerPiece({ labels, heading, body, span }: Answer, reading: Reading): Piece {
  return {
    kind: 'answer',
    title: labels.length === 0 ? 'Antwoord' : `Antwoord ${formatLabels(labels)}`,
    labels,
    heading,
    span,
    blocks: blocksOf(reading, body.content),
  };
}

function annexPiece({ text }: Document, { heading, content, span }: AnnexText, reading: Reading): Piece {
  return {
    kind: 'annex',
    title: text.slice(heading.start, heading.end).replace(/[#*]/g, '').trim().replace(/:$/, ''),
    labels: [],
    heading,
    span,
    blocks: blocksOf(reading, content),
  };
}
