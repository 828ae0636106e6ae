import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { createStore, type Store } from '../archive/store/store.ts';
import type { Disk, Unreadable } from '../worker/disk.ts';
import { Librarian } from '../worker/librarian.ts';
import { nodeDisk } from '../worker/nodeDisk.ts';
import { nodeStorage } from '../worker/nodeStorage.ts';
import type { Trouble } from './files.ts';
import { folderTrouble } from './folder.ts';
import type { Io } from './io.ts';

/** Where in a folder its index is kept. */
const KEPT_IN = '.kamervragen';

/** What is asked for: an index that is brought up to date and kept, or only read where there is one. */
export type Keeping = 'kept' | 'only-read';

/** The archive of one folder, as it is now; its files are named as they are called in the folder. */
export interface FolderArchive {
  readonly archive: Archive;
  readonly files: number;
  /** How many of them had to be read: the others were known. */
  readonly read: number;
  readonly keptIn: string | undefined;
  readonly troubles: readonly string[];
}

/**
 * Reads a folder, but for what was kept of it and has not changed since. Files are named relative to the folder, so that
 * what was kept stays right when the folder is moved or is opened from elsewhere.
 */
export async function openFolderArchive(
  folder: string,
  keeping: Keeping,
  io: Io,
): Promise<FolderArchive | Trouble> {
  const trouble = await folderTrouble(folder);
  if (trouble !== undefined) return trouble;
  let read = 0;
  const disk = diskOf(path.resolve(folder));
  const librarian = new Librarian({
    disk: { ...disk, read: (file) => (read++, disk.read(file)) },
    storeIn: (name) => storeIn(path.join(folder, name), keeping),
    readFormatted: (bytes) => io.readFormatted(bytes),
    tell: () => undefined,
    nameOf: (file) => path.join(folder, file),
  });
  await librarian.follow({ kind: 'open', folders: [''], storage: KEPT_IN });
  await librarian.follow({ kind: 'close' });
  const troubles = librarian.troubles.all();
  const isKept = keeping === 'kept' && !troubles.some(({ file }) => file === KEPT_IN);
  return {
    archive: librarian.archive,
    files: librarian.archive.collection.fileNames().length,
    read,
    keptIn: isKept ? path.join(folder, KEPT_IN) : undefined,
    troubles: troubles.map(({ sentence }) => sentence),
  };
}

function storeIn(folder: string, keeping: Keeping): Store {
  const store = createStore(nodeStorage(folder));
  const nothing = (): void => undefined;
  return keeping === 'kept' ? store : { ...store, save: nothing, tidy: nothing };
}

/** A disk on which the folder is all there is, named `''`. */
function diskOf(folder: string): Disk {
  const full = (name: string): string => path.join(folder, name);
  const short = (file: string): string => path.relative(folder, file);
  const renamed = <Other>(one: Other | Unreadable): Other | Unreadable =>
    isUnreadable(one) ? { ...one, path: short(one.path) } : one;
  return {
    look: async (name) => renamed(await nodeDisk.look(full(name))),
    read: async (name) => renamed(await nodeDisk.read(full(name))),
    walk: async function* (name, isWanted) {
      for await (const one of nodeDisk.walk(full(name), isWanted))
        yield typeof one === 'string' ? short(one) : renamed(one);
    },
    isWithin: (file, name) => nodeDisk.isWithin(full(file), full(name)),
    isWalked: (file, name) => nodeDisk.isWalked(full(file), full(name)),
  };
}

function isUnreadable(one: unknown): one is Unreadable {
  return typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'unreadable';
}
