import * as vscode from 'vscode';
import { TEXT_ONLY } from '../../checks/context.ts';
import { marked } from '../../dossiers/desk/marked.ts';
import { openDocuments } from '../documents.ts';
import type { Desk } from './desk.ts';
import type { NotesBeside } from './reviewing/notesBeside.ts';
import type { RulesSource } from './rules.ts';
import type { Told } from './told.ts';

/** What is known without the worker. */
export interface Knowing {
  readonly rules: RulesSource;
  readonly beside: Pick<NotesBeside, 'of' | 'onDidChange'>;
}

interface Contexts extends Pick<Desk, 'contextOf' | 'onDidChangeContext'> {
  readonly dispose: () => void;
}

/**
 * What the checks of open documents may know, from all that is known. Several may tell of the same thing, such as a tick
 * that is seen in the file beside a document and by the worker: it is a change once.
 */
export function createContexts(told: Told, { rules, beside }: Knowing): Contexts {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const last = new WeakMap<vscode.TextDocument, string>();
  const contextOf: Desk['contextOf'] = (document) => {
    // Of the settings of a document the editor knows more than of which folder it is in.
    const known = { ...TEXT_ONLY, ...told.contextOf(document.uri), ...rules.contextFor(document.uri) };
    return marked(known, beside.of(document.uri));
  };
  const isOther = (document: vscode.TextDocument): boolean => {
    const words = JSON.stringify(contextOf(document));
    if (last.get(document) === words) return false;
    last.set(document, words);
    return true;
  };
  const look = (uri: vscode.Uri | undefined): void => {
    const meant = openDocuments().filter((one) => uri === undefined || one.uri.toString() === uri.toString());
    // Each is looked at, also behind one that is other than it was.
    if (meant.filter(isOther).length > 0) changed.fire(uri);
  };
  const listeners = [
    changed,
    told.onDidChangeContext(look),
    rules.onDidChange(() => look(undefined)),
    beside.onDidChange(look),
  ];
  return {
    contextOf,
    onDidChangeContext: changed.event,
    dispose: () => void vscode.Disposable.from(...listeners).dispose(),
  };
}
