import type { Begun, Hit, Query } from './hit.ts';

/** The hits for the question that was asked about last. */
export interface Fitting {
  readonly remember: (query: Query, hits: readonly Hit[]) => void;
  /** Those that stand in their files as they did; none for another question than the last. */
  readonly known: (begun: Begun) => readonly Hit[];
}

/** So many at most, however many were asked for: what a sentence goes on with is not to depend on who asked. */
export const MOST_KNOWN = 10;

/** To find them again would take longer than someone who writes can wait. */
export function createFitting(stampOf: (file: string) => string | undefined): Fitting {
  let last: { readonly key: string; readonly hits: readonly Hit[]; readonly stamps: Stamps } | undefined;
  const isAsItWas = ({ document: { file } }: Hit): boolean => last?.stamps.get(file) === stampOf(file);
  return {
    remember: ({ question, draft, filter }, all) => {
      // What is left out by a filter fits no less.
      if (draft === undefined || Object.values(filter).some((value) => value !== undefined)) return;
      const hits = all.slice(0, MOST_KNOWN);
      const stamps = new Map(hits.map(({ document: { file } }) => [file, stampOf(file)]));
      last = { key: keyOf(question, draft.file), hits, stamps };
    },
    known: ({ question, draft }) =>
      last?.key === keyOf(question, draft.file) ? last.hits.filter(isAsItWas) : [],
  };
}

type Stamps = ReadonlyMap<string, string | undefined>;

function keyOf(question: string, file: string): string {
  return JSON.stringify([question, file]);
}
