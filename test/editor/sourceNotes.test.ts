import assert from 'node:assert/strict';
import { at, definitions, hover, links, PUBLISHED, SET } from './followed.ts';
import { closeAll, noticed, writeFile } from './opened.ts';

const SOURCED = SET.replace('Ja, elk uur.', 'Ja, elk uur. [bron: eerder.txt, antwoord 1 (20 oktober 2030)]');

describe('A source note', () => {
  before(() => noticed('eerder.txt', () => writeFile('eerder.txt', PUBLISHED)));
  after(closeAll);

  it('leads to the answer that it names, by the name of the file or by its number', async () => {
    const answer = ['eerder.txt:9: Antwoord 1'];
    assert.deepEqual(await definitions(at('eerder.txt,$0 antwoord', SOURCED)), answer);
    const numbered = SOURCED.replace('eerder.txt, antwoord 1', 'Aanhangsel 2030-2031, nr. 12, antwoord 1');
    assert.deepEqual(await definitions(at('Aanhangsel 2030-$02031, nr.', numbered)), answer);
  });
  it('leads to the file where it names no answer, and nowhere where the file is not there', async () => {
    const whole = SOURCED.replace(', antwoord 1 (20 oktober 2030)', '');
    assert.deepEqual(await definitions(at('eerder$0.txt', whole)), ['eerder.txt:1: ']);
    assert.deepEqual(await definitions(at('later$0.txt', SOURCED.replace('eerder', 'later'))), []);
  });
  it('shows the question and the answer', async () => {
    assert.equal(
      (await hover(at('eerder.txt,$0 antwoord', SOURCED)))?.replaceAll('\\', ''),
      '**eerder.txt**\n\nproef/eerder.txt\n\n**Vraag 1**\n\nRijdt de trein?\n\n**Antwoord 1**\n\nJa.',
    );
    assert.equal(
      (await hover(at('later.txt,$0 antwoord', SOURCED.replace('eerder', 'later'))))?.replaceAll('\\', ''),
      '**later.txt**\n\nDit document staat niet in de geopende map.',
    );
  });
  it('is a link to the answer', async () => {
    const found = await links(SOURCED);
    assert.ok(found.includes('eerder.txt, antwoord 1 (20 oktober 2030) → eerder.txt#L9,1'), found.join('\n'));
  });
});
