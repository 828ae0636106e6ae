import type * as vscode from 'vscode';
import type { State } from '../../worker/protocol.ts';

type Told = Pick<State, 'troubles'>;

/** What could not be read is in the log once; `what` says what it was read for. */
export function tellTroubles(log: vscode.LogOutputChannel, what: string, before: Told, after: Told): void {
  const known = new Set(before.troubles.map(({ sentence }) => sentence));
  for (const { sentence } of after.troubles) if (!known.has(sentence)) log.warn(`${what}: ${sentence}`);
}
