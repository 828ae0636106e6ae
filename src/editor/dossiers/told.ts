import * as vscode from 'vscode';
import type { CheckContext } from '../../checks/context.ts';
import type { DeskState, FromDesk } from '../../worker/desk/protocol.ts';
import { fileOf, uriOf } from '../archive/fileNames.ts';
import type { Desk } from './desk.ts';
import { createKnownContexts, type KnownContexts } from './knownContexts.ts';
import { createKnownDossiers, type KnownDossiers } from './knownDossiers.ts';
import { tellTroubles } from '../archive/tellTroubles.ts';

const NOTHING_YET: DeskState = { activity: 'idle', done: 0, total: 0, troubles: [] };

type Message = Exclude<FromDesk, { readonly kind: 'closed' } | { readonly kind: 'report' }>;

export interface Told extends Pick<
  Desk,
  'dossiers' | 'dossierOf' | 'state' | 'onDidChange' | 'onDidChangeContext'
> {
  readonly contextOf: (uri: vscode.Uri) => CheckContext | undefined;
  /** The documents that are open now: of others nothing is kept. */
  readonly follow: (files: readonly string[]) => void;
  readonly hear: (message: Message) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

interface Contents {
  readonly dossiers: KnownDossiers;
  readonly contexts: KnownContexts;
  state: DeskState;
}

/** What the worker told. */
export function createTold(log: vscode.LogOutputChannel): Told {
  const changed = new vscode.EventEmitter<void>();
  const contextChanged = new vscode.EventEmitter<vscode.Uri | undefined>();
  const known: Contents = {
    dossiers: createKnownDossiers(),
    contexts: createKnownContexts(),
    state: NOTHING_YET,
  };
  return {
    dossiers: known.dossiers.all,
    dossierOf: (uri) => known.dossiers.ofFile(fileOf(uri)),
    state: () => known.state,
    onDidChange: changed.event,
    onDidChangeContext: contextChanged.event,
    contextOf: (uri) => known.contexts.of(fileOf(uri)),
    follow: known.contexts.keepOnly,
    hear: (message) => {
      keep(known, message, log);
      if (message.kind === 'context') contextChanged.fire(uriOf(message.file));
      else changed.fire();
    },
    clear: () => {
      known.dossiers.forgetAll();
      known.contexts.forgetAll();
      known.state = NOTHING_YET;
      changed.fire();
      contextChanged.fire(undefined);
    },
    dispose: () => [changed, contextChanged].forEach((one) => one.dispose()),
  };
}

function keep(known: Contents, message: Message, log: vscode.LogOutputChannel): void {
  switch (message.kind) {
    case 'dossiers':
      message.gone.forEach(known.dossiers.forget);
      message.put.forEach(known.dossiers.know);
      return;
    case 'context':
      known.contexts.know(message.file, message.context);
      return;
    case 'state':
      tellTroubles(log, 'Dossiers', known.state, message.state);
      known.state = message.state;
      return;
    case 'failed':
      log.error(`Dossiers: er ging iets mis. ${message.why}`);
  }
}
