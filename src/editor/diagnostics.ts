import * as vscode from 'vscode';
import type { Finding } from '../checks/check.ts';
import { toRange } from './convert.ts';
import { isOwnText, openDocuments } from './documents.ts';
import type { Findings } from './findings.ts';
import { DIAGNOSTIC_SEVERITIES } from './severity.ts';

export function registerDiagnostics(findings: Findings, extensionUri: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('kamervragen');
  const publish = (document: vscode.TextDocument): void => {
    if (!isOwnText(document)) return;
    collection.set(
      document.uri,
      findings.get(document).map((finding) => toDiagnostic(document, finding, extensionUri)),
    );
  };
  openDocuments().forEach(publish);
  return vscode.Disposable.from(
    collection,
    findings.onDidChange(publish),
    // Also when a document gets another language: it closes in the one and opens in the other.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
  );
}

/** Whether a diagnostic that VS Code hands back is the one of a finding. */
export function isDiagnosticOf(
  document: vscode.TextDocument,
  finding: Finding,
  { code, range }: vscode.Diagnostic,
): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return value === finding.code && range.isEqual(toRange(document, finding.span));
}

function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  extensionUri: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.span),
    finding.message,
    DIAGNOSTIC_SEVERITIES[finding.severity],
  );
  diagnostic.source = 'Kamervragen';
  // The file itself: VS Code does not follow a command from here.
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'checks', `${finding.code}.md`);
  diagnostic.code = { value: finding.code, target: page };
  return diagnostic;
}
