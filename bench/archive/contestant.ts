import type { Source } from '../../src/archive/source.ts';

export type Kind = 'question' | 'index' | 'mistyped' | 'begun' | 'continued';

/** A question in its draft, or what someone types. */
export interface Query {
  readonly text: string;
  readonly draft: readonly string[];
}

/** An index that is measured; what it cannot do is left out. */
export interface Contestant {
  readonly name: string;
  /** Takes in a part of what is to be found. */
  readonly take: (sources: readonly Source[]) => void;
  /** Called when all parts have come; part of building. */
  readonly settle?: () => void;
  /** Makes one more findable. */
  readonly add: (source: Source) => void;
  readonly remove?: (source: Source) => void;
  readonly find: { readonly [kind in Kind]?: (query: Query) => unknown };
  readonly save: (folder: string) => void;
  /** Takes up what was saved. */
  readonly load: (folder: string) => void;
}
