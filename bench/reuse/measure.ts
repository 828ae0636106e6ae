import type { Engine, Find, Hits, Item } from '../engines/engine.ts';
import type { Case } from './files.ts';

export interface Asked {
  readonly engine: Engine;
  /** How many of the questions it is asked: a slow one gets a sample. */
  readonly cases: number;
}

export interface Result {
  readonly engine: string;
  readonly buildMs: number;
  readonly queryMs: readonly number[];
  /** For each question the place of the first relevant hit, from 1; Infinity where there is none. */
  readonly places: readonly number[];
}

/** The engines take turns at each question, so that a busy moment of the machine is a busy moment for all. */
export async function measure(
  all: readonly Asked[],
  items: readonly Item[],
  cases: readonly Case[],
): Promise<readonly Result[]> {
  const running: Running[] = [];
  for (const asked of all) running.push(await start(asked, items));
  // The first answer of an engine is slow: nothing is compiled yet.
  for (const one of cases.slice(0, 1)) for (const { find } of running) await find(one.question, one.item);
  for (const [number, one] of cases.entries()) {
    for (const engine of running) if (number < engine.asked.cases) await ask(engine, one);
  }
  return running.map(({ asked, buildMs, queryMs, places }) => ({
    engine: asked.engine.name,
    buildMs,
    queryMs,
    places,
  }));
}

interface Running {
  readonly asked: Asked;
  readonly find: Find;
  readonly buildMs: number;
  readonly queryMs: number[];
  readonly places: number[];
}

async function start(asked: Asked, items: readonly Item[]): Promise<Running> {
  const before = performance.now();
  const find = await asked.engine.build(items);
  return { asked, find, buildMs: performance.now() - before, queryMs: [], places: [] };
}

async function ask({ find, queryMs, places }: Running, { question, item, relevant }: Case): Promise<void> {
  const before = performance.now();
  const found = find(question, item);
  const hits = found instanceof Promise ? await found : found;
  queryMs.push(performance.now() - before);
  places.push(placeOf(hits, relevant));
}

function placeOf(hits: Hits, relevant: ReadonlySet<number>): number {
  const place = hits.findIndex((ids) => ids.some((id) => relevant.has(id)));
  return place < 0 ? Infinity : place + 1;
}
