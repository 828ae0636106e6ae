import { dateText } from '../document/days.ts';

/** What is known of a passage's review: ISO 8601, the day from which it is to be looked at again. */
export interface Reviewed {
  readonly review?: string | undefined;
}

/** How much of its score a passage keeps that is past its review date: another that fits as well comes first. */
const KEPT = 0.8;

/** `te herzien sinds 1 maart 2025`; nothing for a passage that is not to be looked at again on that day. */
export function reviewNote({ review }: Reviewed, today: string): string | undefined {
  if (review === undefined || review > today) return undefined;
  return `te herzien sinds ${dateText(review)}`;
}

/** Matches, best first, with those past their review date lower; equal scores stay in their order. */
export function demoted<Match extends { readonly passage: Reviewed; readonly score: number }>(
  matches: readonly Match[],
  today: string,
): readonly Match[] {
  const isPast = ({ passage: { review } }: Match): boolean => review !== undefined && review <= today;
  return matches
    .map((match) => (isPast(match) ? { ...match, score: match.score * KEPT } : match))
    .sort((one, other) => other.score - one.score);
}
