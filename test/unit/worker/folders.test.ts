import assert from 'node:assert/strict';
import { chmodSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { answerAbout, checkFound, checkSentences, clearShelves, createShelf, open } from './shelf.ts';

describe('A folder of the archive', () => {
  afterEach(clearShelves);

  it('gives its answers, and those of the folders in it', async () => {
    const shelf = createShelf();
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    shelf.write('oud/bruggen.md', answerAbout('bruggen'));
    shelf.write('lijst.txt', 'Brood en kaas.\n');
    await open(shelf);
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
    checkFound(shelf, 'bruggen', ['oud/bruggen.md']);
    checkSentences(shelf, []);
    const { activity, documents, passages } = shelf.librarian.state();
    assert.deepEqual([activity, documents, passages], ['idle', 2, 2]);
  });

  it('that is not there gets a sentence, and is read when it comes', async () => {
    const shelf = createShelf();
    rmSync(shelf.folder, { recursive: true });
    await open(shelf);
    checkSentences(shelf, ['‘@/archief’ is een map van het archief die er niet is.']);
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
    checkSentences(shelf, []);
  });

  it('that vanishes while it is used gets a sentence, and what was read of it is still found', async () => {
    const shelf = createShelf();
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    renameSync(shelf.folder, `${shelf.folder}-weg`);
    await shelf.librarian.follow({ kind: 'look', path: file });
    checkSentences(shelf, [
      '‘@/archief’ is een map van het archief die er nu niet is; wat er eerder in is gelezen, blijft vindbaar.',
    ]);
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
    renameSync(`${shelf.folder}-weg`, shelf.folder);
    shelf.readSince();
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkSentences(shelf, []);
    assert.deepEqual(shelf.readSince(), []);
  });

  it('of which a part may not be read gets a sentence, and the rest is read', async function () {
    // Everything may be read by who may do everything.
    if (process.getuid?.() === 0) this.skip();
    const shelf = createShelf();
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    const closed = path.dirname(shelf.write('dicht/bruggen.txt', answerAbout('bruggen')));
    chmodSync(closed, 0);
    try {
      await open(shelf);
      checkFound(shelf, 'tunnels', ['tunnels.txt']);
      checkSentences(shelf, ['‘@/archief/dicht’ mag niet worden gelezen: u hebt er geen rechten voor.']);
    } finally {
      chmodSync(closed, 0o700);
    }
  });

  it('of which a part can no longer be read keeps what was read of it', async () => {
    let isBroken = false;
    const because = 'kan niet worden gelezen (EIO)';
    const shelf = createShelf({
      disk: (disk) => ({
        ...disk,
        walk: async function* (folder) {
          for await (const one of disk.walk(folder)) {
            if (!isBroken || typeof one !== 'string' || !one.includes('deel')) yield one;
            else yield { kind: 'unreadable', path: path.dirname(one), because };
          }
        },
      }),
    });
    shelf.write('deel/tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    isBroken = true;
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkFound(shelf, 'tunnels', ['deel/tunnels.txt']);
    checkSentences(shelf, ['‘@/archief/deel’ kan niet worden gelezen (EIO).']);
    isBroken = false;
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkSentences(shelf, []);
  });

  it('is not followed to where a link leads, and hidden folders are left alone, however they are told of', async () => {
    const shelf = createShelf();
    const elsewhere = createShelf();
    elsewhere.write('bruggen.txt', answerAbout('bruggen'));
    symlinkSync(elsewhere.folder, shelf.place('link'));
    const hidden = shelf.write('node_modules/pakket/lees.md', answerAbout('sluizen'));
    await open(shelf);
    await shelf.librarian.follow({ kind: 'look', path: shelf.place('link') });
    await shelf.librarian.follow({ kind: 'look', path: hidden });
    await shelf.librarian.follow({ kind: 'look', path: shelf.place('node_modules') });
    checkFound(shelf, 'bruggen', []);
    checkFound(shelf, 'sluizen', []);
  });

  it('that is taken out of the archive takes its answers along, also those that are just being read', async () => {
    const shelf = createShelf();
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    const opened = open(shelf);
    await shelf.librarian.follow({ kind: 'open', folders: [], storage: undefined });
    await opened;
    checkFound(shelf, 'tunnels', []);
  });
});

describe('What happens to a file', () => {
  afterEach(clearShelves);

  it('that is changed, added or deleted is found', async () => {
    const shelf = createShelf();
    const changed = shelf.write('veranderd.txt', answerAbout('tunnels'));
    const deleted = shelf.write('verwijderd.txt', answerAbout('bruggen'));
    await open(shelf);
    shelf.write('veranderd.txt', answerAbout('viaducten'));
    rmSync(deleted);
    const added = shelf.write('nieuw.txt', answerAbout('sluizen'));
    await Promise.all(
      [changed, deleted, added].map((file) => shelf.librarian.follow({ kind: 'look', path: file })),
    );
    checkFound(shelf, 'tunnels', []);
    checkFound(shelf, 'viaducten', ['veranderd.txt']);
    checkFound(shelf, 'bruggen', []);
    checkFound(shelf, 'sluizen', ['nieuw.txt']);
  });

  it('in the place of which there is a folder now goes, and what is in the folder is found', async () => {
    const shelf = createShelf();
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    rmSync(file);
    shelf.write('tunnels.txt/bruggen.txt', answerAbout('bruggen'));
    await shelf.librarian.follow({ kind: 'look', path: file });
    checkFound(shelf, 'tunnels', []);
    checkFound(shelf, 'bruggen', ['tunnels.txt/bruggen.txt']);
  });

  it('in a folder that is moved is found', async () => {
    const shelf = createShelf();
    shelf.write('oud/tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    renameSync(shelf.place('oud'), shelf.place('nieuw'));
    await shelf.librarian.follow({ kind: 'look', path: shelf.place('oud') });
    await shelf.librarian.follow({ kind: 'look', path: shelf.place('nieuw') });
    checkFound(shelf, 'tunnels', ['nieuw/tunnels.txt']);
  });

  it('while its folder is walked is not lost', async () => {
    let read: () => void = () => undefined;
    const isRead = new Promise<void>((resolve) => (read = resolve));
    const coming: (() => void)[] = [];
    const shelf = createShelf({
      disk: (disk) => ({
        ...disk,
        // The folder is read, then a file comes into it, is told of and read, and only then the walk comes to its end.
        walk: async function* (folder) {
          yield* disk.walk(folder);
          coming.forEach((write) => write());
          if (coming.length > 0) await isRead;
        },
        look: async (file) => {
          if (file.endsWith('nieuw.txt')) await new Promise((resolve) => setTimeout(resolve, 20));
          return disk.look(file);
        },
        read: async (file) => {
          setTimeout(read, 20);
          return disk.read(file);
        },
      }),
    });
    await open(shelf);
    coming.push(() => shelf.write('nieuw.txt', answerAbout('tunnels')));
    await Promise.all([
      shelf.librarian.follow({ kind: 'look', path: shelf.folder }),
      shelf.librarian.follow({ kind: 'look', path: shelf.place('nieuw.txt') }),
    ]);
    checkFound(shelf, 'tunnels', ['nieuw.txt']);
  });

  it('while it is read makes that it is read again', async () => {
    let change: (() => void) | undefined;
    const shelf = createShelf({
      disk: (disk) => ({
        ...disk,
        read: async (file) => {
          const bytes = await disk.read(file);
          change?.();
          return bytes;
        },
      }),
    });
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    change = () => {
      change = undefined;
      shelf.write('tunnels.txt', answerAbout('viaducten'));
    };
    await open(shelf);
    checkFound(shelf, 'tunnels', []);
    checkFound(shelf, 'viaducten', ['tunnels.txt']);
    let time = 1_000_000_000;
    change = () => utimesSync(file, time++, time);
    await shelf.librarian.follow({ kind: 'look', path: (utimesSync(file, 1, 1), file) });
    checkSentences(shelf, [
      '‘@/archief/tunnels.txt’ verandert terwijl het wordt gelezen; straks wordt het opnieuw geprobeerd.',
    ]);
    checkFound(shelf, 'viaducten', ['tunnels.txt']);
    change = undefined;
    await shelf.librarian.follow({ kind: 'look', path: file });
    checkSentences(shelf, []);
  });

  it('of 200 MB gets a sentence, is not read, and says so again after the next start', async () => {
    const shelf = createShelf();
    truncateSync(shelf.write('groot.txt', ''), 200_000_000);
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    const sentence = '‘@/archief/groot.txt’ is groter dan 2 MB en is overgeslagen.';
    await open(shelf);
    assert.deepEqual(shelf.readSince(), ['tunnels.txt']);
    checkSentences(shelf, [sentence]);
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkSentences(shelf, [sentence]);
    await shelf.librarian.follow({ kind: 'close' });
    const next = createShelf({ folder: shelf.folder });
    await open(next);
    checkSentences(next, [sentence]);
    checkFound(next, 'tunnels', ['tunnels.txt']);
  });

  it('that is no text gets a sentence, and is not read again', async () => {
    const shelf = createShelf();
    shelf.write('plaatje.txt', new Uint8Array([0, 1, 2, 0, 255, 254, 0, 0]));
    await open(shelf);
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    assert.deepEqual(shelf.readSince(), ['plaatje.txt']);
    checkSentences(shelf, ['‘@/archief/plaatje.txt’ is geen tekst.']);
    shelf.write('plaatje.txt', answerAbout('tunnels'));
    await shelf.librarian.follow({ kind: 'look', path: shelf.place('plaatje.txt') });
    checkSentences(shelf, []);
  });

  it('that can be read no more keeps what was read of it', async () => {
    let because: string | undefined;
    const shelf = createShelf({
      disk: (disk) => ({
        ...disk,
        look: async (file) =>
          because === undefined || file.endsWith('archief')
            ? disk.look(file)
            : { kind: 'unreadable', path: file, because },
      }),
    });
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    because = 'kan niet worden gelezen (EIO)';
    await shelf.librarian.follow({ kind: 'look', path: file });
    checkSentences(shelf, ['‘@/archief/tunnels.txt’ kan niet worden gelezen (EIO).']);
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
    because = undefined;
    await shelf.librarian.follow({ kind: 'look', path: file });
    checkSentences(shelf, []);
  });
});
