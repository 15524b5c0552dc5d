import type { Memento, Uri } from 'vscode';
import { SIDECAR_VERSION } from '../../engine/corrections/sidecar/model';

/** Corrections of one article that could not be written beside it: sidecars as texts. */
export interface Stored {
  readonly ours: string;
  /** The sidecar that they began with; undefined where there was none. */
  readonly base?: string;
}

/** With the version of the format, so that what a later version of the extension has kept is left alone by an earlier one. */
const PREFIX = `corrections-v${String(SIDECAR_VERSION)}:`;

/**
 * The storage for corrections that cannot be written into the workspace: the workspace's own, and VS Code's for articles outside of any
 * folder, which may be opened in one next time.
 */
export class Fallback {
  constructor(
    private readonly workspace: Memento,
    private readonly everywhere: Memento,
    private readonly changed: () => void,
  ) {}

  /** The addresses of the articles that something is kept for. */
  get articles(): readonly string[] {
    const keys = [this.workspace, this.everywhere].flatMap((storage) => storage.keys());
    return [...new Set(keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)))];
  }

  get(article: Uri): Stored | undefined {
    const key = PREFIX + article.toString();
    return this.workspace.get<Stored>(key) ?? this.everywhere.get<Stored>(key);
  }

  /** Keeps corrections. Does nothing where the same are kept already. @param isInFolder whether the article is a file in an open folder */
  async set(article: Uri, stored: Stored, isInFolder: boolean): Promise<void> {
    const key = PREFIX + article.toString();
    const before = this.get(article);
    if (before?.ours === stored.ours && before.base === stored.base) return;
    const [storage, other] = isInFolder ? [this.workspace, this.everywhere] : [this.everywhere, this.workspace];
    await storage.update(key, stored);
    if (other.get(key) !== undefined) await other.update(key, undefined);
    this.changed();
  }

  /** Forgets what stands in a file now. */
  async forget(article: Uri): Promise<void> {
    const key = PREFIX + article.toString();
    if (this.get(article) === undefined) return;
    for (const storage of [this.workspace, this.everywhere]) await storage.update(key, undefined);
    this.changed();
  }
}
