import * as vscode from 'vscode';
import type { FromView, Shown, ToView } from '../../webview/earlier/protocol.ts';
import { readMessage } from './messages.ts';
import { pageOf, rootsOf } from './page.ts';

export const VIEW = 'kamervragen.eerdereAntwoorden';

/** The view as the rest knows it: what it is shown, and what comes from it. */
export interface View {
  readonly show: (shown: Shown) => void;
  readonly focus: () => Promise<void>;
  readonly isVisible: () => boolean;
  /** When it comes in sight. */
  readonly onDidShow: vscode.Event<void>;
  readonly onDidReceive: vscode.Event<FromView>;
  readonly dispose: () => void;
}

export function createView(extensionUri: vscode.Uri): View {
  const received = new vscode.EventEmitter<FromView>();
  const appeared = new vscode.EventEmitter<void>();
  let view: vscode.WebviewView | undefined;
  let shown: Shown | undefined;

  const post = (message: ToView): void => void view?.webview.postMessage(message);
  const receive = (given: unknown): void => {
    const message = readMessage(given);
    if (message === undefined) return;
    if (message.kind === 'ready' && shown !== undefined) post({ kind: 'show', shown });
    received.fire(message);
  };
  const resolve = (resolved: vscode.WebviewView): void => {
    view = resolved;
    resolved.webview.onDidReceiveMessage(receive);
    resolved.onDidDispose(() => (view = undefined));
    resolved.onDidChangeVisibility(() => {
      if (resolved.visible) appeared.fire();
    });
    fill(resolved.webview, extensionUri);
    appeared.fire();
  };
  const registration = vscode.window.registerWebviewViewProvider(VIEW, { resolveWebviewView: resolve });
  return {
    show: (next) => {
      shown = next;
      post({ kind: 'show', shown });
    },
    focus: async () => {
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      post({ kind: 'focus' });
    },
    isVisible: () => view?.visible === true,
    onDidShow: appeared.event,
    onDidReceive: received.event,
    dispose: () => {
      vscode.Disposable.from(registration, received, appeared).dispose();
    },
  };
}

function fill(webview: vscode.Webview, extensionUri: vscode.Uri): void {
  webview.options = { enableScripts: true, localResourceRoots: rootsOf(extensionUri) };
  webview.html = pageOf(webview, extensionUri);
}
