import * as vscode from 'vscode';

type Operation = 'read' | 'write' | 'rename' | 'delete';

/** A file system in memory with folders, which breaks when it is told to. */
export class FaultyFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly registration: vscode.Disposable;
  private clock = 1;
  /** What has been done, in order: "write /a", "rename /a /b". */
  readonly done: string[] = [];
  /** Decides about each operation before it is done; what it gives is thrown. */
  fault: ((operation: Operation, path: string) => Error | undefined) | undefined;
  /** What of a file's content is written before the disk is full, in bytes. */
  room = Infinity;
  /** Waited for before each operation is done. */
  delay: ((operation: Operation, path: string) => Promise<void>) | undefined;

  readonly onDidChangeFile = this.changed.event;

  constructor(
    readonly scheme: string,
    isReadonly = false,
    private readonly isCaseSensitive = true,
  ) {
    this.registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly, isCaseSensitive });
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.from({ scheme: this.scheme, path });
  }

  /** Puts a file there without asking for faults: as another program does. */
  put(path: string, text: string): vscode.Uri {
    this.files.set(path, { content: new TextEncoder().encode(text), mtime: ++this.clock });
    return this.uri(path);
  }

  /** Undefined where there is no such file. */
  text(path: string): string | undefined {
    const file = this.files.get(path);
    return file && new TextDecoder().decode(file.content);
  }

  get paths(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  clear(): void {
    this.files.clear();
    this.done.length = 0;
    this.fault = undefined;
    this.delay = undefined;
    this.room = Infinity;
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(this.nameOf(path));
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.content.length };
    if (this.isFolder(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  async readFile({ path }: vscode.Uri): Promise<Uint8Array> {
    await this.before('read', path);
    const file = this.files.get(this.nameOf(path));
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file.content;
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await this.before('write', uri.path);
    const isFull = content.length > this.room;
    this.files.set(this.nameOf(uri.path), { content: content.slice(0, this.room), mtime: ++this.clock });
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    if (isFull) throw vscode.FileSystemError.Unavailable('no space left on device');
    this.done.push(`write ${uri.path}`);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { readonly overwrite: boolean }): Promise<void> {
    await this.before('rename', from.path);
    const file = this.files.get(this.nameOf(from.path));
    if (!file) throw vscode.FileSystemError.FileNotFound(from.path);
    if (!overwrite && this.files.has(this.nameOf(to.path))) throw vscode.FileSystemError.FileExists(to.path);
    this.files.delete(this.nameOf(from.path));
    this.files.set(to.path, { ...file, mtime: ++this.clock });
    this.changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Changed, uri: to },
    ]);
    this.done.push(`rename ${from.path} ${to.path}`);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.before('delete', uri.path);
    if (!this.files.delete(this.nameOf(uri.path))) throw vscode.FileSystemError.FileNotFound(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    this.done.push(`delete ${uri.path}`);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (!this.isFolder(path)) throw vscode.FileSystemError.FileNotFound(path);
    const below = this.paths.filter((one) => one.startsWith(prefix(path))).map((one) => one.slice(prefix(path).length));
    const entries = below.map((one): [string, vscode.FileType] => {
      const [name = ''] = one.split('/');
      return [name, name === one ? vscode.FileType.File : vscode.FileType.Directory];
    });
    return [...new Map(entries)];
  }

  createDirectory(): void {
    // Folders are where files are.
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  /** What a file is called here: where case does not matter, under the name that it was given. */
  private nameOf(path: string): string {
    if (this.isCaseSensitive) return path;
    return this.paths.find((one) => one.toLowerCase() === path.toLowerCase()) ?? path;
  }

  private isFolder(path: string): boolean {
    return path === '/' || this.paths.some((one) => one.startsWith(prefix(path)));
  }

  private async before(operation: Operation, path: string): Promise<void> {
    await this.delay?.(operation, path);
    const error = this.fault?.(operation, path);
    if (error) throw error;
  }
}

const prefix = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
