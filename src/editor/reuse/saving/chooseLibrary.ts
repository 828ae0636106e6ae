import * as vscode from 'vscode';
import { libraryFolders } from '../libraryFolders.ts';
import { findAllLibraries, nameOf } from '../sources.ts';

const SUFFIX = '.passages.yaml';
const NEW_NAME = `standaard${SUFFIX}`;

interface LibraryItem extends vscode.QuickPickItem {
  /** Absent for a library that is yet to be made. */
  readonly uri?: vscode.Uri;
}

/** Lets the user choose the library to keep a passage in; one that is new may not be there yet. */
export async function chooseLibrary(log: vscode.LogOutputChannel): Promise<vscode.Uri | undefined> {
  const search = new vscode.CancellationTokenSource();
  const libraries = await findAllLibraries(log, search.token);
  search.dispose();
  const items: readonly LibraryItem[] = libraries.map((uri) => ({
    label: uri.path.slice(uri.path.lastIndexOf('/') + 1),
    description: nameOf(uri),
    uri,
  }));
  if (items.length === 0) return newLibrary();
  const chosen = await vscode.window.showQuickPick(
    [...items, { label: '$(new-file) Nieuwe bibliotheek…', alwaysShow: true }],
    { title: 'Bewaar als standaardpassage', placeHolder: 'In welke bibliotheek?', matchOnDescription: true },
  );
  return chosen === undefined ? undefined : (chosen.uri ?? newLibrary());
}

async function newLibrary(): Promise<vscode.Uri | undefined> {
  const folder = libraryFolders()[0] ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    title: 'Nieuwe bibliotheek',
    saveLabel: 'Bewaar hier',
    filters: { Standaardpassages: [SUFFIX.slice(1)] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, NEW_NAME) }),
  });
  return uri?.with({ path: libraryPath(uri.path) });
}

/** Under any other name it would not be read as a library. */
export function libraryPath(path: string): string {
  return path.endsWith(SUFFIX) ? path : `${path.replace(/(?:\.passages)?(?:\.ya?ml)?$/i, '')}${SUFFIX}`;
}
