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
import type { Synonyms } from '../archive/synonyms.ts';
import type { Document } from '../document/model.ts';
import { openFolderArchive } from './folderArchive.ts';
import { passagesOfLibraries, type Aside } from './libraries.ts';

/** A passage that has no word of the question gets no more, by what its document has of the draft. Such are not listed. */
const BY_DRAFT_ALONE = filledUp(OF_DOCUMENT, OF_MINISTRY);
const MOST_BY_WORDS = 100;

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

/** What is looked for. */
export interface Search extends Aside {
  readonly asked: Asked;
  readonly synonyms: Synonyms;
  readonly limit: number;
}

/** The earlier answers and letters in a folder that fit a question, best first; the document itself is left out. */
export async function archivePassages(
  folder: string,
  { asked, synonyms, limit, complain, io }: Search,
): Promise<readonly Found[]> {
  const opened = await openFolderArchive(folder, 'only-read', io);
  if ('trouble' in opened) {
    complain(opened.trouble);
    return [];
  }
  opened.troubles.forEach(complain);
  opened.archive.useSynonyms(synonyms);
  const found = suggest(opened.archive, asked, await nameIn(folder, asked.from?.file), limit);
  return found.map(({ passage, ...fit }) => {
    const source = { ...passage.source, file: path.join(folder, passage.source.file) };
    return { ...fit, passage: { ...passage, source } };
  });
}

/** The standard passages of the libraries in a folder that fit a question, best first. */
export async function libraryPassages(
  folder: string,
  { asked, limit, synonyms, ...aside }: Search,
): Promise<readonly Found[]> {
  const all = await passagesOfLibraries(folder, aside);
  const matches = createRanking(all, synonyms).suggest(asked.words, limit);
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
