import type { Label } from '../document/model.ts';
import { compareLabels } from '../document/numbers.ts';
import type { Check, Fix } from './check.ts';
import { mayPointElsewhere } from './reading/elsewhere.ts';
import { extentOf } from './reading/extent.ts';
import {
  questionTextsOf,
  referencesInAnswers,
  type AnswerText,
  type NumberReference,
} from './reading/references.ts';
import { redirected } from './writing/redirection.ts';
import { answerNamed } from './writing/wording.ts';

export const selfReference: Check = {
  code: 'verwijzing-naar-zichzelf',
  severity: 'warning',
  run: (document) => {
    if (document.kind !== 'answers') return [];
    const own = referencesInAnswers(document).filter(([reference, answer]) =>
      isToItself(document.text, reference, answer),
    );
    if (own.length === 0) return [];
    const questionText = questionTextsOf(document);
    const labels = [...new Set(document.questions.flatMap((question) => question.labels))].sort(
      compareLabels,
    );
    return own
      .filter(([reference, answer]) => !mayPointElsewhere(document.text, reference, questionText(answer)))
      .map(([reference, answer]) => ({
        message: `Dit is ${answerNamed(answer.labels)} zelf. Verwijs naar een ander antwoord of schrijf het hier uit.`,
        span: extentOf(document.text, reference),
        fixes: fixesOf(document.text, reference, answer, labels),
      }));
  },
};

/** What tells that the reader is sent to a text: `zie`, `verwijs`, `zoals … aangegeven`. */
const SENDING = /(?:^|[^\p{L}])(?:zie|verwijs|verwezen|verwijzing|conform|zoals|idem)(?![\p{L}])/iu;
const SEE = /(?:^|[^\p{L}])zie\s+(?:(?:ook|hiervoor|verder|hierover|tevens|mijn|het|de)\s+)*$/iu;

/**
 * Whether the reference sends the reader to the answer that it stands in. A group may send him from one of
 * its questions to another; and an answer may well name the question that it answers.
 */
function isToItself(text: string, reference: NumberReference, answer: AnswerText): boolean {
  if (answer.labels.length === 0 || !answer.labels.every((label) => reference.labels.includes(label)))
    return false;
  const before = text.slice(Math.max(0, reference.start - 120), reference.start);
  const sentence = before.split(/[.?!:]\s+|\n\s*\n/u).at(-1) ?? '';
  return reference.kind === 'answer' ? SENDING.test(sentence) : SEE.test(sentence);
}

/** The neighbours: numbers slip by one when a question is put in or taken out. */
function fixesOf(
  text: string,
  reference: NumberReference,
  answer: AnswerText,
  labels: readonly Label[],
): readonly Fix[] {
  const [own] = answer.labels;
  if (own === undefined || answer.labels.length > 1) return [];
  const place = labels.indexOf(own);
  const neighbours = place < 0 ? [] : [labels[place - 1], labels[place + 1]].flatMap((label) => label ?? []);
  return neighbours
    .filter((label) => !reference.labels.includes(label))
    .flatMap((label) => {
      const edit = redirected(text, reference, own, label);
      return edit === undefined
        ? []
        : [{ title: `Verwijs naar antwoord ${label}`, edits: [edit], preferred: false }];
    });
}
