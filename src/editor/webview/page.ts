import * as vscode from 'vscode';

/** What a page of ours consists of. */
export interface PageParts {
  readonly title: string;
  /** The script in dist/webview and the style sheet in media, by their common name. */
  readonly name: string;
  /** A style of its own, and its hash as a policy has it. */
  readonly style?: { readonly text: string; readonly hash: string };
}

/** A page for a view or a panel: empty, with the one script and the style that may be in it. */
export function pageOf(webview: vscode.Webview, extensionUri: vscode.Uri, parts: PageParts): string {
  const uri = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = randomNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}${parts.style === undefined ? '' : ` '${parts.style.hash}'`}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
${parts.style === undefined ? '' : `<style>${parts.style.text}</style>\n`}<link rel="stylesheet" href="${uri('media', `${parts.name}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${uri('dist', 'webview', `${parts.name}.js`)}"></script>
</body>
</html>`;
}

/** What a page may load. */
export function rootsOf(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'dist', 'webview'), vscode.Uri.joinPath(extensionUri, 'media')];
}

/** Names the one script that a page may run; nobody can guess it. */
function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
