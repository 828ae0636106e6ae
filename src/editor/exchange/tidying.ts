import * as vscode from 'vscode';
import { tidyEdits } from '../../exchange/tidy/tidyEdits.ts';
import type { Span } from '../../document/model.ts';
import { applyNow, editorInUse } from '../activeDocument.ts';
import { toTextEdits } from '../convert.ts';
import { LANGUAGE, type Documents } from '../documents.ts';

/** Wrapped lines joined and hyphenated words mended: as the formatting of a document, and as a command. */
export function registerTidying(documents: Documents): vscode.Disposable {
  const editsFor = (document: vscode.TextDocument, range?: vscode.Range): vscode.TextEdit[] =>
    toTextEdits(
      document,
      tidyEdits(documents.get(document), range === undefined ? undefined : spanOf(document, range)),
    );
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(LANGUAGE, {
      provideDocumentFormattingEdits: (document) => editsFor(document),
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(LANGUAGE, {
      provideDocumentRangeFormattingEdits: (document, range) => editsFor(document, range),
    }),
    vscode.commands.registerCommand('kamervragen.voegRegelsSamen', () => tidyNow(documents)),
  );
}

/** In what is selected, or else in the whole document. */
async function tidyNow(documents: Documents): Promise<void> {
  const editor = editorInUse();
  if (editor === undefined) return;
  const { document, selection } = editor;
  const within = selection.isEmpty ? undefined : spanOf(document, selection);
  const edits = tidyEdits(documents.get(document), within);
  if (edits.length === 0)
    void vscode.window.showInformationMessage('Er zijn geen regels om samen te voegen.');
  else if ((await applyNow(document, edits)) === 'done')
    vscode.window.setStatusBarMessage(
      edits.length === 1 ? 'Eén alinea samengevoegd' : `${edits.length} alinea’s samengevoegd`,
      5000,
    );
}

function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
