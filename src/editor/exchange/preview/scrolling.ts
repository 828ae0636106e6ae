import * as vscode from 'vscode';

/** Keeps editor and preview at the same place. */
export interface Scrolling {
  /** Where the editor of a document is, as an offset; nothing where it is not in sight. */
  readonly top: (document: vscode.TextDocument) => number | undefined;
  /** Scrolls the editor of a document. */
  readonly reveal: (document: vscode.TextDocument, offset: number) => void;
  /** When the user scrolls an editor. */
  readonly onDidScroll: vscode.Event<vscode.TextDocument>;
  readonly dispose: () => void;
}

/** So long an editor that was scrolled by us goes on telling of it. */
const QUIET_MS = 300;

export function createScrolling(): Scrolling {
  const scrolled = new vscode.EventEmitter<vscode.TextDocument>();
  let quietUntil = 0;
  const subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
    if (Date.now() >= quietUntil) scrolled.fire(textEditor.document);
  });
  return {
    top: (document) => {
      const start = editorOf(document)?.visibleRanges[0]?.start;
      return start && document.offsetAt(start);
    },
    reveal: (document, offset) => {
      quietUntil = Date.now() + QUIET_MS;
      const place = document.positionAt(offset);
      const range = new vscode.Range(place, place);
      editorOf(document)?.revealRange(range, vscode.TextEditorRevealType.AtTop);
    },
    onDidScroll: scrolled.event,
    dispose: () => void vscode.Disposable.from(subscription, scrolled).dispose(),
  };
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}
