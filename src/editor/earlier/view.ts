import * as vscode from 'vscode';
import type { FromView, Shown, ToView } from '../../webview/earlier/protocol.ts';
import { readMessage } from './messages.ts';
import { pageOf, rootsOf } from './page.ts';

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

export function createView(extensionUri: vscode.Uri): View {
  const received = new vscode.EventEmitter<FromView>();
  const appeared = new vscode.EventEmitter<void>();
  let view: vscode.WebviewView | undefined;
  const talk = createTalk((message) => void view?.webview.postMessage(message));

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
      talk.focus();
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
  webview.html = pageOf(webview, extensionUri);
}

interface Talk {
  /** The page is there, from now until the end. */
  readonly begin: () => void;
  readonly end: () => void;
  readonly show: (shown: Shown) => void;
  readonly focus: () => void;
}

/** A page hears nothing before it has said that it is ready: what it is to know is told to it then. */
function createTalk(post: (message: ToView) => void): Talk {
  let page: 'away' | 'there' = 'away';
  let shown: Shown | undefined;
  const waiting: ToView[] = [];
  const tell = (message: ToView): void => {
    if (page === 'there') post(message);
  };
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
      tell({ kind: 'show', shown });
    },
    focus: () => {
      if (page === 'there') post({ kind: 'focus' });
      else waiting.push({ kind: 'focus' });
    },
  };
}
