import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { answerAbout, checkFound, checkSentences, clearShelves, createShelf, open } from './shelf.ts';

describe('While a file is being converted', () => {
  afterEach(clearShelves);

  /** Files whose text comes when the test says so; what is done meanwhile is done at that moment. */
  function createSlow() {
    const during: (() => void)[] = [];
    const shelf = createShelf({
      readFormatted: async (bytes) => {
        for (const act of during.splice(0)) act();
        await new Promise((resolve) => setTimeout(resolve, 5));
        return { text: answerAbout(`onderwerp ${bytes.length}`) };
      },
    });
    return { shelf, during };
  }

  const shown = (length: number): Uint8Array => new TextEncoder().encode('%PDF-'.padEnd(length, ' '));

  it('it can be shown: what is shown counts', async () => {
    const { shelf, during } = createSlow();
    const file = shelf.write('a.pdf', shown(100));
    during.push(() => void shelf.librarian.follow({ kind: 'show', file, bytes: shown(200) }));
    await open(shelf);
    checkFound(shelf, '"onderwerp 100"', []);
    checkFound(shelf, '"onderwerp 200"', ['a.pdf']);
  });

  it('it can be shown anew: the last counts', async () => {
    const { shelf, during } = createSlow();
    const file = shelf.write('a.pdf', shown(100));
    await open(shelf);
    during.push(() => void shelf.librarian.follow({ kind: 'show', file, bytes: shown(300) }));
    await shelf.librarian.follow({ kind: 'show', file, bytes: shown(200) });
    checkFound(shelf, '"onderwerp 200"', []);
    checkFound(shelf, '"onderwerp 300"', ['a.pdf']);
  });

  it('it can be taken back: its file counts', async () => {
    const { shelf, during } = createSlow();
    const file = shelf.write('a.pdf', shown(100));
    await open(shelf);
    during.push(() => void shelf.librarian.follow({ kind: 'take-back', file }));
    await shelf.librarian.follow({ kind: 'show', file, bytes: shown(200) });
    checkFound(shelf, '"onderwerp 200"', []);
    checkFound(shelf, '"onderwerp 100"', ['a.pdf']);
  });

  it('it can be taken back where it is no file of the archive: it goes, with its sentence', async () => {
    const during: (() => void)[] = [];
    const shelf = createShelf({
      readFormatted: () => {
        for (const act of during.splice(0)) act();
        return Promise.resolve({ unreadable: 'took-too-long' });
      },
    });
    await open(shelf);
    const file = 'untitled:a.pdf';
    during.push(() => void shelf.librarian.follow({ kind: 'take-back', file }));
    await shelf.librarian.follow({ kind: 'show', file, bytes: shown(200) });
    checkSentences(shelf, []);
    assert.equal(shelf.librarian.state().documents, 0);
  });

  it('it can be removed, or changed, without anyone telling of it', async () => {
    const { shelf, during } = createSlow();
    const removed = shelf.write('a.pdf', shown(100));
    shelf.write('b.pdf', shown(200));
    during.push(
      () => rmSync(removed),
      () => shelf.write('b.pdf', shown(300)),
    );
    await open(shelf);
    checkFound(shelf, '"onderwerp 100"', []);
    checkFound(shelf, '"onderwerp 200"', []);
    checkFound(shelf, '"onderwerp 300"', ['b.pdf']);
  });

  it('its folder can leave the archive: it goes too', async () => {
    const { shelf, during } = createSlow();
    shelf.write('a.pdf', shown(100));
    const { storage } = shelf;
    during.push(() => void shelf.librarian.follow({ kind: 'open', folders: [], storage }));
    await open(shelf);
    checkFound(shelf, '"onderwerp 100"', []);
    assert.equal(shelf.librarian.state().documents, 0);
  });

  it('another archive can be opened: each has its own', async () => {
    const { shelf, during } = createSlow();
    shelf.write('a.pdf', shown(100));
    during.push(
      () => void shelf.librarian.follow({ kind: 'open', folders: [], storage: `${shelf.storage}-ander` }),
    );
    await open(shelf);
    assert.equal(shelf.librarian.state().documents, 0);
    await open(shelf);
    checkFound(shelf, '"onderwerp 100"', ['a.pdf']);
  });

  it('all can be closed: nothing hangs', async () => {
    const { shelf, during } = createSlow();
    shelf.write('a.pdf', shown(100));
    during.push(() => void shelf.librarian.follow({ kind: 'close' }));
    await open(shelf);
    assert.equal(shelf.librarian.state().activity, 'paused');
  });
});
