import * as vscode from 'vscode';
import type { Separator } from '../../document/csv.ts';

/** What the user's spreadsheet parts cells by; that of a Dutch Excel unless it is set. */
export function csvSeparator(): Separator {
  const given: unknown = vscode.workspace.getConfiguration('kamervragen').get('csv.scheidingsteken');
  return given === ',' ? given : ';';
}
