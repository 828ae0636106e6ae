import type * as vscode from 'vscode';
import { createSynonyms, NO_SYNONYMS, type Synonyms } from '../../archive/synonyms.ts';
import type { Following } from '../archive/followYaml.ts';
import { followSynonyms } from '../archive/synonyms.ts';

/** The user's synonyms for the standard passages, followed from the first use on. */
export interface KnownSynonyms {
  readonly current: () => Synonyms;
  /** Resolves when they have been read; never rejects. */
  readonly read: () => Promise<void>;
  readonly dispose: () => void;
}

export function createKnownSynonyms(log: vscode.LogOutputChannel): KnownSynonyms {
  let synonyms = NO_SYNONYMS;
  let followed: Following | undefined;
  return {
    current: () => synonyms,
    read: () => {
      followed ??= followSynonyms((groups) => (synonyms = createSynonyms(groups)), log);
      return followed.read;
    },
    dispose: () => followed?.dispose(),
  };
}
