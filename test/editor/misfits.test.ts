import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { closeAll, extension, until, watching, writeFile } from './opened.ts';

const DRAFT = `Vragen van het lid Koopstra (D66) aan de Minister van Verkeer over de pont (ingezonden 3 mei 2031).

Antwoord van Minister Duinker (Verkeer)

Vraag 1
Vaart de pont?

Antwoord 1
Ja. [PM hoe vaak]
`;
const NOTES = 'terzijde:\n  - melding: werknotitie\n    vraag: 1\n    reden: volgt maandag\n';

function told(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ message, severity, range }) =>
      [vscode.DiagnosticSeverity[severity], range.start.line, message].join(' '),
    );
}

describe('What is noted in a dossier’s file', () => {
  afterEach(closeAll);

  it('is told of there as soon as it fits nothing any more', async () => {
    await extension();
    await watching();
    const folder = randomUUID();
    const notes = await writeFile(`${folder}/pont.dossier.yaml`, NOTES);
    const draft = await writeFile(`${folder}/pont.kamervragen`, DRAFT);
    const editor = await vscode.window.showTextDocument(draft, { preview: false });
    await vscode.window.showTextDocument(notes, { preview: false, viewColumn: vscode.ViewColumn.Beside });
    const at = DRAFT.indexOf(' [PM');
    const { document } = editor;
    const change = new vscode.WorkspaceEdit();
    const place = new vscode.Range(
      document.positionAt(at),
      document.positionAt(at + ' [PM hoe vaak]'.length),
    );
    change.delete(draft, place);
    assert.ok(await vscode.workspace.applyEdit(change));
    await until(vscode.languages.onDidChangeDiagnostics, () => told(notes).length > 0);
    assert.deepEqual(told(notes), [
      'Information 1 Deze terzijdelegging past bij geen melding meer. Verwijder haar of pas haar aan.',
    ]);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until(vscode.languages.onDidChangeDiagnostics, () => told(notes).length === 0);
  });
});
