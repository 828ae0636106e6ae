import * as vscode from 'vscode';
import { findLibraries, LIBRARY_FOLDERS, libraryFolders } from '../reuse/libraryFolders.ts';
import { createOutsideWatchers } from '../reuse/outsideWatchers.ts';
import { readText } from '../fileText.ts';
import { lastAsked } from '../lastAsked.ts';

const IGNORED = '**/{node_modules,.git}/**';

/** What is followed: files of the workspace and of the library's folders, and what is read from their texts, in the order of their names. */
export interface FollowedYaml<Content> {
  /** What the log calls it. */
  readonly name: string;
  /** How their names end. */
  readonly ending: string;
  readonly read: (texts: readonly string[]) => Promise<Content>;
  /** What there is without any file. */
  readonly nothing: Content;
}

export interface Following {
  /** Resolves when the files have been read for the first time; never rejects. */
  readonly read: Promise<void>;
  readonly dispose: () => void;
}

/** Gives what all these files hold, now and whenever one of them changes. */
export function followYaml<Content>(
  { name, ending, read, nothing }: FollowedYaml<Content>,
  use: (content: Content) => void,
  log: vscode.LogOutputChannel,
): Following {
  const stop = new vscode.CancellationTokenSource();
  let given = JSON.stringify(nothing);
  const readNow = async (): Promise<Content> => {
    const texts = await Promise.all((await findFiles(ending, log, stop.token)).map(readText));
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
  const watching = watch(ending, again);
  return {
    read: readAll(),
    dispose: () => {
      stop.cancel();
      void watching.dispose();
    },
  };
}

/** Each once, in the order of their names. */
async function findFiles(
  ending: string,
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const [here, elsewhere] = await Promise.all([
    vscode.workspace.findFiles(`**/*${ending}`, IGNORED, undefined, token),
    Promise.all(libraryFolders().map((folder) => findLibraries(folder, ending, log, token))),
  ]);
  const byName = new Map([...here, ...elsewhere.flat()].map((uri) => [uri.toString(), uri]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, uri]) => uri);
}

function watch(ending: string, again: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${ending}`);
  const outside = createOutsideWatchers(ending, { put: again, remove: again });
  return vscode.Disposable.from(
    outside,
    watcher,
    watcher.onDidCreate(again),
    watcher.onDidChange(again),
    watcher.onDidDelete(again),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(LIBRARY_FOLDERS)) return;
      outside.renew();
      again();
    }),
  );
}
