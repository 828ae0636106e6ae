import type { Hit, Place, Query } from '../hit.ts';
import { readPlace } from '../index/reading.ts';
import { isContained } from '../twins/containment.ts';
import { groupTwins, type Twins } from '../twins/group.ts';
import type { Shingles } from '../twins/shingles.ts';
import type { Scored } from './scored.ts';
import type { Snapshot } from './live.ts';
import { byDate, byFit, dateOf } from './order.ts';
import { filledUp, scorePassages, type Setting } from './score.ts';

/** For each hit that is asked for so many are read, since some are twins. */
const READ_FOR_EACH = 3;
const FEWEST_READ = 30;

/** How much of what is missing to 1 it fills up that the same ministry answered. */
export const OF_MINISTRY = 0.02;

/** Two questions that share so much of their wording ask the same. */
const SAME_QUESTION = 0.5;

/** A place with its score. */
export interface Fitting extends Place {
  readonly score: number;
}

/** The earlier answers that fit a question, best first, near-twins together under the newest of them. */
export function suggest(setting: Setting, query: Query): readonly Hit[] {
  const limit = Math.max(0, query.limit);
  const read = Math.max(FEWEST_READ, limit * READ_FOR_EACH);
  const ministries = new Set(query.draft?.ministries);
  const fitting = scorePassages(setting, query.question)
    .slice(0, read)
    .flatMap((scored) => placeOf(setting.snapshot, scored))
    .map((place) =>
      isOfMinistry(place, ministries) ? { ...place, score: filledUp(place.score, OF_MINISTRY) } : place,
    )
    .sort(byFit);
  const { shinglesOf } = setting.snapshot.facts;
  const asked = rememberedFor(({ entry }: Place) => shinglesOf(entry.question));
  const said = ({ entry }: Place): Shingles => shinglesOf(entry.answer);
  return grouped(fitting, said, limit).map((hit) => ({ ...hit, newer: newerThan(hit, fitting, asked) }));
}

/** Near-twins of one passage are one hit, with the other places in it. */
export function grouped(
  fitting: readonly Fitting[],
  shinglesOf: (place: Place) => Shingles,
  limit: number,
): readonly Hit[] {
  return groupTwins(fitting, shinglesOf, limit).map(newestFirst);
}

/** The entry of a passage; nothing where it cannot be read any more. */
export function placeOf(
  { windows }: Snapshot,
  { window: number, passage, score }: Scored,
): readonly Fitting[] {
  const live = windows[number];
  const place = live === undefined ? undefined : readPlace(live.window, passage);
  return place === undefined ? [] : [{ document: place.document, entry: place.entry, score }];
}

function isOfMinistry({ document }: Place, ministries: ReadonlySet<string>): boolean {
  return document.ministries.some((name) => ministries.has(name));
}

/** An answer is to take the most recent position; how well the text fits is known by the best of the twins. */
function newestFirst({ first, others }: Twins<Fitting>): Hit {
  const { score } = first;
  const [{ document, entry } = first, ...older] = [first, ...others].sort(byDate);
  return { document, entry, score, others: older.map(withoutScore), newer: undefined };
}

function withoutScore({ document, entry }: Place): Place {
  return { document, entry };
}

/** The newest answer to much the same question, of another text. */
function newerThan(hit: Hit, all: readonly Fitting[], asked: (place: Place) => Shingles): Place | undefined {
  if (dateOf(hit) === '') return undefined;
  const same = new Set(hit.others.map(({ entry }) => entry.answer)).add(hit.entry.answer);
  const newer = all
    .filter((place) => dateOf(place) > dateOf(hit) && !same.has(place.entry.answer))
    .sort(byDate)
    .find((place) => isContained(asked(hit), asked(place), SAME_QUESTION));
  return newer === undefined ? undefined : withoutScore(newer);
}

/** Works out something of each place once, by its entry. */
export function rememberedFor<T>(work: (place: Place) => T): (place: Place) => T {
  const known = new Map<Place['entry'], T>();
  return (place) => {
    const before = known.get(place.entry) ?? work(place);
    known.set(place.entry, before);
    return before;
  };
}
