import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { checkRun, runOn } from './world.ts';

const HEAD =
  'Vragen van het lid Veldzicht (D66) aan de Minister van Infrastructuur en Waterstaat over de trein naar Oosterhage (ingezonden 13 mei 2031).\n\n';
const COMPLETE = `${HEAD}Vraag 1\nRijdt de avondtrein nog?\n\nAntwoord 1\nJa, elk uur.\n`;
const UNFINISHED = `${HEAD}Vraag 1\nRijdt de avondtrein nog?\n\nAntwoord 1\nJa, elk uur.\n\nVraag 2\nEn de nachttrein?\n`;
const NOTED = COMPLETE.replace('elk uur', '[PM hoe vaak]');
const OTHER = 'Een lijst met boodschappen: brood, melk en kaas.\n';

const missing = (file: string): string =>
  `${file}:9:1 fout antwoord-ontbreekt Vraag 2 heeft nog geen antwoord. Voeg het antwoord toe.\n`;
const noted = (file: string): string =>
  `${file}:7:5 waarschuwing werknotitie Werknotitie ‘[PM hoe vaak]’ staat nog in de tekst. Werk deze uit of haal deze weg.\n`;

describe('check', () => {
  it('says nothing of a document without defects', async () => {
    await checkRun({ 'a.txt': COMPLETE }, ['check', '@/a.txt'], {});
  });

  it('prints a line for every finding, and ends with 1 after an error', async () => {
    await checkRun({ 'a.txt': UNFINISHED }, ['check', '@/a.txt'], { exit: 1, out: missing('@/a.txt') });
  });

  it('ends with 0 after warnings', async () => {
    await checkRun({ 'a.txt': NOTED }, ['check', '@/a.txt'], { out: noted('@/a.txt') });
  });

  it('prints the same as JSON, for every file that was checked', async () => {
    const { out, exit } = await runOn({ 'a.txt': UNFINISHED, 'b.txt': COMPLETE }, ['check', '--json', '@']);
    assert.equal(exit, 1);
    assert.deepEqual(JSON.parse(out), [
      {
        file: '@/a.txt',
        findings: [
          {
            code: 'antwoord-ontbreekt',
            severity: 'error',
            message: 'Vraag 2 heeft nog geen antwoord. Voeg het antwoord toe.',
            ...{ line: 9, column: 1, endLine: 9, endColumn: 8 },
          },
        ],
        setAside: [],
      },
      { file: '@/b.txt', findings: [], setAside: [] },
    ]);
  });

  it('reads standard input, once', async () => {
    await checkRun({}, ['check', '-', '-'], { exit: 1, out: missing('-') }, UNFINISHED);
  });

  it('checks a file that is named, whatever is in it', async () => {
    await checkRun({ 'a.log': UNFINISHED }, ['check', '@/a.log'], { exit: 1, out: missing('@/a.log') });
  });

  it('keeps control characters of a text away from the terminal', async () => {
    const out = noted('@/a.txt').replace('hoe', ' 31mhoe');
    await checkRun({ 'a.txt': NOTED.replace('hoe', '\u009b31mhoe') }, ['check', '@/a.txt'], { out });
  });
});

describe('check counts columns in UTF-16 code units, in every encoding', () => {
  const text = COMPLETE.replace('Ja, ', 'Eén – ').replace('elk uur', '[PM hoe vaak]');
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  const encoded: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-8 with CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 LE', wide],
    ['UTF-16 BE', Buffer.from(wide).swap16()],
    ['UTF-16 without a mark', wide.subarray(2)],
    ['Windows-1252', Buffer.from(text.replace('–', '\x96'), 'latin1')],
  ];
  for (const [name, bytes] of encoded) {
    it(name, async () => {
      await checkRun({ 'a.txt': bytes }, ['check', '@/a.txt'], {
        out: noted('@/a.txt').replace('7:5', '7:7'),
      });
    });
  }

  it('with two for a character outside the basic plane', async () => {
    const moved = { out: noted('@/a.txt').replace('7:5', '7:7') };
    await checkRun({ 'a.txt': NOTED.replace('Ja,', 'Ja🚆,') }, ['check', '@/a.txt'], moved);
  });
});

describe('check walks a folder', () => {
  it('in order, for documents only, without hidden folders and node_modules', async () => {
    const files = {
      'b.txt': UNFINISHED,
      'B.md': UNFINISHED,
      'a/z.kamervragen': UNFINISHED,
      'a/leeg.kamervraag': '',
      'boodschappen.txt': OTHER,
      'b.log': UNFINISHED,
      '.git/c.txt': UNFINISHED,
      'node_modules/c.txt': UNFINISHED,
    };
    const out = ['@/B.md', '@/a/z.kamervragen', '@/b.txt'].map(missing).join('');
    const err = '@/a/leeg.kamervraag is niet herkend als document met Kamervragen.\n';
    await checkRun(files, ['check', '@'], { exit: 1, out, err });
  });

  it('and names a document once', async () => {
    const args = ['check', '@/a/b.txt', '@/a', '@'];
    await checkRun({ 'a/b.txt': UNFINISHED }, args, { exit: 1, out: missing('@/a/b.txt') });
  });

  it('and says so of a folder without documents', async () => {
    const err = 'Hier zijn geen documenten met Kamervragen gevonden.\n';
    await checkRun({ 'boodschappen.txt': OTHER }, ['check', '@'], { err });
  });

  it('and does not run in circles, nor into pipes', async () => {
    const outcome = await runOn(
      { 'a/b.txt': UNFINISHED, 'map.txt/c.md': OTHER },
      ['check', '@'],
      '',
      (folder) => {
        symlinkSync(folder, path.join(folder, 'a/rondje'));
        symlinkSync('/dev/zero', path.join(folder, 'eindeloos.txt'));
        symlinkSync(path.join(folder, 'a/b.txt'), path.join(folder, 'kopie.txt'));
      },
    );
    assert.deepEqual(outcome, { exit: 1, out: missing('@/a/b.txt') + missing('@/kopie.txt'), err: '' });
  });
});

describe('check ends with 2, after all that can be checked,', () => {
  const cases: readonly (readonly [name: string, args: readonly string[], err: string])[] = [
    ['for a file that is not there', ['@/x.txt'], '‘@/x.txt’ bestaat niet.'],
    ['for a file under a file', ['@/a.txt/x'], '‘@/a.txt/x’ bestaat niet.'],
    ['for a binary file', ['@/beeld.txt'], '‘@/beeld.txt’ is geen tekst.'],
    ['for a binary file in a folder', ['@/map'], '‘@/map/beeld.txt’ is een afbeelding en geen tekst.'],
    ['for a pdf that is cut off', ['@/a.pdf'], '‘@/a.pdf’ is beschadigd of niet volledig.'],
  ];
  const files = {
    'a.txt': UNFINISHED,
    'a.pdf': '%PDF-1.7',
    'beeld.txt': '\0\0PNG',
    'map/beeld.txt': 'GIF89a\x01\0',
  };
  for (const [name, args, err] of cases) {
    it(name, async () => {
      await checkRun(files, ['check', ...args, '@/a.txt'], {
        exit: 2,
        out: missing('@/a.txt'),
        err: `${err}\n`,
      });
    });
  }

  it('for what one has no right to read', async () => {
    const outcome = await withoutRights(() =>
      runOn(
        { 'b.txt': COMPLETE, 'c.txt': UNFINISHED, 'dicht/d.txt': COMPLETE },
        ['check', '@'],
        '',
        (folder) => {
          chmodSync(folder, 0o755);
          chmodSync(path.join(folder, 'b.txt'), 0);
          chmodSync(path.join(folder, 'dicht'), 0);
        },
      ),
    );
    const sentence = 'mag niet worden gelezen: u hebt er geen rechten voor.';
    const err = `‘@/b.txt’ ${sentence}\n‘@/dicht’ ${sentence}\n`;
    assert.deepEqual(outcome, { exit: 2, out: missing('@/c.txt'), err });
  });
});

/** Root may read everything, so that it has to be another user for a while. */
async function withoutRights<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.(65534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}
