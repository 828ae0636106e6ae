import assert from 'node:assert/strict';
import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import type { TextRead } from '../../../src/exchange/readText.ts';
import { plainPdf } from '../../support/hostile/pdfFiles.ts';
import { encryptedPdf } from '../../support/hostile/pdfParts.ts';
import { plainWordFile } from '../../support/hostile/wordFiles.ts';
import {
  answerAbout,
  checkFound,
  checkSentences,
  clearShelves,
  createShelf,
  open,
  openedAgain,
  sentences,
} from './shelf.ts';

const TOO_LONG: TextRead = { unreadable: 'took-too-long' };
const said = '‘@/archief/traag.pdf’ was na tien seconden nog niet gelezen.';

describe('A hostile file in a folder of the archive', () => {
  afterEach(clearShelves);

  it('has its sentence, and the others are found', async () => {
    const shelf = createShelf();
    shelf.write('a.pdf', plainPdf().slice(0, 300));
    shelf.write('b.pdf', encryptedPdf('Wie?', 'geheim'));
    shelf.write('c.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    shelf.write('d.docx', '');
    shelf.write('e.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>');
    mkdirSync(shelf.place('f.pdf'));
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    shelf.write('z.html', `<html><pre>${answerAbout('bruggen').replaceAll('\n', '<br>')}</pre></html>`);
    await open(shelf);
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
    checkFound(shelf, 'bruggen', ['z.html']);
    assert.deepEqual([...sentences(shelf)].sort(), [
      '‘@/archief/a.pdf’ is beschadigd of niet volledig.',
      '‘@/archief/b.pdf’ is beveiligd met een wachtwoord; bewaar het eerst zonder wachtwoord.',
      '‘@/archief/c.docx’ is een Word-bestand van vóór 2007 (.doc) of beveiligd met een wachtwoord; open het in Word en bewaar het als .docx zonder wachtwoord.',
      '‘@/archief/d.docx’ is leeg.',
      '‘@/archief/e.xml’ omschrijft in de kop zelf tekens en stukken tekst (entiteiten); die worden om veiligheidsredenen niet ingevuld.',
    ]);
  });

  it('that is removed takes its sentence with it, and that is replaced is read', async () => {
    const shelf = createShelf();
    const removed = shelf.write('a.pdf', plainPdf().slice(0, 300));
    const replaced = shelf.write('b.docx', plainWordFile().slice(0, 300));
    await open(shelf);
    assert.equal(shelf.librarian.state().troubles.length, 2);
    rmSync(removed);
    shelf.write('b.docx', answerWord('tunnels'));
    for (const file of [removed, replaced]) await shelf.librarian.follow({ kind: 'look', path: file });
    checkSentences(shelf, []);
    checkFound(shelf, 'tunnels', ['b.docx']);
  });

  it('that took too long is not read again until it changes, or until the next start', async () => {
    let answer: TextRead = TOO_LONG;
    const shelf = createShelf({ readFormatted: () => Promise.resolve(answer) });
    const file = shelf.write('traag.pdf', plainPdf());
    await open(shelf);
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    assert.deepEqual(shelf.readSince(), ['traag.pdf']);
    checkSentences(shelf, [said]);
    utimesSync(file, 1, 1);
    await shelf.librarian.follow({ kind: 'look', path: file });
    assert.deepEqual(shelf.readSince(), ['traag.pdf']);
    checkSentences(shelf, [said]);
    await shelf.librarian.follow({ kind: 'close' });
    answer = { text: answerAbout('tunnels') };
    const next = await openedAgain(shelf, { readFormatted: () => Promise.resolve(answer) });
    checkSentences(next, []);
    checkFound(next, 'tunnels', ['traag.pdf']);
  });

  it('that took too long says so, goes when it is removed, and what was in it before goes', async () => {
    let answer: TextRead = { text: answerAbout('tunnels') };
    const shelf = createShelf({ readFormatted: () => Promise.resolve(answer) });
    const file = shelf.write('traag.pdf', plainPdf());
    await open(shelf);
    checkFound(shelf, 'tunnels', ['traag.pdf']);
    answer = TOO_LONG;
    utimesSync(file, 1, 1);
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkFound(shelf, 'tunnels', []);
    checkSentences(shelf, [said]);
    rmSync(file);
    await shelf.librarian.follow({ kind: 'look', path: shelf.folder });
    checkSentences(shelf, []);
  });

  it('in which we go wrong is no trouble for the others, and is read at the next start', async () => {
    const shelf = createShelf({ readFormatted: () => Promise.reject(new Error('x')) });
    shelf.write('a.pdf', plainPdf());
    shelf.write('tunnels.txt', answerAbout('tunnels'));
    await open(shelf);
    checkFound(shelf, 'tunnels', ['tunnels.txt']);
    checkSentences(shelf, [
      '‘@/archief/a.pdf’ kan niet worden gelezen: er ging iets mis in Kamervragen zelf.',
    ]);
    await shelf.librarian.follow({ kind: 'close' });
    const next = await openedAgain(shelf);
    assert.deepEqual(next.readSince(), ['a.pdf']);
    checkSentences(next, []);
  });
});

function answerWord(subject: string): Uint8Array {
  const lines = answerAbout(subject)
    .split('\n')
    .filter((line) => line !== '');
  return plainWordFile(lines.join('</w:t></w:r></w:p><w:p><w:r><w:t>'));
}
