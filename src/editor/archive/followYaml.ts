import * as vscode from 'vscode';
import { readText } from '../fileText.ts';
import { lastAsked } from '../lastAsked.ts';

const IGNORED = '**/{node_modules,.git}/**';

/** What is followed: files of the workspace, and what is read from their texts, in the order of their names. */
export interface FollowedYaml<Content> {
  /** What the log calls it. */
  readonly name: string;
  readonly files: string;
  readonly read: (texts: readonly string[]) => Promise<Content>;
  /** What there is without any file. */
  readonly nothing: Content;
}

export interface Following {
  /** Resolves when the files have been read for the first time; never rejects. */
  readonly read: Promise<void>;
  readonly dispose: () => void;
}

/** Gives what all these files of the workspace hold, now and whenever one of them changes. */
export function followYaml<Content>(
  { name, files, read, nothing }: FollowedYaml<Content>,
  use: (content: Content) => void,
  log: vscode.LogOutputChannel,
): Following {
  const stop = new vscode.CancellationTokenSource();
  let given = JSON.stringify(nothing);
  const readNow = async (): Promise<Content> => {
    const found = await vscode.workspace.findFiles(files, IGNORED, undefined, stop.token);
    const inOrder = [...found].sort((one, other) => (one.toString() < other.toString() ? -1 : 1));
    const texts = await Promise.all(inOrder.map(readText));
    return read(texts.filter((text) => text !== undefined));
  };
  const ask = lastAsked(readNow, (content) => {
    const giving = JSON.stringify(content);
    if (stop.token.isCancellationRequested || giving === given) return;
    given = giving;
    use(content);
  });
  const readAll = (): Promise<void> =>
    ask().catch((error: unknown) => log.warn(`${name}: niet gelezen. ${String(error)}`));
  const again = (): void => void readAll();
  const watcher = vscode.workspace.createFileSystemWatcher(files);
  const all = vscode.Disposable.from(
    { dispose: () => stop.cancel() },
    watcher,
    watcher.onDidCreate(again),
    watcher.onDidChange(again),
    watcher.onDidDelete(again),
  );
  return { read: readAll(), dispose: () => void all.dispose() };
}
