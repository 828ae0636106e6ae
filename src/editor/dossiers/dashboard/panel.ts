import * as vscode from 'vscode';
import { PICTURE_STYLE, PICTURE_STYLE_HASH } from '../../../dossiers/overview/pictureStyle.ts';
import { TITLE } from '../../../dossiers/overview/words.ts';
import type { FromDashboard, Shown } from '../../../webview/dashboard/protocol.ts';
import { pageOf, rootsOf } from '../../webview/page.ts';
import { createTalk } from '../../webview/talk.ts';
import { readMessage } from './messages.ts';

export const DASHBOARD = 'kamervragen.overzicht';

const PAGE = {
  title: TITLE,
  name: 'dashboard',
  style: { text: PICTURE_STYLE, hash: PICTURE_STYLE_HASH },
};

/** The panel as the rest knows it. */
export interface Panel {
  readonly show: (shown: Shown) => void;
  readonly reveal: () => void;
  readonly isVisible: () => boolean;
  readonly dispose: () => void;
}

export interface PanelListeners {
  readonly received: (message: FromDashboard) => void;
  readonly appeared: () => void;
  readonly closed: () => void;
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
  { received, appeared, closed }: PanelListeners,
): Panel {
  const { webview } = panel;
  const talk = createTalk<Shown, never>((message) => void webview.postMessage(message));
  webview.options = { enableScripts: true, localResourceRoots: rootsOf(extensionUri) };
  webview.onDidReceiveMessage((given: unknown) => {
    const message = readMessage(given);
    if (message?.kind === 'ready') talk.begin();
    if (message !== undefined) received(message);
  });
  panel.onDidChangeViewState(() => {
    if (panel.visible) appeared();
    else talk.end();
  });
  panel.onDidDispose(closed);
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'activity.svg');
  webview.html = pageOf(webview, extensionUri, PAGE);
  return {
    show: talk.show,
    reveal: () => panel.reveal(),
    isVisible: () => panel.visible,
    dispose: () => void panel.dispose(),
  };
}
