import * as vscode from 'vscode';
import type { FromPreview, Shown, ToPreview } from '../../../webview/preview/protocol.ts';
import { STYLE, STYLE_HASH } from '../../../exchange/html/style.ts';
import { fillPanel, type PanelListeners } from '../../webview/panel.ts';
import { readMessage } from './messages.ts';

export const PREVIEW = 'kamervragen.voorbeeld';

const PAGE = {
  parts: { title: 'Voorbeeld', name: 'preview', style: { text: STYLE, hash: STYLE_HASH } },
  readMessage,
};

/** What the page hears besides what it is to show. */
type Told = Exclude<ToPreview, { kind: 'show' }>;

/** The preview's panel as the rest knows it. */
export interface Panel {
  readonly show: (shown: Shown, title: string) => void;
  /** Told when the page is there, and has been shown what is to be seen. */
  readonly tell: (message: Told) => void;
  readonly reveal: (column: vscode.ViewColumn | undefined, focus: 'focus' | 'leave-focus') => void;
  readonly isVisible: () => boolean;
  readonly isActive: () => boolean;
  readonly column: () => vscode.ViewColumn | undefined;
  readonly dispose: () => void;
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
  listeners: PanelListeners<FromPreview>,
): Panel {
  const talk = fillPanel<Shown, Told, FromPreview>(panel, extensionUri, PAGE, listeners);
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
