import path from 'node:path';
import { isClearlyKamervragen } from '../document/recognise.ts';
import { load, STANDARD_INPUT, type Loaded, type LoadedFile } from './files.ts';
import type { Io } from './io.ts';
import { hasExtension, isFolder, walk } from './folder.ts';

/** Files with these extensions are ours; of other texts only those are that clearly look like it. */
const OWN_EXTENSIONS = ['.kamervragen', '.kamervraag'];
const OTHER_EXTENSIONS = ['.txt', '.md', '.docx', '.pdf', '.xml', '.html', '.htm'];
export const EXTENSIONS: readonly string[] = [...OWN_EXTENSIONS, ...OTHER_EXTENSIONS];

/**
 * The texts of files and of the documents in folders, each once. A file that is named is a document, whatever it
 * looks like.
 */
export async function* documentsAt(files: readonly string[], io: Io): AsyncGenerator<Loaded> {
  const seen = new Set<string>();
  for (const file of files) {
    for await (const loaded of documentsOf(file, io)) {
      const place = path.resolve(loaded.file);
      if (!seen.has(place)) yield loaded;
      seen.add(place);
    }
  }
}

/** The texts in a folder and the folders in it, in a fixed order. */
export async function* documentsInFolder(
  folder: string,
  isDocument: (text: string) => boolean,
  io: Io,
): AsyncGenerator<Loaded> {
  for await (const found of walk(folder, EXTENSIONS)) {
    const loaded = 'trouble' in found ? found : await load(found.file, io);
    if ('trouble' in loaded || isOurs(loaded, isDocument)) yield loaded;
  }
}

/** By its name, or by what is in it. */
export function isOurs({ file, text }: LoadedFile, isDocument: (text: string) => boolean): boolean {
  return hasExtension(file, OWN_EXTENSIONS) || isDocument(text);
}

async function* documentsOf(file: string, io: Io): AsyncGenerator<Loaded> {
  if (file !== STANDARD_INPUT && (await canBeWalked(file)))
    yield* documentsInFolder(file, isClearlyKamervragen, io);
  else yield await load(file, io, 'standard-input');
}

async function canBeWalked(file: string): Promise<boolean> {
  try {
    return await isFolder(file);
  } catch {
    return false; // What is not there is read as a file, and that says what is wrong.
  }
}
