import type { CheckContext, PreferredTerm } from '../../checks/context.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { ReportFormat, Writing } from '../../dossiers/report/formats.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FileOrder, State } from '../protocol.ts';

/**
 * What the editor and the worker of the dossiers say to each other. Files are named as in the archive's protocol: by
 * path where they are on disk, by URI otherwise.
 */
export type ToDesk =
  | FileOrder
  | { readonly kind: 'close' }
  /** The folders of the workspace. */
  | { readonly kind: 'open'; readonly folders: readonly string[] }
  /** Comes first: before it nothing is settled. */
  | { readonly kind: 'use'; readonly rules: Rules }
  /** The documents that are open: what there is to know for their checks is told, now and when it changes. */
  | { readonly kind: 'follow'; readonly files: readonly string[] }
  /** Answered when all that there is has been read. */
  | { readonly kind: 'report'; readonly id: number; readonly reporting: Reporting };

/** What a report is to be. */
export interface Reporting extends Writing {
  readonly format: ReportFormat;
  /** ISO 8601. */
  readonly today: string;
  /** The folders of the workspace: the files are named from there. */
  readonly folders: readonly { readonly path: string; readonly name: string }[];
}

/** What documents are checked by, besides themselves. */
export interface Rules {
  /** ISO 8601. */
  readonly today: string;
  /** The settings of each folder of the workspace. */
  readonly settings: readonly { readonly folder: string; readonly settings: Settings }[];
  /** Those of what is in none of them, such as a text that was never saved. */
  readonly elsewhere: Settings;
  readonly preferredTerms: readonly PreferredTerm[];
  readonly parties: readonly string[] | undefined;
}

export type FromDesk =
  /** Dossiers that are new or changed, and the ids of those that are no more. */
  | { readonly kind: 'dossiers'; readonly put: readonly Dossier[]; readonly gone: readonly string[] }
  | { readonly kind: 'context'; readonly file: string; readonly context: CheckContext }
  /** Without a text where it could not be made; why not is told as `failed`. */
  | { readonly kind: 'report'; readonly id: number; readonly text: string | undefined }
  | { readonly kind: 'state'; readonly state: DeskState }
  /** Something of ours went wrong: for the log. */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'closed' };

export type DeskState = Pick<State, 'activity' | 'done' | 'total' | 'troubles'>;
