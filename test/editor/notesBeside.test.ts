import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, extension, until, writeFile } from './opened.ts';

const DRAFT = `Antwoord van Minister Duinker (Verkeer)

Vraag 1
Rijdt de trein?

Antwoord 1
Ja. [PM hoe vaak]
`;
const NOTES = 'terzijde:\n  - melding: werknotitie\n    vraag: 1\n    reden: volgt maandag\n';

/** Waits until a document shows the findings with these codes. */
async function checkFound(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const found = (): readonly string[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)))
      .sort();
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => JSON.stringify(found()) === JSON.stringify(expected),
  );
}

/** Opens a document beside which something is noted, and sees that it counts, and what is written in it too. */
async function checkNoted(document: vscode.Uri, notes: vscode.Uri): Promise<void> {
  await extension();
  const editor = await vscode.window.showTextDocument(document);
  await checkFound(editor.document, ['aanhef-onvolledig']);
  const file = await vscode.workspace.openTextDocument(notes);
  const change = new vscode.WorkspaceEdit();
  change.replace(notes, new vscode.Range(0, 0, file.lineCount, 0), '');
  assert.ok(await vscode.workspace.applyEdit(change));
  await checkFound(editor.document, ['aanhef-onvolledig', 'werknotitie']);
  assert.ok(await file.save());
}

describe('What was noted beside a document', () => {
  afterEach(closeAll);

  it('counts in a folder of which the dossiers are not kept up', async () => {
    const notes = await writeFile('.concepten/veer.dossier.yaml', NOTES);
    await checkNoted(await writeFile('.concepten/veer.kamervragen', DRAFT), notes);
  });

  it('counts outside the workspace', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'elders-'));
    const place = (name: string): string => path.join(folder, name);
    writeFileSync(place('veer.kamervragen'), DRAFT);
    writeFileSync(place('veer.dossier.yaml'), NOTES);
    try {
      await checkNoted(
        vscode.Uri.file(place('veer.kamervragen')),
        vscode.Uri.file(place('veer.dossier.yaml')),
      );
    } finally {
      await closeAll();
      rmSync(folder, { recursive: true });
    }
  });
});
