import { Collection } from '../collection.ts';
import type { FileRecord } from '../fileRecords.ts';
import { checksum } from '../index/checksum.ts';
import { recentBytes } from '../index/recentBytes.ts';
import type { Held } from '../index/tiers.ts';
import type { Window } from '../index/window.ts';
import { storedLists, wordListBytes } from '../index/wordLists.ts';
import { MANIFEST, manifestBytes, readManifest, type Manifest, type StoredWindow } from './manifest.ts';
import type { Storage } from './storage.ts';
import { readWindow, windowBytes } from './windowFile.ts';

const TEXTS = '.tekst';
/** Where each word stands; read only when someone types it. */
const PLACES = '.woorden';
const INDEX = '.index';
const FILES = [TEXTS, PLACES, INDEX];

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
      const used = new Set([MANIFEST, ...windows.flatMap(({ name }) => FILES.map((kind) => name + kind))]);
      for (const name of storage.names()) if (!used.has(name)) storage.remove(name);
    },
  };
}

/** Once its texts and the places of its words are in files, they need not be in memory. */
function writeWindow(
  collection: Collection,
  held: Held,
  storage: Storage,
  there: ReadonlySet<string>,
  names: WeakMap<Window, string>,
): void {
  const { window } = held;
  const known = names.get(window);
  if (known !== undefined && FILES.every((kind) => there.has(known + kind))) return;
  const texts = window.records.bytes.read(0, window.records.bytes.length);
  const places = wordListBytes(window.wordLists);
  const index = windowBytes(window);
  const name = [index, places, texts].map((bytes) => hexadecimal(checksum(bytes))).join('');
  const files = { [TEXTS]: texts, [PLACES]: places, [INDEX]: index };
  for (const [kind, bytes] of Object.entries(files)) {
    // A file with that name can have been damaged since it was written.
    const before = there.has(name + kind) ? storage.read(name + kind) : undefined;
    if (before === undefined || checksum(before) !== checksum(bytes)) storage.write(name + kind, bytes);
  }
  const stored =
    window.records.bytes.where === 'file' ? window : (openFiles(storage, name, window) ?? window);
  names.set(stored, name);
  collection.exchange(held, stored);
}

function openFiles(storage: Storage, name: string, window: Window): Window | undefined {
  const texts = storage.open(name + TEXTS);
  const places = storage.open(name + PLACES);
  if (texts === undefined || places === undefined) return undefined;
  return {
    ...window,
    records: { ...window.records, bytes: recentBytes(texts) },
    wordLists: storedLists(window.wordLists.starts, places),
  };
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
    files: [...files].map(([file, { stamp, held: one, document }]) =>
      one === undefined ? [file, stamp, -1, -1] : [file, stamp, numbers.get(one) ?? -1, document],
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
  const places = storage.open(name + PLACES);
  if (index === undefined || texts === undefined || places === undefined) return [];
  const window = readWindow(index, recentBytes(texts), places);
  if (window === undefined) return [];
  names.set(window, name);
  return [{ window, removed: new Set(removed) }];
}

/** One by one: a list of all would be as large as what is made of it. */
function* filesOf({ files }: Manifest, held: readonly Held[]): Generator<readonly [string, FileRecord]> {
  for (const [file, stamp, number, document] of files) yield [file, { stamp, held: held[number], document }];
}
