import assert from 'node:assert/strict';
import { renameSync, rmSync, truncateSync, utimesSync } from 'node:fs';
import { answerAbout, checkFound, checkSentences, clearShelves, createShelf, open } from './shelf.ts';

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
        walk: async function* (folder, isWanted) {
          yield* disk.walk(folder, isWanted);
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
