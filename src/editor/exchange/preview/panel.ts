import * as vscode from 'vscode';
import type { FromPreview, Shown, ToPreview } from '../../../webview/preview/protocol.ts';
import { STYLE, STYLE_HASH } from '../../../exchange/html/style.ts';
import { pageOf, rootsOf } from '../../webview/page.ts';
import { createTalk } from '../../webview/talk.ts';
import { readMessage } from './messages.ts';

export const PREVIEW = 'kamervragen.voorbeeld';

const PAGE = { title: 'Voorbeeld', name: 'preview', style: { text: STYLE, hash: STYLE_HASH } };

/** The preview's panel as the rest knows it. */
export interface Panel {
  readonly show: (shown: Shown, title: string) => void;
  /** Told when the page is there, and has been shown what is to be seen. */
  readonly tell: (message: Exclude<ToPreview, { kind: 'show' }>) => void;
  readonly reveal: (column: vscode.ViewColumn | undefined, focus: 'focus' | 'leave-focus') => void;
  readonly isVisible: () => boolean;
  readonly isActive: () => boolean;
  readonly column: () => vscode.ViewColumn | undefined;
  readonly dispose: () => void;
}

export interface PanelListeners {
  readonly received: (message: FromPreview) => void;
  readonly appeared: () => void;
  readonly closed: () => void;
}

export function newWebview(column: vscode.ViewColumn, focus: 'focus' | 'leave-focus'): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(
    PREVIEW,
    'Voorbeeld',
    { viewColumn: column, preserveFocus: focus === 'leave-focus' },
    { enableFindWidget: true },
  );
}

/** Fills a panel, new or from before the window was reloaded. */
export function createPanel(
  panel: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  { received, appeared, closed }: PanelListeners,
): Panel {
  const { webview } = panel;
  const talk = createTalk<Shown, Exclude<ToPreview, { kind: 'show' }>>(
    (message) => void webview.postMessage(message),
  );
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
    show: (shown, title) => {
      panel.title = title;
      talk.show(shown);
    },
    tell: talk.tell,
    reveal: (column, focus) => panel.reveal(column, focus === 'leave-focus'),
    isVisible: () => panel.visible,
    isActive: () => panel.active,
    column: () => panel.viewColumn,
    dispose: () => void panel.dispose(),
  };
}
