import * as vscode from 'vscode';

type Ask = 'showWarningMessage' | 'showInformationMessage' | 'showErrorMessage';
type Dialog = Ask | 'showSaveDialog' | 'showOpenDialog' | 'showQuickPick' | 'showInputBox' | 'withProgress';
type Answer = (...asked: readonly never[]) => unknown;

/** What was said to the user, each with what they could choose. */
export type Said = string[];

/** Answers VS Code's dialogs in place of a person, and gives what they said; `restore` gives them back. */
export function answering(answers: Partial<Record<Dialog, Answer>>): {
  readonly said: Said;
  readonly restore: () => void;
} {
  const said: Said = [];
  const window = vscode.window as unknown as Record<string, unknown>;
  const names = Object.keys(answers) as Dialog[];
  const before = names.map((name) => window[name]);
  for (const name of names)
    window[name] = (...asked: readonly never[]): Promise<unknown> => {
      if (typeof asked[0] === 'string') said.push(asked[0]);
      return Promise.resolve(answers[name]?.(...asked));
    };
  return { said, restore: () => names.forEach((name, at) => (window[name] = before[at])) };
}

/** Chooses the button that is called so, of a message that has it. */
export function pressing(title: string): Answer {
  return (...asked: readonly unknown[]): unknown =>
    asked.find(
      (one) =>
        one === title || (typeof one === 'object' && one !== null && 'title' in one && one.title === title),
    );
}
