import * as vscode from 'vscode';
import type { FilePassages } from './reading.ts';

/** What is in the libraries that are open, saved or not. */
export interface OpenPassages {
  /** The files as they were read, those that are open as they are now. */
  readonly over: (read: readonly FilePassages[]) => readonly FilePassages[];
}

export function createOpenPassages(): OpenPassages {
  const known = new WeakMap<vscode.TextDocument, { version: number; passages: FilePassages }>();

  const passagesOf = (document: vscode.TextDocument, file: FilePassages): FilePassages => {
    const { version } = document;
    const before = known.get(document);
    if (before?.version === version) return before.passages;
    const passages = file.withText(document.getText());
    known.set(document, { version, passages });
    return passages;
  };
  return {
    over: (read) => {
      const open = new Map(vscode.workspace.textDocuments.map((one) => [one.uri.toString(), one]));
      return read.map((file) => {
        const document = open.get(file.uri.toString());
        return document === undefined ? file : passagesOf(document, file);
      });
    },
  };
}
