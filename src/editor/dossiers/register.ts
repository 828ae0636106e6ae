import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Findings } from '../findings.ts';
import { beginWhereDossiersAre } from './beginning.ts';
import { registerDashboard } from './dashboard/register.ts';
import type { Desk } from './desk.ts';
import { registerReporting } from './reporting/register.ts';
import { registerChecklist } from './reviewing/checklistView.ts';
import { createNoting } from './reviewing/dossierFile.ts';
import { registerSettingAside } from './reviewing/settingAside.ts';
import { registerTakingBack } from './reviewing/takingBack.ts';
import { registerTerm } from './term.ts';
import { registerDossierView } from './tree/register.ts';

interface Services {
  readonly documents: Documents;
  readonly findings: Findings;
  readonly desk: Desk;
}

/** The reviewer's desk: all dossiers at a glance, their terms, and what a careful reader would ask. */
export function registerDossiers(
  { documents, findings, desk }: Services,
  { extension, extensionUri, workspaceState }: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const note = createNoting();
  return vscode.Disposable.from(
    beginWhereDossiersAre(desk, log),
    registerDossierView(desk, workspaceState, log),
    registerDashboard(desk, extensionUri, log),
    registerReporting(desk, versionOf(extension), log),
    registerTerm(documents, desk),
    registerChecklist({ documents, desk, note }, log),
    registerSettingAside({ documents, findings, desk, note }, log),
    registerTakingBack({ documents, findings, desk, note }, log),
  );
}

function versionOf(extension: vscode.Extension<unknown>): string {
  const { version }: { readonly version?: unknown } = extension.packageJSON as object;
  return typeof version === 'string' ? version : '';
}
