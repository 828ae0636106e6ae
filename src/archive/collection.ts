import type { CollectionContents } from './collectionContents.ts';
import { FileRecords } from './fileRecords.ts';
import { cutAnew } from './index/cutting/cut.ts';
import { RecentCuts } from './index/cutting/recentCuts.ts';
import { atOnce, type Steps } from './index/steps.ts';
import { cutTerms, deriveTerms } from './index/terms.ts';
import { FEW, mergeHeld, nextMerge, removedPassages, type Held, type NewPlace } from './index/tiers.ts';
import type { TermLevel, Window } from './index/window.ts';
import type { DocumentPlace } from './search/live.ts';
import type { Source } from './source.ts';
import { Waiting, type Coming } from './waiting.ts';

/** When the archive has grown by a quarter, its words may show other compounds. */
const GROWN = 1.25;

/**
 * The documents of an archive, in windows. They come and go one by one: what came lately is collected until `flush`, and
 * can be found from then on. Once `settle` has been done, the same files give the same answers, in whatever order and in
 * however many parts they came; but in a large archive the words of what came since it last grew by a quarter are cut by
 * what it knew.
 */
export class Collection {
  private held: Held[];
  private readonly files: FileRecords;
  private readonly waiting = new Waiting();
  private readonly cuts = new RecentCuts();
  /** The windows of which the words were cut when that was last done. */
  private cut = new WeakSet<Window>();
  private changed = 0;
  private removals = 0;
  /** The size at which words were last cut by all that there was. */
  private cutAt: number;
  /** Whether something came or went since then. */
  private isOther = false;

  constructor({ held, files, cutAt }: CollectionContents = { held: [], files: new Map(), cutAt: 0 }) {
    this.held = [...held];
    this.files = new FileRecords(files);
    this.cutAt = cutAt;
  }

  /** To be kept; what came since the last `flush` is not in it. */
  contents(): CollectionContents {
    return { held: this.held, files: this.files.all(), cutAt: this.cutAt };
  }

  /** The same window, its texts in another place. */
  exchange(held: Held, window: Window): void {
    if (this.cut.has(held.window)) this.cut.add(window);
    if (held.window !== window)
      this.replace([held], { window, removed: held.removed }, (document) => document);
  }

  /** Another number whenever what can be found is another. */
  version(): number {
    return this.changed;
  }

  /** Another number whenever what is to be kept is another: also when a file turned out to hold nothing. */
  revision(): string {
    return `${this.changed} ${this.files.changes}`;
  }

  /** How many files hold something, and how many passages there are. */
  size(): { readonly documents: number; readonly passages: number } {
    let { passages } = this.waiting;
    for (const held of this.held) passages += held.window.size - removedPassages(held);
    return { documents: this.files.documents + this.waiting.documents, passages };
  }

  stampOf(file: string): string | undefined {
    return this.files.get(file)?.stamp ?? this.waiting.stampOf(file);
  }

  fileNames(): readonly string[] {
    return [...this.files.all().keys(), ...this.waiting.fileNames()];
  }

  /** Of the windows in `contents`. */
  placeOf(file: string): DocumentPlace | undefined {
    const record = this.files.get(file);
    if (record?.held === undefined) return undefined;
    return { window: this.held.indexOf(record.held), document: record.document };
  }

  /** What a file holds now, in the place of what it held before; nothing to know that there is nothing in it. */
  put(file: string, stamp: string, source: Source | undefined): void {
    this.remove(file);
    if (source === undefined || source.entries.length === 0) {
      this.files.add(file, { stamp, held: undefined, document: -1 });
      return;
    }
    this.waiting.add(file, stamp, source);
  }

  remove(file: string): void {
    if (this.waiting.has(file)) this.flush();
    const { held, document = -1 } = this.files.remove(file) ?? {};
    if (held === undefined) return;
    this.cuts.forgetLately();
    this.isOther = true;
    held.removed.add(document);
    this.removals++;
    if (held.removed.size === held.window.documentStarts.length - 1) {
      this.held = this.held.filter((one) => one !== held);
    }
    this.changed++;
  }

  /** Makes what came lately findable. */
  flush(): void {
    atOnce(this.flushing());
  }

  /** The same step by step. */
  *flushing(): Steps<void> {
    for (let [one] = this.waiting.all(); one !== undefined; [one] = this.waiting.all()) {
      const cut = yield* this.cuts.cut(() => this.held.map(({ window }) => window), one.words);
      const terms = yield* deriveTerms(one.words, cut);
      // All that there is is cut by all that there is.
      const isAll = this.held.length === 0;
      if (this.holdWaiting(one, terms) === undefined) continue;
      this.isOther = !isAll;
      if (isAll) this.cutAt = one.words.size;
    }
  }

  /** Merges small windows and cuts words anew, step by step: others may have their turn, and ask, in between. */
  *settle(): Steps<void> {
    const { passages } = this.size();
    const isOther = this.isOther || this.waiting.documents > 0;
    const isToBeCut = passages > this.cutAt * GROWN || (isOther && passages <= FEW);
    if (!isToBeCut) yield* this.flushing();
    yield* this.mergeAlike();
    if (!isToBeCut) return;
    // What goes in between is still to be reckoned with.
    this.isOther = false;
    yield* this.cutAnew();
    yield* this.mergeAlike();
    this.cutAt = passages;
  }

  /** The same in one go, where nobody waits. */
  settleAtOnce(): void {
    atOnce(this.settle());
  }

  private *mergeAlike(): Steps<void> {
    for (let parts = nextMerge(this.held); parts !== undefined; parts = nextMerge(this.held)) {
      const before = this.removals;
      const { held, newPlace } = yield* mergeHeld(parts);
      // What was removed meanwhile is in it, and what was kept meanwhile is another: it is made once more.
      const isSame = this.removals === before && parts.every((part) => this.held.includes(part));
      if (isSame) this.replace(parts, held, newPlace);
      yield;
    }
  }

  private *cutAnew(): Steps<void> {
    this.cuts.forget();
    this.cut = new WeakSet();
    const all = [...this.held.map(({ window }) => window), ...this.waiting.all().map(({ words }) => words)];
    const cut = yield* cutAnew(all);
    // What waits can be found when it has its terms, and not sooner.
    for (let [one] = this.waiting.all(); one !== undefined; [one] = this.waiting.all()) {
      const terms = yield* deriveTerms(one.words, yield* cutTerms(one.words, cut));
      const held = this.holdWaiting(one, terms);
      if (held !== undefined) this.cut.add(held.window);
    }
    const next = (): Held | undefined => this.held.find(({ window }) => !this.cut.has(window));
    for (let held = next(); held !== undefined; held = next()) {
      const terms = yield* deriveTerms(held.window, yield* cutTerms(held.window, cut));
      const window = { ...held.window, ...terms };
      this.cut.add(window);
      if (this.held.includes(held))
        this.replace([held], { window, removed: held.removed }, (document) => document);
    }
    this.cuts.forget();
  }

  /** Nothing where it was made findable meanwhile, in a turn that others had. */
  private holdWaiting(one: Coming, terms: TermLevel): Held | undefined {
    if (this.waiting.all()[0] !== one) return undefined;
    this.waiting.take();
    const { words, files } = one;
    const held = { window: { ...words, ...terms }, removed: new Set<number>() };
    this.held.push(held);
    let document = 0;
    for (const [file, stamp] of files) this.files.add(file, { stamp, held, document: document++ });
    this.changed++;
    return held;
  }

  private replace(old: readonly Held[], held: Held, newPlace: NewPlace): void {
    this.held = [...this.held.filter((one) => !old.includes(one)), held];
    this.files.move(old, held, newPlace);
    this.changed++;
  }
}
