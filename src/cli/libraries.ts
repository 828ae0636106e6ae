import path from 'node:path';
import type { Passage } from '../archive/passage.ts';
import { readLibrary } from '../library/read.ts';
import { readSynonyms } from '../library/synonyms/read.ts';
import type { LibraryProblem } from '../library/passage.ts';
import { load } from './files.ts';
import { walk } from './folder.ts';
import type { Io } from './io.ts';
import { positionsIn } from './positions.ts';

const LIBRARIES = ['.passages.yaml'];
const SYNONYMS = ['.synoniemen.yaml'];

/** Where what goes wrong is told, and what files are read with. */
export interface Aside {
  readonly complain: (sentence: string) => void;
  readonly io: Io;
}

/** The standard passages of all libraries in a folder; what is wrong in one is told, and the rest used. */
export async function passagesOfLibraries(folder: string, aside: Aside): Promise<readonly Passage[]> {
  const all: Passage[] = [];
  for await (const { file, text } of textsIn(folder, LIBRARIES, aside)) {
    const { passages, problems } = readLibrary(text, file);
    all.push(...passages);
    tellFirst(problems, file, text, aside);
  }
  return all;
}

/** The groups of synonyms in the files of some folders; one that is in two of the folders counts once. */
export async function synonymGroups(
  folders: readonly string[],
  aside: Aside,
): Promise<readonly (readonly string[])[]> {
  const all = new Map<string, readonly (readonly string[])[]>();
  for (const folder of folders) {
    for await (const { file, text } of textsIn(folder, SYNONYMS, aside)) {
      const whole = path.resolve(file);
      if (all.has(whole)) continue;
      const { groups, problems } = readSynonyms(text);
      all.set(whole, groups);
      tellFirst(problems, file, text, aside);
    }
  }
  return [...all.values()].flat();
}

async function* textsIn(
  folder: string,
  extensions: readonly string[],
  { complain, io }: Aside,
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  for await (const found of walk(folder, extensions)) {
    const loaded = 'trouble' in found ? found : await load(found.file, io);
    if ('trouble' in loaded) complain(loaded.trouble);
    else yield loaded;
  }
}

function tellFirst(
  problems: readonly LibraryProblem[],
  file: string,
  text: string,
  { complain }: Aside,
): void {
  const error = problems.find(({ severity }) => severity === 'error');
  if (error === undefined) return;
  const { line } = positionsIn(text)(error.span.start);
  complain(`In ‘${file}’ staat een fout op regel ${line}: ${error.message}`);
}
