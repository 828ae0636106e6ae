import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ANSWERS, DRAFT, NOTICE, SUBMISSION } from '../../support/dossiers.ts';
import { checkRun, createFolder, removeFolder, runIn, runOn, type Files } from './world.ts';

const SET: Files = {
  'a/vragen.txt': SUBMISSION,
  'a/antwoord.txt': ANSWERS,
  'lijst.txt': 'Brood, melk en kaas.\n',
};
const OPEN: Files = { 'a/vragen.txt': SUBMISSION, 'b/concept.kamervragen': DRAFT };

interface Said {
  readonly today: string;
  readonly dossiers: readonly {
    readonly id: string;
    readonly state: string;
    readonly documents: readonly { readonly file: string }[];
  }[];
}

/** What the JSON says: the day, and each dossier with its state and files. */
async function checkDossiers(
  files: Files,
  args: readonly string[],
  expected: readonly string[],
): Promise<void> {
  const { out } = await runOn(files, ['report', '@', '--format', 'json', ...args]);
  const { today, dossiers } = JSON.parse(out) as Said;
  const lines = dossiers.map(
    ({ id, state, documents }) => `${id} ${state}: ${documents.map(({ file }) => file).join(', ')}`,
  );
  assert.deepEqual([today, ...lines], expected);
}

describe('report', () => {
  it('brings the documents of a folder together under their paths in it', async () => {
    await checkDossiers(SET, [], ['2031-05-20', '2031Z03001 complete: a/vragen.txt, a/antwoord.txt']);
  });

  it('counts terms from the day that it is, or the one that is given', async () => {
    const files = 'a/vragen.txt, b/concept.kamervragen';
    await checkDossiers(OPEN, [], ['2031-05-20', `2031Z03001 this-week: ${files}`]);
    await checkDossiers(OPEN, ['--today', '2031-05-19'], ['2031-05-19', `2031Z03001 in-progress: ${files}`]);
    await checkDossiers(OPEN, ['--today', '30 mei 2031'], ['2031-05-30', `2031Z03001 late: ${files}`]);
  });

  it('ends with 0 without errors, 1 with errors, and 2 when a file cannot be read', async () => {
    assert.equal((await runOn(SET, ['report', '@'])).exit, 0);
    assert.equal((await runOn(OPEN, ['report', '@'])).exit, 1);
    const { exit, out, err } = await runOn({ ...OPEN, 'c.docx': 'PK\x03\x04kapot' }, ['report', '@']);
    assert.equal(exit, 2);
    assert.match(out, /1 dossier in 2 documenten/);
    assert.match(err, /c\.docx/);
  });

  it('is written in each format', async () => {
    const starts: readonly (readonly [string, RegExp])[] = [
      ['md', /^# Controlerapport Kamervragen\n/],
      ['html', /^<!DOCTYPE html>\n/],
      ['csv', /^\ufeffdossier,stand,.*\r\n/],
      ['json', /^\{\n {2}"today": "2031-05-20",\n/],
    ];
    for (const [format, start] of starts) {
      assert.match((await runOn(SET, ['report', '@', '--format', format])).out, start);
    }
    assert.match((await runOn(SET, ['report', '@'])).out, /^# /);
  });

  it('parts the cells of CSV as one asks', async () => {
    for (const [asked, start] of [
      ['komma', 'dossier,stand,'],
      [',', 'dossier,stand,'],
      ['puntkomma', 'dossier;stand;'],
      [';', 'dossier;stand;'],
    ] as const) {
      const { out } = await runOn(SET, ['report', '@', '--format', 'csv', '--separator', asked]);
      assert.equal(out.slice(1, start.length + 1), start);
    }
  });

  it('is kept in a file, and replaces one only when that is asked', async () => {
    const folder = createFolder({ ...SET, 'oud.md': 'oud' });
    try {
      const file = path.join(folder, 'rapport.html');
      assert.deepEqual(
        await runIn(folder, ['report', '@', '--format', 'html', '--output', '@/rapport.html']),
        {
          exit: 0,
          out: '‘@/rapport.html’ is gemaakt: 1 dossier, 2 documenten.\n',
          err: '',
        },
      );
      assert.match(readFileSync(file, 'utf8'), /^<!DOCTYPE html>/);
      const refused = await runIn(folder, ['report', '@', '--output', '@/oud.md']);
      assert.deepEqual(refused, {
        exit: 2,
        out: '',
        err: '‘@/oud.md’ bestaat al; geef --force om het te vervangen.\n',
      });
      assert.equal((await runIn(folder, ['report', '@', '--output', '@/oud.md', '--force'])).exit, 0);
      assert.match(readFileSync(path.join(folder, 'oud.md'), 'utf8'), /1 dossier in 2 documenten/);
      assert.equal(
        (await runIn(folder, ['report', '@', '--output', '@/weg/a.md'])).err,
        'De map ‘@/weg’ bestaat niet.\n',
      );
      assert.equal(existsSync(path.join(folder, 'weg')), false);
    } finally {
      removeFolder(folder);
    }
  });

  it('says that a folder has nothing in it, or is not there', async () => {
    const { exit, out, err } = await runOn({ 'lijst.txt': 'Brood.\n' }, ['report', '@']);
    assert.deepEqual([exit, err], [0, 'Hier zijn geen documenten met Kamervragen gevonden.\n']);
    assert.match(out, /0 dossiers in 0 documenten/);
    await checkRun({}, ['report', '@/weg'], { exit: 2, err: '‘@/weg’ bestaat niet.\n' });
    await checkRun({ 'a.txt': NOTICE }, ['report', '@/a.txt'], { exit: 2, err: '‘@/a.txt’ is geen map.\n' });
  });

  const wrong: readonly (readonly [args: readonly string[], sentence: string])[] = [
    [[], 'Geef de map waarover het rapport gaat'],
    [['@', '@/b'], 'Geef bij report één map'],
    [['@', '--format', 'pdf'], 'De vorm ‘pdf’ bestaat niet; kies md, html, csv, json of sarif'],
    [
      ['@', '--today', '31 juni 2031'],
      'Geef bij --today een dag die bestaat, zoals 2031-06-03 of 3 juni 2031',
    ],
    [['@', '--output'], 'Bij de optie --output hoort een waarde'],
    [['@', '--separator', 'tab'], 'Geef bij --separator komma of puntkomma'],
    [['@', '--json'], 'De optie --json hoort niet bij report'],
  ];
  for (const [args, sentence] of wrong) {
    it(`refuses ${['report', ...args].join(' ')}`, async () => {
      await checkRun({}, ['report', ...args], { exit: 2, err: `${sentence} (zie kamervragen --help).\n` });
    });
  }
});
