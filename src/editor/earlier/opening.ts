import * as vscode from 'vscode';
import { readableUri } from '../exchange/rendition.ts';
import { passageIn } from './passageIn.ts';
import type { Target } from './targets.ts';

/** Opens the file that a passage is from, beside the draft, with the passage selected. */
export async function openTarget(target: Target, leaveAlone: (uri: vscode.Uri) => void): Promise<void> {
  const uri = readableUri(vscode.Uri.parse(fileOf(target)));
  leaveAlone(uri);
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = selectionOf(document, target);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
      ...(selection === undefined ? {} : { selection }),
    });
  } catch {
    // Taken away since it was read: what VS Code says of it helps no one.
    const name = target.kind === 'document' ? target.document.name : target.place.entry.label;
    void vscode.window.showErrorMessage(
      `${name} is niet te openen. Is het bestand verplaatst of verwijderd?`,
    );
  }
}

function fileOf(target: Target): string {
  return target.kind === 'document' ? target.document.file : target.place.document.file;
}

function selectionOf(document: vscode.TextDocument, target: Target): vscode.Range | undefined {
  if (target.kind === 'document') return undefined;
  const { span } = target.place.entry;
  const { start, end } = target.extent === 'whole' ? span : passageIn(document.getText(), span, target.text);
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
