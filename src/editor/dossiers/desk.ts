import type * as vscode from 'vscode';
import type { CheckContext } from '../../checks/context.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { DeskState, Reporting } from '../../worker/desk/protocol.ts';

/** The dossiers of the workspace as features of the editor know them: what has been read so far. */
export interface Desk {
  readonly dossiers: () => readonly Dossier[];
  /** The dossier that a document is in. */
  readonly dossierOf: (uri: vscode.Uri) => Dossier | undefined;
  readonly state: () => DeskState;
  /** What its dossier, the settings and the libraries say to the checks of a document. */
  readonly contextOf: (document: vscode.TextDocument) => CheckContext;
  /** ISO 8601. */
  readonly today: () => string;
  /** The URI of a file as the sheets name it. */
  readonly uriOf: (file: string) => vscode.Uri;
  /** The report of all dossiers, when all has been read; undefined where the worker stopped or could not make it. */
  readonly report: (reporting: Reporting) => Promise<string | undefined>;
  /** Starts reading; what is known before it is nothing. */
  readonly begin: () => void;
  readonly onDidChange: vscode.Event<void>;
  /** When there is something else to know for the checks of a document. */
  readonly onDidChangeContext: vscode.Event<vscode.Uri | undefined>;
}
