import * as vscode from 'vscode';
import type { Label } from '../document/model.ts';
import { nextOpen, openQuestions, previousOpen, type OpenQuestion } from '../document/openQuestions.ts';
import { nothingOpen } from '../document/progressText.ts';
import { editorInUse } from './activeDocument.ts';
import { toRange } from './convert.ts';
import { LANGUAGE, type Documents } from './documents.ts';

export const NEXT_QUESTION = 'kamervragen.volgendeOnbeantwoord';
const PREVIOUS_QUESTION = 'kamervragen.vorigeOnbeantwoord';
/** Not in the palette: a quick fix runs it. */
const WRITE_ANSWER = 'kamervragen.schrijfAntwoord';

type Choose = (open: readonly OpenQuestion[], offset: number) => OpenQuestion | undefined;

export function registerNextQuestion(documents: Documents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(NEXT_QUESTION, () => move(documents, nextOpen)),
    vscode.commands.registerCommand(PREVIOUS_QUESTION, () => move(documents, previousOpen)),
    vscode.commands.registerCommand(WRITE_ANSWER, (uri: unknown, label: unknown) =>
      writeAnswer(documents, uri, label),
    ),
  );
}

/** Puts the cursor in the answer to a question, if that is still empty. */
export function writeAnswerCommand(uri: vscode.Uri, label: Label): vscode.Command {
  return { title: 'Schrijf het antwoord', command: WRITE_ANSWER, arguments: [uri.toString(), label] };
}

function move(documents: Documents, choose: Choose): void {
  const editor = editorInUse();
  if (editor === undefined) return;
  const parsed = documents.get(editor.document);
  const { document, selection } = editor;
  const open = choose(openQuestions(parsed), document.offsetAt(selection.active));
  if (open === undefined) void vscode.window.showInformationMessage(nothingOpen(parsed));
  else select(editor, open, vscode.TextEditorRevealType.InCenter);
}

function writeAnswer(documents: Documents, uri: unknown, label: unknown): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE || editor.document.uri.toString() !== uri) return;
  const open = openQuestions(documents.get(editor.document)).find(
    ({ state, labels }) => state === 'empty' && labels.some((own) => own === label),
  );
  if (open !== undefined) select(editor, open, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function select(
  editor: vscode.TextEditor,
  { place }: OpenQuestion,
  reveal: vscode.TextEditorRevealType,
): void {
  const range = toRange(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, reveal);
}
