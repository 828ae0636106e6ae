import type { Against } from '../dossier.ts';
import type { GroupKeys } from './keys.ts';

type Group = readonly GroupKeys[];

/** That a group asks what another one asks, and yet does not belong to it. */
export interface Likeness {
  /** The other's place among the groups. */
  readonly other: number;
  /** All questions, or two that follow one another. */
  readonly questions: 'all' | 'some';
  /** What parts them, as far as the two of them show. */
  readonly against: readonly Against[];
}

/** What more groups ask than this, is asked again and again. */
const MOST_ALIKE = 6;

/** One fact may be a typing error; with another number and another day the same was asked again. */
const MOST_AGAINST = 1;

/**
 * Of each group the others with the same questions, in order: those with the same set, and, of the same members about the
 * same subject, those with two questions in a row in common. They were not joined because something spoke against it: a
 * number or a day that may well be a typing error. What is too short to be recognised by tells nothing here either. Takes
 * time in proportion to the questions.
 */
export function likenessesAmong(groups: readonly Group[]): readonly (readonly Likeness[])[] {
  const alike = groups.map(() => new Map<number, Likeness['questions']>());
  note(groups, alike, 'all', ({ whole }) => (whole === undefined ? [] : [whole]));
  const subjects = placesByKey(groups, ownSubject);
  note(groups, alike, 'some', (keys) => {
    const [subject = ''] = ownSubject(keys);
    // Most subjects are of one group, and there is nothing to compare.
    return (subjects.get(subject)?.size ?? 0) > 1 ? pairsOf(keys).map((pair) => `${subject} ${pair}`) : [];
  });
  return alike.map((others, at) =>
    [...others]
      .filter(([other]) => haveOneMinistry(groups[at], groups[other]))
      .sort(([one], [other]) => one - other)
      .map(([other, questions]) => ({ other, questions, against: against(groups[at], groups[other]) }))
      .filter(({ against }) => against.length <= MOST_AGAINST),
  );
}

/** The same may be asked of two ministers on one day. */
function haveOneMinistry(one: Group = [], other: Group = []): boolean {
  const known = new Set(one.flatMap(({ sheet }) => sheet.ministries));
  const others = other.flatMap(({ sheet }) => sheet.ministries);
  return known.size === 0 || others.length === 0 || others.some((ministry) => known.has(ministry));
}

function ownSubject({ names, subject }: GroupKeys): readonly string[] {
  return names === undefined || subject === undefined ? [] : [`${names} ${subject}`];
}

/** A single question may be a phrase. */
function pairsOf({ pairs }: GroupKeys): readonly string[] {
  return pairs.filter((pair) => !pair.startsWith('only '));
}

function placesByKey(
  groups: readonly Group[],
  keysOf: (keys: GroupKeys) => readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const byKey = new Map<string, Set<number>>();
  for (const [at, group] of groups.entries())
    for (const keys of group)
      for (const key of keysOf(keys)) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, new Set([at]));
        else known.add(at);
      }
  return byKey;
}

/** What is known already stays. */
function note(
  groups: readonly Group[],
  alike: readonly Map<number, Likeness['questions']>[],
  questions: Likeness['questions'],
  keysOf: (keys: GroupKeys) => readonly string[],
): void {
  for (const places of placesByKey(groups, keysOf).values()) {
    if (places.size > MOST_ALIKE) continue;
    for (const one of places)
      for (const other of places)
        if (one !== other && !alike[one]?.has(other)) alike[one]?.set(other, questions);
  }
}

const FACTS: readonly (readonly [Against, (keys: GroupKeys) => string | undefined])[] = [
  ['number', ({ sheet }) => sheet.questionNumber],
  ['day', ({ sheet }) => sheet.submitted],
  ['members', ({ names }) => names],
];

function against(one: Group = [], other: Group = []): readonly Against[] {
  return FACTS.filter(([, factOf]) => {
    const known = new Set(one.flatMap((keys) => factOf(keys) ?? []));
    const others = other.flatMap((keys) => factOf(keys) ?? []);
    return known.size > 0 && others.length > 0 && !others.some((fact) => known.has(fact));
  }).map(([name]) => name);
}
