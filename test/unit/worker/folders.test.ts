import assert from 'node:assert/strict';
import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
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
        walk: async function* (folder, isWanted) {
          for await (const one of disk.walk(folder, isWanted)) {
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
