import type * as vscode from 'vscode';
import { annexOf, annexOfName, type AnnexIdentity } from '../document/annexIdentity.ts';
import type { Document, Origin } from '../document/model.ts';
import { parse } from '../document/parse.ts';
import { readText } from './fileText.ts';
import { watchFiles } from './watchedFiles.ts';

/** Knows which files of the workspace are which Aanhangsel, and which are meant by a source note. */
export interface AnnexFiles {
  /** The files that are an Aanhangsel; none when the request is withdrawn. */
  readonly find: (annex: AnnexIdentity, token: vscode.CancellationToken) => Promise<readonly vscode.Uri[]>;
  /** The files that a source note names, by number or by name. */
  readonly findOrigin: (origin: Origin, token: vscode.CancellationToken) => Promise<readonly vscode.Uri[]>;
  readonly dispose: () => void;
}

interface KnownFile {
  readonly uri: vscode.Uri;
  readonly annex: AnnexIdentity | undefined;
  /** Of the questions that it answers: `2031Z00412`. */
  readonly questionNumber: string | undefined;
}

const FILES = {
  include: '**/*.{kamervragen,kamervraag,txt,md}',
  exclude: '**/node_modules/**',
  most: 5000,
};

/** A document that bears a number holds one of these; to read any other further is a waste. */
const MAY_BEAR_NUMBER = /ah-tk-|h tk |\bAH\b|Aanhangsel|gegeven antwoorden|\d{4}Z ?\d{5}/i;

export function createAnnexFiles(): AnnexFiles {
  const files = watchFiles(FILES, knownFile);
  return {
    find: async (annex, token) => withAnnex(await files.all(token), annex),
    findOrigin: async (origin, token) => withOrigin(await files.all(token), origin),
    dispose: files.dispose,
  };
}

async function knownFile(uri: vscode.Uri): Promise<KnownFile> {
  const name = nameOf(uri);
  const named = annexOfName(name);
  if (named?.year !== undefined) return { uri, annex: named, questionNumber: undefined };
  const text = await readText(uri);
  if (text === undefined || (named === undefined && !MAY_BEAR_NUMBER.test(text))) {
    return { uri, annex: undefined, questionNumber: undefined };
  }
  await pause();
  const document = parse(text);
  return { uri, annex: annexOf(document, name), questionNumber: answeredNumber(document) };
}

function answeredNumber({ kind, head }: Document): string | undefined {
  return kind === 'answers' ? head.questionNumber?.text.replace(/\s+/g, '') : undefined;
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Lets what the user does go first: understanding a file takes some milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function withOrigin(files: readonly KnownFile[], origin: Origin): readonly vscode.Uri[] {
  switch (origin.kind) {
    case 'annex':
      return withAnnex(files, origin);
    case 'question-number':
      return urisOf(files.filter(({ questionNumber }) => questionNumber === origin.number));
    case 'file':
      return named(files, origin.name);
  }
}

/** A file that has got another name since may still be known by the number in its former one. */
function named(files: readonly KnownFile[], name: string): readonly vscode.Uri[] {
  const found = files.filter(({ uri }) => inBrackets(nameOf(uri)) === inBrackets(name));
  const annex = found.length === 0 ? annexOfName(name) : undefined;
  return annex === undefined ? urisOf(found) : withAnnex(files, annex);
}

/** In a note a name has no square brackets of its own. */
function inBrackets(name: string): string {
  return name.replaceAll('[', '(').replaceAll(']', ')');
}

/** Files whose year is not known count only where no other fits. */
function withAnnex(files: readonly KnownFile[], { year, number }: AnnexIdentity): readonly vscode.Uri[] {
  const numbered = files.filter(({ annex }) => annex?.number === number);
  const exact = numbered.filter(({ annex }) => annex?.year === year || year === undefined);
  return urisOf(exact.length > 0 ? exact : numbered.filter(({ annex }) => annex?.year === undefined));
}

function urisOf(files: readonly KnownFile[]): readonly vscode.Uri[] {
  return files.map(({ uri }) => uri);
}
