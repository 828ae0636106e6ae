import * as vscode from 'vscode';
import { reported } from './reported.ts';

const FOLDER = 'voorbeelden';
/** The draft to begin with. */
const DRAFT = ['schoolmaaltijden', '5-concept-2031Z03127.kamervragen'] as const;
const JUST_OPENED = 'kamervragen.voorbeeldenGeopend';

/** The command “Open de voorbeelddossiers”: works in a copy, in which the user's changes stay. */
export function registerSamples(
  context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri' | 'globalState'>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const samples = vscode.Uri.joinPath(context.globalStorageUri, FOLDER);
  const draft = vscode.Uri.joinPath(samples, ...DRAFT);
  const openFolder = async (where: 'here' | 'new window'): Promise<void> => {
    await context.globalState.update(JUST_OPENED, true);
    await vscode.commands.executeCommand('vscode.openFolder', samples, {
      forceNewWindow: where === 'new window',
      forceReuseWindow: where === 'here',
    });
  };
  const attempt = (work: () => Promise<void>): void =>
    void reported(log, 'De map met de voorbeelddossiers kon niet worden geopend.', work);
  attempt(() => openDraftOnce(context.globalState, samples, draft));
  const open = async (): Promise<void> => {
    await copyMissing(vscode.Uri.joinPath(context.extensionUri, 'seeds'), samples);
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) attempt(() => offerFolder(openFolder));
    else {
      await vscode.window.showTextDocument(draft, { preview: false });
      if (!isOpen(samples)) attempt(() => offerWindow(openFolder));
    }
  };
  return vscode.commands.registerCommand('kamervragen.openVoorbeelden', () =>
    reported(log, 'De voorbeelddossiers konden niet worden klaargezet.', open),
  );
}

type OpenFolder = (where: 'here' | 'new window') => Promise<void>;

async function offerFolder(openFolder: OpenFolder): Promise<void> {
  const here = 'Open in dit venster';
  const elsewhere = 'Open in een nieuw venster';
  const choice = await vscode.window.showQuickPick([here, elsewhere], {
    title: 'De voorbeelddossiers staan klaar',
    placeHolder: 'Waar wilt u de map met de dossiers openen?',
  });
  if (choice !== undefined) await openFolder(choice === here ? 'here' : 'new window');
}

/** The draft alone has no earlier answers to draw from; the folder is another one than the user's own. */
async function offerWindow(openFolder: OpenFolder): Promise<void> {
  const open = 'Open in een nieuw venster';
  const choice = await vscode.window.showInformationMessage(
    'Dit concept hoort bij een map met dossiers en een bibliotheek. Open die map om ook passages aangeboden te krijgen.',
    open,
  );
  if (choice === open) await openFolder('new window');
}

/** In the window that was opened on the samples, the draft to begin with is opened too. */
async function openDraftOnce(memory: vscode.Memento, samples: vscode.Uri, draft: vscode.Uri): Promise<void> {
  if (memory.get<boolean>(JUST_OPENED) !== true || !isOpen(samples)) return;
  await memory.update(JUST_OPENED, undefined);
  await vscode.window.showTextDocument(draft, { preview: false });
}

function isOpen(folder: vscode.Uri): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.path === folder.path);
}

/** Copies the files that are not there: what the user changed stays, and a new version brings what is new. */
async function copyMissing(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  const there = new Set((await vscode.workspace.fs.readDirectory(to)).map(([name]) => name));
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const source = vscode.Uri.joinPath(from, name);
    const target = vscode.Uri.joinPath(to, name);
    if (type === vscode.FileType.Directory) await copyMissing(source, target);
    else if (!there.has(name))
      await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
  }
}
