import { Collection } from './collection.ts';
import { createFinder, type Finder } from './finder.ts';
import { createFitting, type Fitting } from './fitting.ts';
import type { Begun, Continuation, Draft, Hit, Names, Place, Query, Related } from './hit.ts';
import { cutAsBefore } from './index/cutting/cut.ts';
import { ownFiles } from './ownFiles.ts';
import { snapshotOf, type DocumentPlace } from './search/live.ts';
import { createFacts } from './search/windowFacts.ts';
import { NO_SYNONYMS, type Synonyms } from './synonyms.ts';

/** Earlier answers, and what finds them. */
export class Archive {
  readonly collection: Collection;
  private finder: { readonly version: number; readonly found: Finder } | undefined;
  private synonyms = NO_SYNONYMS;
  private readonly facts = createFacts();
  private readonly fitting: Fitting;

  constructor(collection = new Collection()) {
    this.collection = collection;
    this.fitting = createFitting((file) => collection.stampOf(file));
  }

  /** The words that mean the same as some in a text, from now on. */
  useSynonyms(synonyms: Synonyms): void {
    this.synonyms = synonyms;
    this.finder = undefined;
  }

  /** The earlier answers that fit a question, best first. */
  suggest(query: Query): readonly Hit[] {
    const hits = this.found().suggest(query, this.placesOf(query.draft?.file));
    this.fitting.remember(query, hits);
    return hits;
  }

  /** The documents most like a draft. */
  related(draft: Draft, limit: number): readonly Related[] {
    return this.found().related(draft, limit, this.placesOf(draft.file));
  }

  /** What someone types: words, “a phrase”, the last word perhaps half typed. `own` is a file that is left out. */
  find(typed: string, limit: number, own?: string): readonly Hit[] {
    return this.found().find(typed, limit, this.placesOf(own));
  }

  /**
   * How earlier answers went on with a sentence; nothing where that is not certain. The hits of the question come first,
   * if it is the one that `suggest` was last asked about.
   */
  continue(begun: Begun): Continuation | undefined {
    return this.found().continue(begun, this.fitting.known(begun), this.placesOf(begun.draft.file));
  }

  /** Where a passage or a near copy of it stands. */
  uses(text: string): readonly Place[] {
    return this.found().uses(text);
  }

  /** Who and what there is to filter by. */
  names(): Names {
    return this.found().names();
  }

  private found(): Finder {
    const version = this.collection.version();
    if (this.finder?.version !== version) {
      const { held } = this.collection.contents();
      const cut = cutAsBefore(held.map(({ window }) => window));
      const found = createFinder(snapshotOf(held, this.facts), { cut, synonyms: this.synonyms });
      this.finder = { version, found };
    }
    return this.finder.found;
  }

  /** Where a draft is itself, in whatever form. */
  private placesOf(own: string | undefined): readonly DocumentPlace[] {
    if (own === undefined) return [];
    return ownFiles(own).flatMap((file) => this.collection.placeOf(file) ?? []);
  }
}
