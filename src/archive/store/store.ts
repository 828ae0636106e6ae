import { Collection, type FileRecord } from '../collection.ts';
import { checksum } from '../index/checksum.ts';
import { recentBytes } from '../index/recentBytes.ts';
import type { Held } from '../index/tiers.ts';
import type { Window } from '../index/window.ts';
import { MANIFEST, manifestBytes, readManifest, type Manifest, type StoredWindow } from './manifest.ts';
import type { Storage } from './storage.ts';
import { readWindow, windowBytes } from './windowFile.ts';

const TEXTS = '.tekst';
const INDEX = '.index';

/** Keeps an archive between sessions. */
export interface Store {
  /**
   * Writes what has changed since it was loaded or saved: windows never change, so most are there already. They are named
   * by what is in them, so that two programs that keep the same archive write the same files, and the list of them comes
   * last: whoever reads at any moment finds a whole collection. Throws where it cannot be written; what was there stays.
   */
  readonly save: (collection: Collection) => void;
  /** The archive as it was saved; undefined where there is none, or where anything of it is not as it was written. */
  readonly load: () => Collection | undefined;
  /** Whether there is anything, of use or not. */
  readonly hasKept: () => boolean;
  /** Takes away what no longer belongs to the archive that was saved last. */
  readonly tidy: () => void;
}

export function createStore(storage: Storage): Store {
  const names = new WeakMap<Window, string>();
  return {
    save: (collection) => {
      collection.flush();
      const there = new Set(storage.names());
      for (const one of collection.contents().held) writeWindow(collection, one, storage, there, names);
      storage.write(MANIFEST, manifestBytes(manifestOf(collection, names)));
    },
    load: () => {
      const manifest = readManifest(storage.read(MANIFEST));
      const held = manifest?.windows.flatMap((stored) => loadWindow(storage, stored, names));
      if (manifest === undefined || held?.length !== manifest.windows.length) return undefined;
      return new Collection({ held, files: filesOf(manifest, held), cutAt: manifest.cutAt });
    },
    hasKept: () => storage.names().includes(MANIFEST),
    tidy: () => {
      const windows = readManifest(storage.read(MANIFEST))?.windows ?? [];
      const used = new Set([MANIFEST, ...windows.flatMap(({ name }) => [name + INDEX, name + TEXTS])]);
      for (const name of storage.names()) if (!used.has(name)) storage.remove(name);
    },
  };
}

/** Once its texts are in a file, they need not be in memory. */
function writeWindow(
  collection: Collection,
  held: Held,
  storage: Storage,
  there: ReadonlySet<string>,
  names: WeakMap<Window, string>,
): void {
  const { records } = held.window;
  const known = names.get(held.window);
  if (known !== undefined && there.has(known + INDEX) && there.has(known + TEXTS)) return;
  const index = windowBytes(held.window);
  const texts = records.bytes.read(0, records.bytes.length);
  const name = `${hexadecimal(checksum(index))}${hexadecimal(checksum(texts))}`;
  // A file with that name can have been damaged since it was written.
  const write = (file: string, whole: Uint8Array): void => {
    const before = there.has(file) ? storage.read(file) : undefined;
    if (before === undefined || checksum(before) !== checksum(whole)) storage.write(file, whole);
  };
  write(name + TEXTS, texts);
  write(name + INDEX, index);
  const bytes = records.bytes.where === 'memory' ? storage.open(name + TEXTS) : undefined;
  const window =
    bytes === undefined
      ? held.window
      : { ...held.window, records: { ...records, bytes: recentBytes(bytes) } };
  names.set(window, name);
  collection.exchange(held, window);
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(8, '0');
}

function manifestOf(collection: Collection, names: WeakMap<Window, string>): Manifest {
  const { held, files, cutAt } = collection.contents();
  const numbers = new Map(held.map((one, number) => [one, number]));
  return {
    windows: held.map(({ window, removed }) => ({
      name: names.get(window) ?? '',
      removed: [...removed].sort((a, b) => a - b),
    })),
    files: [...files].map(([file, { stamp, place }]) =>
      place === undefined
        ? [file, stamp, -1, -1]
        : [file, stamp, numbers.get(place.held) ?? -1, place.document],
    ),
    cutAt,
  };
}

function loadWindow(
  storage: Storage,
  { name, removed }: StoredWindow,
  names: WeakMap<Window, string>,
): readonly Held[] {
  const index = storage.read(name + INDEX);
  const texts = storage.open(name + TEXTS);
  const window =
    index === undefined || texts === undefined ? undefined : readWindow(index, recentBytes(texts));
  if (window === undefined) return [];
  names.set(window, name);
  return [{ window, removed: new Set(removed) }];
}

function filesOf({ files }: Manifest, held: readonly Held[]): ReadonlyMap<string, FileRecord> {
  return new Map(
    files.map(([file, stamp, number, document]) => {
      const one = held[number];
      return [file, { stamp, place: one === undefined ? undefined : { held: one, document } }];
    }),
  );
}
