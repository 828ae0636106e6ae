import { cutAnew, RecentCuts, type CutWords } from './index/cutting.ts';
import { mergeWindows } from './index/merge.ts';
import { deriveTerms } from './index/terms.ts';
import { newPlaces, nextMerge, removedPassages, type Held } from './index/tiers.ts';
import type { Window } from './index/window.ts';
import type { DocumentPlace } from './search/live.ts';
import type { Source } from './source.ts';
import { Waiting, type Coming } from './waiting.ts';

/** When the archive has grown by a quarter, its words may show other compounds. */
const GROWN = 1.25;

/** What is known of a file: what tells whether it has changed, and where its document is, if there is one in it. */
export interface FileRecord {
  readonly stamp: string;
  readonly place: { readonly held: Held; readonly document: number } | undefined;
}

export interface CollectionContents {
  readonly held: readonly Held[];
  readonly files: ReadonlyMap<string, FileRecord>;
  /** The size at which words were last cut by all that there was. */
  readonly cutAt: number;
}

/**
 * The documents of an archive, in windows. They come and go one by one: what came lately is collected until `flush`, and
 * can be found from then on. Once `settle` has been done, the same files give the same answers, however they came.
 */
export class Collection {
  private held: Held[];
  private readonly files: Map<string, FileRecord>;
  private readonly waiting = new Waiting();
  private readonly cuts = new RecentCuts();
  private changed = 0;
  private recorded = 0;
  /** The size at which words were last cut by all that there was. */
  private cutAt: number;

  constructor({ held, files, cutAt }: CollectionContents = { held: [], files: new Map(), cutAt: 0 }) {
    this.held = [...held];
    this.files = new Map(files);
    this.cutAt = cutAt;
  }

  /** To be kept; what came since the last `flush` is not in it. */
  contents(): CollectionContents {
    return { held: this.held, files: this.files, cutAt: this.cutAt };
  }

  /** The same window, its texts in another place. */
  exchange(held: Held, window: Window): void {
    if (held.window !== window)
      this.replace([held], { window, removed: held.removed }, (document) => document);
  }

  /** Another number whenever what can be found is another. */
  version(): number {
    return this.changed;
  }

  /** Another number whenever what is to be kept is another: also when a file turned out to hold nothing. */
  revision(): string {
    return `${this.changed} ${this.recorded}`;
  }

  /** How many files hold something, and how many passages there are. */
  size(): { readonly documents: number; readonly passages: number } {
    let { passages, documents } = this.waiting;
    for (const held of this.held) passages += held.window.size - removedPassages(held);
    for (const { place } of this.files.values()) if (place !== undefined) documents++;
    return { documents, passages };
  }

  stampOf(file: string): string | undefined {
    return this.files.get(file)?.stamp ?? this.waiting.stampOf(file);
  }

  fileNames(): readonly string[] {
    return [...this.files.keys(), ...this.waiting.fileNames()];
  }

  /** Of the windows in `contents`. */
  placeOf(file: string): DocumentPlace | undefined {
    const place = this.files.get(file)?.place;
    return place === undefined
      ? undefined
      : { window: this.held.indexOf(place.held), document: place.document };
  }

  /** What a file holds now, in the place of what it held before; nothing to know that there is nothing in it. */
  put(file: string, stamp: string, source: Source | undefined): void {
    this.remove(file);
    if (source === undefined || source.entries.length === 0) {
      this.files.set(file, { stamp, place: undefined });
      this.recorded++;
      return;
    }
    this.waiting.add(file, stamp, source);
  }

  remove(file: string): void {
    if (this.waiting.has(file)) this.flush();
    const place = this.files.get(file)?.place;
    if (this.files.delete(file)) this.recorded++;
    if (place === undefined) return;
    this.cuts.forget();
    place.held.removed.add(place.document);
    if (place.held.removed.size === place.held.window.documentStarts.length - 1) {
      this.held = this.held.filter((held) => held !== place.held);
    }
    this.changed++;
  }

  /** Makes what came lately findable. */
  flush(): void {
    for (let one = this.waiting.take(); one !== undefined; one = this.waiting.take()) {
      const cut = this.cuts.asBefore(
        this.held.map(({ window }) => window),
        [one.words],
      );
      // All that there is is cut by all that there is.
      if (this.held.length === 0) this.cutAt = one.words.size;
      this.hold(one, () => cut);
    }
  }

  /** Merges small windows and cuts words anew, step by step: others may have their turn, and ask, in between. */
  *settle(): Generator<undefined> {
    const { passages } = this.size();
    const isGrown = passages > this.cutAt * GROWN;
    if (!isGrown) this.flush();
    yield* this.mergeAlike();
    if (!isGrown) return;
    yield* this.cutAnew();
    this.cutAt = passages;
    yield* this.mergeAlike();
  }

  /** The same in one go, where nobody waits. */
  settleAtOnce(): void {
    const steps = this.settle();
    while (steps.next().done !== true);
  }

  private *mergeAlike(): Generator<undefined> {
    for (let parts = nextMerge(this.held); parts !== undefined; parts = nextMerge(this.held)) {
      const window = mergeWindows(
        parts.map(({ window, removed }) => ({ window, isRemoved: (document) => removed.has(document) })),
      );
      const places = newPlaces(parts);
      this.replace(
        parts,
        { window, removed: new Set() },
        (document, held) => places.get(held)?.[document] ?? -1,
      );
      yield;
    }
  }

  private *cutAnew(): Generator<undefined> {
    this.cuts.forget();
    const old = this.held.map(({ window }) => window);
    const cut = cutAnew([...old, ...this.waiting.all().map(({ words }) => words)]);
    for (let one = this.waiting.take(); one !== undefined; one = this.waiting.take()) {
      this.hold(one, cut);
      yield;
    }
    for (const window of old) {
      const held = this.held.find((one) => one.window === window);
      if (held === undefined) continue;
      const anew = { window: { ...window, ...deriveTerms(window, cut) }, removed: held.removed };
      this.replace([held], anew, (document) => document);
      yield;
    }
  }

  private hold({ words, files }: Coming, cut: CutWords): void {
    const held = { window: { ...words, ...deriveTerms(words, cut) }, removed: new Set<number>() };
    this.held.push(held);
    let document = 0;
    for (const [file, stamp] of files) this.files.set(file, { stamp, place: { held, document: document++ } });
    this.changed++;
  }

  private replace(
    old: readonly Held[],
    held: Held,
    newPlace: (document: number, held: Held) => number,
  ): void {
    this.held = [...this.held.filter((one) => !old.includes(one)), held];
    for (const [file, { stamp, place }] of this.files) {
      if (place === undefined || !old.includes(place.held)) continue;
      this.files.set(file, { stamp, place: { held, document: newPlace(place.document, place.held) } });
    }
    this.changed++;
  }
}
