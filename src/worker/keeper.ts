import type { Collection } from '../archive/collection.ts';
import type { Store } from '../archive/store/store.ts';
import type { Troubles } from './troubles.ts';

/** In milliseconds: so long after the last change the archive is written. */
const WRITTEN_AFTER = 2000;

/** What is said of an archive that cannot be written; it names the folder. */
const NOT_WRITTEN =
  'kan het archief niet bewaren; u kunt gewoon doorwerken, maar de volgende keer wordt alles opnieuw gelezen';

/** Keeps a collection between sessions, where there is a place for it. */
export class Keeper {
  private readonly storeIn: (folder: string) => Store;
  private readonly troubles: Troubles;
  private place: { readonly folder: string; readonly store: Store } | undefined;
  private written = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storeIn: (folder: string) => Store, troubles: Troubles) {
    this.storeIn = storeIn;
    this.troubles = troubles;
  }

  /** What was kept in a folder, when it is opened for the first time. */
  open(folder: string | undefined): Collection | undefined {
    if (folder === undefined || folder === this.place?.folder) return undefined;
    this.place = { folder, store: this.storeIn(folder) };
    const kept = this.place.store.load();
    this.written = kept?.version() ?? -1;
    return kept;
  }

  saveSoon(collection: () => Collection, saved: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.save(collection());
      saved();
    }, WRITTEN_AFTER);
  }

  save(collection: Collection): void {
    clearTimeout(this.timer);
    if (this.place === undefined || collection.version() === this.written) return;
    const { folder, store } = this.place;
    try {
      store.save(collection);
      store.tidy();
      this.written = collection.version();
      this.troubles.solved(folder);
    } catch (error) {
      this.troubles.add(folder, `${NOT_WRITTEN} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
}
