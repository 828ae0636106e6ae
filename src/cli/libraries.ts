import path from 'node:path';
import type { Passage } from '../archive/passage.ts';
import { readLibrary } from '../library/read.ts';
import { readSynonyms } from '../library/synonyms/read.ts';
import type { LibraryProblem } from '../library/passage.ts';
import { load } from './files.ts';
import { walk } from './folder.ts';
import { positionsIn } from './positions.ts';

const LIBRARIES = ['.passages.yaml'];
const SYNONYMS = ['.synoniemen.yaml'];

export type Complain = (sentence: string) => void;

/** The standard passages of all libraries in a folder; what is wrong in one is told, and the rest used. */
export async function passagesOfLibraries(folder: string, complain: Complain): Promise<readonly Passage[]> {
  const all: Passage[] = [];
  for await (const { file, text } of textsIn(folder, LIBRARIES, complain)) {
    const { passages, problems } = readLibrary(text, file);
    all.push(...passages);
    tellFirst(problems, file, text, complain);
  }
  return all;
}

/** The groups of synonyms in the files of some folders; one that is in two of the folders counts once. */
export async function synonymGroups(
  folders: readonly string[],
  complain: Complain,
): Promise<readonly (readonly string[])[]> {
  const all = new Map<string, readonly (readonly string[])[]>();
  for (const folder of folders) {
    for await (const { file, text } of textsIn(folder, SYNONYMS, complain)) {
      const whole = path.resolve(file);
      if (all.has(whole)) continue;
      const { groups, problems } = readSynonyms(text);
      all.set(whole, groups);
      tellFirst(problems, file, text, complain);
    }
  }
  return [...all.values()].flat();
}

async function* textsIn(
  folder: string,
  extensions: readonly string[],
  complain: Complain,
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  for await (const found of walk(folder, extensions)) {
    const loaded = 'trouble' in found ? found : await load(found.file);
    if ('trouble' in loaded) complain(loaded.trouble);
    else yield loaded;
  }
}

function tellFirst(
  problems: readonly LibraryProblem[],
  file: string,
  text: string,
  complain: Complain,
): void {
  const error = problems.find(({ severity }) => severity === 'error');
  if (error === undefined) return;
  const { line } = positionsIn(text)(error.span.start);
  complain(`In ‘${file}’ staat een fout op regel ${line}: ${error.message}`);
}
