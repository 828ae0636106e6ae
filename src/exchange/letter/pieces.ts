import { formatLabels } from '../../document/numbers.ts';
import type { Answer, Document, Part, Question, Span } from '../../document/model.ts';
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
    ...annexesOf(document).map((parts) => ({
      at: parts[0]?.start ?? 0,
      make: () => annexPiece(document, parts, reading),
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

/** The stretches of each annex: page furniture and footnotes do not end one. */
function annexesOf({ parts }: Document): readonly (readonly Part[])[] {
  const annexes: Part[][] = [];
  let open: Part[] | undefined;
  for (const part of parts) {
    if (part.kind === 'annex') {
      if (open === undefined) annexes.push((open = []));
      open.push(part);
    } else if (part.kind !== 'furniture' && part.kind !== 'footnotes') open = undefined;
  }
  return annexes;
}

/** An annex's first line is its heading. */
function annexPiece({ text }: Document, parts: readonly Span[], reading: Reading): Piece {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const line = /^\s*[^\n]*/.exec(text.slice(start, parts[0]?.end ?? start))?.[0] ?? '';
  const heading = { start, end: start + line.length };
  const content = parts
    .map((part) => ({ start: Math.max(part.start, heading.end), end: part.end }))
    .filter((part) => part.start < part.end);
  return {
    kind: 'annex',
    title: line.replace(/[#*]/g, '').trim().replace(/:$/, ''),
    labels: [],
    heading,
    span: { start, end },
    blocks: blocksOf(reading, content),
  };
}
