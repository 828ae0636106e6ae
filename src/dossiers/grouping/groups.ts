import type { AnnexName } from '../sheet.ts';
import { agreeingOn, type CanBeOne } from './agreeing.ts';
import type { GroupKeys } from './keys.ts';
import { Union } from './union.ts';

/**
 * The documents that belong together, in the order in which they are given: those with the same question number; those
 * of the same members and the same day, about the same or with the same questions in a row; an answer and the notice that
 * it names as `Zie ook`; a letter that postpones and the questions about its subject; and, where who asked is not said,
 * those with the same questions. What speaks against it (another question number, other members, another day, another
 * subject) is looked at before each step and not while it is made, so that the order makes no difference to what comes
 * together. Takes time in proportion to the questions.
 */
export function groupsOf(all: readonly GroupKeys[]): readonly (readonly GroupKeys[])[] {
  const union = new Union(all.length);
  const places = [...all.keys()];
  // The number is the set's own, whatever else the head says wrong.
  join(
    union,
    alike(all, places, (keys) => some(numberOf(keys))),
    () => true,
  );
  join(
    union,
    alike(all, places, ({ about }) => some(about)),
    agreeingOn(all, union, numberOf),
  );
  // Two questions in a row in common are enough on one day.
  join(
    union,
    alike(all, places, ({ asked }) => some(asked)).flatMap((day) => alike(all, day, ({ pairs }) => pairs)),
    both(agreeingOn(all, union, numberOf), agreeingOn(all, union, subjectOf)),
  );
  joinNamed(all, union, agreeingOn(all, union, numberOf));
  joinPostponing(all, union, agreeingOn(all, union, numberOf));
  join(
    union,
    alike(all, places, ({ whole }) => some(whole)),
    both(agreeingOn(all, union, numberOf), agreeingOn(all, union, askedOf)),
  );
  const groups = new Map<number, GroupKeys[]>();
  for (const [at, keys] of all.entries()) add(groups, union.rootOf(at), keys);
  return [...groups.values()];
}

function join(union: Union, groups: readonly (readonly number[])[], canBeOne: CanBeOne): void {
  for (const places of groups) {
    if (!canBeOne(places)) continue;
    const [first = 0, ...others] = places;
    for (const other of others) union.join(first, other);
  }
}

/** Of some documents the places of those that have a key in common, for each such key. */
function alike(
  all: readonly GroupKeys[],
  among: readonly number[],
  keysOf: (keys: GroupKeys) => readonly string[],
): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const at of among) {
    const keys = all[at];
    if (keys !== undefined) for (const key of keysOf(keys)) add(byKey, key, at);
  }
  return [...byKey.values()].filter((places) => places.length > 1);
}

/**
 * Joins each document with the notice that it names as `Zie ook Aanhangsel …`, where only one can be meant. An answer
 * that is named so is to other questions.
 */
function joinNamed(all: readonly GroupKeys[], union: Union, canBeOne: CanBeOne): void {
  const roots = all.map((_, at) => union.rootOf(at));
  const byNumber = new Map<string, number[]>();
  for (const [at, { sheet }] of all.entries()) {
    if (sheet.kind === 'postponement' && sheet.annex !== undefined) add(byNumber, sheet.annex.number, at);
  }
  for (const [at, { sheet }] of all.entries()) {
    if (sheet.seeAlso === undefined) continue;
    const numbered = byNumber.get(sheet.seeAlso.number) ?? [];
    const [first, ...others] = meant(all, numbered, sheet.seeAlso).filter((other) => other !== at);
    if (first === undefined || others.some((other) => roots[other] !== roots[first])) continue;
    if (canBeOne([at, first])) union.join(at, first);
  }
}

/** Joins each letter that postpones with the set about the same subject, where only one can be meant. */
function joinPostponing(all: readonly GroupKeys[], union: Union, canBeOne: CanBeOne): void {
  const roots = all.map((_, at) => union.rootOf(at));
  const bySubject = new Map<string, number[]>();
  for (const [at, { sheet, subject }] of all.entries()) {
    if (sheet.kind !== 'letter' && subject !== undefined) add(bySubject, subject, at);
  }
  for (const [at, { sheet, subject, names }] of all.entries()) {
    if (sheet.kind !== 'letter' || !sheet.postpones) continue;
    const asked = bySubject.get(subject ?? '') ?? [];
    const [first, ...others] = asked.filter((other) => (names ?? all[other]?.names) === all[other]?.names);
    if (first === undefined || others.some((other) => roots[other] !== roots[first])) continue;
    if (canBeOne([at, first])) union.join(at, first);
  }
}

/** Those of the year that is named, or else those of which the year is not known. */
function meant(all: readonly GroupKeys[], places: readonly number[], { year }: AnnexName): readonly number[] {
  const yearOf = (at: number): string | undefined => all[at]?.sheet.annex?.year;
  if (year === undefined) return places;
  const exact = places.filter((at) => yearOf(at) === year);
  return exact.length > 0 ? exact : places.filter((at) => yearOf(at) === undefined);
}

function both(one: CanBeOne, other: CanBeOne): CanBeOne {
  return (places) => one(places) && other(places);
}

function subjectOf({ subject }: GroupKeys): string | undefined {
  return subject;
}

function numberOf({ sheet }: GroupKeys): string | undefined {
  return sheet.questionNumber;
}

function askedOf({ asked }: GroupKeys): string | undefined {
  return asked;
}

function some(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [key];
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
