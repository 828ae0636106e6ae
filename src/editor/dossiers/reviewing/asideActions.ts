import * as vscode from 'vscode';
import { recognisable, type Recognisable } from '../../../checks/aside/again.ts';
import type { Finding } from '../../../checks/check.ts';
import type { Document } from '../../../document/model.ts';
import { dossierFileUri } from './dossierFile.ts';

export const SET_ASIDE = 'kamervragen.legTerzijde';

/** What the command is told of: a finding as it is known again after an edit. */
export interface Meant {
  readonly uri: string;
  readonly finding: Recognisable;
}

export type Where = 'in-text' | 'in-file';

/** To set these findings aside. They are tied to no diagnostic and never preferred: what mends something comes first. */
export function asideActions(
  document: vscode.TextDocument,
  parsed: Document,
  findings: readonly Finding[],
): readonly vscode.CodeAction[] {
  return findings.flatMap((finding) => {
    const meant: Meant = { uri: document.uri.toString(), finding: recognisable(parsed, finding) };
    const inText = action(`Leg terzijde met een reden in de tekst… (${finding.code})`, meant, 'in-text');
    if (dossierFileUri(document.uri) === undefined) return [inText];
    const title = `Leg terzijde met een reden in het dossierbestand… (${finding.code})`;
    return [inText, action(title, meant, 'in-file')];
  });
}

function action(title: string, meant: Meant, where: Where): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.command = { command: SET_ASIDE, title, arguments: [meant, where] };
  return result;
}
