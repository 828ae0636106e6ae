import * as vscode from 'vscode';
import { reported } from '../../reported.ts';
import { nameOf } from '../reading.ts';

const OPEN = 'Open';
const SHOW = 'Toon in map';

/** What was exported, as the user reads it. */
export type Exported = 'De brief' | 'Het overzicht' | 'Het controlerapport';

/** Says that what was exported is there, and offers to go to it where the user's own computer has it. */
export function tellExported(what: Exported, place: vscode.Uri, log: vscode.LogOutputChannel): void {
  void reported(log, `‘${nameOf(place)}’ kon niet worden geopend.`, async () => {
    const sentence = `${what} is geëxporteerd als ‘${nameOf(place)}’.`;
    const choices = isOnOwnDisk(place) ? [OPEN, SHOW] : [];
    const choice = await vscode.window.showInformationMessage(sentence, ...choices);
    if (choice === OPEN) await vscode.env.openExternal(place);
    if (choice === SHOW) await vscode.commands.executeCommand('revealFileInOS', place);
  });
}

/** Of a server or a browser VS Code can open no files in other programs. */
function isOnOwnDisk({ scheme }: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env;
  return scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined;
}
