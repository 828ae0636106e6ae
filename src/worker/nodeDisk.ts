import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Disk, Seen, Unreadable } from './disk.ts';

/** Deeper than any archive, and an end to folders that contain themselves. */
const DEEPEST = 24;

/** The files of this machine and of the shares that it has. */
export const nodeDisk: Disk = {
  look,
  walk: (folder, isWanted) => walk(folder, isWanted, 0),
  read: async (file) => {
    try {
      const { buffer, byteOffset, length } = await readFile(file);
      return new Uint8Array(buffer, byteOffset, length);
    } catch (error) {
      return unreadable(file, error);
    }
  },
  isWithin,
  isWalked: (file, folder) =>
    isWithin(file, folder) &&
    file
      .slice(folder.length)
      .split(path.sep)
      .every((name) => name === '' || isWalked(name)),
};

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

async function look(file: string): Promise<Seen> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) {
      return { kind: (await lstat(file)).isSymbolicLink() ? 'linked-folder' : 'folder' };
    }
    // Reading a pipe or a device could wait for ever.
    if (!found.isFile()) return { kind: 'missing' };
    return { kind: 'file', stamp: `${found.mtimeMs}:${found.size}`, size: found.size };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : unreadable(file, error);
  }
}

async function* walk(
  folder: string,
  isWanted: (name: string) => boolean,
  depth: number,
): AsyncGenerator<string | Unreadable> {
  const entries = await entriesOf(folder);
  if ('kind' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries) {
    if (!isWalked(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < DEEPEST) yield* walk(file, isWanted, depth + 1);
    } else if (isWanted(entry.name)) yield file;
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | Unreadable> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    return unreadable(folder, error);
  }
}

/** Hidden files are of programs: `._antwoord.txt` is what a Mac knows of another file. */
function isWalked(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

function unreadable(file: string, error: unknown): Unreadable {
  return { kind: 'unreadable', path: file, because: because(error) };
}

function because(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'bestaat niet';
    case 'EACCES':
    case 'EPERM':
      return 'mag niet worden gelezen: u hebt er geen rechten voor';
    default:
      return `kan niet worden gelezen (${error instanceof Error ? error.message : String(error)})`;
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
