import type * as vscode from 'vscode';
import type { Choices } from '../../webview/earlier/protocol.ts';
import { readChoices } from './choices.ts';

const KEY = 'kamervragen.eerdereAntwoorden';

/** What the user chose in the view, kept for the folder that is open. */
export interface Chosen {
  readonly get: () => Choices;
  readonly set: (choices: Choices) => Promise<void>;
}

export function createChosen(memory: vscode.Memento): Chosen {
  let choices = readChoices(memory.get(KEY));
  return {
    get: () => choices,
    set: async (chosen) => {
      choices = chosen;
      await memory.update(KEY, chosen);
    },
  };
}
