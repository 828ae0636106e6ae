import { Desk } from '../../dossiers/desk.ts';
import type { Piece } from '../../dossiers/dossier.ts';
import { documentsAt } from '../documents.ts';
import { dossierNotesBeside } from '../dossierFile.ts';
import { foldersAmong, folderTrouble } from '../folder.ts';
import type { Io } from '../io.ts';
import { partiesListed, preferredTerms, type Aside } from '../libraries.ts';
import { loadSettings } from '../settingsFile.ts';
import type { DeskCall } from './call.ts';
import { neighboursOf } from './neighbours.ts';

/** What is to be read: the documents that are named and those in the folders that are named. */
export interface Wanted extends Pick<DeskCall, 'config' | 'library' | 'today'> {
  readonly places: readonly string[];
  /** What a document is called in what is told, from its path. */
  readonly nameOf: (file: string) => string;
}

export interface DeskRead {
  readonly desk: Desk;
  /** ISO 8601. */
  readonly today: string;
  /** All documents in the order in which they were named, those of a folder by their paths. */
  readonly pieces: readonly Piece[];
  /** Whether something could not be read, which has been told. */
  readonly reading: 'whole' | 'with-trouble';
}

/**
 * Reads and checks documents with all that their checks may know: each other, the documents beside a file that is named,
 * the settings, the lists of words in their folders and what reviewers noted beside them. Without settings that are right
 * nothing is read.
 */
export async function readDesk(wanted: Wanted, io: Io): Promise<DeskRead | { readonly trouble: string }> {
  const { places, config, library } = wanted;
  const folders = await foldersAmong(places);
  const loaded = await loadSettings(config, folders);
  if ('trouble' in loaded) return loaded;
  const missing = library === undefined ? undefined : await folderTrouble(library);
  if (missing !== undefined) return missing;
  const troubles = new Set<string>();
  const aside: Aside = { complain: onceEach(troubles, io), io };
  const today = wanted.today ?? io.today();
  const desk = new Desk();
  const put = await putAll(desk, wanted, aside);
  const named = places.filter((place) => !folders.includes(place));
  for await (const { file, text } of neighboursOf(named, [...named, ...put.keys()], io))
    desk.put(wanted.nameOf(file), text);
  const lists = library === undefined ? folders : [...folders, library];
  desk.use({
    today,
    settingsOf: () => loaded.settings,
    parties: await partiesListed(lists, aside),
    preferredTerms: await preferredTerms(lists, aside),
  });
  settle(desk);
  const pieces = [...put.values()].flatMap((name) => desk.pieceOf(name) ?? []);
  return { desk, today, pieces, reading: troubles.size > 0 ? 'with-trouble' : 'whole' };
}

/** Gives the files that were put with their names, in order. */
async function putAll(
  desk: Desk,
  { places, nameOf }: Pick<Wanted, 'places' | 'nameOf'>,
  aside: Aside,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const found of documentsAt(places, aside.io)) {
    if ('trouble' in found) {
      aside.complain(found.trouble);
      continue;
    }
    const name = nameOf(found.file);
    names.set(found.file, name);
    desk.put(name, found.text);
    desk.putMarks(name, await dossierNotesBeside(found.file, aside));
  }
  return names;
}

/** Tells a sentence, and keeps it: a folder that cannot be read is come across more than once. */
function onceEach(told: Set<string>, io: Io): (sentence: string) => void {
  return (sentence) => {
    if (!told.has(sentence)) io.complain(sentence);
    told.add(sentence);
  };
}

function settle(desk: Desk): void {
  const steps = desk.settle();
  while (steps.next().done !== true);
}
