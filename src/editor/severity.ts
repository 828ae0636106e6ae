import * as vscode from 'vscode';
import type { Severity } from '../checks/check.ts';
import type { SeverityOf } from '../checks/index.ts';
import type { SettingsService } from './settings/settings.ts';

export const DIAGNOSTIC_SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What the settings say about the checks of a document; nothing where they hold no word that we know. */
export function severitiesFor(settings: SettingsService, { uri }: vscode.TextDocument): SeverityOf {
  const { severities } = settings.get(uri);
  return (code) => severities[code];
}
