import * as vscode from 'vscode';
import type { Correction } from '../../engine/corrections/types';
import type { Sidecar, SidecarConflict } from '../../engine/corrections/sidecar';
import { setContext } from '../context';
import { Fallback } from './fallback';
import type { Keeping, Unwritten } from './keeping';
import { isEmpty, KeptSidecar } from './kept-sidecar';
import { SidecarNotices } from './notices';
import { Opened } from './opened';
import { isSameOrIn, watchOutside } from './outside';
import { followRenames } from './renames';
import { isSameFile, type Files } from './sidecar-file';
import type { SidecarPlace } from './sidecar-path';

/** What the sidecars ask of their surroundings. */
export interface SidecarContext {
  readonly files: Files;
  readonly placeOf: (article: vscode.Uri) => SidecarPlace | undefined;
  /** For what cannot be written beside articles: of this workspace, and of those outside of any folder. */
  readonly storage: { readonly workspace: vscode.Memento; readonly everywhere: vscode.Memento };
  readonly log: vscode.LogOutputChannel;
  /** How long after a change it is written, and how long after a failure it is tried again. In milliseconds. */
  readonly delays: { readonly changed: number; readonly failed: number };
}

export const DELAYS: SidecarContext['delays'] = { changed: 300, failed: 30_000 };

/** The sidecars of the articles that are open: what people have said of them, as it stands now, kept in files. */
export class Sidecars implements vscode.Disposable {
  private readonly kept = new Map<string, Promise<KeptSidecar>>();
  private readonly loaded = new Map<string, KeptSidecar>();
  /** Untitled documents that have been closed, as long as something is kept at their addresses. */
  private readonly leaving = new Map<string, Promise<void>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly found = new Map<string, readonly SidecarConflict[]>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly moved = new vscode.EventEmitter<{ readonly from: vscode.Uri; readonly to: vscode.Uri }>();
  private readonly closed = new vscode.EventEmitter<vscode.Uri>();
  private readonly notices: SidecarNotices;
  private readonly opened: Opened;
  private readonly fallback: Fallback;
  private readonly subscriptions: vscode.Disposable;

  /** A sidecar has become another from outside. Not fired for `put`. */
  readonly onDidChange = this.changed.event;
  /** Corrections have followed their article. */
  readonly onDidMove = this.moved.event;
  /** An article is open no more, and all that has been said of it is kept. */
  readonly onDidClose = this.closed.event;

  constructor(private readonly context: SidecarContext) {
    const { workspace, everywhere } = context.storage;
    this.fallback = new Fallback(workspace, everywhere, () => this.showStored());
    this.showStored();
    this.opened = new Opened();
    this.notices = new SidecarNotices(context.log);
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.moved,
      this.closed,
      this.opened,
      this.notices,
      watchOutside((isMeant) => this.reread(isMeant)),
      vscode.workspace.onDidCloseTextDocument((document) => void this.close(document)),
      followRenames(this, context),
    );
  }

  /** Reads an article's sidecar again, because it may have changed. */
  async look(article: vscode.Uri): Promise<void> {
    await (await this.keptOf(article)).reread();
  }

  /** Undefined where it has not been read yet. */
  of(article: vscode.Uri): Sidecar | undefined {
    return this.loaded.get(article.toString())?.sidecar;
  }

  /** Reads an article's sidecar, once. Never rejects. */
  async load(article: vscode.Uri): Promise<Sidecar> {
    return (await this.keptOf(article)).sidecar;
  }

  /** Another content, to be written soon. */
  async put(article: vscode.Uri, change: (sidecar: Sidecar) => Sidecar): Promise<void> {
    const kept = await this.keptOf(article);
    kept.put(change(kept.sidecar));
  }

  /** What merges have brought together that contradicts itself, as far as both sides still stand. */
  conflictsOf(article: vscode.Uri): readonly SidecarConflict[] {
    const standing = new Set(this.of(article)?.corrections.map(({ id }) => id));
    const stands = ({ id }: Correction): boolean => standing.has(id);
    return (this.found.get(article.toString()) ?? []).filter(({ ours, theirs }) => stands(ours) && stands(theirs));
  }

  /** The articles whose corrections are kept in the storage. */
  get stored(): readonly vscode.Uri[] {
    return this.fallback.articles.map((address) => vscode.Uri.parse(address, true));
  }

  /** Writes the corrections of an article now. @returns the reason why that cannot be; undefined where it could */
  async write(article: vscode.Uri): Promise<Unwritten | undefined> {
    const kept = await this.keptOf(article);
    this.forgetTimer(article);
    await kept.save();
    return kept.unwritten;
  }

  /** As `write`, for an article that may not be open. */
  async writeStored(article: vscode.Uri): Promise<Unwritten | undefined> {
    const unwritten = await this.write(article);
    if (!isOpen(article)) this.forget(article);
    return unwritten;
  }

  /** Writes all that waits to be written. */
  async flush(): Promise<void> {
    await Promise.all([...this.loaded.values()].filter((kept) => kept.isDirty()).map(({ article }) => this.write(article)));
  }

  /**
   * Corrections follow their article: to another name, or into a file. What is there already stays; the old sidecar goes when the new one
   * has been written.
   */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const source = await this.keptOf(from);
    this.forget(from);
    await this.handOver(source, to);
  }

  /** The articles in a folder that something may be known of that stands in no file yet. */
  articlesIn(folder: vscode.Uri): readonly vscode.Uri[] {
    const open = [...this.kept.keys()].map((address) => vscode.Uri.parse(address, true));
    return [...this.stored, ...open].filter((article) => isSameOrIn(article, folder));
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  private async handOver(source: KeptSidecar, to: vscode.Uri): Promise<void> {
    const from = source.article;
    // What another program has written a moment ago goes as well.
    await source.reread();
    this.forgetTimer(from);
    const isOneFile = await this.renameCase(from, to);
    const target = await this.keptOf(to);
    if (!isEmpty(source.sidecar)) {
      target.join(source.sidecar);
      const unwritten = await this.write(to);
      if (unwritten === undefined && !isOneFile) await source.discard();
      await this.fallback.forget(from);
      this.changed.fire(to);
    } else await source.moveUnreadable(this.context.placeOf(to));
    this.moved.fire({ from, to });
    if (!isOpen(to)) this.forget(to);
  }

  /** Where an article gets another name in case alone, both names are of one sidecar: to write one and delete the other would lose it. */
  private async renameCase(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
    const { files, placeOf } = this.context;
    const [old, now] = [placeOf(from)?.uri, placeOf(to)?.uri];
    if (!old || !now || !(await isSameFile(files, old, now))) return false;
    await files.rename(old, now, { overwrite: true });
    return true;
  }

  /** Whether there is something to move into the workspace. */
  private showStored(): void {
    setContext('hasStoredCorrections', this.fallback.articles.length > 0);
  }

  private keptOf(article: vscode.Uri): Promise<KeptSidecar> {
    const key = article.toString();
    const known = this.kept.get(key);
    if (known) return known;
    const opening = this.open(article).then((kept) => {
      // It may have moved away meanwhile.
      if (this.kept.get(key) === opening) this.loaded.set(key, kept);
      return kept;
    });
    this.kept.set(key, opening);
    return opening;
  }

  private async open(article: vscode.Uri): Promise<KeptSidecar> {
    await this.leaving.get(article.toString());
    // The parser and the schema are loaded with the first article.
    const format = await import('../../engine/corrections/sidecar');
    const { files, placeOf, log } = this.context;
    const keeping: Keeping = {
      files,
      placeOf,
      format,
      fallback: this.fallback,
      changed: (uri) => this.loaded.get(uri.toString()) === kept && this.changed.fire(uri),
      read: (sidecar, found) => this.notices.read(sidecar, found),
      conflicts: (uri, conflicts) => {
        this.found.set(uri.toString(), [...(this.found.get(uri.toString()) ?? []), ...conflicts]);
        this.notices.conflicts(uri, conflicts);
      },
      unwritten: (_uri, why) => this.notices.unwritten(why),
      later: (uri, why) => this.later(uri, why),
      fault: (uri, error) => log.error(`keeping the corrections of ${uri.toString()}: ${String(error)}`),
    };
    const kept = new KeptSidecar(article, keeping);
    await kept.load();
    return kept;
  }

  private later(article: vscode.Uri, why: 'changed' | 'failed'): void {
    const key = article.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.write(article), this.context.delays[why]),
    );
  }

  private reread(isMeant: (sidecar: vscode.Uri) => boolean): void {
    for (const kept of this.loaded.values()) {
      const place = this.context.placeOf(kept.article);
      if (place && isMeant(place.uri)) void kept.reread();
    }
  }

  /** An article that is not open any more is forgotten when all has been written. (A change of language closes it for a moment.) */
  private async close(document: vscode.TextDocument): Promise<void> {
    const article = document.uri;
    const opening = this.kept.get(article.toString());
    if (!opening) return;
    if (document.isUntitled && !vscode.workspace.textDocuments.includes(document)) return this.leave(document, opening);
    const kept = await opening;
    if (kept.isDirty()) await kept.save();
    if (isOpen(article) || this.loaded.get(article.toString()) !== kept) return;
    this.forget(article);
    this.closed.fire(article);
  }

  /**
   * What has been said of an untitled document goes with it, or into the file that it was saved as. Its address is given to the next
   * untitled document, which waits until nothing is left there: it must not get what was said of another text.
   */
  private leave(document: vscode.TextDocument, opening: Promise<KeptSidecar>): Promise<void> {
    const article = document.uri;
    const key = article.toString();
    const heir = this.opened.heirOf(document);
    this.forget(article);
    const leaving = opening
      .then(async (kept) => {
        if (heir && !isEmpty(kept.sidecar)) await this.handOver(kept, heir);
        else this.closed.fire(article);
        await kept.discard();
        await this.fallback.forget(article);
      })
      .catch((error: unknown) => this.context.log.error(`closing ${key}: ${String(error)}`))
      .finally(() => this.leaving.get(key) === leaving && this.leaving.delete(key));
    this.leaving.set(key, leaving);
    return leaving;
  }

  private forget(article: vscode.Uri): void {
    const key = article.toString();
    this.kept.delete(key);
    this.loaded.delete(key);
    this.found.delete(key);
    this.forgetTimer(article);
  }

  private forgetTimer(article: vscode.Uri): void {
    clearTimeout(this.timers.get(article.toString()));
    this.timers.delete(article.toString());
  }
}

const isOpen = (uri: vscode.Uri): boolean => vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
