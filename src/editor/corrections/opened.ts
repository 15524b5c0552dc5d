import * as vscode from 'vscode';

/** Between the opening of a file and the closing of the untitled document that was saved as it. In milliseconds. */
const SAVING_MS = 5000;

/**
 * Which file an untitled document is saved as: VS Code does not say. It opens a file with the same text, or saves it where one is open
 * already, then it empties the untitled document and closes it.
 */
export class Opened implements vscode.Disposable {
  private readonly heirs = new WeakMap<vscode.TextDocument, { readonly file: vscode.TextDocument; readonly since: number }>();
  private readonly subscription = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((file) => this.note(file)),
    vscode.workspace.onDidSaveTextDocument((file) => this.note(file)),
  );

  /** The file that an untitled document has become; undefined where it was thrown away. */
  heirOf(untitled: vscode.TextDocument): vscode.Uri | undefined {
    const heir = this.heirs.get(untitled);
    return heir && !heir.file.isClosed && Date.now() - heir.since < SAVING_MS ? heir.file.uri : undefined;
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private note(file: vscode.TextDocument): void {
    // Without words all documents are the same.
    if (file.isUntitled || file.getText() === '') return;
    for (const other of vscode.workspace.textDocuments) {
      if (other.isUntitled && other.getText() === file.getText()) this.heirs.set(other, { file, since: Date.now() });
    }
  }
}
