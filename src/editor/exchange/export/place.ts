import * as vscode from 'vscode';
import { placeOnDisk } from '../placeOnDisk.ts';
import { nameOf } from '../reading.ts';
import { placeToSave } from './placeToSave.ts';
import { letterPath, offeredPath, type LetterFormat } from './names.ts';

const FILTERS: Readonly<Record<LetterFormat, Record<string, string[]>>> = {
  docx: { 'Word-document': ['docx'] },
  html: { 'HTML-bestand': ['html', 'htm'] },
};
const TITLES: Readonly<Record<LetterFormat, string>> = {
  docx: 'Exporteer naar Word',
  html: 'Exporteer naar HTML',
};

/** Where the letter of a document is to be written; nothing when the user wants it nowhere. */
export async function chosenPlace(
  document: vscode.TextDocument,
  format: LetterFormat,
): Promise<vscode.Uri | undefined> {
  const offered = offeredPlace(document.uri, format);
  return placeToSave({
    title: TITLES[format],
    filters: FILTERS[format],
    offered,
    complete: (path) => letterPath(path, format),
  });
}

/** A text that was not saved yet has a place of its own only where it was opened beside a file. */
function offeredPlace(uri: vscode.Uri, format: LetterFormat): vscode.Uri | undefined {
  const own = placeOnDisk(uri);
  if (vscode.workspace.fs.isWritableFileSystem(own.scheme) === true && own.scheme !== 'untitled')
    return own.with({ path: offeredPath(own.path, format), query: '', fragment: '' });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, offeredPath(nameOf(uri), format));
}
