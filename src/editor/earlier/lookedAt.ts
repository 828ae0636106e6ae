import * as vscode from 'vscode';

/** The files that were opened to look at: what is shown of them is no draft until something is changed in it. */
export interface LookedAt {
  readonly add: (uri: vscode.Uri) => void;
  readonly has: (document: vscode.TextDocument) => boolean;
  readonly close: (document: vscode.TextDocument) => void;
}

export function createLookedAt(): LookedAt {
  const files = new Set<string>();
  return {
    add: (uri) => void files.add(uri.toString()),
    has: ({ uri, isDirty }) => {
      if (isDirty) files.delete(uri.toString());
      return files.has(uri.toString());
    },
    // A file that is recognised is closed and opened again, while its tab stays.
    close: ({ uri }) => {
      if (!isInTab(uri)) files.delete(uri.toString());
    },
  };
}

function isInTab(uri: vscode.Uri): boolean {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some(
    (input) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
  );
}
