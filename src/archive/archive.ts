import { createFinder, type Finder, type Knowledge } from './finder.ts';
import type { Draft, Hit, Place, Query, Related } from './hit.ts';
import { Builder } from './index/builder.ts';
import { cutAnew, cutAsBefore } from './index/cutting.ts';
import { mergeWindows } from './index/merge.ts';
import { deriveTerms } from './index/terms.ts';
import { nextMerge, type Held } from './index/tiers.ts';
import type { WordLevel } from './index/window.ts';
import { snapshotOf, type DocumentPlace } from './search/live.ts';
import type { Synonyms } from './search/queryTerms.ts';
import type { Source } from './source.ts';
import { createForEachGroup } from './words/letterGroups.ts';

/** When the archive has grown by a quarter, its words may show other compounds. */
const GROWN = 1.25;

/** What is known of a file: what tells whether it has changed, and where its document is, if there is one in it. */
export interface FileRecord {
  readonly stamp: string;
  readonly place: { readonly held: Held; readonly document: number } | undefined;
}

/**
 * Earlier answers, and what finds them. Documents come and go one by one: what came lately is collected until `flush`,
 * and is found from then on. The same files give the same answers in the same order, once `settle` has been done.
 */
export class Archive {
  private held: Held[] = [];
  private readonly files = new Map<string, FileRecord>();
  private builder = new Builder();
  private collected: { readonly file: string; readonly stamp: string }[] = [];
  private finder: Finder | undefined;
  private synonyms: Synonyms = () => [];
  /** The size at which words were last cut by all that there was. */
  private cutAt = 0;
  private readonly knowledge: Omit<Knowledge, 'cut' | 'synonyms'> = {
    forEachGroup: createForEachGroup(),
    groupCounts: new WeakMap(),
  };

  /** How many files hold something, and how many passages there are. */
  size(): { readonly documents: number; readonly passages: number } {
    const passages = this.held.reduce((sum, { window }) => sum + window.size, this.builder.size);
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

  /** What a file holds now, in the place of what it held before; nothing to know that there is nothing in it. */
  put(file: string, stamp: string, source: Source | undefined): void {
    this.remove(file);
    if (source === undefined || source.entries.length === 0) {
      this.files.set(file, { stamp, place: undefined });
      return;
    }
    if (!this.builder.hasRoomFor(source)) this.flush();
    this.builder.add(source);
    this.collected.push({ file, stamp });
  }

  remove(file: string): void {
    if (this.collected.some((one) => one.file === file)) this.flush();
    const place = this.files.get(file)?.place;
    this.files.delete(file);
    if (place === undefined) return;
    place.held.removed.add(place.document);
    if (place.held.removed.size === place.held.window.documentStarts.length - 1) {
      this.held = this.held.filter((held) => held !== place.held);
    }
    this.finder = undefined;
  }

  /** Makes what came lately findable. */
  flush(): void {
    if (this.collected.length === 0) return;
    const held = this.hold(this.builder.build());
    this.held.push(held);
    this.collected.forEach(({ file, stamp }, document) =>
      this.files.set(file, { stamp, place: { held, document } }),
    );
    this.builder = new Builder();
    this.collected = [];
    this.finder = undefined;
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

  /** The words that mean the same as some in a text, from now on. */
  useSynonyms(synonyms: Synonyms): void {
    this.synonyms = synonyms;
    this.finder = undefined;
  }

  suggest(query: Query): readonly Hit[] {
    return this.found().suggest(query, this.placeOf(query.draft));
  }

  related(draft: Draft, limit: number): readonly Related[] {
    return this.found().related(draft, limit, this.placeOf(draft));
  }

  /** `words`, “a phrase”, the last word perhaps half typed. */
  find(typed: string, limit: number): readonly Hit[] {
    return this.found().find(typed, limit);
  }

  uses(text: string): readonly Place[] {
    return this.found().uses(text);
  }

  private found(): Finder {
    this.finder ??= createFinder(snapshotOf(this.held), {
      ...this.knowledge,
      cut: cutAsBefore(
        this.held.map(({ window }) => window),
        [],
      ),
      synonyms: this.synonyms,
    });
    return this.finder;
  }

  private placeOf(draft: Draft | undefined): DocumentPlace | undefined {
    const place = draft === undefined ? undefined : this.files.get(draft.file)?.place;
    return place === undefined
      ? undefined
      : { window: this.held.indexOf(place.held), document: place.document };
  }

  private hold(words: WordLevel): Held {
    const cut = cutAsBefore(
      this.held.map(({ window }) => window),
      [words],
    );
    return { window: { ...words, ...deriveTerms(words, cut) }, removed: new Set() };
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
    this.finder = undefined;
  }
}

/** For each window the new number of each of its documents. */
function newPlaces(parts: readonly Held[]): ReadonlyMap<Held, readonly number[]> {
  let next = 0;
  return new Map(
    parts.map((held) => [
      held,
      Array.from({ length: held.window.documentStarts.length - 1 }, (_, document) =>
        held.removed.has(document) ? -1 : next++,
      ),
    ]),
  );
}
