import type { Collection } from '../archive/collection.ts';
import type { Store } from '../archive/store/store.ts';
import type { Troubles } from './troubles.ts';

/** In milliseconds: so long after the last change the archive is written. */
const WRITTEN_AFTER = 2000;

/** What is said of an archive that cannot be written; it names the folder. */
const NOT_WRITTEN =
  'kan het archief niet bewaren; u kunt gewoon doorwerken, maar de volgende keer wordt alles opnieuw gelezen';

/** What is said of an archive that was kept and cannot be used; it names the folder. */
const NOT_USED =
  'bevat een bewaard archief dat beschadigd is of van een andere versie; alles wordt opnieuw gelezen';

/** Keeps a collection between sessions, where there is a place for it. */
export class Keeper {
  private readonly storeIn: (folder: string) => Store;
  private readonly troubles: Troubles;
  private place: { readonly folder: string; readonly store: Store } | undefined;
  private written = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(storeIn: (folder: string) => Store, troubles: Troubles) {
    this.storeIn = storeIn;
    this.troubles = troubles;
  }

  /** What was kept in a folder, when another is opened than before; what there was until now is kept where it was. */
  open(folder: string | undefined, before: Collection): Collection | undefined {
    if (folder === undefined || folder === this.place?.folder) return undefined;
    this.save(before);
    const store = this.storeIn(folder);
    this.place = { folder, store };
    const kept = loadFrom(store);
    this.written = kept?.revision() ?? '';
    if (kept === undefined && store.hasKept()) this.troubles.add(folder, NOT_USED);
    return kept;
  }

  saveSoon(collection: () => Collection, saved: () => void): void {
    clearTimeout(this.timer);
    if (this.place === undefined) return;
    this.timer = setTimeout(() => {
      this.save(collection());
      saved();
    }, WRITTEN_AFTER);
  }

  isPlace(folder: string): boolean {
    return folder === this.place?.folder;
  }

  /** Keeps what there is now, and nothing after it. */
  close(collection: Collection): void {
    this.save(collection);
    this.place = undefined;
  }

  /** What was kept here is not as it was written: all is read, and kept, anew. */
  distrust(): void {
    if (this.place !== undefined) this.troubles.add(this.place.folder, NOT_USED);
  }

  /** Keeps nothing any more, since what was kept went wrong while it was used; false where nothing was kept. */
  giveUp(): boolean {
    clearTimeout(this.timer);
    this.distrust();
    const { place } = this;
    this.place = undefined;
    return place !== undefined;
  }

  save(collection: Collection): void {
    clearTimeout(this.timer);
    if (this.place === undefined || collection.revision() === this.written) return;
    const { folder, store } = this.place;
    try {
      store.save(collection);
      store.tidy();
      this.written = collection.revision();
      this.troubles.solved(folder);
    } catch (error) {
      this.troubles.add(folder, `${NOT_WRITTEN} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
}

/** Nothing where it is not as we wrote it, whatever that makes of reading it. */
function loadFrom(store: Store): Collection | undefined {
  try {
    return store.load();
  } catch {
    return undefined; // As good as damaged, and so it is said.
  }
}
