import * as vscode from 'vscode';
import { progressOf } from '../../document/states.ts';
import { draftText } from '../../exchange/draft/draftText.ts';
import type { Documents } from '../documents.ts';
import { reported } from '../reported.ts';
import { openUnsaved } from './openUnsaved.ts';
import { nameOf, type ReadFile } from './reading.ts';

const TITLE = 'Nieuw antwoordconcept';
const FILTERS = {
  'Vragen (Word, pdf, XML, HTML, tekst)': [
    'docx',
    'pdf',
    'xml',
    'html',
    'htm',
    'txt',
    'md',
    'kamervragen',
    'kamervraag',
  ],
};

/** The command “Nieuw antwoordconcept uit ingezonden vragen…”: from a file of any kind to a draft that was not saved yet. */
export function registerNewDraft(
  documents: Documents,
  read: ReadFile,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand('kamervragen.nieuwConcept', (given?: vscode.Uri) =>
    reported(log, 'Er kon geen antwoordconcept worden gemaakt.', async () => {
      const uri = given ?? (await chosen());
      if (uri !== undefined) await makeDraft(uri, documents, read);
    }),
  );
}

async function chosen(): Promise<vscode.Uri | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: 'Kies het bestand met de ingezonden vragen',
      openLabel: 'Maak concept',
      filters: FILTERS,
    })) ?? [];
  return uri;
}

async function makeDraft(uri: vscode.Uri, documents: Documents, read: ReadFile): Promise<void> {
  const name = nameOf(uri);
  const file = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Kamervragen: ${name} lezen…` },
    () => read(uri),
  );
  if ('sentence' in file) {
    void vscode.window.showErrorMessage(file.sentence);
    return;
  }
  const text = draftText(file.text, { lines: file.lines, source: name });
  if (text === undefined) {
    void vscode.window.showWarningMessage(`In ‘${name}’ zijn geen vragen gevonden.`);
    return;
  }
  const editor = await openUnsaved(uri, text, 'concept');
  const parsed = documents.get(editor.document);
  // Where the writing begins; the text stays at its top.
  const first = parsed.answers.find(({ body }) => body.content.length === 0);
  const heading = first && editor.document.positionAt(first.heading.end);
  const place = new vscode.Position(heading === undefined ? 0 : heading.line + 1, 0);
  editor.selection = new vscode.Selection(place, place);
  const count = progressOf(parsed).total;
  const taken = count === 1 ? 'Eén vraag' : `${count} vragen`;
  vscode.window.setStatusBarMessage(`${TITLE}: ${taken} overgenomen uit ${name}`, 8000);
}
