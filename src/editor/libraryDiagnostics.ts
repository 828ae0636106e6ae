import * as vscode from 'vscode';
import type { Dossier } from '../dossiers/dossier.ts';
import { misfitsBeside } from '../dossiers/file/misfitsBeside.ts';
import type { LibraryProblem } from '../library/passage.ts';
import { fileOf } from './archive/fileNames.ts';
import { toRange } from './convert.ts';
import type { Desk } from './dossiers/desk.ts';
import { isLibrary } from './reuse/sources.ts';
import { isSettingsFile } from './settings/settings.ts';
import { DIAGNOSTIC_SEVERITIES } from './severity.ts';

const DELAY_MS = 200;

/** Shows what is wrong in a library, a list of words, settings or a dossier's file, as long as it is open. */
export function registerLibraryDiagnostics(desk: Pick<Desk, 'dossiers' | 'onDidChange'>): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('kamervragen-bibliotheek');
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const publish = async (document: vscode.TextDocument): Promise<void> => {
    if (!isOurs(document)) return;
    const { version } = document;
    const problems = await problemsOf(document, desk.dossiers());
    if (document.isClosed || document.version !== version) return;
    collection.set(
      document.uri,
      problems.map((problem) => toDiagnostic(document, problem)),
    );
  };
  const cancel = ({ uri }: vscode.TextDocument): void => {
    clearTimeout(waiting.get(uri.toString()));
    waiting.delete(uri.toString());
  };
  const publishLater = (document: vscode.TextDocument): void => {
    if (!isOurs(document)) return;
    cancel(document);
    waiting.set(
      document.uri.toString(),
      setTimeout(() => void publish(document), DELAY_MS),
    );
  };

  for (const document of vscode.workspace.textDocuments) void publish(document);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => void publish(document)),
    // What a document says decides whether what is noted beside it fits.
    desk.onDidChange(() => vscode.workspace.textDocuments.filter(isDossierNotes).forEach(publishLater)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => publishLater(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      cancel(document);
      collection.delete(document.uri);
    }),
    { dispose: () => waiting.forEach((timer) => clearTimeout(timer)) },
  );
}

function toDiagnostic(document: vscode.TextDocument, problem: LibraryProblem): vscode.Diagnostic {
  const range = toRange(document, problem.span);
  const diagnostic = new vscode.Diagnostic(range, problem.message, DIAGNOSTIC_SEVERITIES[problem.severity]);
  diagnostic.source = 'Kamervragen';
  diagnostic.code = problem.code;
  return diagnostic;
}

async function problemsOf(
  document: vscode.TextDocument,
  dossiers: readonly Dossier[],
): Promise<readonly LibraryProblem[]> {
  const read = await import('./yamlFiles.ts');
  const text = document.getText();
  switch (kindOf(document.uri)) {
    case 'library':
      return read.readLibrary(text, document.uri.toString()).problems;
    case 'synonyms':
      return read.readSynonyms(text).problems;
    case 'terms':
      return read.readTerms(text).problems;
    case 'parties':
      return read.readParties(text).problems;
    case 'settings':
      return read.readSettings(text).problems;
    case 'dossier':
      return [
        ...read.readDossierFile(text).problems,
        ...read.misfitProblems(text, misfitsBeside(fileOf(document.uri), dossiers)),
      ];
    case undefined:
      return [];
  }
}

function isDossierNotes({ uri }: vscode.TextDocument): boolean {
  return kindOf(uri) === 'dossier';
}

/** Not the older side of a comparison. */
function isOurs({ uri }: vscode.TextDocument): boolean {
  return kindOf(uri) !== undefined && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

type Kind = 'library' | 'synonyms' | 'terms' | 'parties' | 'settings' | 'dossier';

function kindOf(uri: vscode.Uri): Kind | undefined {
  if (isLibrary(uri)) return 'library';
  if (uri.path.endsWith('.synoniemen.yaml')) return 'synonyms';
  if (uri.path.endsWith('.voorkeurstermen.yaml')) return 'terms';
  if (uri.path.endsWith('.partijen.yaml')) return 'parties';
  if (uri.path.endsWith('.dossier.yaml')) return 'dossier';
  return isSettingsFile(uri) ? 'settings' : undefined;
}
