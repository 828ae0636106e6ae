import type * as vscode from 'vscode';
import { load, passagesIn, type FilePassages, type Loaded } from './reading.ts';
import { isSource, MOST_FILES } from './sources.ts';

/** So many files are asked for at a time. */
const AT_A_TIME = 8;

/** The files that are known, what was read of each, and which are to be read again. */
export interface Shelf {
  readonly names: () => ReadonlySet<string>;
  /** What a search found. Of the files that were known when it began, those that it did not find are gone. */
  readonly replace: (found: readonly vscode.Uri[], knownBefore: ReadonlySet<string>) => void;
  readonly add: (uri: vscode.Uri) => void;
  /** A file, or a folder with all that is in it. */
  readonly remove: (uri: vscode.Uri) => void;
  readonly read: () => readonly FilePassages[];
  /** Reads the next few files; false when there was nothing left to read. */
  readonly readSome: (turns: () => Promise<void>) => Promise<boolean>;
}

interface Kept {
  readonly stamp: string;
  readonly passages: FilePassages;
}

interface Contents {
  readonly files: Map<string, vscode.Uri>;
  readonly kept: Map<string, Kept>;
  readonly unread: Map<string, vscode.Uri>;
}

export function createShelf(log: vscode.LogOutputChannel): Shelf {
  const contents: Contents = { files: new Map(), kept: new Map(), unread: new Map() };
  const { files, kept, unread } = contents;

  const add = (uri: vscode.Uri): void => {
    const key = uri.toString();
    if (!isSource(uri) || (!files.has(key) && files.size >= MOST_FILES)) return;
    files.set(key, uri);
    unread.set(key, uri);
  };
  const removeAll = (isGone: (key: string) => boolean): void => {
    for (const key of [...files.keys()].filter(isGone)) {
      for (const map of [files, kept, unread]) map.delete(key);
    }
  };
  return {
    add,
    remove: (uri) => removeAll((key) => key === uri.toString() || key.startsWith(`${uri.toString()}/`)),
    names: () => new Set(files.keys()),
    replace: (found, knownBefore) => {
      const names = new Set(found.map((uri) => uri.toString()));
      removeAll((key) => knownBefore.has(key) && !names.has(key));
      for (const uri of found) if (!kept.has(uri.toString())) add(uri);
    },
    read: () => [...files.keys()].flatMap((key) => kept.get(key)?.passages ?? []),
    readSome: async (turns) => {
      const some = [...unread.values()].slice(0, AT_A_TIME);
      for (const uri of some) unread.delete(uri.toString());
      const stamps = some.map((uri) => kept.get(uri.toString())?.stamp);
      const loaded = await Promise.all(some.map((uri, at) => load(uri, stamps[at], log)));
      for (const [at, uri] of some.entries()) {
        await turns();
        await keep(contents, uri, loaded[at]);
      }
      return some.length > 0;
    },
  };
}

async function keep({ files, kept }: Contents, uri: vscode.Uri, loaded: Loaded | undefined): Promise<void> {
  const key = uri.toString();
  if (loaded === undefined) kept.delete(key);
  else if (loaded.text !== undefined) {
    const passages = await passagesIn(uri, loaded.text);
    // Or else taken away while it was being read.
    if (files.has(key)) kept.set(key, { stamp: loaded.stamp, passages });
  }
}
