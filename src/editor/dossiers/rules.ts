import * as vscode from 'vscode';
import type { CheckContext } from '../../checks/context.ts';
import type { Rules } from '../../worker/desk/protocol.ts';
import { today } from '../earlier/today.ts';

/** What documents are checked by: the day, the settings and the lists of words, as they are now. */
export interface RulesSource {
  readonly get: () => Rules;
  /** What these say to the checks of a document that is in no dossier. */
  readonly contextFor: (uri: vscode.Uri) => Partial<CheckContext>;
  readonly onDidChange: vscode.Event<void>;
}

/** In milliseconds: so soon after midnight it is another day. */
const DAY_LOOKED_AT = 60_000;

export function createRules(): RulesSource & { readonly dispose: () => void } {
  const changed = new vscode.EventEmitter<void>();
  let day = today();
  const timer = setInterval(() => {
    if (today() === day) return;
    day = today();
    changed.fire();
  }, DAY_LOOKED_AT);
  return {
    get: () => ({ today: day, settings: [], preferredTerms: [], parties: undefined }),
    contextFor: () => ({ today: day }),
    onDidChange: changed.event,
    dispose: () => {
      clearInterval(timer);
      changed.dispose();
    },
  };
}
