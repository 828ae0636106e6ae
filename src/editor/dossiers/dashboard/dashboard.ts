import * as vscode from 'vscode';
import type { FromDashboard } from '../../../webview/dashboard/protocol.ts';
import { reported } from '../../reported.ts';
import type { Desk } from '../desk.ts';
import { GO_TO } from '../tree/items.ts';
import { EXPORT } from './exporting.ts';
import { createPanel, newWebview, type Panel } from './panel.ts';
import { throttled } from './throttled.ts';

/** The one overview of a window: it follows the dossiers while it is in sight. */
export interface Dashboard {
  readonly open: () => void;
  /** Fills a panel, such as one from before the window was reloaded. */
  readonly adopt: (webview: vscode.WebviewPanel) => void;
  readonly dispose: () => void;
}

/** While files are read, they tell of themselves one by one. */
const SHOW_EVERY_MS = 400;

export function createDashboard(
  desk: Desk,
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
): Dashboard {
  let panel: Panel | undefined;
  const show = throttled(SHOW_EVERY_MS, () => {
    if (panel?.isVisible() === true)
      void reported(log, 'Het overzicht kon niet worden getoond.', () => showIn(panel, desk));
  });
  const receive = (message: FromDashboard): void => {
    if (message.kind === 'open') void openDossier(message.id, desk);
    if (message.kind === 'export') void vscode.commands.executeCommand(EXPORT, message.format);
  };
  const adopt = (webview: vscode.WebviewPanel): void => {
    const own = createPanel(webview, extensionUri, {
      received: receive,
      appeared: show.now,
      closed: () => {
        if (panel === own) panel = undefined;
      },
    });
    panel?.dispose();
    panel = own;
    desk.begin();
    show.now();
  };
  const subscription = desk.onDidChange(show.soon);
  return {
    open: () => {
      if (panel === undefined) adopt(newWebview());
      else panel.reveal();
    },
    adopt,
    // The panel stays: VS Code brings it back when the window was reloaded.
    dispose: () => {
      show.cancel();
      void subscription.dispose();
    },
  };
}

async function showIn(panel: Panel | undefined, desk: Desk): Promise<void> {
  const { overviewOf } = await import('../../../dossiers/overviews.ts');
  panel?.show({ overview: overviewOf(desk.dossiers(), desk.today()) });
}

/** A dossier can be gone when the page does not know it yet: then there is nothing to open. */
async function openDossier(id: string, desk: Desk): Promise<void> {
  const file = desk.dossiers().find((dossier) => dossier.id === id)?.main.sheet.file;
  if (file !== undefined) await vscode.commands.executeCommand(GO_TO, file);
}
