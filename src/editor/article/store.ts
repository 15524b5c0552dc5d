import * as vscode from 'vscode';
import type { AnalyseOptions, Annotations, Steps } from '../../engine';
import type { Faults } from '../faults';
import type { Article } from './article';
import { Pace } from './pace';
import type { Eligibility } from './scope';
import { readInSlices, type ReadableSession } from './slices';

/** How long typing must rest before the document is read again: short enough to feel at once, longer than between two key presses. */
const TYPING_PAUSE_MS = 150;
/** What the store needs of the engine. */
export interface SessionSource {
  open(): ReadableSession;
}

/** What the store asks of its surroundings. */
export interface StoreContext {
  /** Loaded with the first article. */
  readonly engine: () => Promise<SessionSource>;
  readonly eligibility: (document: vscode.TextDocument) => Eligibility;
  readonly options: (document: vscode.TextDocument) => AnalyseOptions;
  /** Waited for before a document is annotated for the first time: what has been said of it. Must not reject. */
  readonly ready?: (document: vscode.TextDocument) => Promise<void>;
  /** The annotations with what people have corrected. @param article the engine's. By default they stay as they are. */
  readonly corrected?: (document: vscode.TextDocument, article: Article) => Steps<Annotations>;
  /** What of an article the surfaces show; what leaves the editor is the whole of it. */
  readonly shown: (document: vscode.TextDocument, article: Article) => Article;
  readonly faults: Faults;
}

/** `annotating`: nothing to show yet; `failed`: the engine broke, and the log says how. */
export type ArticleStatus = 'annotating' | 'annotated' | 'failed' | Exclude<Eligibility, 'yes'>;

interface Entry {
  status: ArticleStatus;
  session?: ReadableSession;
  /** What the engine says of the newest version that it has read, and in which reading. */
  engines?: Article & { readonly reading: number };
  /** Rises with each correction of the annotations: one that was overtaken is dropped. */
  correcting: number;
  /** The newest result; of an older version than the document's while the user types. */
  article?: Article;
  timer?: ReturnType<typeof setTimeout>;
  /** Whether a reading is under way whose outcome is not known yet: the status is that of the reading before. */
  pending: boolean;
  /** Rises with every new reading: whoever comes back from an await with an older number has been overtaken. */
  reading: number;
}

/**
 * Document → annotations of a version. Every surface listens here, none analyses. Results arrive twice: the fast layers at once, the
 * claims when the reader has come to them (`annotations.complete`).
 */
export class AnnotationStore implements vscode.Disposable {
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** The status or the annotations of a document have changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly context: StoreContext) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.entries.has(document)) this.schedule(document, TYPING_PAUSE_MS);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
    );
  }

  /** Undefined where nobody has asked for the document yet. */
  status(document: vscode.TextDocument): ArticleStatus | undefined {
    return this.entries.get(document)?.status;
  }

  /** The article as the document stands now; undefined while the text has moved on or is not annotated. */
  current(document: vscode.TextDocument): Article | undefined {
    const article = this.whole(document);
    return article && this.context.shown(document, article);
  }

  /** The newest article there is, of this version or of one shortly before: good to show, not to point into the text. */
  latest(document: vscode.TextDocument): Article | undefined {
    const article = this.entries.get(document)?.article;
    return article && this.context.shown(document, article);
  }

  /** Sees to it that an open document is annotated, now or soon; does nothing where it is already. */
  ensure(document: vscode.TextDocument): void {
    if (!this.entries.has(document) && !document.isClosed) this.schedule(document, 0);
  }

  /** Reads a document again because what stands outside it has changed: a setting, the publication date, its language. */
  refresh(document: vscode.TextDocument): void {
    if (!document.isClosed) this.schedule(document, 0);
  }

  /** Reads all documents again that are known here. */
  refreshAll(): void {
    for (const document of this.entries.keys()) this.refresh(document);
  }

  /**
   * Corrects the engine's annotations again, because the corrections have changed; nothing is analysed. Resolves when the surfaces have
   * been told.
   */
  async correctAgain(document: vscode.TextDocument): Promise<void> {
    const entry = this.entries.get(document);
    if (!entry?.engines) return;
    const { reading } = entry.engines;
    try {
      await this.correct(document, entry, entry.engines, new Pace());
    } catch (error) {
      this.fail(document, entry, reading, error);
    }
  }

  /** Tells the surfaces to look again, because what they are shown has changed though no article has. */
  showAgain(): void {
    for (const [document, { article }] of this.entries) if (article) this.changed.fire(document);
  }

  /**
   * The article as the document stands, with all its claims, those that the surfaces are not shown among them.
   * @returns undefined where the document is not annotated, or `token` is cancelled.
   */
  async complete(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Article | undefined> {
    return this.until(document, (article) => article.annotations.complete, token);
  }

  /** As `complete`, without waiting for the claims. */
  async settled(document: vscode.TextDocument): Promise<Article | undefined> {
    const article = await this.until(document, () => true);
    return article && this.context.shown(document, article);
  }

  dispose(): void {
    for (const entry of this.entries.values()) {
      clearTimeout(entry.timer);
      entry.reading++;
    }
    this.entries.clear();
    this.subscriptions.dispose();
  }

  /** As `current`, with what the surfaces are not shown. */
  private whole(document: vscode.TextDocument): Article | undefined {
    const article = this.entries.get(document)?.article;
    return article?.version === document.version && !document.isClosed ? article : undefined;
  }

  private async until(
    document: vscode.TextDocument,
    enough: (article: Article) => boolean,
    token?: vscode.CancellationToken,
  ): Promise<Article | undefined> {
    this.ensure(document);
    for (;;) {
      const entry = this.entries.get(document);
      const article = this.whole(document);
      if (article && !entry?.pending && enough(article)) return article;
      if (!entry || token?.isCancellationRequested || (!entry.pending && entry.status !== 'annotated')) return undefined;
      await new Promise<void>((resolve) => {
        const done = vscode.Disposable.from(
          this.onDidChange((changed) => changed === document && finish()),
          ...(token ? [token.onCancellationRequested(() => finish())] : []),
        );
        const finish = (): void => {
          done.dispose();
          resolve();
        };
      });
    }
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    let entry = this.entries.get(document);
    const isNew = !entry;
    entry ??= { status: 'annotating', pending: true, reading: 0, correcting: 0 };
    this.entries.set(document, entry);
    clearTimeout(entry.timer);
    entry.pending = true;
    entry.reading++;
    entry.timer = setTimeout(() => void this.read(document, entry), delay);
    if (isNew) this.changed.fire(document);
  }

  private async read(document: vscode.TextDocument, entry: Entry): Promise<void> {
    const { reading } = entry;
    const overtaken = (): boolean => entry.reading !== reading || document.isClosed;
    try {
      const eligible = this.context.eligibility(document);
      if (eligible !== 'yes') {
        this.clear(entry);
        this.tell(document, entry, eligible);
        return;
      }
      if (!entry.session) {
        if (entry.status !== 'annotating') this.tell(document, entry, 'annotating');
        const [engine] = await Promise.all([this.context.engine(), this.context.ready?.(document)]);
        if (overtaken()) return;
        entry.session = engine.open();
      }
      const { version } = document;
      const text = document.getText();
      const pace = new Pace();
      await readInSlices(entry.session, {
        text,
        options: this.context.options(document),
        pace,
        isAgain: () => entry.article !== undefined,
        overtaken,
        publish: (annotations) => {
          entry.engines = { uri: document.uri.toString(), version, text, annotations, reading };
          return this.correct(document, entry, entry.engines, pace);
        },
      });
    } catch (error) {
      this.fail(document, entry, reading, error);
    }
  }

  /** Corrects the engine's annotations and publishes them, unless a later reading or correction does. */
  private async correct(document: vscode.TextDocument, entry: Entry, engines: NonNullable<Entry['engines']>, pace: Pace): Promise<void> {
    const correcting = ++entry.correcting;
    const { reading, ...article } = engines;
    const overtaken = (): boolean => entry.correcting !== correcting || entry.engines !== engines || document.isClosed;
    const annotations = this.context.corrected ? await pace.run(this.context.corrected(document, article), overtaken) : engines.annotations;
    if (!annotations) return;
    entry.article = { ...article, annotations };
    // While another reading is under way, what it will say is still to come.
    if (reading === entry.reading) this.tell(document, entry, 'annotated');
    else this.changed.fire(document);
  }

  private fail(document: vscode.TextDocument, entry: Entry, reading: number, error: unknown): void {
    if (entry.reading !== reading || document.isClosed) return;
    this.clear(entry);
    this.context.faults.report(`annotating ${document.uri.toString()}`, error);
    this.tell(document, entry, 'failed');
  }

  private clear(entry: Entry): void {
    delete entry.session;
    delete entry.engines;
    delete entry.article;
    // A correction under way has nothing to correct any more.
    entry.correcting++;
  }

  private tell(document: vscode.TextDocument, entry: Entry, status: ArticleStatus): void {
    entry.status = status;
    if (status !== 'annotating') entry.pending = false;
    this.changed.fire(document);
  }

  private forget(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    if (!entry) return;
    clearTimeout(entry.timer);
    entry.reading++;
    this.entries.delete(document);
    // Those who wait for its annotations learn that there will be none.
    this.changed.fire(document);
  }
}
