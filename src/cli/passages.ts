import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { draftOf } from '../archive/draft.ts';
import type { Place } from '../archive/hit.ts';
import type { Passage } from '../archive/passage.ts';
import { passageFrom } from '../archive/passageFrom.ts';
import { createRanking } from '../archive/ranking.ts';
import { filledUp, OF_DOCUMENT } from '../archive/search/score.ts';
import { OF_MINISTRY } from '../archive/search/suggest.ts';
import type { Document } from '../document/model.ts';
import { readLibrary } from '../library/read.ts';
import { load } from './files.ts';
import { openFolderArchive } from './folderArchive.ts';
import { walk } from './folder.ts';
import type { Io } from './io.ts';
import { positionsIn } from './positions.ts';

/** A passage that has no word of the question gets no more, by what its document has of the draft. Such are not listed. */
const BY_DRAFT_ALONE = filledUp(OF_DOCUMENT, OF_MINISTRY);
const MOST_BY_WORDS = 100;

const LIBRARY_EXTENSIONS = ['.passages.yaml'];

/** A question, and the document that it stands in. */
export interface Asked {
  readonly words: string;
  readonly from: { readonly file: string; readonly document: Document } | undefined;
}

export interface Found {
  /** An earlier text, to be used word for word, or a standard passage, which may leave open what a head fills in. */
  readonly kind: 'earlier' | 'standard';
  readonly passage: Passage;
  /** From 0 to 1. */
  readonly score: number;
}

/** Where what goes wrong is told. */
export interface Aside {
  readonly complain: (sentence: string) => void;
  readonly io: Io;
}

/** The earlier answers and letters in a folder that fit a question, best first; the document itself is left out. */
export async function archivePassages(
  folder: string,
  asked: Asked,
  limit: number,
  { complain, io }: Aside,
): Promise<readonly Found[]> {
  const opened = await openFolderArchive(folder, 'only-read', io);
  if ('trouble' in opened) {
    complain(opened.trouble);
    return [];
  }
  opened.troubles.forEach(complain);
  const found = suggest(opened.archive, asked, await nameIn(folder, asked.from?.file), limit);
  return found.map(({ passage, ...fit }) => {
    const source = { ...passage.source, file: path.join(folder, passage.source.file) };
    return { ...fit, passage: { ...passage, source } };
  });
}

/** The standard passages of the libraries in a folder that fit a question, best first. */
export async function libraryPassages(
  folder: string,
  { words }: Asked,
  limit: number,
  { complain, io }: Aside,
): Promise<readonly Found[]> {
  const all: Passage[] = [];
  for await (const found of walk(folder, LIBRARY_EXTENSIONS)) {
    const loaded = 'trouble' in found ? found : await load(found.file, io);
    if ('trouble' in loaded) {
      complain(loaded.trouble);
      continue;
    }
    const { passages, problems } = readLibrary(loaded.text, loaded.file);
    all.push(...passages);
    const error = problems.find(({ severity }) => severity === 'error');
    if (error !== undefined) {
      const { line } = positionsIn(loaded.text)(error.span.start);
      complain(`In ‘${loaded.file}’ staat een fout op regel ${line}: ${error.message}`);
    }
  }
  const matches = createRanking(all).suggest(words, limit);
  return matches.map((match) => ({ kind: 'standard', ...match }));
}

function suggest(
  archive: Archive,
  { words, from }: Asked,
  own: string | undefined,
  limit: number,
): readonly Found[] {
  const draft = from === undefined ? undefined : draftOf(from.document, own ?? from.file);
  const query = { question: words, filter: {}, limit };
  const byWords = new Set(archive.suggest({ ...query, draft: undefined, limit: MOST_BY_WORDS }).map(keyOf));
  return archive
    .suggest({ ...query, draft })
    .filter((hit) => hit.score > BY_DRAFT_ALONE || byWords.has(keyOf(hit)))
    .map((hit) => ({ kind: 'earlier', passage: passageFrom(hit), score: hit.score }));
}

function keyOf({ document, entry }: Place): string {
  return `${document.file}:${entry.span.start}`;
}

/** What a file is called in the archive of a folder, if it is in it. */
async function nameIn(folder: string, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    return path.relative(await realpath(folder), await realpath(file));
  } catch {
    return undefined; // Standard input, or a file that was taken away meanwhile: nothing in the folder is the same.
  }
}
