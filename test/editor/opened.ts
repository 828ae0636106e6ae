import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';

const FOLDER = 'proef';

/** A file in a folder of its own in the workspace that the tests run in. */
export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, FOLDER, name);
}

export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Makes a change to a file, and waits until VS Code tells of it. */
export async function noticed(name: string, change: () => Thenable<unknown>): Promise<void> {
  await watching();
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}/${name}`);
  const told = new Promise<void>((resolve) => {
    watcher.onDidCreate(() => resolve());
    watcher.onDidChange(() => resolve());
    watcher.onDidDelete(() => resolve());
  });
  await change();
  await told;
  watcher.dispose();
}

/** Resolves when VS Code tells of changes in a folder: it starts to watch some time after the folder was made. */
export async function watching(folder = workspaceFile('.')): Promise<void> {
  const sign = vscode.Uri.joinPath(folder, 'teken-van-leven.log');
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folder, 'teken-van-leven.log'),
  );
  let tries = 0;
  const write = (): Thenable<void> =>
    vscode.workspace.fs.writeFile(sign, new TextEncoder().encode(String(tries++)));
  const trying = setInterval(() => void write(), 100);
  await new Promise<void>((resolve) => {
    watcher.onDidChange(() => resolve());
    watcher.onDidCreate(() => resolve());
  });
  clearInterval(trying);
  watcher.dispose();
}

/**
 * Writes a file and shows it in an editor, with the cursor where `$0` is. It is never a file that was open before: VS
 * Code still knows the text of that.
 */
export async function openText(name: string, marked: string): Promise<vscode.TextEditor> {
  const uri = await writeFile(`${randomUUID()}/${name}`, marked.replace('$0', ''));
  await extension();
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  const cursor = editor.document.positionAt(Math.max(0, marked.indexOf('$0')));
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** Resolves when the extension is there: opening a document starts it, but does not wait for it. */
export async function extension(): Promise<void> {
  await vscode.extensions.getExtension('kamervragen.kamervragen')?.activate();
}

/** The text with `$0` at the cursor, or `⟦…⟧` around what is selected. */
export function shown({ document, selection }: vscode.TextEditor): string {
  const text = document.getText();
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  if (start === end) return `${text.slice(0, start)}$0${text.slice(start)}`;
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

/** Resolves when a condition holds, looked at now and at each event. The test's own time limit is the limit. */
export function until<Event>(event: vscode.Event<Event>, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) {
      resolve();
      return;
    }
    const subscription = event(() => {
      if (!holds()) return;
      subscription.dispose();
      resolve();
    });
  });
}

/** Closes everything that a test opened, its changes thrown away, and removes its files. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.createDirectory(workspaceFile('.'));
  await vscode.workspace.fs.delete(workspaceFile('.'), { recursive: true });
}
