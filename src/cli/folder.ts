import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { troubleWith, type Trouble } from './files.ts';

/** What a walk comes across. */
export type Found = { readonly file: string } | Trouble;

/**
 * The files in a folder and the folders in it with one of some extensions, by name in the order of their characters.
 * Folders that start with a dot and `node_modules` are left out. A link to a file is a file; a link to a folder is not
 * followed, so that no loop is possible.
 */
export async function* walk(folder: string, extensions: readonly string[]): AsyncGenerator<Found> {
  const entries = await entriesOf(folder);
  if ('trouble' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries.inOrder) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(file, extensions);
    } else if (hasExtension(entry.name, extensions)) yield* regularFile(file, entry);
  }
}

/** The same, in the folder itself and not below it. */
export async function* filesIn(folder: string, extensions: readonly string[]): AsyncGenerator<Found> {
  const entries = await entriesOf(folder);
  if ('trouble' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries.inOrder)
    if (hasExtension(entry.name, extensions)) yield* regularFile(path.join(folder, entry.name), entry);
}

export function hasExtension(file: string, extensions: readonly string[]): boolean {
  const name = file.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}

/** Why a folder cannot be walked; nothing where it can. */
export async function folderTrouble(folder: string): Promise<Trouble | undefined> {
  try {
    return (await isFolder(folder)) ? undefined : { file: folder, trouble: `‘${folder}’ is geen map.` };
  } catch (error) {
    return { file: folder, trouble: troubleWith(folder, error) };
  }
}

export async function isFolder(file: string): Promise<boolean> {
  return (await stat(file)).isDirectory();
}

/** Those of some places that are folders. */
export async function foldersAmong(places: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const place of places) {
    // What is not there is told when it is read.
    if (await isFolder(place).catch(() => false)) folders.push(place);
  }
  return folders;
}

type Entries = { readonly inOrder: readonly Dirent[] } | Trouble;

async function entriesOf(folder: string): Promise<Entries> {
  const trouble = await folderTrouble(folder);
  if (trouble !== undefined) return trouble;
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { inOrder: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
  } catch (error) {
    return { file: folder, trouble: troubleWith(folder, error) };
  }
}

/** Reading a pipe or a device that lies in a folder could wait for ever. */
async function* regularFile(file: string, entry: Dirent): AsyncGenerator<Found> {
  if (entry.isFile()) yield { file };
  else if (entry.isSymbolicLink()) {
    try {
      if ((await stat(file)).isFile()) yield { file };
    } catch (error) {
      yield { file, trouble: troubleWith(file, error) };
    }
  }
}
