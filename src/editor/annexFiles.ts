import * as vscode from 'vscode';
import { annexOf, annexOfName, type AnnexIdentity } from '../document/annexIdentity.ts';
import { parse } from '../document/parse.ts';
import { readText } from './fileText.ts';

/** Knows which files of the workspace are which Aanhangsel. */
export interface AnnexFiles {
  /** The files that are an Aanhangsel; none when the request is withdrawn. */
  readonly find: (annex: AnnexIdentity, token: vscode.CancellationToken) => Promise<readonly vscode.Uri[]>;
  readonly dispose: () => void;
}

interface AnnexFile {
  readonly uri: vscode.Uri;
  readonly annex: AnnexIdentity;
}

const FILES = '**/*.{kamervragen,kamervraag,txt,md}';
const LEFT_OUT = '**/{node_modules,.git}/**';
const MOST_FILES = 5000;
const AT_ONCE = 8;
/** A document that bears a number holds one of these; reading the others further is a waste. */
const MAY_BEAR_NUMBER = /ah-tk-|h tk |\bAH\b|Aanhangsel|gegeven antwoorden/i;

/** Reads nothing before the first request; after that only files that changed, when the next request comes. */
export function createAnnexFiles(): AnnexFiles {
  const known = new Map<string, AnnexFile>();
  const unread = new Map<string, vscode.Uri>();
  const subscriptions: vscode.Disposable[] = [];
  const disposed = new vscode.CancellationTokenSource();
  let listed: Promise<void> | undefined;
  let reading: Promise<void> | undefined;

  const list = async (): Promise<void> => {
    known.clear();
    unread.clear();
    const files = await vscode.workspace.findFiles(FILES, LEFT_OUT, MOST_FILES, disposed.token);
    for (const uri of files) unread.set(uri.toString(), uri);
  };
  const start = (): Promise<void> => {
    const watcher = vscode.workspace.createFileSystemWatcher(FILES);
    const readLater = (uri: vscode.Uri): void => void unread.set(uri.toString(), uri);
    subscriptions.push(
      watcher,
      watcher.onDidCreate(readLater),
      watcher.onDidChange(readLater),
      watcher.onDidDelete((uri) => {
        unread.delete(uri.toString());
        known.delete(uri.toString());
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => (listed = list())),
    );
    return list();
  };
  const readAll = async (): Promise<void> => {
    await (listed ??= start());
    while (unread.size > 0 && !disposed.token.isCancellationRequested) {
      const batch = [...unread].slice(0, AT_ONCE);
      for (const [key] of batch) unread.delete(key);
      const read = await Promise.all(batch.map(async ([key, uri]) => [key, await annexFile(uri)] as const));
      for (const [key, file] of read) {
        if (file === undefined) known.delete(key);
        else known.set(key, file);
      }
    }
  };
  const upToDate = (): Promise<void> =>
    (reading ??= readAll().finally(() => {
      reading = undefined;
    }));
  return {
    find: async (annex, token) => {
      await Promise.race([upToDate(), cancelled(token)]);
      return token.isCancellationRequested ? [] : matching([...known.values()], annex);
    },
    dispose: () => {
      disposed.cancel();
      vscode.Disposable.from(disposed, ...subscriptions).dispose();
    },
  };
}

async function annexFile(uri: vscode.Uri): Promise<AnnexFile | undefined> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const named = annexOfName(name);
  if (named?.year !== undefined) return { uri, annex: named };
  const text = await readText(uri);
  if (text === undefined || (named === undefined && !MAY_BEAR_NUMBER.test(text))) return undefined;
  await pause();
  const annex = annexOf(parse(text), name);
  return annex && { uri, annex };
}

/** Lets what the user asks for go first: understanding a file takes some milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function cancelled(token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}

/** In the order of their names; files whose year is not known only where no other fits. */
function matching(files: readonly AnnexFile[], { year, number }: AnnexIdentity): readonly vscode.Uri[] {
  const numbered = files.filter(({ annex }) => annex.number === number);
  const exact = numbered.filter(({ annex }) => annex.year === year || year === undefined);
  const found = exact.length > 0 ? exact : numbered.filter(({ annex }) => annex.year === undefined);
  return found.map(({ uri }) => uri).sort((one, other) => (one.toString() < other.toString() ? -1 : 1));
}
