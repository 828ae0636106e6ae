import type * as vscode from 'vscode';
import { annexOf, annexOfName, type AnnexIdentity } from '../document/annexIdentity.ts';
import { parse } from '../document/parse.ts';
import { readText } from './fileText.ts';
import { watchFiles } from './watchedFiles.ts';

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

const FILES = {
  include: '**/*.{kamervragen,kamervraag,txt,md}',
  exclude: '**/node_modules/**',
  most: 5000,
};

/** A document that bears a number holds one of these; to read any other further is a waste. */
const MAY_BEAR_NUMBER = /ah-tk-|h tk |\bAH\b|Aanhangsel|gegeven antwoorden/i;

export function createAnnexFiles(): AnnexFiles {
  const files = watchFiles(FILES, annexFile);
  return {
    find: async (annex, token) => matching(await files.all(token), annex),
    dispose: files.dispose,
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

/** Lets what the user does go first: understanding a file takes some milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Files whose year is not known count only where no other fits. */
function matching(files: readonly AnnexFile[], { year, number }: AnnexIdentity): readonly vscode.Uri[] {
  const numbered = files.filter(({ annex }) => annex.number === number);
  const exact = numbered.filter(({ annex }) => annex.year === year || year === undefined);
  const found = exact.length > 0 ? exact : numbered.filter(({ annex }) => annex.year === undefined);
  return found.map(({ uri }) => uri);
}
