import * as vscode from 'vscode';

/** How many documents are remembered before the oldest is forgotten. */
const CAPACITY = 500;

/**
 * What the user has said of single documents, remembered by their address in the workspace's storage. An untitled document's address
 * is given to another one later, so for those it lasts until the document is closed.
 */
export class DocumentMemory<Value> implements vscode.Disposable {
  private readonly untitled = new Map<string, Value>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly storage: vscode.Memento,
    private readonly key: string,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.untitled.delete(uri.toString())),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.rename(files)),
    );
  }

  get(uri: vscode.Uri): Value | undefined {
    const address = uri.toString();
    if (uri.scheme === 'untitled') return this.untitled.get(address);
    return this.entries().find(([known]) => known === address)?.[1];
  }

  /** @param value undefined to forget. */
  async set(uri: vscode.Uri, value: Value | undefined): Promise<void> {
    const address = uri.toString();
    if (uri.scheme === 'untitled') {
      if (value === undefined) this.untitled.delete(address);
      else this.untitled.set(address, value);
      return;
    }
    const others = this.entries().filter(([known]) => known !== address);
    const entries = value === undefined ? others : [...others, [address, value] as const];
    await this.storage.update(this.key, entries.slice(-CAPACITY));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private entries(): readonly (readonly [address: string, value: Value])[] {
    return this.storage.get(this.key, []);
  }

  private async rename(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const value = this.get(oldUri);
      if (value === undefined) continue;
      await this.set(oldUri, undefined);
      await this.set(newUri, value);
    }
  }
}
