import * as vscode from 'vscode';
import { reported } from '../../reported.ts';
import { nameOf } from '../reading.ts';
import { opensAs } from './opensAs.ts';

const OPEN = 'Openen';
const SHOW = 'Toon in map';

/** What was exported, as the user reads it. */
export type Exported = 'De brief' | 'Het overzicht' | 'Het controlerapport';

/** Says that what was exported is there, and offers to go to it. */
export function tellExported(what: Exported, place: vscode.Uri, log: vscode.LogOutputChannel): void {
  void reported(log, `‘${nameOf(place)}’ kon niet worden geopend.`, async () => {
    const sentence = `${what} is geëxporteerd als ‘${nameOf(place)}’.`;
    const open = openerOf(place);
    const choices = [...(open === undefined ? [] : [OPEN]), ...(isOnOwnDisk(place) ? [SHOW] : [])];
    const choice = await vscode.window.showInformationMessage(sentence, ...choices);
    if (choice === OPEN) await open?.();
    if (choice === SHOW) await vscode.commands.executeCommand('revealFileInOS', place);
  });
}

/** A page goes to the browser, a letter to Word, a text to an editor; where no other program can be reached a page does too. */
function openerOf(place: vscode.Uri): (() => Thenable<unknown>) | undefined {
  const kind = opensAs(place.path);
  if (kind !== 'text' && isOnOwnDisk(place)) return () => vscode.env.openExternal(place);
  // VS Code may open a file in something else than a text, such as a table of another extension.
  return kind === 'other' ? undefined : () => vscode.commands.executeCommand('vscode.open', place);
}

/** Of a server or a browser VS Code can open no files in other programs. */
function isOnOwnDisk({ scheme }: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env;
  return scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined;
}
