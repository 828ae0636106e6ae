import { datedWords } from '../../document/datedWords.ts';
import { figures } from './figures.ts';
import type { Finding } from './sign.ts';

/** What in a text may be out of date, in order: `afgelopen 3 jaar` is one finding, and not the figure in it again. */
export function findingsIn(text: string): readonly Finding[] {
  const words = datedWords(text);
  const others = figures(text).filter(
    ({ start, end }) => !words.some((word) => word.start < end && start < word.end),
  );
  return [...words, ...others].sort((one, other) => one.start - other.start);
}
