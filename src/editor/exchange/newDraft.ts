import * as vscode from 'vscode';
import { draftText } from '../../exchange/draft/draftText.ts';
import { LANGUAGE, type Documents } from '../documents.ts';
import { reported } from '../reported.ts';
import { freeName } from './freeName.ts';
import { nameOf, stemOf, type ReadFile } from './reading.ts';

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
  const document = await openUnsaved(uri, text);
  const { questions } = documents.get(document);
  const count = new Set(questions.flatMap(({ labels }) => labels)).size;
  const taken = count === 1 ? 'Eén vraag' : `${count} vragen`;
  vscode.window.setStatusBarMessage(`${TITLE}: ${taken} overgenomen uit ${name}`, 8000);
}

/** Beside the file that it comes from: saving it asks for nothing, and until then nothing has been written. */
async function openUnsaved(source: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  const place = await freeName(
    vscode.Uri.joinPath(source, '..'),
    `${stemOf(source)}-concept`,
    '.kamervragen',
  );
  const isOnDisk = place.scheme === 'file';
  const document = isOnDisk
    ? await vscode.workspace.openTextDocument(place.with({ scheme: 'untitled' }))
    : await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (isOnDisk) await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  return document;
}
