import * as vscode from 'vscode';
import type { Severity } from '../checks/check.ts';
import type { SeverityOf } from '../checks/index.ts';

const SECTION = 'kamervragen.controles';

/** The words of the settings. */
const WORDS: ReadonlyMap<string, Severity | 'off'> = new Map([
  ['fout', 'error'],
  ['waarschuwing', 'warning'],
  ['informatie', 'information'],
  ['hint', 'hint'],
  ['uit', 'off'],
]);

export const DIAGNOSTIC_SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What the settings say about the checks of a document; nothing where they hold no word that we know. */
export function severitiesFor(document: vscode.TextDocument): SeverityOf {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  return (code) => WORDS.get(settings.get<string>(code, ''));
}

export function concernsSeverities(change: vscode.ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(SECTION);
}
