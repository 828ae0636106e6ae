import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { SARIF_SCHEMA } from '../dossiers/report/sarifSchema.ts';
import { checkRun, createFolder, removeFolder, runIn, runOn, type Files } from './world.ts';

const FILES: Files = {
  'a.kamervragen':
    'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [PM hoe | vaak] [terzijde werknotitie: volgt]\n',
  'b.kamervragen': 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\n',
  'c.kamervragen': 'Vraag 1\nRijdt de trein?\n\nAntwoord 1\nJa.\n',
};
const NOTE = 'Werknotitie ‘[PM hoe | vaak]’ staat nog in de tekst. Werk deze uit of haal deze weg.';
const ERROR = 'Antwoord 1 is nog leeg. Vul het antwoord in.';

/** All of what is written in a format, the same in two runs. */
async function checkFormat(format: string, expected: string): Promise<void> {
  for (const [exit, out] of await twice(['check', '@', '--format', format])) {
    assert.equal(out, expected);
    assert.equal(exit, 1);
  }
}

async function twice(args: readonly string[]): Promise<readonly (readonly [number, string])[]> {
  const [one, other] = [await runOn(FILES, args), await runOn(FILES, args)];
  assert.deepEqual([one.err, other.err], ['', '']);
  return [one, other].map(({ exit, out }) => [exit, out]);
}

describe('check writes what was found', () => {
  it('as Markdown, by file', async () => {
    await checkFormat(
      'md',
      `# Controle van Kamervragen

3 documenten gecontroleerd. Meldingen: 1 fout.

## @/a.kamervragen

**Terzijde gelegd**

| Plaats | Vraag | Melding | Bericht | Reden |
| --- | --- | --- | --- | --- |
| regel 5, kolom 5 | 1 | werknotitie | ${NOTE.replace(/[[\]|]/g, '\\$&')} | volgt |

## @/b.kamervragen

**Meldingen**

| Plaats | Vraag | Ernst | Melding | Bericht |
| --- | --- | --- | --- | --- |
| regel 4, kolom 1 | 1 | fout | antwoord-leeg | ${ERROR} |
`,
    );
  });

  it('as CSV', async () => {
    await checkFormat(
      'csv',
      [
        '\ufeffdocument,regel,kolom,vraag,ernst,melding,tekst,reden',
        `@/a.kamervragen,5,5,1,waarschuwing,werknotitie,${NOTE},volgt`,
        `@/b.kamervragen,4,1,1,fout,antwoord-leeg,${ERROR},`,
        '',
      ].join('\r\n'),
    );
  });

  it('as a page', async () => {
    const [[exit, out], [, again]] = (await twice(['check', '@', '--format', 'html'])) as [
      [number, string],
      [number, string],
    ];
    assert.deepEqual([exit, out], [1, again]);
    assert.match(out, /^<!DOCTYPE html>\n/);
    assert.equal(
      out.slice(out.indexOf('<main>')),
      `<main><h1>Controle van Kamervragen</h1>
<p>3 documenten gecontroleerd. Meldingen: 1 fout.</p>
<h2>@/a.kamervragen</h2>
<table><caption>Terzijde gelegd</caption>
<thead><tr><th scope="col">Plaats</th><th scope="col">Vraag</th><th scope="col">Melding</th><th scope="col">Bericht</th><th scope="col">Reden</th></tr></thead>
<tbody><tr><th scope="row">regel 5, kolom 5</th><td>1</td><td>werknotitie</td><td>${NOTE}</td><td>volgt</td></tr></tbody></table>
<h2>@/b.kamervragen</h2>
<table><caption>Meldingen</caption>
<thead><tr><th scope="col">Plaats</th><th scope="col">Vraag</th><th scope="col">Ernst</th><th scope="col">Melding</th><th scope="col">Bericht</th></tr></thead>
<tbody><tr><th scope="row">regel 4, kolom 1</th><td>1</td><td>fout</td><td>antwoord-leeg</td><td>${ERROR}</td></tr></tbody></table></main></body></html>
`,
    );
  });

  for (const command of ['check', 'report']) {
    it(`as SARIF by its schema: ${command}`, async () => {
      const isValid = new Ajv().compile(SARIF_SCHEMA);
      const [[, out], [, again]] = (await twice([command, '@', '--format', 'sarif'])) as [
        [number, string],
        [number, string],
      ];
      const uris = (text: string): readonly string[] =>
        [...text.matchAll(/"uri": ".*?([^/"]*)"/g)].map(([, name = '']) => name);
      assert.ok(isValid(JSON.parse(out)), JSON.stringify(isValid.errors));
      assert.deepEqual(uris(out), ['a.kamervragen', 'b.kamervragen']);
      assert.deepEqual(uris(again), uris(out));
    });
  }

  it('in a file, and replaces one only when that is asked', async () => {
    const folder = createFolder(FILES);
    const args = ['check', '@', '--output', '@/uit.txt'];
    try {
      const made = '‘@/uit.txt’ is gemaakt: 3 documenten, 1 melding.\n';
      assert.deepEqual(await runIn(folder, args), { exit: 1, out: made, err: '' });
      const err = '‘@/uit.txt’ bestaat al; geef --force om het te vervangen.\n';
      assert.deepEqual(await runIn(folder, args), { exit: 2, out: '', err });
      assert.deepEqual(await runIn(folder, [...args, '--force']), { exit: 1, out: made, err: '' });
      assert.equal(
        readFileSync(path.join(folder, 'uit.txt'), 'utf8'),
        `${folder}/b.kamervragen:4:1 fout antwoord-leeg ${ERROR}\n`,
      );
    } finally {
      removeFolder(folder);
    }
  });

  it('and says so where it cannot', async () => {
    await checkRun(FILES, ['check', '@', '--output', '@/weg/uit.txt'], {
      exit: 2,
      err: 'De map ‘@/weg’ bestaat niet.\n',
    });
  });
});
