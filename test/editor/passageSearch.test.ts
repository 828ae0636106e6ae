import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, shown, until } from './opened.ts';

const DRAFT = `Vragen van het lid Zandstra (Streekbelang) aan de Minister van Infrastructuur over kranen (ingezonden 3 maart 2031).

Vraag 1
Wanneer informeert u de Kamer over de uitkomst van de proef met kranen?

Antwoord 1
$0

Vraag 2
Wie betaalt?
`;
const TEXT =
  'Over de uitkomst van de proef met kranen informeer ik het lid Zandstra (Streekbelang) en de Kamer voor 24 maart 2031. De kosten blijven onder de $ 5 per kraan}.';

describe('Zoek passage…', () => {
  afterEach(closeAll);

  it('shows the passage that fits best beside the draft, and puts it in at the cursor', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekPassage');
    assert.match(
      await previewed(),
      new RegExp(`^Proef met kranen\\n\\nTekst:\\n${escaped(TEXT)}\\n\\nBron: `),
    );
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await command;
    assert.deepEqual(previewTabs(), []);
    assert.equal(shown(active()), DRAFT.replace('$0', `${TEXT}$0`));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), DRAFT.replace('$0', ''));
  });

  it('changes nothing when the list is closed, and closes the preview', async () => {
    const editor = await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekPassage');
    await previewed();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await command;
    assert.deepEqual(previewTabs(), []);
    assert.equal(editor.document.getText(), DRAFT.replace('$0', ''));
    assert.equal(active().document, editor.document);
  });

  it('shows the next passage in the same tab', async () => {
    await openText('concept.kamervragen', DRAFT);
    const command = vscode.commands.executeCommand('kamervragen.zoekPassage');
    const first = await previewed();
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await until(vscode.workspace.onDidChangeTextDocument, () => preview()?.getText() !== first);
    assert.equal(previewTabs().length, 1);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await command;
  });
});

/** The text of the preview, once it is there. */
async function previewed(): Promise<string> {
  await until(vscode.window.tabGroups.onDidChangeTabs, () => previewTabs().length > 0);
  await until(vscode.workspace.onDidOpenTextDocument, () => preview() !== undefined);
  return preview()?.getText() ?? '';
}

function preview(): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'kamervragen-passage');
}

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === 'kamervragen-passage',
    );
}

function active(): vscode.TextEditor {
  return vscode.window.activeTextEditor ?? assert.fail('no editor is active');
}

function escaped(text: string): string {
  return text.replace(/[$(){}.]/g, '\\$&');
}
