import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isClearlyKamervragen } from '../../document/recognise.ts';
import { isFormatted } from '../../exchange/format.ts';
import { largest } from '../../worker/readBytes.ts';
import { EXTENSIONS, isOurs } from '../documents.ts';
import { load, STANDARD_INPUT, type LoadedFile } from '../files.ts';
import { filesIn } from '../folder.ts';
import type { Io } from '../io.ts';

/** So many are read of a folder: a dossier is a handful of files. */
const MOST_TEXTS = 200;
/** Of Word files, pdfs and the like fewer: one may take a tenth of a second. */
const MOST_FORMATTED = 20;

/**
 * The other documents in the folders of files that are named, not below them: what a dossier's documents tell of each
 * other. `known` are those that are read already. What cannot be read or is larger than a set of questions ever is, is
 * left out without a word, since nobody asked for it; that a folder has more than are read is told.
 */
export async function* neighboursOf(
  files: readonly string[],
  known: readonly string[],
  io: Io,
): AsyncGenerator<LoadedFile> {
  const seen = new Set(known.map((file) => path.resolve(file)));
  const folders = new Map(
    files
      .filter((file) => file !== STANDARD_INPUT)
      .map((file) => [path.resolve(path.dirname(file)), path.dirname(file)] as const),
  );
  for (const folder of folders.values()) {
    const beside = (await namesIn(folder)).filter((file) => !seen.has(path.resolve(file)));
    const wanted = firstOf(beside);
    if (wanted.length < beside.length)
      io.complain(
        `In ‘${path.resolve(folder)}’ staan ${beside.length} andere bestanden, en daarvan tellen er ${wanted.length} mee. Controleer de map zelf om ze alle te laten meetellen.`,
      );
    for (const file of wanted) {
      const loaded = (await isTooLarge(file)) ? undefined : await load(file, io);
      if (loaded !== undefined && 'text' in loaded && isOurs(loaded, isClearlyKamervragen)) yield loaded;
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const found of filesIn(folder, EXTENSIONS)) if (!('trouble' in found)) names.push(found.file);
  return names;
}

function firstOf(files: readonly string[]): readonly string[] {
  const texts = files.filter((file) => !isFormatted(file));
  return [...texts.slice(0, MOST_TEXTS), ...files.filter(isFormatted).slice(0, MOST_FORMATTED)];
}

async function isTooLarge(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > largest(file);
  } catch {
    return true; // It is gone by now.
  }
}
