import * as vscode from 'vscode';
import { passagesIn, type FilePassages } from './reading.ts';

/** What is in the libraries that are open, saved or not. */
export interface OpenPassages {
  /** The files as they were read, those that are open as they are now. */
  readonly over: (read: readonly FilePassages[]) => readonly FilePassages[];
}

export function createOpenPassages(): OpenPassages {
  const known = new WeakMap<vscode.TextDocument, { version: number; passages: FilePassages }>();

  const passagesOf = (document: vscode.TextDocument): FilePassages => {
    const before = known.get(document);
    if (before?.version === document.version) return before.passages;
    const { uri } = document;
    const fresh = {
      version: document.version,
      passages: { uri, passages: passagesIn(uri, document.getText()) },
    };
    known.set(document, fresh);
    return fresh.passages;
  };
  return {
    over: (read) => {
      const open = new Map(vscode.workspace.textDocuments.map((one) => [one.uri.toString(), one]));
      return read.map((file) => {
        const document = open.get(file.uri.toString());
        return document === undefined ? file : passagesOf(document);
      });
    },
  };
}
