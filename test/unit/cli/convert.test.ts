import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../../../src/exchange/readText.ts';
import { createFolder, removeFolder, runIn } from './world.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SUBMISSION = readFileSync(path.join(ROOT, 'seeds/leesbus/1-vragen-2031Z04410.docx'));
const HEAD =
  'Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over de pont (ingezonden 3 mei 2031).\n\n';
const READY = `${HEAD}Vraag 1\nVaart de pont? [1]\n\nAntwoord 1\nJa.\n\n[1] De Veerbode, 1 mei 2031\n`;
const UNREADY = READY.replace('Ja.', 'Ja. [PM sinds wanneer]');

describe('convert', () => {
  const place = { folder: '' };
  const file = (name: string): string => path.join(place.folder, name);
  const text = (name: string): string => readFileSync(file(name), 'utf8');
  beforeEach(() => {
    place.folder = createFolder({
      'vragen.docx': SUBMISSION,
      'klaar.txt': READY,
      'onaf.txt': UNREADY,
      'leeg.txt': 'Niets.\n',
      'af.kamervragen': READY,
    });
  });
  afterEach(() => removeFolder(place.folder));

  it('makes a draft of a Word file, with all questions and where they are from', async () => {
    const { exit, out, err } = await runIn(place.folder, [
      'convert',
      '@/vragen.docx',
      '@/concept.kamervragen',
    ]);
    assert.deepEqual(
      [exit, out, err],
      [0, '‘@/concept.kamervragen’ is gemaakt: 6 vragen, nog geen antwoorden.\n', ''],
    );
    const draft = text('concept.kamervragen');
    assert.equal(draft.match(/^Vraag \d$/gm)?.length, 6);
    assert.equal(draft.match(/^Antwoord \d$/gm)?.length, 6);
    assert.match(draft, /\n\[bron: vragen\.docx\]\n/);
  });

  it('makes a Word file and a page of a draft that is ready', async () => {
    assert.equal((await runIn(place.folder, ['convert', '@/klaar.txt', '@/brief.docx'])).exit, 0);
    const read = await readText(readFileSync(file('brief.docx')));
    assert.ok('text' in read && /Antwoord 1\n+Ja\.\n/.test(read.text));
    assert.equal((await runIn(place.folder, ['convert', '@/klaar.txt', '@/brief.html'])).exit, 0);
    assert.match(text('brief.html'), /<h2[^>]*>Antwoord 1<\/h2>/);
  });

  it('refuses a draft with notes, unless they are to stay in', async () => {
    const refused = await runIn(place.folder, ['convert', '@/onaf.txt', '@/brief.docx']);
    assert.deepEqual([refused.exit, existsSync(file('brief.docx'))], [1, false]);
    assert.match(refused.err, /1 werknotitie.*--met-notities/);
    assert.equal(
      (await runIn(place.folder, ['convert', '@/onaf.txt', '@/brief.html', '--met-notities'])).exit,
      0,
    );
    assert.match(text('brief.html'), /<mark>\[PM sinds wanneer\]<\/mark>/);
  });

  it('makes a letter of such a draft without its notes, when that is asked', async () => {
    const { exit, out } = await runIn(place.folder, [
      'convert',
      '@/onaf.txt',
      '@/brief.html',
      '--zonder-notities',
    ]);
    assert.deepEqual([exit, out], [0, '‘@/brief.html’ is gemaakt: 1 vraag, 1 antwoord.\n']);
    assert.doesNotMatch(text('brief.html'), /PM/);
  });

  it('dates a letter, by a day in any usual form', async () => {
    for (const day of ['2031-06-03', '3-6-2031', '3 juni 2031']) {
      await runIn(place.folder, ['convert', '@/klaar.txt', '@/brief.html', '--datum', day, '--force']);
      assert.match(text('brief.html'), /<dt>Datum<\/dt>\s*<dd>3 juni 2031<\/dd>/);
    }
    const { exit, err } = await runIn(place.folder, [
      'convert',
      '@/klaar.txt',
      '@/x.docx',
      '--datum',
      '31 juni 2031',
    ]);
    assert.equal(exit, 2);
    assert.match(err, /een dag die bestaat/);
  });

  it('writes the letter in a template, and says what is wrong with one', async () => {
    const made = await runIn(place.folder, ['convert', '@/klaar.txt', '@/sjabloon.docx']);
    assert.equal(made.exit, 0);
    const inTemplate = await runIn(place.folder, [
      'convert',
      '@/klaar.txt',
      '@/brief.docx',
      '--sjabloon',
      '@/sjabloon.docx',
    ]);
    assert.equal(inTemplate.exit, 0);
    for (const template of ['@/weg.dotx', '@/leeg.txt']) {
      const refused = await runIn(place.folder, [
        'convert',
        '@/klaar.txt',
        '@/geen.docx',
        '--sjabloon',
        template,
      ]);
      assert.equal(refused.exit, 2);
      assert.match(refused.err, /bestaat niet|sjabloon/);
      assert.ok(!existsSync(file('geen.docx')));
    }
  });

  it('says how many warnings the check has of a letter that left', async () => {
    writeFileSync(file('los.txt'), `${READY}[2] De Wissel, 2 mei 2031\n`);
    const { exit, err } = await runIn(place.folder, ['convert', '@/los.txt', '@/brief.html']);
    assert.deepEqual(
      [exit, err],
      [0, 'De controle geeft 1 waarschuwing: zie kamervragen check @/los.txt.\n'],
    );
  });

  it('leaves out by itself where passages are from', async () => {
    assert.equal((await runIn(place.folder, ['convert', '@/klaar.txt', '@/concept.kamervragen'])).exit, 0);
    assert.match(text('concept.kamervragen'), /\[bron: klaar\.txt\]/);
    const { exit, err } = await runIn(place.folder, ['convert', '@/concept.kamervragen', '@/brief.html']);
    assert.deepEqual([exit, err], [0, '']);
    assert.doesNotMatch(text('brief.html'), /bron:/);
  });

  it('replaces a file only with --force', async () => {
    const refused = await runIn(place.folder, ['convert', '@/vragen.docx', '@/klaar.txt']);
    assert.equal(refused.exit, 2);
    assert.match(refused.err, /bestaat al; geef --force/);
    assert.equal(text('klaar.txt'), READY);
    assert.equal((await runIn(place.folder, ['convert', '@/vragen.docx', '@/klaar.txt', '--force'])).exit, 0);
    assert.match(text('klaar.txt'), /^2031Z04410\n/);
  });

  it('says what it cannot do, and writes nothing', async () => {
    const cases = [
      [['@/leeg.txt', '@/x.kamervragen'], /zijn geen vragen gevonden/],
      [['@/leeg.txt', '@/x.docx'], /is niet herkend als document met Kamervragen/],
      [['@/klaar.txt', '@/x.odt'], /is de soort niet bekend/],
      [['@/weg.docx', '@/x.kamervragen'], /bestaat niet/],
      [['@/klaar.txt', '@/weg/x.docx'], /De map ‘@\/weg’ bestaat niet/],
      [['@/klaar.txt', '@'], /is een map/],
      [['@/klaar.txt', '@/klaar.txt', '--force'], /een andere naam/],
      [['@/af.kamervragen', '@/x.kamervragen'], /is al een concept/],
      [['@/klaar.txt', '@/x.html', '--sjabloon', '@/y.dotx'], /--sjabloon hoort bij een brief in Word/],
      [['@/klaar.txt', '@/x.kamervragen', '--met-notities'], /horen bij een brief/],
    ] as const;
    for (const [files, sentence] of cases) {
      const { exit, err } = await runIn(place.folder, ['convert', ...files]);
      assert.equal(exit, 2);
      assert.match(err, sentence);
    }
    assert.ok(
      !existsSync(file('x.kamervragen')) && !existsSync(file('x.docx')) && !existsSync(file('x.odt')),
    );
  });
});
