import * as vscode from 'vscode';
import { LANGUAGE } from '../documents.ts';
import { freeName } from './freeName.ts';
import { placeOnDisk } from './placeOnDisk.ts';
import { stemOf } from './reading.ts';

/** Opens a text beside the file that it comes from: saving it asks for nothing, and until then nothing has been written. */
export async function openUnsaved(
  source: vscode.Uri,
  text: string,
  what: 'concept' | 'uitstel',
): Promise<vscode.TextEditor> {
  const beside = placeOnDisk(source);
  const stem = what === 'uitstel' ? stemOf(beside).replace(/-concept$/, '') : stemOf(beside);
  const place = await freeName(vscode.Uri.joinPath(beside, '..'), `${stem}-${what}`, '.kamervragen');
  const isOnDisk = place.scheme === 'file';
  const document = isOnDisk
    ? await vscode.workspace.openTextDocument(place.with({ scheme: 'untitled' }))
    : await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (isOnDisk) await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  return editor;
}
