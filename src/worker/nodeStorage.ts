import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Bytes } from '../archive/index/records.ts';
import type { Storage } from '../archive/store/storage.ts';
import { writeWhole } from './writeWhole.ts';

/** In milliseconds: what is younger may be of another program that is writing the same archive now. */
const ABANDONED = 3_600_000;

/** A folder of its own for an archive; it is made when it is first written to. */
export function nodeStorage(folder: string): Storage {
  const pathOf = (name: string): string => path.join(folder, name);
  return {
    names: () => unlessMissing(() => readdirSync(folder)) ?? [],
    read: (name) => unlessMissing(() => plain(readFileSync(pathOf(name)))),
    open: (name) => unlessMissing(() => openFile(pathOf(name))),
    write: (name, bytes) => {
      mkdirSync(folder, { recursive: true });
      writeWhole(pathOf(name), bytes);
    },
    remove: (name) => {
      const file = pathOf(name);
      if (isAbandoned(file)) unlessMissing(() => rmSync(file, { force: true }));
    },
  };
}

/** Closes files of which nothing can read any more. */
const unused = new FinalizationRegistry<number>(closeSync);

/** Stays open as long as it is used: so another program can take the file away without harm. */
function openFile(file: string): Bytes {
  const descriptor = openSync(file, 'r');
  const { size } = statSync(file);
  const opened: Bytes = {
    where: 'file',
    length: size,
    read: (start, end) => {
      const bytes = new Uint8Array(end - start);
      for (let at = 0; at < bytes.length;) {
        const read = readSync(descriptor, bytes, at, bytes.length - at, start + at);
        if (read === 0) throw new Error('Het bestand is korter dan het was.');
        at += read;
      }
      return bytes;
    },
  };
  unused.register(opened, descriptor);
  return opened;
}

function isAbandoned(file: string): boolean {
  const written = unlessMissing(() => statSync(file).mtimeMs) ?? 0;
  return Date.now() - written > ABANDONED;
}

/** Node's own kind of bytes shares memory where plain ones are copied. */
function plain({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** A file that is not there, or may not be read, is as good as none. */
function unlessMissing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
