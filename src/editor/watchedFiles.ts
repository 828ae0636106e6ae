import * as vscode from 'vscode';

/** What is read from the files of the workspace, kept up to date. */
export interface WatchedFiles<Value> {
  /** The values of all files, in the order of their names; none when the request is withdrawn. */
  readonly all: (token: vscode.CancellationToken) => Promise<readonly Value[]>;
  readonly dispose: () => void;
}

export interface FileSelection {
  readonly include: vscode.GlobPattern;
  readonly exclude: vscode.GlobPattern;
  readonly most: number;
}

const AT_ONCE = 8;

/**
 * Reads nothing before the first request; after that only what changed, when the next request comes. `read` gives
 * nothing for a file that does not matter.
 */
export function watchFiles<Value>(
  selection: FileSelection,
  read: (uri: vscode.Uri) => Promise<Value | undefined>,
): WatchedFiles<Value> {
  const values = new Map<string, Value>();
  const unread = new Map<string, vscode.Uri>();
  const watching: { readonly dispose: () => void }[] = [];
  const ended = new vscode.CancellationTokenSource();
  let listed: Promise<void> | undefined;
  let reading: Promise<void> | undefined;

  const list = async (): Promise<void> => {
    const files = await allFiles(selection, ended.token);
    values.clear();
    for (const uri of files) unread.set(uri.toString(), uri);
  };
  const listAgain = (): void => (listed = undefined);
  const start = async (): Promise<void> => {
    if (watching.length === 0) {
      watching.push(
        watch(selection, values, unread, listAgain),
        vscode.workspace.onDidChangeWorkspaceFolders(listAgain),
      );
    }
    // A search that failed or was stopped is done again at the next request.
    await list().catch(listAgain);
  };
  const catchUp = async (): Promise<void> => {
    await (listed ??= start());
    while (unread.size > 0 && !ended.token.isCancellationRequested) await readSome(values, unread, read);
  };
  const all = async (token: vscode.CancellationToken): Promise<readonly Value[]> => {
    reading ??= catchUp().finally(() => (reading = undefined));
    await Promise.race([reading, withdrawal(token)]);
    return token.isCancellationRequested ? [] : inOrder(values);
  };
  const dispose = (): void => {
    ended.cancel();
    for (const one of [ended, ...watching]) one.dispose();
  };
  return { all, dispose };
}

function allFiles(
  { include, exclude, most }: FileSelection,
  token: vscode.CancellationToken,
): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(include, exclude, most, token);
}

/** Of a folder that is made or removed nothing is told about the files in it, so folders are watched as well. */
function watch(
  { include }: FileSelection,
  values: Map<string, unknown>,
  unread: Map<string, vscode.Uri>,
  listAgain: () => void,
): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(include);
  const all = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const readLater = (uri: vscode.Uri): void => void unread.set(uri.toString(), uri);
  return vscode.Disposable.from(
    files,
    all,
    files.onDidCreate(readLater),
    files.onDidChange(readLater),
    all.onDidCreate(({ path }) => {
      if (looksLikeFolder(path)) listAgain();
    }),
    all.onDidDelete((gone) => {
      const isGone = (key: string): boolean =>
        key === gone.toString() || key.startsWith(`${gone.toString()}/`);
      for (const known of [values, unread])
        for (const key of known.keys()) if (isGone(key)) known.delete(key);
    }),
  );
}

function looksLikeFolder(path: string): boolean {
  return !/\.[^/]*$/.test(path);
}

async function readSome<Value>(
  values: Map<string, Value>,
  unread: Map<string, vscode.Uri>,
  read: (uri: vscode.Uri) => Promise<Value | undefined>,
): Promise<void> {
  const batch = [...unread].slice(0, AT_ONCE);
  for (const [key] of batch) unread.delete(key);
  await Promise.all(
    batch.map(async ([key, uri]) => {
      const value = await read(uri);
      if (value === undefined) values.delete(key);
      else values.set(key, value);
    }),
  );
}

function withdrawal(token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}

function inOrder<Value>(values: ReadonlyMap<string, Value>): readonly Value[] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
