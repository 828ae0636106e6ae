import * as vscode from 'vscode';
import { NO_MARKS, type Marks } from '../../../dossiers/desk/knowledge.ts';
import { isOwnText, LANGUAGE, openDocuments } from '../../documents.ts';
import { readText } from '../../fileText.ts';
import { dossierFileUri } from './dossierFile.ts';

/** What reviewers noted beside the documents that are open, wherever these are: the worker reads the workspace only. */
export interface NotesBeside {
  readonly of: (document: vscode.Uri) => Marks;
  readonly onDidChange: vscode.Event<vscode.Uri>;
  readonly dispose: () => void;
}

interface FollowedNotes {
  readonly marks: () => Marks;
  readonly dispose: () => void;
}

export function createNotesBeside(log: vscode.LogOutputChannel): NotesBeside {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const followed = new Map<string, FollowedNotes>();
  const follow = (document: vscode.TextDocument): void => {
    const { uri } = document;
    const file = dossierFileUri(uri);
    if (document.languageId !== LANGUAGE || !isOwnText(document)) return;
    if (file === undefined || followed.has(uri.toString())) return;
    followed.set(
      uri.toString(),
      followNotes(file, () => changed.fire(uri), log),
    );
  };
  const drop = ({ uri }: vscode.TextDocument): void => {
    followed.get(uri.toString())?.dispose();
    followed.delete(uri.toString());
  };
  openDocuments().forEach(follow);
  const listeners = [
    changed,
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(drop),
  ];
  return {
    of: (uri) => followed.get(uri.toString())?.marks() ?? NO_MARKS,
    onDidChange: changed.event,
    dispose: () => [...listeners, ...followed.values()].forEach((one) => void one.dispose()),
  };
}

/** What one file says, as it is being written or as it is kept; `tell` is called when that is something else. */
function followNotes(file: vscode.Uri, tell: () => void, log: vscode.LogOutputChannel): FollowedNotes {
  const name = file.toString();
  let marks = NO_MARKS;
  let latest = 0;
  const read = async (): Promise<void> => {
    const turn = ++latest;
    const found = await marksNow(file);
    if (turn !== latest || JSON.stringify(found) === JSON.stringify(marks)) return;
    marks = found;
    tell();
  };
  const again = (): void =>
    void read().catch((error: unknown) => log.warn(`Dossiers: ${name} is niet gelezen. ${String(error)}`));
  const isMeant = (uri: vscode.Uri): void => {
    if (uri.toString() === name) again();
  };
  // A name can have signs that mean something in a pattern.
  const folder = vscode.Uri.joinPath(file, '..');
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folder, '*.dossier.yaml'),
  );
  const listeners = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(isMeant),
    watcher.onDidChange(isMeant),
    watcher.onDidDelete(isMeant),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => isMeant(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isMeant(document.uri)),
  );
  again();
  return {
    marks: () => marks,
    dispose: () => {
      latest++;
      listeners.dispose();
    },
  };
}

async function marksNow(file: vscode.Uri): Promise<Marks> {
  const isFile = ({ uri }: vscode.TextDocument): boolean => uri.toString() === file.toString();
  const text = vscode.workspace.textDocuments.find(isFile)?.getText() ?? (await readText(file)) ?? '';
  if (text === '') return NO_MARKS;
  const { marksIn } = await import('../../yamlFiles.ts');
  return marksIn(text);
}
