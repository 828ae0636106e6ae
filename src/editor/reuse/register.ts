import * as vscode from 'vscode';
import { openDocuments, type Documents } from '../documents.ts';
import { today } from '../earlier/today.ts';
import { registerPassageCompletion } from './completion.ts';
import { createPassageFiles } from './passageFiles.ts';
import { registerPassageSaving } from './saving/savePassage.ts';
import { registerPassageSearch } from './search.ts';
import { createSuggestionsOf } from './suggestions.ts';

/** Earlier answers and standard passages: offered inside an answer, and to search in. */
export function registerReuse(documents: Documents, log: vscode.LogOutputChannel): vscode.Disposable {
  const files = createPassageFiles(documents, log);
  const suggestionsOf = createSuggestionsOf(log, today);
  return vscode.Disposable.from(
    files,
    registerPassageCompletion(documents, files, suggestionsOf),
    registerPassageSearch(documents, files, createSuggestionsOf(log, today), log),
    registerPassageSaving(documents, log),
    readAhead(documents, files.upToDate),
  );
}

/** Starts reading when a document with answers is open, so that nobody waits for it while writing. */
function readAhead(documents: Documents, read: () => Promise<void>): vscode.Disposable {
  const listener = documents.onDidParse(start);
  function start(document: vscode.TextDocument): void {
    if (documents.get(document).kind !== 'answers') return;
    listener.dispose();
    void read();
  }
  for (const document of openDocuments()) start(document);
  return listener;
}
