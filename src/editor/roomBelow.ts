import * as vscode from 'vscode';

/** Typing goes on meanwhile, and an edit for a text of a moment ago is refused. */
const MOST_TRIES = 50;

/**
 * Keeps what is written on the last free line above a heading apart from it: a free line comes below with the first
 * letter, in the same undo step. As long as nothing is written nothing changes.
 */
export function keepRoomBelow(editor: vscode.TextEditor): vscode.Disposable | undefined {
  const { document } = editor;
  const { line: first } = editor.selection.active;
  if (!isFree(document, first, first)) return undefined;
  const watching = vscode.workspace.onDidChangeTextDocument(
    ({ document: changed, contentChanges, reason }) => {
      const [change] = contentChanges;
      if (changed !== document || change === undefined) return;
      const { line: from } = change.range.start;
      const to = from + change.text.split('\n').length - 1;
      const isTyped = contentChanges.length === 1 && reason === undefined && from >= first;
      if (isTyped && isFree(document, first, to)) return;
      watching.dispose();
      if (isTyped && isFree(document, first, from - 1)) void makeRoom(editor, to);
    },
  );
  return watching;
}

/** Whether nothing is written on some lines. */
function isFree(document: vscode.TextDocument, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (!document.lineAt(line).isEmptyOrWhitespace) return false;
  return true;
}

async function makeRoom(editor: vscode.TextEditor, line: number): Promise<void> {
  const { document } = editor;
  const next = new vscode.Position(line + 1, 0);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (next.line >= document.lineCount || document.lineAt(next).isEmptyOrWhitespace) return;
    const put = (edit: vscode.TextEditorEdit): void => edit.insert(next, '\n');
    if (await editor.edit(put, { undoStopBefore: false, undoStopAfter: false })) return;
  }
}
