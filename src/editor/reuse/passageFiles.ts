import * as vscode from 'vscode';
import type { Synonyms } from '../../archive/synonyms.ts';
import { createKnownSynonyms } from './knownSynonyms.ts';
import { createOpenPassages } from './openPassages.ts';
import type { FilePassages } from './reading.ts';
import { createShelf } from './shelf.ts';
import { findSources } from './sources.ts';
import { watchSources } from './watching.ts';

/** So long is worked on end before others get a turn. */
const TURN_MS = 10;

/** What suggestions are made of. */
export interface Known {
  readonly files: readonly FilePassages[];
  readonly synonyms: Synonyms;
}

/** The standard passages of all libraries, read at first use and in the background, and kept up to date from then on. */
export interface PassageFiles {
  /** What has been read so far, and what is in open libraries now. */
  readonly known: () => Known;
  /** Resolves as soon as everything has been read; never rejects. */
  readonly upToDate: () => Promise<void>;
  readonly dispose: () => void;
}

export function createPassageFiles(log: vscode.LogOutputChannel): PassageFiles {
  const stop = new vscode.CancellationTokenSource();
  const open = createOpenPassages();
  const shelf = createShelf(log);
  const synonyms = createKnownSynonyms(log);
  const watching: vscode.Disposable[] = [];
  // Why files are to be looked for; a reason that comes up during a search leads to another one.
  const reasons = new Set(['first use']);

  const find = async (): Promise<void> => {
    reasons.clear();
    const knownBefore = shelf.names();
    shelf.replace(await findSources(log, stop.token), knownBefore);
  };
  const upToDate = onceAtATime(log, async () => {
    const turns = createTurns();
    while (!stop.token.isCancellationRequested) {
      if (reasons.size > 0) await find();
      if (!(await shelf.readSome(turns)) && reasons.size === 0) return;
    }
  });
  const findAgain = (): void => {
    reasons.add('change');
    void upToDate();
  };
  const watch = (): void => {
    if (watching.length === 0) watching.push(watchSources(shelf, () => void upToDate(), findAgain));
  };
  return {
    known: () => ({ files: open.over(shelf.read()), synonyms: synonyms.current() }),
    upToDate: async () => {
      watch();
      await Promise.all([synonyms.read(), upToDate()]);
    },
    dispose: () => {
      stop.cancel();
      vscode.Disposable.from(stop, synonyms, ...watching).dispose();
    },
  };
}

/** Runs some work unless it is running already. */
function onceAtATime(log: vscode.LogOutputChannel, work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
    } finally {
      running = undefined;
    }
  };
  return () => (running ??= run());
}

/** Lets others have their turn, whenever work has gone on for a while. */
function createTurns(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < TURN_MS) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}
