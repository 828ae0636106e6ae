import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, until } from './opened.ts';

const TEXT =
  'Vragen van het lid Brandenoord (SP) aan de Minister van Verkeer over de trein (ingezonden 3 mei 2031).\n\nAntwoord van Minister Duinker (Verkeer)\n\nVraag 1\nRijdt de trein?\n\nAntwoord 1\nJa. [PM hoe vaak]\n';

function fileInRoot(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, '.kamervragen.yaml');
}

async function settle(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileInRoot(), new TextEncoder().encode(text));
}

/** Waits until a document shows these squiggles: the text under each, with its severity. */
async function checkShown(
  { document }: { document: vscode.TextDocument },
  expected: readonly string[],
): Promise<void> {
  const shown = (): string =>
    vscode.languages
      .getDiagnostics(document.uri)
      .map(({ range, severity }) => `${document.getText(range)} ${vscode.DiagnosticSeverity[severity]}`)
      .join('\n');
  await until(vscode.languages.onDidChangeDiagnostics, () => shown() === expected.join('\n'));
}

describe('.kamervragen.yaml', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileInRoot()).then(undefined, () => undefined);
  });

  it('settles how grave a finding is, follows its changes, and goes before the settings of the editor', async () => {
    const draft = await openText('concept.kamervragen', TEXT);
    await checkShown(draft, ['[PM hoe vaak] Warning']);
    await settle('controles:\n  werknotitie: fout\n');
    await checkShown(draft, ['[PM hoe vaak] Error']);
    await settle('controles:\n  werknotitie: uit\n');
    await checkShown(draft, []);
    await vscode.workspace.fs.delete(fileInRoot());
    await checkShown(draft, ['[PM hoe vaak] Warning']);
  });

  it('shows its mistakes when it is open', async () => {
    await settle('controles:\n  werknotitei: fout\nlangeZin: 5\n');
    const document = await vscode.workspace.openTextDocument(fileInRoot());
    await vscode.window.showTextDocument(document);
    await checkShown({ document }, ['werknotitei Warning', '5 Error']);
  });

  it('is not needed to set a finding aside', async () => {
    await checkShown(
      await openText('terzijde.kamervragen', TEXT.replace('vaak]', 'vaak] [terzijde werknotitie: volgt]')),
      [],
    );
  });
});
