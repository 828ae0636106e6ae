import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../src/archive/source.ts';
import { percentile, timeOf } from '../timing.ts';
import { keepApart, type Asked } from './asked.ts';
import type { Contestant, Kind, Query } from './contestant.ts';
import { makeSources } from './sources.ts';
import type { Text } from './texts.ts';

/** In milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** What was measured of a contestant; sizes in bytes, times in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly documents: number;
  readonly build: number;
  readonly save: number;
  readonly bytes: number;
  readonly find: { readonly [kind in Kind]?: Times };
  readonly add: Times;
  readonly remove: Times | undefined;
  /** The first question after a document came. */
  readonly afterAdding: Times;
  /** Adding so many documents with what is tidied up later, for each. */
  readonly addAndSettle: number | undefined;
}

/** Documents that come and go after the archive was built. */
const LATER = 50;
/** As many as a draft has questions. */
const IN_TURN = 7;
const WARM_UP = 6 * IN_TURN;

/** Builds, saves and asks; each leaves its files in a folder by its name. */
export function race(
  all: readonly Contestant[],
  texts: readonly Text[],
  passages: number,
  folder: string,
): readonly Measured[] {
  const { kept, asked } = keepApart(texts);
  const builds = all.map((one) => built(one, makeSources(kept, passages + LATER * 7)));
  const saved = all.map((one) => timeOf({ run: () => one.save(path.join(folder, one.name)), times: 1 }));
  const found = all.map((): { [kind in Kind]?: Times } => ({}));
  for (const [kind, queries] of Object.entries(queriesOf(asked)) as [Kind, readonly Query[]][]) {
    ask(all, kind, queries).forEach((times, at) => {
      const one = found[at];
      if (times.length > 0 && one !== undefined) one[kind] = timesOf(times);
    });
  }
  return all.map((one, at) => ({
    name: one.name,
    documents: builds[at]?.documents ?? 0,
    build: builds[at]?.ms ?? NaN,
    save: saved[at] ?? NaN,
    bytes: sizeOf(path.join(folder, one.name)),
    find: found[at] ?? {},
    ...update(one, builds[at]?.later ?? [], queriesOf(asked).question),
  }));
}

/** So many documents come at a time: all of them in memory would be the work of the garbage collector, not of an index. */
const AT_A_TIME = 500;

interface Built {
  readonly ms: number;
  readonly documents: number;
  /** The last documents, which are kept apart. */
  readonly later: readonly Source[];
}

/** How long a contestant takes for all but the last documents; each in turn, or it would clear up after the others. */
function built({ take, settle }: Contestant, sources: Iterable<Source>): Built {
  let ms = 0;
  let documents = 0;
  let waiting: Source[] = [];
  const takeAll = (some: readonly Source[]): void => {
    documents += some.length;
    ms += timeOf({ run: () => take(some), times: 1 });
  };
  for (const source of sources) {
    waiting.push(source);
    if (waiting.length < AT_A_TIME + LATER) continue;
    takeAll(waiting.slice(0, AT_A_TIME));
    waiting = waiting.slice(AT_A_TIME);
  }
  takeAll(waiting.slice(0, -LATER));
  ms += timeOf({ run: () => settle?.(), times: 1 });
  return { ms, documents, later: waiting.slice(-LATER) };
}

function queriesOf({ drafts, mistyped, begun, continued }: Asked): Readonly<Record<Kind, readonly Query[]>> {
  const question = drafts.flatMap((draft) => draft.map((text) => ({ text, draft })));
  const typed = (text: string): Query => ({ text, draft: [] });
  return { question, index: question, mistyped: mistyped.map(typed), begun: begun.map(typed), continued };
}

/** They take turns at a few queries each, so that a busy moment of the machine is a busy moment for all. */
function ask(
  all: readonly Contestant[],
  kind: Kind,
  queries: readonly Query[],
): readonly (readonly number[])[] {
  const measured = all.map((): number[] => []);
  for (let from = -WARM_UP; from < queries.length; from += IN_TURN) {
    const some = from < 0 ? queries.slice(from).slice(0, IN_TURN) : queries.slice(from, from + IN_TURN);
    all.forEach(({ find }, at) => {
      const work = find[kind];
      if (work === undefined) return;
      for (const query of some) {
        const time = timeOf({ run: () => work(query), times: 1 });
        if (from >= 0) measured[at]?.push(time);
      }
    });
  }
  return measured;
}

function update(
  { add, remove, find, take, settle }: Contestant,
  later: readonly Source[],
  queries: readonly Query[],
): Pick<Measured, 'add' | 'remove' | 'afterAdding' | 'addAndSettle'> {
  const added: number[] = [];
  const after: number[] = [];
  later.forEach((source, at) => {
    added.push(timeOf({ run: () => add(source), times: 1 }));
    const query = queries[at % queries.length];
    if (query !== undefined) after.push(timeOf({ run: () => find.question?.(query), times: 1 }));
  });
  const removed = remove && later.map((source) => timeOf({ run: () => remove(source), times: 1 }));
  const addAll = (): void => {
    take(later);
    settle?.();
  };
  const addAndSettle = remove && timeOf({ run: addAll, times: 1 }) / later.length;
  return {
    add: timesOf(added),
    remove: removed && timesOf(removed),
    afterAdding: timesOf(after),
    addAndSettle,
  };
}

function timesOf(times: readonly number[]): Times {
  return { median: percentile(times, 50), p95: percentile(times, 95) };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}
