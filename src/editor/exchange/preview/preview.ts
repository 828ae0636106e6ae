import * as vscode from 'vscode';
import type { FromPreview, Stretch } from '../../../webview/preview/protocol.ts';
import { isOwnText, LANGUAGE, type Documents } from '../../documents.ts';
import { today } from '../../earlier/today.ts';
import type { Findings } from '../../findings.ts';
import { nameOf } from '../reading.ts';
import { contentOf } from './content.ts';
import { createPanel, newWebview, type Panel } from './panel.ts';
import { createScrolling } from './scrolling.ts';

export interface PreviewParts {
  readonly documents: Documents;
  readonly findings: Findings;
  readonly extensionUri: vscode.Uri;
}

/** The one preview of a window: it follows the draft in use, what is typed in it, and where one reads. */
export class Preview {
  private readonly parts: PreviewParts;
  private readonly scrolling = createScrolling();
  private readonly received = new vscode.EventEmitter<FromPreview>();
  private readonly subscriptions: vscode.Disposable;
  private panel: Panel | undefined;
  private shown: vscode.TextDocument | undefined;
  private turn = 0;

  constructor(parts: PreviewParts) {
    this.parts = parts;
    this.subscriptions = vscode.Disposable.from(
      parts.findings.onDidChange((document) => this.change(document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && isDraft(editor.document)) this.follow(editor.document);
      }),
      this.scrolling.onDidScroll((document) => {
        if (document === this.shown) this.scroll();
      }),
    );
  }

  /** What the page asks of other features. */
  get onDidReceive(): vscode.Event<FromPreview> {
    return this.received.event;
  }

  /** The draft that is shown, while the preview has the focus. */
  inUse(): vscode.TextDocument | undefined {
    return this.panel?.isActive() === true ? this.shown : undefined;
  }

  open(document: vscode.TextDocument, where: 'here' | 'beside'): void {
    const focus = where === 'here' ? 'focus' : 'leave-focus';
    const column = where === 'here' ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    if (this.panel === undefined) this.adopt(newWebview(column, focus), document);
    else {
      this.panel.reveal(where === 'here' ? column : this.panel.column(), focus);
      this.follow(document);
    }
  }

  /** Fills a panel, such as one from before the window was reloaded. */
  adopt(webview: vscode.WebviewPanel, document: vscode.TextDocument): void {
    const own: Panel = createPanel(webview, this.parts.extensionUri, {
      received: (message) => this.receive(message),
      appeared: () => this.update(),
      closed: () => {
        if (this.panel === own) this.panel = undefined;
      },
    });
    this.panel?.dispose();
    this.panel = own;
    this.shown = document;
    this.update();
  }

  /** Copies what a stretch of a draft became, or all of it: only a page that has the focus can. */
  copy(document: vscode.TextDocument, stretch: Stretch | undefined): void {
    this.open(document, 'beside');
    this.panel?.reveal(this.panel.column(), 'focus');
    this.panel?.tell({ kind: 'copy', stretch });
  }

  /** The panel stays: VS Code brings it back when the window was reloaded. */
  dispose(): void {
    vscode.Disposable.from(this.subscriptions, this.scrolling, this.received).dispose();
  }

  private follow(document: vscode.TextDocument): void {
    if (document === this.shown) return;
    this.shown = document;
    this.update();
  }

  /** A document that was closed and opened again, as when it is recognised, is another one with the same name. */
  private change(document: vscode.TextDocument): void {
    if (this.shown?.uri.toString() !== document.uri.toString()) return;
    const isAnother = document !== this.shown;
    this.shown = document;
    this.show(isAnother ? 'another' : 'same');
  }

  private update(): void {
    this.show('another');
  }

  private show(text: 'same' | 'another'): void {
    const { panel, shown, parts } = this;
    if (panel?.isVisible() !== true || shown === undefined) return;
    const content = contentOf(parts.documents.get(shown), parts.findings.get(shown), today());
    const about = { turn: ++this.turn, uri: shown.uri.toString() };
    panel.show({ ...about, ...content }, `Voorbeeld: ${nameOf(shown.uri)}`);
    if (text === 'another') this.scroll();
  }

  private scroll(): void {
    const offset = this.shown && this.scrolling.top(this.shown);
    if (offset !== undefined) this.panel?.tell({ kind: 'scroll', offset });
  }

  private receive(message: FromPreview): void {
    this.received.fire(message);
    if (this.shown === undefined || !('turn' in message) || message.turn !== this.turn) return;
    if (message.kind === 'scrolled') this.scrolling.reveal(this.shown, message.offset);
    else void goTo(this.shown, message.offset, this.panel?.column());
  }
}

/** To the text, where it is in sight, or else where the preview is. */
async function goTo(
  document: vscode.TextDocument,
  offset: number,
  column: vscode.ViewColumn | undefined,
): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const place = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? column ?? vscode.ViewColumn.One,
    preview: false,
    selection: new vscode.Range(place, place),
  });
}

function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && isOwnText(document);
}
