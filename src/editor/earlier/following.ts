import * as vscode from 'vscode';
import type { Document } from '../../document/model.ts';
import { isOwnText, LANGUAGE, type Documents } from '../documents.ts';
import { askedAt, placeAt, type Asked } from '../reuse/asked.ts';
import { whenAtRest } from './atRest.ts';
import { createLookedAt, type LookedAt } from './lookedAt.ts';

/** Where someone writes. */
export interface Work {
  readonly document: vscode.TextDocument;
  readonly parsed: Document;
  readonly position: vscode.Position;
  readonly asked: Asked | undefined;
}

/** Follows the cursor in the draft that was last in use. */
export interface Following {
  readonly work: () => Work | undefined;
  /** Fires when the cursor or the text moved, and when it came to rest after more moves. */
  readonly onDidMove: vscode.Event<void>;
  /** A file that is opened to look at: it is not what is being written, until something is changed in it. */
  readonly leaveAlone: (uri: vscode.Uri) => void;
  readonly dispose: () => void;
}

interface Draft {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

export function createFollowing(documents: Documents, onDidGo: vscode.Event<void>): Following {
  const looked = createLookedAt();
  const moved = new vscode.EventEmitter<void>();
  let draft: Draft | undefined;
  const { now, soon, cancel } = whenAtRest(() => moved.fire());

  const follow = (editor: vscode.TextEditor | undefined, tell = soon): void => {
    if (editor === undefined || !isDraft(editor.document) || looked.has(editor.document)) return;
    draft = { document: editor.document, position: editor.selection.active };
    tell();
  };
  const step = (editor: vscode.TextEditor | undefined): void => follow(editor, now);
  // What is parsed can be a document that was only now recognised, or of which the text changed.
  const changed = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) follow(vscode.window.activeTextEditor);
    else if (document === draft?.document) soon();
  };
  const closed = (document: vscode.TextDocument): void => {
    looked.close(document);
    if (document === draft?.document) {
      draft = undefined;
      follow(draftInSight(looked));
      soon();
    }
  };
  const subscriptions = vscode.Disposable.from(
    listen(documents, { follow, step, closed, changed }),
    onDidGo(() => step(vscode.window.activeTextEditor)),
  );
  follow(vscode.window.activeTextEditor ?? draftInSight(looked));
  return {
    work: () => draft && workIn(documents, draft.document, positionIn(draft)),
    onDidMove: moved.event,
    leaveAlone: (uri) => {
      if (uri.toString() !== draft?.document.uri.toString()) looked.add(uri);
    },
    dispose: () => {
      cancel();
      vscode.Disposable.from(subscriptions, moved).dispose();
    },
  };
}

interface Listeners {
  readonly follow: (editor: vscode.TextEditor | undefined) => void;
  readonly step: (editor: vscode.TextEditor | undefined) => void;
  readonly changed: (document: vscode.TextDocument) => void;
  readonly closed: (document: vscode.TextDocument) => void;
}

function listen(documents: Documents, { follow, step, changed, closed }: Listeners): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => follow(editor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) step(textEditor);
    }),
    documents.onDidParse(changed),
    vscode.workspace.onDidCloseTextDocument(closed),
  );
}

/** Where the cursor is now: VS Code tells of it a little later. */
function positionIn({ document, position }: Draft): vscode.Position {
  const { activeTextEditor } = vscode.window;
  return activeTextEditor?.document === document ? activeTextEditor.selection.active : position;
}

function workIn(documents: Documents, document: vscode.TextDocument, position: vscode.Position): Work {
  const parsed = documents.get(document);
  const place = placeAt(parsed, document.offsetAt(position));
  return { document, parsed, position, asked: askedAt(parsed, place) };
}

function draftInSight(looked: LookedAt): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => isDraft(document) && !looked.has(document));
}

function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && isOwnText(document);
}
