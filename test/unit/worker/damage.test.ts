import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

const NOT_USED =
  '‘@/bewaard’ bevat een bewaard archief dat beschadigd is of van een andere versie; alles wordt opnieuw gelezen.';

function keptFile({ storage }: Shelf, ending: string): string {
  const name = readdirSync(storage).find((one) => one.endsWith(ending));
  assert.ok(name);
  return path.join(storage, name);
}

describe('An archive that was kept and damaged', () => {
  afterEach(clearShelves);

  const harms: readonly (readonly [what: string, harm: (shelf: Shelf) => void])[] = [
    ['a list that is damaged', (shelf) => damage(keptFile(shelf, 'archief.json'))],
    ['a list that is cut off', (shelf) => truncateSync(keptFile(shelf, 'archief.json'), 40)],
    ['a list that is empty', (shelf) => writeFileSync(keptFile(shelf, 'archief.json'), '')],
    [
      'a list of another program',
      (shelf) => writeFileSync(keptFile(shelf, 'archief.json'), '{"windows":[1]}'),
    ],
    ['an index that is damaged', (shelf) => damage(keptFile(shelf, '.index'))],
    ['an index that is cut off', (shelf) => truncateSync(keptFile(shelf, '.index'), 400)],
    ['an index that is gone', (shelf) => rmSync(keptFile(shelf, '.index'))],
    ['texts that are cut off', (shelf) => truncateSync(keptFile(shelf, '.tekst'), 400)],
    ['texts that are gone', (shelf) => rmSync(keptFile(shelf, '.tekst'))],
    ['another version', olderVersion],
  ];
  for (const [what, harm] of harms) {
    it(`is read anew, with a sentence, when it has ${what}`, async () => {
      const shelf = await kept();
      harm(shelf);
      const next = createShelf({ folder: shelf.folder });
      const opened = open(next);
      checkSentences(next, [NOT_USED]);
      await opened;
      assert.deepEqual(next.readSince(), ['bruggen.txt', 'sluizen.txt', 'tunnels.txt']);
      checkFound(next, 'tunnels', ['tunnels.txt']);
      await next.librarian.follow({ kind: 'close' });
      checkSentences(next, []);
      assert.deepEqual((await openedAgain(shelf)).readSince(), []);
    });
  }

  it('is read anew for the files of which the texts are damaged', async () => {
    const shelf = await kept();
    damage(keptFile(shelf, '.tekst'));
    const next = await openedAgain(shelf);
    assert.equal(next.readSince().length, 1);
    for (const subject of ['tunnels', 'bruggen', 'sluizen']) checkFound(next, subject, [`${subject}.txt`]);
  });

  it('is read anew when the places of its words are damaged', async () => {
    const shelf = await kept();
    damage(keptFile(shelf, '.woorden'));
    const next = await openedAgain(shelf);
    assert.deepEqual(next.readSince(), ['bruggen.txt', 'sluizen.txt', 'tunnels.txt']);
    checkSentences(next, [NOT_USED]);
    for (const subject of ['tunnels', 'bruggen', 'sluizen']) checkFound(next, subject, [`${subject}.txt`]);
    await next.librarian.follow({ kind: 'close' });
    checkSentences(next, []);
    assert.deepEqual((await openedAgain(shelf)).readSince(), []);
  });

  it('is read anew when its texts are lost while it is used', async () => {
    const shelf = await kept();
    const next = await openedAgain(shelf);
    truncateSync(keptFile(shelf, '.tekst'), 0);
    for (let number = 0; number < 9; number++) {
      const file = next.write(`${number}.txt`, answerAbout('wissels'));
      await next.librarian.follow({ kind: 'look', path: file });
    }
    checkSentences(next, [NOT_USED]);
    checkFound(next, 'tunnels', ['tunnels.txt']);
    assert.equal(next.librarian.state().documents, 12);
  });
});

/** Changes one byte in the middle. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >>> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Whole, but of a version that is not ours: the first number says which. */
function olderVersion(shelf: Shelf): void {
  const file = keptFile(shelf, 'archief.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, '0'));
}
