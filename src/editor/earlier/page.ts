import * as vscode from 'vscode';
import { randomNonce } from '../nonce.ts';

/** The page of the view: empty, with the one script and the one style sheet that may be in it. */
export function pageOf(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const uri = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = randomNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
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
<title>Eerdere antwoorden</title>
<link rel="stylesheet" href="${uri('media', 'earlier.css')}">
</head>
<body>
<script nonce="${nonce}" src="${uri('dist', 'webview', 'earlier.js')}"></script>
</body>
</html>`;
}

/** What the page may load. */
export function rootsOf(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extensionUri, 'dist', 'webview'), vscode.Uri.joinPath(extensionUri, 'media')];
}
