import path from 'node:path';
import type { Passage } from '../archive/passage.ts';
import type { PreferredTerm } from '../checks/context.ts';
import { positionsIn } from '../document/positions.ts';
import { readParties } from '../library/parties/read.ts';
import type { LibraryProblem } from '../library/passage.ts';
import { readLibrary } from '../library/read.ts';
import { readSynonyms } from '../library/synonyms/read.ts';
import { readTerms } from '../library/terms/read.ts';
import { load } from './files.ts';
import { walk } from './folder.ts';
import type { Io } from './io.ts';

const LIBRARIES = ['.passages.yaml'];

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

/** The groups of synonyms in the files of some folders. */
export async function synonymGroups(
  folders: readonly string[],
  aside: Aside,
): Promise<readonly (readonly string[])[]> {
  const lists = await listsIn(folders, '.synoniemen.yaml', readSynonyms, aside);
  return lists.flatMap(({ groups }) => groups);
}

/** The words that are not to be used and those to use instead, by the files of some folders. */
export async function preferredTerms(
  folders: readonly string[],
  aside: Aside,
): Promise<readonly PreferredTerm[]> {
  const lists = await listsIn(folders, '.voorkeurstermen.yaml', readTerms, aside);
  return lists.flatMap(({ terms }) => terms);
}

/** The parties that the files of some folders name; undefined without any, for an empty list would say that none exists. */
export async function partiesListed(
  folders: readonly string[],
  aside: Aside,
): Promise<readonly string[] | undefined> {
  const lists = await listsIn(folders, '.partijen.yaml', readParties, aside);
  const names = new Set(lists.flatMap(({ parties }) => parties));
  return names.size === 0 ? undefined : [...names];
}

/** What the files with an extension in some folders hold; one that is in two of the folders counts once. */
async function listsIn<List extends { readonly problems: readonly LibraryProblem[] }>(
  folders: readonly string[],
  extension: string,
  read: (text: string) => List,
  aside: Aside,
): Promise<readonly List[]> {
  const all = new Map<string, List>();
  for (const folder of folders) {
    for await (const { file, text } of textsIn(folder, [extension], aside)) {
      const whole = path.resolve(file);
      if (all.has(whole)) continue;
      const list = read(text);
      all.set(whole, list);
      tellFirst(list.problems, file, text, aside);
    }
  }
  return [...all.values()];
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
