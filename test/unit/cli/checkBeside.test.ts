import { chmodSync } from 'node:fs';
import assert from 'node:assert/strict';
import { ANSWERS, DRAFT, NOTICE, SUBMISSION } from '../../support/dossiers.ts';
import { checkRun, runOn, type Files } from './world.ts';

const CHANGED = ANSWERS.replace('Wat kost de nachttrein', 'Wat kost de avondtrein');
const changed = (file: string): string =>
  `${file}:12:1 waarschuwing vraag-gewijzigd Vraag 2 wijkt af van de inzending (vragen.txt): ‘nachttrein’ is geworden ‘avondtrein’.\n`;
const files: Files = {
  'a/antwoord.txt': CHANGED,
  'a/vragen.txt': SUBMISSION,
  'a/concept.kamervragen': DRAFT,
};

describe('check of a file', () => {
  it('knows the documents beside it, and tells of that file only', async () => {
    await checkRun(files, ['check', '@/a/antwoord.txt'], { out: changed('@/a/antwoord.txt') });
    await checkRun(files, ['check', '@/a/vragen.txt'], {});
  });

  it('knows that the answer was postponed', async () => {
    const unsent = ANSWERS.replace(' (ontvangen 28 mei 2031)', '');
    const { out } = await runOn({ 'antwoord.txt': unsent, 'uitstel.txt': NOTICE }, [
      ...['check', '@/antwoord.txt', '--today', '20 juni 2031'],
    ]);
    assert.match(out, /De termijn na uitstel eindigde op 17 juni 2031/);
  });

  it('gives the same whether the others are named too', async () => {
    const both = ['check', '@/a/antwoord.txt', '@/a/./vragen.txt', '@/a/antwoord.txt'];
    await checkRun(files, both, { out: changed('@/a/antwoord.txt') });
  });

  it('does not look below its folder, or above it', async () => {
    const apart = { 'a/b/antwoord.txt': CHANGED, 'a/b/c/vragen.txt': SUBMISSION, 'a/vragen.txt': SUBMISSION };
    await checkRun(apart, ['check', '@/a/b/antwoord.txt'], {});
  });

  it('has no neighbours on standard input', async () => {
    await checkRun(files, ['check', '-'], {}, CHANGED);
  });

  it('reads so many of a folder, and says that there are more', async () => {
    const many = Array.from({ length: 30 }, (_, at) => [`a/${at}.pdf`, 'geen pdf'] as const);
    await checkRun({ ...files, ...Object.fromEntries(many) }, ['check', '@/a/antwoord.txt'], {
      out: changed('@/a/antwoord.txt'),
      err: 'In ‘@/a’ staan 32 andere bestanden, en daarvan tellen er 22 mee. Controleer de map zelf om ze alle te laten meetellen.\n',
    });
  });

  it('passes by what cannot be read or is far too large', async () => {
    const more: Files = {
      ...files,
      'a/0.docx': 'PK\u0003\u0004 en verder niets',
      'a/0.txt': new Uint8Array([0, 1, 2, 3, 0, 255]),
      'a/1.txt': SUBMISSION + ' '.repeat(2_000_000),
      'a/2.txt': 'Een lijst met boodschappen.',
      'a/3.txt': SUBMISSION,
    };
    const { exit, out, err } = await runOn(more, ['check', '@/a/antwoord.txt'], '', (folder) =>
      chmodSync(`${folder}/a/3.txt`, 0o000),
    );
    assert.deepEqual([exit, out.replace('3.txt', 'vragen.txt'), err], [0, changed('@/a/antwoord.txt'), '']);
  });
});
