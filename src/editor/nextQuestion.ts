import * as vscode from 'vscode';
import type { Label } from '../document/model.ts';
import { nextOpen, openQuestions, previousOpen, type OpenQuestion } from '../document/openQuestions.ts';
import { nothingOpen } from '../document/progressText.ts';
import { editorInUse } from './activeDocument.ts';
import { toRange } from './convert.ts';
import { LANGUAGE, type Documents } from './documents.ts';
import { keepRoomBelow } from './roomBelow.ts';

export const NEXT_QUESTION = 'kamervragen.volgendeOnbeantwoord';
const PREVIOUS_QUESTION = 'kamervragen.vorigeOnbeantwoord';
/** Not in the palette: a quick fix runs it. */
const WRITE_ANSWER = 'kamervragen.schrijfAntwoord';

type Choose = (open: readonly OpenQuestion[], offset: number) => OpenQuestion | undefined;

/** Goes from one open question to the next. */
export interface NextQuestion {
  /** Fires as soon as the cursor is put somewhere: the event of VS Code itself comes a good deal later. */
  readonly onDidGo: vscode.Event<void>;
  readonly dispose: () => void;
}

export function createNextQuestion(documents: Documents): NextQuestion {
  const went = new vscode.EventEmitter<void>();
  let room: vscode.Disposable | undefined;
  const go = (choose: Choose): void => {
    room?.dispose();
    room = move(documents, choose, () => went.fire());
  };
  const commands = vscode.Disposable.from(
    went,
    { dispose: () => void room?.dispose() },
    vscode.commands.registerCommand(NEXT_QUESTION, () => go(nextOpen)),
    vscode.commands.registerCommand(PREVIOUS_QUESTION, () => go(previousOpen)),
    vscode.commands.registerCommand(WRITE_ANSWER, (uri: unknown, label: unknown) =>
      writeAnswer(documents, uri, label),
    ),
  );
  return { onDidGo: went.event, dispose: () => void commands.dispose() };
}

/** Puts the cursor in the answer to a question, if that is still empty. */
export function writeAnswerCommand(uri: vscode.Uri, label: Label): vscode.Command {
  return { title: 'Schrijf het antwoord', command: WRITE_ANSWER, arguments: [uri.toString(), label] };
}

/**
 * What it gives keeps room for an answer that is typed there, until one goes on. Others are told before the text scrolls
 * there: that takes longer than what they show.
 */
function move(documents: Documents, choose: Choose, tell: () => void): vscode.Disposable | undefined {
  const editor = editorInUse();
  if (editor === undefined) return undefined;
  const parsed = documents.get(editor.document);
  const { document, selection } = editor;
  const open = choose(openQuestions(parsed), document.offsetAt(selection.active));
  if (open === undefined) {
    void vscode.window.showInformationMessage(nothingOpen(parsed));
    return undefined;
  }
  select(editor, open);
  tell();
  reveal(editor, open, vscode.TextEditorRevealType.InCenter);
  return open.state === 'empty' ? keepRoomBelow(editor) : undefined;
}

function writeAnswer(documents: Documents, uri: unknown, label: unknown): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE || editor.document.uri.toString() !== uri) return;
  const open = openQuestions(documents.get(editor.document)).find(
    ({ state, labels }) => state === 'empty' && labels.some((own) => own === label),
  );
  if (open === undefined) return;
  select(editor, open);
  reveal(editor, open, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function select(editor: vscode.TextEditor, { place }: OpenQuestion): void {
  const range = toRange(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
}

function reveal(editor: vscode.TextEditor, { place }: OpenQuestion, how: vscode.TextEditorRevealType): void {
  editor.revealRange(toRange(editor.document, place), how);
}
