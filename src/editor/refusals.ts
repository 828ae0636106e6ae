import type * as vscode from 'vscode';

const KEY = 'kamervragen.nietHerkennen';
const MOST = 1000;

/** The files of which the user said that they are no Kamervragen. */
export interface Refusals {
  readonly has: (uri: vscode.Uri) => boolean;
  readonly add: (uri: vscode.Uri) => Promise<void>;
  readonly remove: (uri: vscode.Uri) => Promise<void>;
}

/** Kept in a memory that outlives the window; the oldest are forgotten first. */
export function createRefusals(memory: vscode.Memento): Refusals {
  const all = (): readonly string[] => memory.get<readonly string[]>(KEY, []);
  const without = (uri: vscode.Uri): readonly string[] => all().filter((one) => one !== uri.toString());
  const has = (uri: vscode.Uri): boolean => all().includes(uri.toString());
  return {
    has,
    add: async (uri) => memory.update(KEY, [...without(uri), uri.toString()].slice(-MOST)),
    remove: async (uri) => {
      if (has(uri)) await memory.update(KEY, without(uri));
    },
  };
}
