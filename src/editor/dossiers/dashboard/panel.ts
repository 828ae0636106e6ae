import * as vscode from 'vscode';
import { PICTURE_STYLE, PICTURE_STYLE_HASH } from '../../../dossiers/overview/pictureStyle.ts';
import { TITLE } from '../../../dossiers/overview/words.ts';
import type { FromDashboard, Shown } from '../../../webview/dashboard/protocol.ts';
import { fillPanel, type PanelListeners } from '../../webview/panel.ts';
import { readMessage } from './messages.ts';

export const DASHBOARD = 'kamervragen.overzicht';

const PAGE = {
  parts: { title: TITLE, name: 'dashboard', style: { text: PICTURE_STYLE, hash: PICTURE_STYLE_HASH } },
  readMessage,
};

/** The panel as the rest knows it. */
export interface Panel {
  readonly show: (shown: Shown) => void;
  readonly reveal: () => void;
  readonly isVisible: () => boolean;
  readonly dispose: () => void;
}

export function newWebview(): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(DASHBOARD, TITLE, vscode.ViewColumn.Active, {
    enableFindWidget: true,
  });
}

/** Fills a panel, new or from before the window was reloaded. */
export function createPanel(
  panel: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  listeners: PanelListeners<FromDashboard>,
): Panel {
  const { show } = fillPanel<Shown, never, FromDashboard>(panel, extensionUri, PAGE, listeners);
  return {
    show,
    reveal: () => panel.reveal(),
    isVisible: () => panel.visible,
    dispose: () => void panel.dispose(),
  };
}
