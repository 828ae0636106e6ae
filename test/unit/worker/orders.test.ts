import assert from 'node:assert/strict';
import { answerAbout, checkFound, clearShelves, createShelf, open, type Shelf } from './shelf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('A text that the editor shows', () => {
  afterEach(clearShelves);

  it('counts as it is shown until it is taken back', async () => {
    const shelf = createShelf();
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    await shelf.librarian.follow({ kind: 'show', file, bytes: bytes(answerAbout('viaducten')) });
    checkFound(shelf, 'tunnels', []);
    checkFound(shelf, 'viaducten', ['tunnels.txt']);
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkFound(shelf, 'viaducten', ['tunnels.txt']);
    await shelf.librarian.follow({ kind: 'take-back', file });
    checkFound(shelf, 'viaducten', []);
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
  });

  it('counts when it is shown while its file is being read, and not when it is taken back meanwhile', async () => {
    const shelf = createShelf({
      disk: (disk) => ({
        ...disk,
        read: async (file) => {
          const read = await disk.read(file);
          during.splice(0).forEach((act) => act());
          return read;
        },
      }),
    });
    const during: (() => void)[] = [];
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    const shown = { kind: 'show', file, bytes: bytes(answerAbout('viaducten')) } as const;
    during.push(() => void shelf.librarian.follow(shown));
    await open(shelf);
    checkFound(shelf, 'viaducten', ['tunnels.txt']);
    during.push(() => void shelf.librarian.follow(shown));
    during.push(() => void shelf.librarian.follow({ kind: 'take-back', file }));
    await shelf.librarian.follow({ kind: 'take-back', file });
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
  });

  it('outside the archive goes when it is taken back, and stays when the folders change', async () => {
    const shelf = createShelf();
    await open(shelf);
    await shelf.librarian.follow({
      kind: 'show',
      file: 'untitled:nieuw',
      bytes: bytes(answerAbout('tunnels')),
    });
    await open(shelf);
    assert.equal(shelf.librarian.state().documents, 1);
    await shelf.librarian.follow({ kind: 'take-back', file: 'untitled:nieuw' });
    assert.equal(shelf.librarian.state().documents, 0);
  });

  it('that is not saved is not what is read after the next start', async () => {
    const shelf = createShelf();
    const file = shelf.write('tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    await shelf.librarian.follow({ kind: 'show', file, bytes: bytes(answerAbout('viaducten')) });
    await shelf.librarian.follow({ kind: 'close' });
    const next = createShelf({ folder: shelf.folder });
    await open(next);
    checkFound(next, 'tunnels', ['tunnels.txt']);
    checkFound(next, 'viaducten', []);
  });
});

describe('An order that comes while there is work', () => {
  afterEach(clearShelves);

  async function begun(): Promise<readonly [Shelf, Promise<void>]> {
    const shelf = createShelf();
    for (let number = 0; number < 60; number++)
      shelf.write(`${number}.txt`, answerAbout(`tunnels ${number}`));
    const opened = open(shelf);
    while (shelf.librarian.state().documents === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    return [shelf, opened];
  }

  it('to pause stops it, and says how far it is; to resume ends it', async () => {
    const [shelf, opened] = await begun();
    const { librarian } = shelf;
    await librarian.follow({ kind: 'pause' });
    await opened;
    const { activity, done, total, documents } = librarian.state();
    assert.deepEqual([activity, documents === 60, done > 0 && done < total], ['paused', false, true]);
    await librarian.follow({ kind: 'resume' });
    assert.deepEqual([librarian.state().activity, librarian.state().documents], ['idle', 60]);
  });

  it('to open the same folder gives each file once', async () => {
    const [shelf, opened] = await begun();
    await Promise.all([open(shelf), opened]);
    const { documents, passages } = shelf.librarian.state();
    assert.deepEqual([documents, passages], [60, 60]);
  });

  it('to open another archive has that, and the first is kept as far as it was', async () => {
    const [shelf, opened] = await begun();
    const other = createShelf();
    other.write('bruggen.txt', answerAbout('bruggen'));
    const storage = `${shelf.storage}-ander`;
    await Promise.all([shelf.librarian.follow({ kind: 'open', folders: [other.folder], storage }), opened]);
    assert.equal(shelf.librarian.state().documents, 1);
    shelf.readSince();
    await open(shelf);
    assert.equal(shelf.librarian.state().documents, 60);
    assert.ok(shelf.readSince().length < 60);
  });

  it('is followed to its end before it says that it is', async () => {
    const shelf = createShelf();
    await open(shelf);
    for (let number = 0; number < 50; number++) {
      const file = shelf.write(
        'tunnels.txt',
        answerAbout('tunnels', `Dat is keer ${number} van vijftig keren over.`),
      );
      const order = { kind: 'look', path: file } as const;
      const first = shelf.librarian.follow(order);
      // At every moment of the work before it.
      for (let turns = 0; turns < number; turns++) await Promise.resolve();
      await shelf.librarian.follow(order);
      await first;
      assert.equal(shelf.librarian.archive.find(`keer ${number} vijftig`, 1).length, 1);
      assert.equal(shelf.librarian.state().activity, 'idle');
    }
  });
});
