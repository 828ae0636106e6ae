import * as vscode from 'vscode';
import { STYLE, STYLE_HASH } from '../../../exchange/html/style.ts';
import { randomNonce } from '../../nonce.ts';

/** The page of the preview: empty, with one script, one style sheet and the letter's own style. */
export function previewPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const uri = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = randomNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource} '${STYLE_HASH}'`,
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
<title>Voorbeeld</title>
<style>${STYLE}</style>
<link rel="stylesheet" href="${uri('media', 'preview.css')}">
</head>
<body>
<script nonce="${nonce}" src="${uri('dist', 'webview', 'preview.js')}"></script>
</body>
</html>`;
}
