import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStore, type Store } from '../../../src/archive/store/store.ts';
import { readText, type TextRead } from '../../../src/exchange/readText.ts';
import type { Disk } from '../../../src/worker/disk.ts';
import { Librarian } from '../../../src/worker/librarian.ts';
import { nodeDisk } from '../../../src/worker/nodeDisk.ts';
import { nodeStorage } from '../../../src/worker/nodeStorage.ts';
import type { State } from '../../../src/worker/protocol.ts';

/** An answer to a question about a subject, as it stands in a file. */
export function answerAbout(
  subject: string,
  said = `Over ${subject} beslist de beheerder van de lijn zelf.`,
): string {
  return `Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over ${subject} (ingezonden 14 januari 2031).

Antwoord van Minister Duinkerk (Infrastructuur en Waterstaat) (ontvangen 24 februari 2031).

Vraag 1\nWie beslist er over ${subject} op het spoor?\n\nAntwoord 1\n${said}\n`;
}

/** A folder with files, and a librarian that works on it. */
export interface Shelf {
  readonly folder: string;
  readonly storage: string;
  readonly librarian: Librarian;
  /** The files that were read from disk since it was last asked, by their names, in order. */
  readonly readSince: () => readonly string[];
  /** What was told, newest last. */
  readonly told: readonly State[];
  readonly place: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
}

export interface Different {
  readonly disk?: (disk: Disk) => Disk;
  readonly storeIn?: (folder: string) => Store;
  readonly readFormatted?: (bytes: Uint8Array) => Promise<TextRead>;
  /** A folder of an earlier shelf. */
  readonly folder?: string;
}

const made: string[] = [];
const working: Librarian[] = [];

/** Ends a test: what was made is removed, and no timer goes on. */
export async function clearShelves(): Promise<void> {
  for (const librarian of working.splice(0)) await librarian.follow({ kind: 'close' });
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function createShelf(different: Different = {}): Shelf {
  const root = different.folder === undefined ? newRoot() : path.dirname(different.folder);
  const folder = path.join(root, 'archief');
  const read: string[] = [];
  const told: State[] = [];
  const disk = different.disk?.(nodeDisk) ?? nodeDisk;
  const librarian = new Librarian({
    disk: {
      ...disk,
      read: (file) => {
        read.push(path.relative(folder, file));
        return disk.read(file);
      },
    },
    storeIn: different.storeIn ?? ((place) => createStore(nodeStorage(place))),
    readFormatted: different.readFormatted ?? readText,
    tell: (state) => void told.push(state),
  });
  working.push(librarian);
  const place = (name: string): string => path.join(folder, name);
  const write = (name: string, content: string | Uint8Array): string => {
    mkdirSync(path.dirname(place(name)), { recursive: true });
    writeFileSync(place(name), content);
    return place(name);
  };
  const readSince = (): readonly string[] => read.splice(0).sort();
  return { folder, storage: path.join(root, 'bewaard'), librarian, readSince, told, place, write };
}

function newRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'kamervragen-archief-'));
  made.push(root);
  mkdirSync(path.join(root, 'archief'));
  return root;
}

/** Opens the archive as the editor does. */
export function open({ librarian, folder, storage }: Shelf): Promise<void> {
  return librarian.follow({ kind: 'open', folders: [folder], storage });
}

/** What a next session has read of the same files, once it is opened. */
export async function openedAgain({ folder }: Shelf, different: Different = {}): Promise<Shelf> {
  const next = createShelf({ ...different, folder });
  await open(next);
  return next;
}

/** The names of the files in which something about a subject is found. */
export function foundAbout({ librarian, folder }: Shelf, subject: string): readonly string[] {
  return librarian.archive
    .find(subject, 100)
    .flatMap((hit) => [hit, ...hit.others])
    .map(({ document }) => path.relative(folder, document.file))
    .sort();
}

/** What is said, with `@` for the folder that all is in. */
export function sentences({ librarian, folder }: Shelf): readonly string[] {
  return librarian.state().troubles.map(({ sentence }) => sentence.replaceAll(path.dirname(folder), '@'));
}

export function checkFound(shelf: Shelf, subject: string, expected: readonly string[]): void {
  assert.deepEqual(foundAbout(shelf, subject), expected);
}

export function checkSentences(shelf: Shelf, expected: readonly string[]): void {
  assert.deepEqual(sentences(shelf), expected);
}
