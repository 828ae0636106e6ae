import * as vscode from 'vscode';
import type { FromPreview, Shown, ToPreview } from '../../../webview/preview/protocol.ts';
import { rootsOf } from '../../earlier/page.ts';
import { readMessage } from './messages.ts';
import { previewPage } from './page.ts';

export const PREVIEW = 'kamervragen.voorbeeld';

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
  const talk = createTalk((message) => void webview.postMessage(message));
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
  webview.html = previewPage(webview, extensionUri);
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

interface Talk {
  /** The page is there, from now until the end: VS Code throws it away when its tab is not in sight. */
  readonly begin: () => void;
  readonly end: () => void;
  readonly show: (shown: Shown) => void;
  readonly tell: (message: ToPreview) => void;
}

function createTalk(post: (message: ToPreview) => void): Talk {
  let page: 'away' | 'there' = 'away';
  let shown: Shown | undefined;
  const waiting: ToPreview[] = [];
  return {
    begin: () => {
      page = 'there';
      if (shown !== undefined) post({ kind: 'show', shown });
      waiting.splice(0).forEach(post);
    },
    end: () => {
      page = 'away';
      waiting.length = 0;
    },
    show: (next) => {
      shown = next;
      if (page === 'there') post({ kind: 'show', shown });
    },
    tell: (message) => {
      if (page === 'there') post(message);
      else waiting.push(message);
    },
  };
}
