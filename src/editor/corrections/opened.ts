import * as vscode from 'vscode';

/** Between the opening of a file and the closing of the untitled document that was saved as it. In milliseconds. */
const SAVING_MS = 5000;

/** Which documents have just been opened: VS Code does not say as which file an untitled document is saved. */
export class Opened implements vscode.Disposable {
  private readonly times = new WeakMap<vscode.TextDocument, number>();
  private readonly subscription = vscode.workspace.onDidOpenTextDocument((document) => this.times.set(document, Date.now()));

  /** The file that an untitled document has become; undefined where it was thrown away. */
  heirOf(untitled: vscode.TextDocument): vscode.Uri | undefined {
    const text = untitled.getText();
    const since = Date.now() - SAVING_MS;
    return vscode.workspace.textDocuments.find(
      (one) => !one.isUntitled && (this.times.get(one) ?? 0) >= since && one.uri.scheme !== 'git' && one.getText() === text,
    )?.uri;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
