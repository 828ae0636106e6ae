import { realpath } from 'node:fs/promises';
import type { Passage } from '../archive/passage.ts';
import { passagesOf } from '../archive/passages.ts';
import { parse } from '../document/parse.ts';
import { isClearlyKamervragen } from '../document/recognise.ts';
import { trimmed } from '../document/spans.ts';
import { readLibrary } from '../library/read.ts';
import { documentsInFolder } from './documents.ts';
import { load } from './files.ts';
import { walk } from './folder.ts';
import { positionsIn } from './positions.ts';

const LIBRARY_EXTENSIONS = ['.passages.yaml'];

export interface Collected {
  /** An earlier text, to be used word for word, or a standard passage, which may leave open what a head fills in. */
  readonly kind: 'earlier' | 'standard';
  readonly passage: Passage;
  /** On which the passage starts in its file. */
  readonly line: number;
}

export type Complain = (sentence: string) => void;

/** The passages of earlier answers and letters in a folder, those of the file that is worked on left out. */
export async function archivePassages(
  folder: string,
  workedOn: string | undefined,
  complain: Complain,
): Promise<readonly Collected[]> {
  const own = workedOn === undefined ? undefined : await placeOf(workedOn);
  const collected: Collected[] = [];
  for await (const loaded of documentsInFolder(folder, hasPassages)) {
    if ('trouble' in loaded) complain(loaded.trouble);
    else if ((await placeOf(loaded.file)) !== own) {
      collected.push(...placed('earlier', loaded.text, passagesOf(parse(loaded.text), loaded.file)));
    }
  }
  return collected;
}

/** The standard passages of the libraries in a folder. */
export async function libraryPassages(folder: string, complain: Complain): Promise<readonly Collected[]> {
  const collected: Collected[] = [];
  for await (const found of walk(folder, LIBRARY_EXTENSIONS)) {
    const loaded = 'trouble' in found ? found : await load(found.file);
    if ('trouble' in loaded) {
      complain(loaded.trouble);
      continue;
    }
    const { passages, problems } = readLibrary(loaded.text, loaded.file);
    collected.push(...placed('standard', loaded.text, passages));
    const error = problems.find(({ severity }) => severity === 'error');
    if (error !== undefined) {
      const { line } = positionsIn(loaded.text)(error.span.start);
      complain(`In ‘${loaded.file}’ staat een fout op regel ${line}: ${error.message}`);
    }
  }
  return collected;
}

function hasPassages(text: string): boolean {
  return isClearlyKamervragen(text) || parse(text).kind === 'letter';
}

function placed(kind: Collected['kind'], text: string, passages: readonly Passage[]): readonly Collected[] {
  const positionOf = positionsIn(text);
  return passages.map((passage) => {
    const { line } = positionOf(trimmed(text, passage.source.span).start);
    return { kind, passage, line };
  });
}

async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file; // Standard input, or a file that was taken away meanwhile: nothing else is the same file.
  }
}
