import * as vscode from 'vscode';
import type { CheckContext } from '../../checks/context.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { DeskState, FromDesk } from '../../worker/desk/protocol.ts';
import { fileOf, uriOf } from '../archive/fileNames.ts';
import type { Desk } from './desk.ts';

const NOTHING_YET: DeskState = { activity: 'idle', done: 0, total: 0, troubles: [] };

export interface Told extends Pick<Desk, 'dossiers' | 'state' | 'onDidChange' | 'onDidChangeContext'> {
  readonly contextOf: (document: vscode.TextDocument) => CheckContext | undefined;
  readonly hear: (message: Exclude<FromDesk, { readonly kind: 'closed' }>) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** What the worker told. */
export function createTold(log: vscode.LogOutputChannel): Told {
  const changed = new vscode.EventEmitter<void>();
  const contextChanged = new vscode.EventEmitter<vscode.Uri>();
  const dossiers = new Map<string, Dossier>();
  const contexts = new Map<string, CheckContext>();
  let state = NOTHING_YET;
  const hear: Told['hear'] = (message) => {
    switch (message.kind) {
      case 'dossiers':
        for (const id of message.gone) dossiers.delete(id);
        for (const dossier of message.put) dossiers.set(dossier.id, dossier);
        return changed.fire();
      case 'context':
        contexts.set(message.file, message.context);
        return contextChanged.fire(uriOf(message.file));
      case 'state':
        tellTroubles(log, state, message.state);
        state = message.state;
        return changed.fire();
      case 'failed':
        log.error(`Dossiers: er ging iets mis. ${message.why}`);
    }
  };
  return {
    dossiers: () => [...dossiers.values()],
    state: () => state,
    onDidChange: changed.event,
    onDidChangeContext: contextChanged.event,
    contextOf: ({ uri }) => contexts.get(fileOf(uri)),
    hear,
    clear: () => {
      [dossiers, contexts].forEach((known) => known.clear());
      state = NOTHING_YET;
      changed.fire();
    },
    dispose: () => [changed, contextChanged].forEach((one) => one.dispose()),
  };
}

/** What could not be read is in the log once. */
function tellTroubles(log: vscode.LogOutputChannel, before: DeskState, after: DeskState): void {
  const known = new Set(before.troubles.map(({ sentence }) => sentence));
  for (const { sentence } of after.troubles) if (!known.has(sentence)) log.warn(`Dossiers: ${sentence}`);
}
