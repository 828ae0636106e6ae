import assert from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Collection } from '../../../src/archive/collection.ts';
import { createStore } from '../../../src/archive/store/store.ts';
import { nodeStorage } from '../../../src/worker/nodeStorage.ts';
import { source } from '../../support/sources.ts';
import { kept } from './kept.ts';
import {
  answerAbout,
  checkFound,
  checkSentences,
  clearShelves,
  createShelf,
  open,
  openedAgain,
  type Shelf,
} from './shelf.ts';

const FULL = 'ENOSPC: no space left on device';
const NOT_WRITTEN = `‘@/bewaard’ kan het archief niet bewaren; u kunt gewoon doorwerken, maar de volgende keer wordt alles opnieuw gelezen (${FULL}).`;

/** Where Linux lists the files that a program has open. */
const OPEN_FILES = '/proc/self/fd';

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return ''; // Closed since it was listed.
  }
}

function contents({ storage }: Shelf): readonly (readonly [string, number])[] {
  return readdirSync(storage).map((name) => [name, statSync(path.join(storage, name)).size]);
}

describe('An archive that is kept', () => {
  afterEach(clearShelves);

  it('is there again, and only what changed is read', async () => {
    const shelf = await kept();
    shelf.write('tunnels.txt', answerAbout('viaducten'));
    shelf.write('nieuw.txt', answerAbout('seinen'));
    rmSync(shelf.place('bruggen.txt'));
    const next = await openedAgain(shelf);
    assert.deepEqual(next.readSince(), ['nieuw.txt', 'tunnels.txt']);
    checkFound(next, 'viaducten', ['tunnels.txt']);
    checkFound(next, 'bruggen', []);
    checkFound(next, 'sluizen', ['sluizen.txt']);
    assert.deepEqual([next.librarian.state().documents, next.librarian.state().passages], [3, 3]);
  });

  it('knows ten thousand files that hold no answers, and does not read them again', async function () {
    this.timeout(60_000);
    const shelf = await kept();
    for (let number = 0; number < 10_000; number++)
      shelf.write(`notities/${number}.txt`, `Notitie ${number}.\n`);
    const second = await openedAgain(shelf);
    assert.equal(second.readSince().length, 10_000);
    await second.librarian.follow({ kind: 'close' });
    const third = await openedAgain(shelf);
    assert.deepEqual(third.readSince(), []);
    checkFound(third, 'tunnels', ['tunnels.txt']);
  });

  it('stays whole when the disk is full, with a sentence, and is written when there is room', async () => {
    const shelf = await kept();
    const before = contents(shelf);
    let isFull = true;
    const next = createShelf({
      folder: shelf.folder,
      storeIn: (folder) => {
        const storage = nodeStorage(folder);
        const write: typeof storage.write = (name, bytes) => {
          if (isFull && name.endsWith('.index')) throw new Error(FULL);
          storage.write(name, bytes);
        };
        return createStore({ ...storage, write });
      },
    });
    next.write('nieuw.txt', answerAbout('seinen'));
    await open(next);
    await next.librarian.follow({ kind: 'close' });
    checkSentences(next, [NOT_WRITTEN]);
    checkFound(next, 'seinen', ['nieuw.txt']);
    const there = new Map(contents(shelf));
    for (const [name, size] of before) assert.equal(there.get(name), size);
    const after = await openedAgain(shelf);
    assert.deepEqual(after.readSince(), ['nieuw.txt']);
    isFull = false;
    await after.librarian.follow({ kind: 'close' });
    checkSentences(after, []);
    assert.deepEqual((await openedAgain(shelf)).readSince(), []);
  });

  it('keeps no file open that it does not use', async function () {
    if (globalThis.gc === undefined || !existsSync(OPEN_FILES)) this.skip();
    const collection = new Collection();
    const { storage } = createShelf();
    const store = createStore(nodeStorage(storage));
    for (let times = 0; times < 40; times++) {
      collection.put(
        'concept',
        String(times),
        source('concept', [['Wat is dit?', `Dit is nummer ${times}.`]]),
      );
      store.save(collection);
      store.tidy();
    }
    const open = (): number =>
      readdirSync(OPEN_FILES).filter((one) => linkOf(path.join(OPEN_FILES, one)).startsWith(storage)).length;
    assert.ok(open() > 10);
    // Files are closed some time after nothing can read from them any more.
    while (open() > 2) {
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it('is not written again when nothing came or went', () => {
    const collection = new Collection();
    const store = createStore(nodeStorage(createShelf().storage));
    for (const file of ['een', 'twee', 'drie']) {
      collection.put(file, '', source(file, [['Wat is dit?', `Dit is nummer ${file}.`]]));
      collection.settleAtOnce();
    }
    store.save(collection);
    const revision = collection.revision();
    collection.settleAtOnce();
    assert.equal(collection.revision(), revision);
  });

  it('is not harmed by two windows that keep it at the same time', async () => {
    const shelf = await kept();
    const [one, other] = [await openedAgain(shelf), await openedAgain(shelf)];
    const seen = one.write('een.txt', answerAbout('seinen'));
    await one.librarian.follow({ kind: 'look', path: seen });
    await other.librarian.follow({ kind: 'look', path: other.write('ander.txt', answerAbout('wissels')) });
    for (const { librarian } of [one, other]) await librarian.follow({ kind: 'close' });
    checkFound(one, 'seinen', ['een.txt']);
    checkFound(one, 'tunnels', ['tunnels.txt']);
    const next = await openedAgain(shelf);
    assert.deepEqual(next.readSince(), ['een.txt']);
    for (const subject of ['tunnels', 'bruggen', 'sluizen']) checkFound(next, subject, [`${subject}.txt`]);
    checkFound(next, 'seinen', ['een.txt']);
    checkFound(next, 'wissels', ['ander.txt']);
  });

  it('is whole when it was closed in the middle of reading', async () => {
    const shelf = createShelf();
    for (let number = 0; number < 40; number++)
      shelf.write(`${number}.txt`, answerAbout(`tunnels ${number}`));
    const opened = open(shelf);
    while (shelf.readSince().length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    await shelf.librarian.follow({ kind: 'close' });
    await opened;
    const next = await openedAgain(shelf);
    assert.equal(next.librarian.state().documents, 40);
  });
});
