import * as vscode from 'vscode';
import { toRange } from '../convert.ts';
import type { Documents } from '../documents.ts';
import { editorOf } from './draftEditor.ts';
import type { Work } from './following.ts';
import { insertionOf, type Insertion, type SourceStyle } from './insertion.ts';
import type { Target } from './targets.ts';

const STYLES: readonly SourceStyle[] = ['werknotitie', 'voetnoot', 'geen'];

/** Puts a passage in where someone writes, in one step that can be undone. */
export async function insertTarget(
  documents: Documents,
  target: Target,
  work: Work | undefined,
): Promise<void> {
  if (target.kind === 'document') return;
  if (work === undefined) {
    void vscode.window.showInformationMessage('Open eerst het concept waar de passage in moet komen.');
    return;
  }
  const editor = await editorOf(work.document);
  const { document } = editor;
  const insertion = insertionOf(
    documents.get(document),
    document.offsetAt(editor.selection.active),
    target.text,
    {
      place: target.place,
      style: styleFor(document),
    },
  );
  if (await apply(editor, insertion)) {
    editor.revealRange(editor.selection);
    return;
  }
  void vscode.window.showErrorMessage('De passage kon niet worden ingevoegd. Is het bestand alleen-lezen?');
}

/** The first lines of a snippet are indented like the line that it comes in, unless one says so. */
type Verbatim = Parameters<vscode.TextEditor['insertSnippet']>[2] & { readonly keepWhitespace: boolean };

async function apply(editor: vscode.TextEditor, { span, snippet, footnotes }: Insertion): Promise<boolean> {
  const { document } = editor;
  const range = toRange(document, span);
  const text = new vscode.SnippetString(snippet);
  const verbatim: Verbatim = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  if (footnotes === undefined) return editor.insertSnippet(text, range, verbatim);
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [
    new vscode.SnippetTextEdit(range, text),
    vscode.TextEdit.replace(toRange(document, footnotes.span), footnotes.newText),
  ]);
  return vscode.workspace.applyEdit(edit);
}

function styleFor(document: vscode.TextDocument): SourceStyle {
  const wanted: unknown = vscode.workspace.getConfiguration('kamervragen', document.uri).get('invoegen.bron');
  return STYLES.find((style) => style === wanted) ?? 'werknotitie';
}
