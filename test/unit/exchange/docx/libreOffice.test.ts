import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxFrom, templateOf } from '../../../support/docxFiles.ts';

const FILE = 'seeds/spoor/4-antwoord-ah-tk-20302031-1311.txt';

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 30_000 }).error === undefined;
}

/** What a person reads on the pages that LibreOffice makes of docx files, each line's blanks made single. */
function pagesOf(folder: string, names: readonly string[]): readonly string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  const options = { timeout: 60_000, encoding: 'utf8' } as const;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], options);
  return names.map((name) =>
    spawnSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], options).stdout.replace(
      /\s+/g,
      ' ',
    ),
  );
}

describe('LibreOffice opens', () => {
  let folder = '';
  before(function () {
    if (!has('soffice') || !has('pdftotext')) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'kamervragen-'));
  });
  after(() => rmSync(folder || 'nothing', { recursive: true, force: true }));

  it('an answer in the style of the house, and in a template', async function () {
    this.timeout(60_000);
    const text = readFileSync(FILE, 'utf8');
    writeFileSync(join(folder, 'huis.docx'), await docxFrom(text));
    writeFileSync(join(folder, 'sjabloon.docx'), await docxFrom(text, { template: templateOf() }));
    const [house = '', template = ''] = pagesOf(folder, ['huis', 'sjabloon']);
    for (const page of [house, template]) {
      assert.match(page, /Aan de Voorzitter van de Tweede Kamer .* Vraag 1 .* Antwoord 1 Ja\./);
      assert.match(page, /1\. treinpersoneel: .* 2\. materieel: .* 3\. infrastructuur:/);
      assert.match(page, /1 De Hoogveldbode, 11 januari 2031/);
    }
    assert.match(house, /Pagina 1 van \d .* Pagina 2 van \d/);
    assert.match(template, /^ ?Ministerie van Voorbeelden/);
  });
});
