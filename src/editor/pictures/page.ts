import * as vscode from 'vscode';
import { env } from 'vscode';

/** Where the build puts what runs inside the webview. */
const folder = (extensionUri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'dist', 'webview');

/** All that the panel may load. */
export function resourceRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return [folder(extensionUri)];
}

/**
 * The page of the panel: empty, since its script draws everything. Nothing of an article is ever part of it, and nothing runs or loads but
 * our own script and style; `blob:` is the picture that a PNG is made from.
 */
export function pageOf(webview: Pick<vscode.Webview, 'asWebviewUri' | 'cspSource'>, extensionUri: vscode.Uri): string {
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder(extensionUri), name)).toString();
  const nonce = randomWord();
  const policy = ["default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src ${webview.cspSource}`, 'img-src blob:'].join('; ');
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('pictures.css')}">
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${file('pictures.js')}"></script>
</body>
</html>`;
}

/** Nobody can guess it: what the article says cannot become a script. */
function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
