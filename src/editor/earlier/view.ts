import * as vscode from 'vscode';
import type { FromView, Shown, ToView } from '../../webview/earlier/protocol.ts';
import { readMessage } from './messages.ts';
import { pageOf, rootsOf } from '../webview/page.ts';
import { createTalk } from '../webview/talk.ts';

export const VIEW = 'kamervragen.eerdereAntwoorden';

/** The view as the rest knows it: what it is shown, and what comes from it. */
export interface View {
  readonly show: (shown: Shown) => void;
  readonly focus: () => Promise<void>;
  /** Brings it in sight; the focus stays where it is. */
  readonly reveal: () => Promise<void>;
  readonly isVisible: () => boolean;
  /** When it comes in sight. */
  readonly onDidShow: vscode.Event<void>;
  readonly onDidReceive: vscode.Event<FromView>;
  readonly dispose: () => void;
}

type Told = Exclude<ToView, { kind: 'show' }>;

export function createView(extensionUri: vscode.Uri): View {
  const received = new vscode.EventEmitter<FromView>();
  const appeared = new vscode.EventEmitter<void>();
  let view: vscode.WebviewView | undefined;
  const talk = createTalk<Shown, Told>((message) => void view?.webview.postMessage(message));

  const receive = (given: unknown): void => {
    const message = readMessage(given);
    if (message?.kind === 'ready') talk.begin();
    if (message !== undefined) received.fire(message);
  };
  const resolve = (resolved: vscode.WebviewView): void => {
    view = resolved;
    resolved.webview.onDidReceiveMessage(receive);
    resolved.onDidDispose(() => {
      view = undefined;
      talk.end();
    });
    resolved.onDidChangeVisibility(() => {
      if (resolved.visible) appeared.fire();
      else talk.end();
    });
    fill(resolved.webview, extensionUri);
    appeared.fire();
  };
  const registration = vscode.window.registerWebviewViewProvider(VIEW, { resolveWebviewView: resolve });
  return {
    show: talk.show,
    focus: async () => {
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      talk.tell({ kind: 'focus' });
    },
    reveal: async () => {
      await vscode.commands.executeCommand(`${VIEW}.focus`, { preserveFocus: true });
    },
    isVisible: () => view?.visible === true,
    onDidShow: appeared.event,
    onDidReceive: received.event,
    dispose: () => void vscode.Disposable.from(registration, received, appeared).dispose(),
  };
}

function fill(webview: vscode.Webview, extensionUri: vscode.Uri): void {
  webview.options = { enableScripts: true, localResourceRoots: rootsOf(extensionUri) };
  webview.html = pageOf(webview, extensionUri, { title: 'Eerdere antwoorden', name: 'earlier' });
}
