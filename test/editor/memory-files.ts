import * as vscode from 'vscode';

/** A file system in memory, flat, that tells of every change: a virtual workspace, and files that others write while they are open. */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly registration: vscode.Disposable;
  private clock = 1;

  readonly onDidChangeFile = this.changed.event;

  constructor(
    private readonly scheme: string,
    isReadonly = false,
  ) {
    this.registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly, isCaseSensitive: true });
  }

  /** Puts files there, or others in their place, all at once: as a `git checkout` does. @returns their addresses, in order. */
  put(files: Readonly<Record<string, string>>): readonly vscode.Uri[] {
    const uris = Object.entries(files).map(([name, text]) => {
      const uri = vscode.Uri.from({ scheme: this.scheme, path: `/${name}` });
      this.files.set(uri.path, { content: new TextEncoder().encode(text), mtime: ++this.clock });
      return uri;
    });
    this.changed.fire(uris.map((uri) => ({ type: vscode.FileChangeType.Changed, uri })));
    return uris;
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { content, mtime } = this.file(path);
    return { type: vscode.FileType.File, ctime: 0, mtime, size: content.length };
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return this.file(path).content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.files.set(uri.path, { content, mtime: ++this.clock });
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  private file(path: string): { readonly content: Uint8Array; readonly mtime: number } {
    const found = this.files.get(path);
    if (!found) throw vscode.FileSystemError.FileNotFound(path);
    return found;
  }
}
