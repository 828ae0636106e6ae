import * as vscode from 'vscode';
import { isThere } from '../../isThere.ts';
import { placeOnDisk } from '../placeOnDisk.ts';
import { nameOf } from '../reading.ts';
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
  const chosen = await vscode.window.showSaveDialog({
    title: TITLES[format],
    saveLabel: 'Exporteer',
    filters: FILTERS[format],
    ...(offered === undefined ? {} : { defaultUri: offered }),
  });
  if (chosen === undefined) return undefined;
  const place = chosen.with({ path: letterPath(chosen.path, format) });
  // VS Code asked about the name that was typed, not about the one with an extension.
  const isAnother = place.path !== chosen.path;
  return isAnother && (await isThere(vscode.workspace.fs, place)) && !(await mayReplace(place))
    ? undefined
    : place;
}

/** A text that was not saved yet has a place of its own only where it was opened beside a file. */
function offeredPlace(uri: vscode.Uri, format: LetterFormat): vscode.Uri | undefined {
  const own = placeOnDisk(uri);
  if (vscode.workspace.fs.isWritableFileSystem(own.scheme) === true && own.scheme !== 'untitled')
    return own.with({ path: offeredPath(own.path, format), query: '', fragment: '' });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, offeredPath(nameOf(uri), format));
}

async function mayReplace(place: vscode.Uri): Promise<boolean> {
  const replace = 'Vervang';
  const choice = await vscode.window.showWarningMessage(
    `‘${nameOf(place)}’ bestaat al. Wilt u het vervangen?`,
    { modal: true },
    replace,
  );
  return choice === replace;
}
