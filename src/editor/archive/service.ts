import type * as vscode from 'vscode';
import type { Begun, Continuation, Draft, Hit, Names, Place, Query, Related } from '../../archive/hit.ts';
import type { State } from '../../worker/protocol.ts';

/** The archive as features of the editor know it. Answers come from what has been read so far; none of these reject. */
export interface ArchiveService {
  /** The earlier answers that fit a question, best first. */
  readonly suggest: (query: Query, token: vscode.CancellationToken) => Promise<readonly Hit[]>;
  /** The earlier documents that are most like a draft. */
  readonly related: (
    draft: Draft,
    limit: number,
    token: vscode.CancellationToken,
  ) => Promise<readonly Related[]>;
  /**
   * What someone types: words, “exact phrases” between quotes, the last word perhaps half typed. `own` is the draft from
   * which someone searches, which is left out.
   */
  readonly find: (
    typed: string,
    limit: number,
    own: vscode.Uri | undefined,
    token: vscode.CancellationToken,
  ) => Promise<readonly Hit[]>;
  /** How earlier answers went on with a sentence; nothing where that is not certain. */
  readonly continue: (begun: Begun, token: vscode.CancellationToken) => Promise<Continuation | undefined>;
  /** Where a passage, or a near copy of it, stands. */
  readonly uses: (text: string, token: vscode.CancellationToken) => Promise<readonly Place[]>;
  /** Who and what one can filter by, each once, in order. */
  readonly names: (token: vscode.CancellationToken) => Promise<Names>;
  /** Starts reading, so that nobody waits for it at the first question. */
  readonly begin: () => void;
  /** Resolves when all has been read, or reading is paused. */
  readonly upToDate: () => Promise<void>;
  readonly state: () => ArchiveState;
  /** When the state changes, and so what can be found. */
  readonly onDidChange: vscode.Event<ArchiveState>;
  readonly pause: () => void;
  readonly resume: () => void;
}

export type ArchiveState = State;

export type ArchiveNames = Names;
