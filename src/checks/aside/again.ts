import type { Document } from '../../document/model.ts';
import type { Finding } from '../check.ts';
import { wordsOf } from './places.ts';

/** By what a finding is known again when the text may have changed since. Plain data. */
export type Recognisable = Pick<Finding, 'code' | 'message' | 'span'> & {
  /** What it points at. */
  readonly words: string;
};

export function recognisable(document: Document, { code, message, span }: Finding): Recognisable {
  return { code, message, span, words: wordsOf(document, span) };
}

/** The finding that was meant, or the nearest that says the same of the same words. */
export function findAgain(
  findings: readonly Finding[],
  document: Document,
  { code, message, span, words }: Recognisable,
): Finding | undefined {
  const distance = (one: Finding): number => Math.abs(one.span.start - span.start);
  return findings
    .filter((one) => one.code === code && one.message === message)
    .sort((one, other) => distance(one) - distance(other))
    .find((one) => wordsOf(document, one.span) === words);
}
