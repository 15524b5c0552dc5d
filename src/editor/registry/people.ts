import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Registry } from '../../engine';
import type { RegistryFile } from '../../engine/registry/read';
import { onDidChangeSettings, setting } from '../settings';
import { diagnosticsOf } from './diagnostics';
import { exists } from '../files';
import { folderOf, isMissing, registryUri, settingUri, watcherOf } from './location';

/** How long a registry that is being typed rests before it is checked again. */
const TYPING_PAUSE_MS = 300;

interface Watched {
  readonly uri: vscode.Uri;
  readonly watcher: vscode.Disposable;
  file: RegistryFile | undefined;
  /** Rises with each reading: one that was overtaken is dropped. */
  reading: number;
}

/**
 * The registries of people: each workspace folder's own and those that the setting names. They are read when the first article asks,
 * watched from then on, and never written here. What is wrong in one stands in it as diagnostics; entries without errors count.
 */
export class PeopleRegistries implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('onTheRecord.people');
  private readonly subscriptions: vscode.Disposable;
  private readonly files = new Map<string, Watched>();
  /** By folder, so that the engine sees the same object until something changes. */
  private readonly merged = new Map<string, Registry | undefined>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private loading: Promise<void> | undefined;
  private told = false;
  private merge: ((registries: readonly Registry[]) => Registry) | undefined;

  /** A registry has changed, so that articles are to be annotated again. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.diagnostics,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reload()),
      onDidChangeSettings(['people'], () => this.reload()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.checkSoon(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.checkSoon(document)),
    );
    void this.loadWhereThereIsOne();
  }

  /** What holds for a document; undefined where it has no registry, or none has been read yet. */
  for(document: vscode.TextDocument): Registry | undefined {
    const folder = folderOf(document);
    const key = folder?.uri.toString() ?? '';
    if (!this.merged.has(key)) {
      const registries = this.urisOf(folder).flatMap((uri) => this.files.get(uri.toString())?.file?.registry ?? []);
      this.merged.set(key, registries.length === 0 ? undefined : this.merge?.(registries));
    }
    return this.merged.get(key);
  }

  /** Reads the registries, once; what changes later is read as it changes. */
  load(): Promise<void> {
    this.loading ??= this.watchAll();
    return this.loading;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const { watcher } of this.files.values()) watcher.dispose();
    this.files.clear();
    this.subscriptions.dispose();
  }

  /** A window that opens on a registry shows what is wrong in it without an article, too. */
  private async loadWhereThereIsOne(): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (await exists(registryUri(folder))) return this.load();
    }
  }

  private reload(): void {
    if (!this.loading) return;
    this.loading = this.watchAll().then(() => this.tell());
  }

  /** The files that hold for a folder, in rising order of precedence: the folder's own stands above the setting's. */
  private urisOf(folder: vscode.WorkspaceFolder | undefined): readonly vscode.Uri[] {
    const named = setting('people', folder).flatMap((path) => (typeof path === 'string' ? (settingUri(path, folder) ?? []) : []));
    return folder ? [...named, registryUri(folder)] : named;
  }

  /** Never rejects: an article is annotated without a registry that cannot be had. */
  private async watchAll(): Promise<void> {
    try {
      await this.watchThoseNamed();
    } catch (error) {
      this.log.error(`reading the registries of people: ${String(error)}`);
    }
    this.merged.clear();
  }

  private async watchThoseNamed(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const uris = new Map([undefined, ...folders].flatMap((folder) => this.urisOf(folder)).map((uri) => [uri.toString(), uri]));
    for (const [key, { watcher }] of this.files) {
      if (uris.has(key)) continue;
      watcher.dispose();
      this.files.delete(key);
      this.diagnostics.delete(vscode.Uri.parse(key));
    }
    await Promise.all(
      [...uris].map(async ([key, uri]) => {
        if (this.files.has(key)) return;
        const watched: Watched = { uri, watcher: this.watch(uri), file: undefined, reading: 0 };
        this.files.set(key, watched);
        await this.read(watched);
      }),
    );
  }

  private watch(uri: vscode.Uri): vscode.Disposable {
    const watcher = watcherOf(uri);
    const again = (): void => {
      const watched = this.files.get(uri.toString());
      if (watched) void this.read(watched).then((isNew) => isNew && this.tell());
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      // Not every file system tells of its changes, and some tell late.
      vscode.workspace.onDidSaveTextDocument((document) => document.uri.toString() === uri.toString() && again()),
    );
  }

  /** @returns whether this reading counts: false where a later one has overtaken it. */
  private async read(watched: Watched): Promise<boolean> {
    const reading = ++watched.reading;
    let text: string | undefined;
    try {
      text = new TextDecoder().decode(await vscode.workspace.fs.readFile(watched.uri));
    } catch (error) {
      if (!isMissing(error)) this.log.error(`reading ${watched.uri.toString()}: ${String(error)}`);
    }
    const file = text === undefined ? undefined : await this.parse(text);
    if (watched.reading !== reading) return false;
    watched.file = file;
    this.show(watched, text, file);
    return true;
  }

  /** The parser and the schema are loaded with the first registry. */
  private async parse(text: string): Promise<RegistryFile> {
    const [{ readRegistry }, { mergeRegistries }] = await Promise.all([
      import('../../engine/registry/read'),
      import('../../engine/registry/registry'),
    ]);
    this.merge = mergeRegistries;
    return readRegistry(text);
  }

  private tell(): void {
    this.merged.clear();
    this.changed.fire();
  }

  /** The diagnostics of the file as it is on disk, or of its document where that has been changed. */
  private show({ uri }: Watched, text: string | undefined, file: RegistryFile | undefined): void {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open?.isDirty) this.checkSoon(open);
    else this.setDiagnostics(uri, text ?? '', file);
    const errors = file?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
    if (errors === 0 || this.told || open) return;
    this.told = true;
    const path = vscode.workspace.asRelativePath(uri);
    const openFile = l10n.t('Open File');
    void vscode.window
      .showWarningMessage(l10n.t('{0} has errors. Entries with errors are left out, the others count.', path), openFile)
      .then((choice) => (choice === openFile ? vscode.window.showTextDocument(uri) : undefined));
  }

  private checkSoon(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!this.files.has(key)) return;
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.check(document), TYPING_PAUSE_MS),
    );
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const text = document.getText();
    const file = await this.parse(text);
    if (document.version === version && !document.isClosed) this.setDiagnostics(document.uri, text, file);
  }

  private setDiagnostics(uri: vscode.Uri, text: string, file: RegistryFile | undefined): void {
    if (!file || file.problems.length === 0) this.diagnostics.delete(uri);
    else this.diagnostics.set(uri, diagnosticsOf(text, file));
  }
}
