import * as vscode from 'vscode';
import { readText } from '../fileText.ts';

const FILES = '**/*.synoniemen.yaml';
const IGNORED = '**/{node_modules,.git}/**';

export interface FollowedSynonyms {
  /** Resolves when they have been read for the first time; never rejects. */
  readonly read: Promise<void>;
  readonly dispose: () => void;
}

/** Gives the user's own synonyms, of all files of the workspace, now and whenever one of these changes. */
export function followSynonyms(
  use: (groups: readonly (readonly string[])[]) => void,
  log: vscode.LogOutputChannel,
): FollowedSynonyms {
  const stop = new vscode.CancellationTokenSource();
  let given = '[]';
  const read = async (): Promise<void> => {
    try {
      const files = await vscode.workspace.findFiles(FILES, IGNORED, undefined, stop.token);
      const inOrder = [...files].sort((one, other) => (one.toString() < other.toString() ? -1 : 1));
      const texts = await Promise.all(inOrder.map(readText));
      const groups = await groupsIn(texts.filter((text) => text !== undefined));
      const giving = JSON.stringify(groups);
      if (stop.token.isCancellationRequested || giving === given) return;
      given = giving;
      use(groups);
    } catch (error) {
      log.warn(`Synoniemen: niet gelezen. ${String(error)}`);
    }
  };
  const again = (): void => void read();
  const watcher = vscode.workspace.createFileSystemWatcher(FILES);
  const all = vscode.Disposable.from(
    { dispose: () => stop.cancel() },
    watcher,
    watcher.onDidCreate(again),
    watcher.onDidChange(again),
    watcher.onDidDelete(again),
  );
  return { read: read(), dispose: () => void all.dispose() };
}

async function groupsIn(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (texts.length === 0) return [];
  const { readSynonyms } = await import('../yamlFiles.ts');
  return texts.flatMap((text) => readSynonyms(text).groups);
}
