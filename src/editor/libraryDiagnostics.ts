import * as vscode from 'vscode';
import type { LibraryProblem } from '../library/passage.ts';
import { readLibrary } from '../library/read.ts';
import { readSynonyms } from '../library/synonyms/read.ts';
import { toRange } from './convert.ts';
import { isLibrary } from './reuse/sources.ts';
import { DIAGNOSTIC_SEVERITIES } from './severity.ts';

const DELAY_MS = 200;

/** Shows what is wrong in a library of standard passages, or in a file with synonyms, as long as it is open. */
export function registerLibraryDiagnostics(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('kamervragen-bibliotheek');
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const publish = (document: vscode.TextDocument): void => {
    const problems = document.isClosed ? undefined : problemsOf(document);
    if (problems === undefined) return;
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
      setTimeout(() => publish(document), DELAY_MS),
    );
  };

  vscode.workspace.textDocuments.forEach(publish);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(publish),
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

/** Nothing for a document that is not of ours. */
function problemsOf(document: vscode.TextDocument): readonly LibraryProblem[] | undefined {
  if (!isOurs(document)) return undefined;
  const text = document.getText();
  return isSynonyms(document.uri)
    ? readSynonyms(text).problems
    : readLibrary(text, document.uri.toString()).problems;
}

/** Not the older side of a comparison. */
function isOurs({ uri }: vscode.TextDocument): boolean {
  return (isLibrary(uri) || isSynonyms(uri)) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function isSynonyms({ path }: vscode.Uri): boolean {
  return path.endsWith('.synoniemen.yaml');
}
