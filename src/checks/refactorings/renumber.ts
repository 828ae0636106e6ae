import type { Answer, Document, Label, Span } from '../../document/model.ts';
import { formatLabels, parseLabels } from '../../document/numbers.ts';
import type { TextEdit } from '../check.ts';
import { pointsElsewhere } from '../reading/elsewhere.ts';
import { referencesInText } from '../reading/references.ts';
import { newNumbers, type NewNumbers } from './newNumbers.ts';

/**
 * Numbers the questions 1, 2, 3 … in the order in which they stand, and answers and references with them. A
 * reference to another set keeps its number, and so does one to a question that is not there. Doing it
 * twice changes nothing more.
 */
export function renumber(document: Document): readonly TextEdit[] {
  if (document.questions.every(({ heading }) => heading === undefined)) return [];
  const numbers = newNumbers(document.questions);
  return [
    ...questionEdits(document, numbers),
    ...answerEdits(document, numbers),
    ...referenceEdits(document, numbers),
  ].sort((one, other) => one.span.start - other.span.start);
}

function questionEdits(document: Document, numbers: NewNumbers): readonly TextEdit[] {
  return document.questions.flatMap((question) => {
    if (question.heading === undefined) return [];
    return rewritten(document.text, question.heading.numbers, question.labels, numbers.of(question));
  });
}

/** An answer means the last question above it with its number, or else the first one. */
function answerEdits(document: Document, numbers: NewNumbers): readonly TextEdit[] {
  const written = document.answers.filter(({ numbering }) => numbering === 'written');
  const kept = strayNumbers(document, written, numbers);
  return written.flatMap(({ heading, labels }) => {
    const changed = labels.map((label) => numbers.above(label, heading.start) ?? kept.get(label) ?? label);
    return rewritten(document.text, heading.numbers, labels, changed);
  });
}

/**
 * Numbers of answers without a question. They stay, unless a question that has its own answer now has the
 * number: then such an answer is numbered behind the questions, so that it does not become an answer to one.
 */
function strayNumbers(
  document: Document,
  answers: readonly Answer[],
  numbers: NewNumbers,
): ReadonlyMap<Label, Label> {
  const taken = new Set(
    document.answers.flatMap(({ heading, labels }) =>
      labels.flatMap((label) => numbers.above(label, heading.start) ?? []),
    ),
  );
  const strays = answers.flatMap(({ labels }) =>
    labels.filter((label) => numbers.first(label) === undefined),
  );
  const used = new Set(strays);
  const kept = new Map<Label, Label>();
  let free = numbers.count;
  for (const label of strays) {
    if (!taken.has(label) || kept.has(label)) continue;
    do free++;
    while (used.has(String(free)));
    kept.set(label, String(free));
  }
  return kept;
}

function referenceEdits(document: Document, numbers: NewNumbers): readonly TextEdit[] {
  return referencesInText(document).flatMap((reference) => {
    const changed = reference.labels.map((label) => numbers.first(label) ?? label);
    const edits = rewritten(document.text, reference.numbers, reference.labels, changed);
    return edits.length > 0 && pointsElsewhere(document.text, reference) ? [] : edits;
  });
}

/** Writes other numbers in the way in which the old ones stood there: commas, ranges and all, where that holds. */
function rewritten(
  text: string,
  { start, end }: Span,
  labels: readonly Label[],
  changed: readonly Label[],
): readonly TextEdit[] {
  const byLabel = new Map(labels.map((label, place) => [label, changed[place] ?? label]));
  if (start === end || [...byLabel].every(([from, to]) => from === to)) return [];
  const written = text.slice(start, end).replace(/\d+[a-z]?/giu, (number) => {
    const [label] = parseLabels(number);
    return label === undefined ? number : (byLabel.get(label) ?? number);
  });
  const wanted = [...byLabel.values()];
  const holds = parseLabels(written).join() === wanted.join();
  return [{ span: { start, end }, newText: holds ? written : formatLabels(wanted) }];
}
