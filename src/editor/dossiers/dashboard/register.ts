import * as vscode from 'vscode';
import type { Desk } from '../desk.ts';
import { createDashboard } from './dashboard.ts';
import { registerOverviewExport } from './exporting.ts';
import { DASHBOARD } from './panel.ts';

/** The commands “Overzicht van dossiers openen” and “Exporteer het overzicht van dossiers…”, and the page. */
export function registerDashboard(
  desk: Desk,
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const dashboard = createDashboard(desk, extensionUri, log);
  return vscode.Disposable.from(
    dashboard,
    vscode.commands.registerCommand('kamervragen.openOverzicht', dashboard.open),
    registerOverviewExport(desk, log),
    vscode.window.registerWebviewPanelSerializer(DASHBOARD, {
      deserializeWebviewPanel: (panel) => {
        dashboard.adopt(panel);
        return Promise.resolve();
      },
    }),
  );
}
