import * as vscode from 'vscode';
import type { ArchiveService } from '../archive/service.ts';
import { openDocuments, type Documents } from '../documents.ts';
import { today } from '../earlier/today.ts';
import { registerPassageCompletion } from './completion.ts';
import { createPassageFiles } from './passageFiles.ts';
import { registerPassageSaving } from './saving/savePassage.ts';
import { registerPassageSearch } from './search.ts';
import { createSuggestionsOf } from './suggestions.ts';

/** Earlier answers and standard passages: offered inside an answer, and to search in. */
export function registerReuse(
  documents: Documents,
  archive: ArchiveService,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const files = createPassageFiles(log);
  const suggestionsOf = createSuggestionsOf(today);
  return vscode.Disposable.from(
    files,
    registerPassageCompletion(documents, archive, files, suggestionsOf),
    registerPassageSearch(documents, files, suggestionsOf, log),
    registerPassageSaving(documents, log),
    readAhead(documents, () => {
      archive.begin();
      void files.upToDate();
    }),
  );
}

/** Starts reading when a document with answers is open, so that nobody waits for it while writing. */
function readAhead(documents: Documents, read: () => void): vscode.Disposable {
  const listener = documents.onDidParse(start);
  function start(document: vscode.TextDocument): void {
    if (documents.get(document).kind !== 'answers') return;
    listener.dispose();
    read();
  }
  for (const document of openDocuments()) start(document);
  return listener;
}
