import * as vscode from 'vscode';
import { isThere } from '../../isThere.ts';
import { nameOf } from '../reading.ts';

export interface Saving {
  readonly title: string;
  /** As VS Code's dialog has them: kinds of files with their extensions. */
  readonly filters: Record<string, string[]>;
  readonly offered: vscode.Uri | undefined;
  /** A path as it was chosen, with the extension that it must have. */
  readonly complete: (path: string) => string;
}

/** Where the user wants a file; nothing when that is nowhere. */
export async function placeToSave(saving: Saving): Promise<vscode.Uri | undefined> {
  const { title, filters, offered, complete } = saving;
  const chosen = await vscode.window.showSaveDialog({
    title,
    saveLabel: 'Exporteer',
    filters,
    ...(offered === undefined ? {} : { defaultUri: offered }),
  });
  if (chosen === undefined) return undefined;
  const place = chosen.with({ path: complete(chosen.path) });
  // VS Code asked about the name that was typed, not about the one with an extension.
  const isAnother = place.path !== chosen.path;
  return isAnother && (await isThere(vscode.workspace.fs, place)) && !(await mayReplace(place))
    ? undefined
    : place;
}

async function mayReplace(place: vscode.Uri): Promise<boolean> {
  const replace = 'Vervang';
  const choice = await vscode.window.showWarningMessage(
    `‘${nameOf(place)}’ bestaat al. Wilt u het vervangen?`,
    { modal: true },
    replace,
  );
  return choice === replace;
}
