import { timeOf } from '../timing.ts';
import type { Contestant, Query } from './contestant.ts';

/** What opening again costs, in a process of its own; sizes in bytes. */
export interface Opening {
  readonly ms: number;
  /** Until the first question is answered, loading included. */
  readonly firstMs: number;
  /** What the process has more than before. */
  readonly bytes: number;
  /** All that the process has, some questions later. */
  readonly resident: number;
}

export function opening(contestant: Contestant, folder: string, queries: readonly Query[]): Opening {
  const before = residentNow();
  const ms = timeOf({ run: () => contestant.load(folder), times: 1 });
  const bytes = residentNow() - before;
  const [first, ...others] = queries;
  const firstMs = ms + timeOf({ run: () => first && contestant.find.question?.(first), times: 1 });
  for (const query of others) contestant.find.question?.(query);
  return { ms, firstMs, bytes, resident: process.memoryUsage().rss };
}

function residentNow(): number {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  return process.memoryUsage().rss;
}
