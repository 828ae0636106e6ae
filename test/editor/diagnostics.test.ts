import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readMarkers, withMarkers } from '../checks/scenario.ts';
import { closeAll, extension, openText, until, writeFile } from './opened.ts';

const DRAFT = `Vragen van het lid Brandenoord (SP) aan de Minister van Verkeer over de trein (ingezonden 3 mei 2031).

Antwoord van Minister Duinker (Verkeer)

Vraag 1
Rijdt de trein?

Antwoord 1
Ja. [PM hoe vaak]

⟦Vraag 2⟧{antwoord-ontbreekt}
Hoe laat?

Vraag 3
Waarom?

⟦Antwoord 3⟧{antwoord-leeg}
`;
const MARKED = DRAFT.replace('[PM hoe vaak]', '⟦[PM hoe vaak]⟧{werknotitie}');
const { text: TEXT } = readMarkers(MARKED);

function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri);
}

/** Waits until a document shows exactly these squiggles. */
async function checkDiagnostics(document: vscode.TextDocument, marked: string): Promise<void> {
  const drawn = (): string =>
    withMarkers(
      document.getText(),
      diagnosticsOf(document.uri).map(({ code, range }) => ({
        code: codeOf(code),
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
      })),
    );
  await until(vscode.languages.onDidChangeDiagnostics, () => drawn() === marked);
}

function codeOf(code: vscode.Diagnostic['code']): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

async function checkSeverities(uri: vscode.Uri, expected: Readonly<Record<string, string>>): Promise<void> {
  const severities = (): Record<string, string> =>
    Object.fromEntries(
      diagnosticsOf(uri).map(({ code, severity }) => [codeOf(code), vscode.DiagnosticSeverity[severity]]),
    );
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => JSON.stringify(severities()) === JSON.stringify(expected),
  );
}

describe('Diagnostics', () => {
  const settings = (): vscode.WorkspaceConfiguration =>
    vscode.workspace.getConfiguration('kamervragen.controles');

  afterEach(closeAll);

  it('show what the checks find, and follow the text', async () => {
    const { document } = await openText('concept.kamervragen', TEXT);
    await checkDiagnostics(document, MARKED);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(TEXT.length), 'Daarom.\n');
    await vscode.workspace.applyEdit(edit);
    await checkDiagnostics(
      document,
      `${MARKED.replace('⟦Antwoord 3⟧{antwoord-leeg}', 'Antwoord 3')}Daarom.\n`,
    );
  });

  it('say in Dutch what to do, and lead to a page about it', async () => {
    const { document } = await openText('concept.kamervragen', TEXT);
    await checkDiagnostics(document, MARKED);
    const found = diagnosticsOf(document.uri).find(({ code }) => codeOf(code) === 'antwoord-leeg');
    assert.equal(found?.message, 'Antwoord 3 is nog leeg. Vul het antwoord in.');
    assert.equal(found.source, 'Kamervragen');
    assert.ok(typeof found.code === 'object');
    const page = await vscode.workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /^# .*antwoord-leeg/);
  });

  it('have the severities of the settings, at once', async () => {
    const { document } = await openText('concept.kamervragen', TEXT);
    const usual = { werknotitie: 'Warning', 'antwoord-ontbreekt': 'Error', 'antwoord-leeg': 'Error' };
    await checkSeverities(document.uri, usual);
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings().update('werknotitie', 'uit', target);
      await settings().update('antwoord-leeg', 'hint', target);
      await checkSeverities(document.uri, { 'antwoord-ontbreekt': 'Error', 'antwoord-leeg': 'Hint' });
    } finally {
      await settings().update('werknotitie', undefined, target);
      await settings().update('antwoord-leeg', undefined, target);
    }
    await checkSeverities(document.uri, usual);
  });

  it('go when the document gets another language, and come back', async () => {
    const { document } = await openText('concept.kamervragen', TEXT);
    await checkDiagnostics(document, MARKED);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await checkDiagnostics(document, TEXT);
    await vscode.languages.setTextDocumentLanguage(document, 'kamervragen');
    await checkDiagnostics(document, MARKED);
  });

  it('go when the document is closed', async () => {
    await extension();
    const uri = await writeFile('dicht.kamervragen', TEXT);
    // Not as a document for an extension: of that VS Code lets go only after minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    await until(vscode.languages.onDidChangeDiagnostics, () => diagnosticsOf(uri).length === 3);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(vscode.languages.onDidChangeDiagnostics, () => diagnosticsOf(uri).length === 0);
  });

  it('leave other languages alone', async () => {
    const ours = await openText('concept.kamervragen', TEXT);
    const { document } = await openText('aantekeningen.ini', TEXT);
    await checkDiagnostics(ours.document, MARKED);
    assert.deepEqual(diagnosticsOf(document.uri), []);
  });
});
