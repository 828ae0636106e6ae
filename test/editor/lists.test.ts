import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, openText, until, writeFile } from './opened.ts';
import { withSetting } from './settings.ts';

const DRAFT =
  'Vragen van het lid Brandenoord (SPP) aan de Minister van Verkeer over de pont (ingezonden 3 mei 2031).\n\nAntwoord van Minister Duinker (Verkeer) (ontvangen 6 mei 2031).\n\nVraag 1\nVaart de pont?\n\nAntwoord 1\nJa, het pontveer vaart.\n';

function codesOf({ document }: vscode.TextEditor): readonly string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)))
    .sort();
}

async function untilFound(editor: vscode.TextEditor, expected: readonly string[]): Promise<void> {
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => JSON.stringify(codesOf(editor)) === JSON.stringify(expected),
  );
}

describe('Lists of words', () => {
  afterEach(closeAll);

  it('in a folder of the library outside the workspace count', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bibliotheek-'));
    const terms = (word: string): string => `voorkeurstermen:\n  - niet: ${word}\n    maar: pont\n`;
    const file = path.join(folder, 'huisstijl.voorkeurstermen.yaml');
    writeFileSync(file, terms('pontveer'));
    writeFileSync(path.join(folder, 'kamer.partijen.yaml'), 'partijen:\n  - SP\n');
    try {
      const editor = await openText('concept.kamervragen', DRAFT);
      await untilFound(editor, []);
      await withSetting('bibliotheek.mappen', [folder], async () => {
        await untilFound(editor, ['aanhef-inconsistent', 'voorkeursterm']);
      });
      await untilFound(editor, []);
    } finally {
      await closeAll();
      rmSync(folder, { recursive: true });
    }
  });

  for (const [name, text, told] of [
    ['a.voorkeurstermen.yaml', 'voorkeurstermen:\n  - niet: pontveer\n', "Deze term heeft geen 'maar'."],
    ['a.partijen.yaml', 'partijen: []\n', 'Hier staan nog geen partijen.'],
  ] as const)
    it(`show their mistakes when they are open: ${name}`, async () => {
      const uri = await writeFile(name, text);
      await vscode.window.showTextDocument(uri);
      const messages = (): readonly string[] =>
        vscode.languages.getDiagnostics(uri).map(({ message }) => message);
      await until(vscode.languages.onDidChangeDiagnostics, () => messages().length > 0);
      assert.ok(messages()[0]?.startsWith(told), messages().join('\n'));
    });
});
