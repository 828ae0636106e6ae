import * as vscode from 'vscode';
import { pageOf, rootsOf, type PageParts } from './page.ts';
import { createTalk, type Talk } from './talk.ts';

export interface PanelListeners<Received> {
  readonly received: (message: Received) => void;
  readonly appeared: () => void;
  readonly closed: () => void;
}

/** What is in a panel of ours, and how what it says is understood; undefined for what no page of ours says. */
export interface PanelPage<Received> {
  readonly parts: PageParts;
  readonly readMessage: (given: unknown) => Received | undefined;
}

/** Fills a panel, new or from before the window was reloaded; the page says `ready` when it can be told. */
export function fillPanel<Shown, Message, Received extends { readonly kind: string }>(
  panel: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  { parts, readMessage }: PanelPage<Received>,
  { received, appeared, closed }: PanelListeners<Received>,
): Pick<Talk<Shown, Message>, 'show' | 'tell'> {
  const { webview } = panel;
  const talk = createTalk<Shown, Message>((message) => void webview.postMessage(message));
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
  webview.html = pageOf(webview, extensionUri, parts);
  return talk;
}
