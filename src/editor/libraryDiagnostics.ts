import * as vscode from 'vscode';
import type { LibraryProblem } from '../library/passage.ts';
import { toRange } from './convert.ts';
import { isLibrary } from './reuse/sources.ts';
import { DIAGNOSTIC_SEVERITIES } from './severity.ts';

const DELAY_MS = 200;

/** Shows what is wrong in a library of standard passages, or in a file with synonyms, as long as it is open. */
export function registerLibraryDiagnostics(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('kamervragen-bibliotheek');
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const publish = async (document: vscode.TextDocument): Promise<void> => {
    if (!isOurs(document)) return;
    const { version } = document;
    const problems = await problemsOf(document);
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

async function problemsOf(document: vscode.TextDocument): Promise<readonly LibraryProblem[]> {
  const { readLibrary, readSynonyms } = await import('../library/files.ts');
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
