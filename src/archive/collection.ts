import { Builder } from './index/builder.ts';
import { cutAnew, cutAsBefore } from './index/cutting.ts';
import { mergeWindows } from './index/merge.ts';
import { deriveTerms } from './index/terms.ts';
import { newPlaces, nextMerge, removedPassages, type Held } from './index/tiers.ts';
import type { Window, WordLevel } from './index/window.ts';
import type { DocumentPlace } from './search/live.ts';
import type { Source } from './source.ts';
import { createWordReader } from './words/wordReader.ts';

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
  private readonly read = createWordReader();
  private builder = new Builder(this.read);
  private collected: { readonly file: string; readonly stamp: string }[] = [];
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
    let passages = this.builder.size;
    for (const held of this.held) passages += held.window.size - removedPassages(held);
    let documents = this.collected.length;
    for (const { place } of this.files.values()) if (place !== undefined) documents++;
    return { documents, passages };
  }

  stampOf(file: string): string | undefined {
    return this.files.get(file)?.stamp ?? this.collected.findLast((one) => one.file === file)?.stamp;
  }

  fileNames(): readonly string[] {
    return [...this.files.keys(), ...this.collected.map(({ file }) => file)];
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
    if (!this.builder.hasRoomFor(source)) this.flush();
    this.builder.add(source);
    this.collected.push({ file, stamp });
  }

  remove(file: string): void {
    if (this.collected.some((one) => one.file === file)) this.flush();
    const place = this.files.get(file)?.place;
    if (this.files.delete(file)) this.recorded++;
    if (place === undefined) return;
    place.held.removed.add(place.document);
    if (place.held.removed.size === place.held.window.documentStarts.length - 1) {
      this.held = this.held.filter((held) => held !== place.held);
    }
    this.changed++;
  }

  /** Makes what came lately findable. */
  flush(): void {
    if (this.collected.length === 0) return;
    const held = this.hold(this.builder.build());
    // All that there is was cut by all that there is.
    if (this.held.length === 0) this.cutAt = held.window.size;
    this.held.push(held);
    this.collected.forEach(({ file, stamp }, document) =>
      this.files.set(file, { stamp, place: { held, document } }),
    );
    this.builder = new Builder(this.read);
    this.collected = [];
    this.changed++;
  }

  /** Merges small windows and cuts words anew, step by step: others may have their turn, and ask, in between. */
  *settle(): Generator<undefined> {
    this.flush();
    for (let parts = nextMerge(this.held); parts !== undefined; parts = nextMerge(this.held)) {
      this.merge(parts);
      yield;
    }
    const { passages } = this.size();
    if (passages <= this.cutAt * GROWN) return;
    const cut = cutAnew(this.held.map(({ window }) => window));
    for (const { window } of [...this.held]) {
      const held = this.held.find((one) => one.window === window);
      if (held !== undefined)
        this.replace(
          [held],
          { window: { ...window, ...deriveTerms(window, cut) }, removed: held.removed },
          (document) => document,
        );
      yield;
    }
    this.cutAt = passages;
  }

  /** The same in one go, where nobody waits. */
  settleAtOnce(): void {
    const steps = this.settle();
    while (steps.next().done !== true);
  }

  private hold(words: WordLevel): Held {
    const cut = cutAsBefore(
      this.held.map(({ window }) => window),
      [words],
    );
    return { window: { ...words, ...deriveTerms(words, () => cut) }, removed: new Set() };
  }

  private merge(parts: readonly Held[]): void {
    const words = mergeWindows(
      parts.map(({ window, removed }) => ({ window, isRemoved: (document) => removed.has(document) })),
    );
    const places = newPlaces(parts);
    this.replace(parts, this.hold(words), (document, held) => places.get(held)?.[document] ?? -1);
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
