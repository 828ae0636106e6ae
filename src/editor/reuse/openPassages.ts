import * as vscode from 'vscode';
import { LANGUAGE, type Documents } from '../documents.ts';
import { passagesIn, reusable, type FilePassages } from './reading.ts';

/** What is in the documents that are open, saved or not. */
export interface OpenPassages {
  /** The files as they were read, those that are open as they are now, without one of them. */
  readonly over: (read: readonly FilePassages[], except: vscode.Uri) => readonly FilePassages[];
}

export function createOpenPassages(documents: Documents): OpenPassages {
  const known = new WeakMap<vscode.TextDocument, { version: number; passages: FilePassages }>();

  const passagesOf = (document: vscode.TextDocument): FilePassages => {
    const before = known.get(document);
    if (before?.version === document.version) return before.passages;
    const { uri } = document;
    const passages =
      document.languageId === LANGUAGE
        ? reusable(documents.get(document), uri)
        : passagesIn(uri, document.getText());
    const fresh = { version: document.version, passages: { uri, passages } };
    known.set(document, fresh);
    return fresh.passages;
  };
  return {
    over: (read, except) => {
      const open = new Map(vscode.workspace.textDocuments.map((one) => [one.uri.toString(), one]));
      const names = new Set(read.map(({ uri }) => uri.toString()));
      open.delete(except.toString());
      // One that is in no folder of the workspace counts as well, if it is known as Kamervragen.
      const others = [...open]
        .filter(([name, { languageId }]) => !names.has(name) && languageId === LANGUAGE && inTabs().has(name))
        .map(([, document]) => document);
      return [
        ...read
          .filter(({ uri }) => uri.toString() !== except.toString())
          .map((file) => {
            const document = open.get(file.uri.toString());
            return document === undefined ? file : passagesOf(document);
          }),
        ...others.map(passagesOf),
      ];
    },
  };
}

/** What the user has open: VS Code keeps a document for some time after that. Not an older version of a file. */
function inTabs(): ReadonlySet<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const uris = inputs.flatMap((input) => (input instanceof vscode.TabInputText ? input.uri : []));
  const own = uris.filter(
    ({ scheme }) => scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true,
  );
  return new Set(own.map(String));
}
