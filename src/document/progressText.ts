import { counted } from './counted.ts';
import type { Document } from './model.ts';
import { compareLabels, formatLabels } from './numbers.ts';
import { openQuestions } from './openQuestions.ts';
import { progressOf } from './states.ts';

/** How far a document is, in Dutch words. */
export interface ProgressText {
  /** `7/9 beantwoord, 2 uitgesteld`. */
  readonly short: string;
  /** For who hears it: `7 van de 9 vragen beantwoord`. */
  readonly spoken: string;
  /** Which questions are still open. */
  readonly open: string;
}

/** A long list of numbers says less than its beginning. */
const MOST_NUMBERS = 25;

/** None for a document without questions. */
export function progressText(document: Document): ProgressText | undefined {
  const { answered, postponed, total } = progressOf(document);
  if (total === 0 || document.kind === 'letter' || document.kind === 'unknown') return undefined;
  const questions = counted(total, 'vraag', 'vragen');
  if (document.kind === 'questions') {
    return { short: questions, spoken: `${questions}, nog geen antwoorden`, open: openText(document) };
  }
  const later = postponed === 0 ? '' : `, ${postponed} uitgesteld`;
  return {
    short: `${answered}/${total} beantwoord${later}`,
    spoken: `${answered} van de ${total} vragen beantwoord${later}`,
    open: openText(document),
  };
}

/** Why there is no question left to go to. */
export function nothingOpen({ kind, questions }: Document): string {
  if (questions.length === 0 || kind === 'letter') return 'Dit document heeft geen vragen.';
  return kind === 'postponement' ? 'De beantwoording is uitgesteld.' : 'Alle vragen zijn beantwoord.';
}

function openText(document: Document): string {
  const labels = openQuestions(document)
    .flatMap((question) => question.labels)
    .sort(compareLabels);
  if (labels.length === 0) return nothingOpen(document);
  const rest = labels.length - MOST_NUMBERS;
  const named =
    rest > 0 ? `${labels.slice(0, MOST_NUMBERS).join(', ')} en nog ${rest}` : formatLabels(labels);
  return `Nog te beantwoorden: ${labels.length > 1 ? 'vragen' : 'vraag'} ${named}.`;
}
