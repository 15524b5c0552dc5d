import * as vscode from 'vscode';
import type { Annotations, Steps } from '../../engine';
import type { Correction } from '../../engine/corrections/types';
import type { Article } from '../article/article';
import type { Outcome } from './corrected';
import { Pace } from '../article/pace';
import { carriedOut, History, type Gesture } from './history';
import { newCorrection, timestamp } from './new-correction';
import type { Sidecars } from './sidecars';
import { Typed } from './typed';
import type { CorrectedArticle, CorrectionChange, Corrections } from './types';

/** What the store asks of its surroundings. */
export interface CorrectionContext {
  /** Corrects the annotations of a document again and tells the surfaces; resolves when that is done. */
  readonly again: (document: vscode.TextDocument) => Promise<void>;
  /** The name that corrections are signed with: empty for none, undefined where the user has closed the question for it. */
  readonly reviewer: (document: vscode.TextDocument) => Promise<string | undefined>;
}

const NONE: Omit<CorrectedArticle, 'version'> = { placed: [], conflicts: [], reviews: new Map(), unclaimed: [] };

/** The corrections of the open articles: see `Corrections`. */
export class CorrectionStore implements Corrections, vscode.Disposable {
  private readonly outcomes = new WeakMap<vscode.TextDocument, Outcome | CorrectedArticle>();
  private readonly histories = new Map<string, History>();
  private readonly typed: Typed;
  /** Documents that have been saved since their anchors were refreshed. */
  private readonly saved = new WeakSet<vscode.TextDocument>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;
  private machinery: typeof import('./corrected') | undefined;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly sidecars: Sidecars,
    private readonly context: CorrectionContext,
  ) {
    this.typed = new Typed((document) => 'text' in (this.outcomes.get(document) ?? {}));
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.typed,
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.saved.add(document);
        void this.refresh(document);
      }),
      sidecars.onDidChange((article) => void this.correct(article)),
      sidecars.onDidClose((article) => this.histories.delete(article.toString())),
      sidecars.onDidMove(({ from, to }) => this.moveHistory(from, to)),
    );
  }

  of(document: vscode.TextDocument): CorrectedArticle | undefined {
    return this.outcomes.get(document);
  }

  /** Sees to it that what has been said of a document is there before it is annotated. Never rejects. */
  async load({ uri }: vscode.TextDocument): Promise<void> {
    const { corrections } = await this.sidecars.load(uri);
    if (corrections.length > 0) this.machinery ??= await import('./corrected');
  }

  /** The annotations as people have corrected them. @param article the engine's */
  *corrected(document: vscode.TextDocument, article: Article): Steps<Annotations> {
    const corrections = this.sidecars.of(document.uri)?.corrections;
    const before = this.outcomes.get(document);
    if (!corrections) return article.annotations;
    if (corrections.length === 0 || !this.machinery) {
      this.outcomes.set(document, { version: article.version, ...NONE });
      if (before && before.placed.length > 0) this.changed.fire(document);
      return article.annotations;
    }
    const last = before && 'text' in before ? before : undefined;
    const edits = last && this.typed.between(document, last.version, article.version);
    const outcome = yield* this.machinery.correctedInSteps(article, corrections, last, edits);
    this.outcomes.set(document, outcome);
    this.typed.forget(document, outcome.version);
    this.changed.fire(document);
    if (this.saved.has(document)) void this.refresh(document);
    return outcome.annotations;
  }

  async change(document: vscode.TextDocument, change: CorrectionChange): Promise<readonly Correction[] | undefined> {
    const { add = [], replace = [], remove = [], take = [], extras, label } = change;
    const creator = add.length === 0 ? '' : await this.context.reviewer(document);
    if (creator === undefined) return undefined;
    const { corrections } = await this.sidecars.load(document.uri);
    const added = add.map((draft) => newCorrection(draft, creator));
    const replaced = replace.map((one) => ({ ...one, modified: timestamp() }));
    const ids = new Set([...remove, ...[...replace, ...take].map(({ id }) => id)]);
    const gesture = { label, gone: corrections.filter(({ id }) => ids.has(id)), come: [...replaced, ...take, ...added] };
    if (gesture.gone.length + gesture.come.length === 0) return added;
    if (extras && extras.size > 0)
      await this.sidecars.put(document.uri, (sidecar) => ({ ...sidecar, extras: new Map([...sidecar.extras, ...extras]) }));
    this.historyOf(document.uri).push(gesture);
    await this.carryOut(document.uri, gesture);
    return added;
  }

  undoLabel({ uri }: vscode.TextDocument): string | undefined {
    return this.histories.get(uri.toString())?.last?.label;
  }

  redoLabel({ uri }: vscode.TextDocument): string | undefined {
    return this.histories.get(uri.toString())?.next?.label;
  }

  async undo({ uri }: vscode.TextDocument): Promise<void> {
    const gesture = this.historyOf(uri).undo();
    if (gesture) await this.carryOut(uri, gesture);
  }

  async redo({ uri }: vscode.TextDocument): Promise<void> {
    const gesture = this.historyOf(uri).redo();
    if (gesture) await this.carryOut(uri, gesture);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private historyOf(article: vscode.Uri): History {
    const key = article.toString();
    const history = this.histories.get(key) ?? new History();
    this.histories.set(key, history);
    return history;
  }

  /**
   * Gives corrections anchors of the text that has been saved, so that a sidecar stays near its article: many small changes would leave
   * less and less of the old surroundings. Waits for the annotations of that text.
   */
  private async refresh(document: vscode.TextDocument): Promise<void> {
    const outcome = this.outcomes.get(document);
    if (!outcome || outcome.version !== document.version || document.isDirty) return;
    this.saved.delete(document);
    if (!('text' in outcome) || !this.machinery) return;
    const isOver = (): boolean => this.outcomes.get(document) !== outcome;
    const fresh = await new Pace().run(this.machinery.refreshedInSteps(outcome), isOver);
    if (!fresh || fresh.size === 0) return;
    await this.sidecars.put(document.uri, (sidecar) => ({
      ...sidecar,
      corrections: sidecar.corrections.map((one) => fresh.get(one) ?? one),
    }));
    await this.correct(document.uri);
  }

  private moveHistory(from: vscode.Uri, to: vscode.Uri): void {
    const history = this.histories.get(from.toString());
    if (history) this.histories.set(to.toString(), history);
    this.histories.delete(from.toString());
  }

  private async carryOut(article: vscode.Uri, gesture: Gesture): Promise<void> {
    await this.sidecars.put(article, (sidecar) => ({ ...sidecar, corrections: carriedOut(sidecar.corrections, gesture) }));
    await this.correct(article);
  }

  private async correct(article: vscode.Uri): Promise<void> {
    const address = article.toString();
    this.machinery ??= await import('./corrected');
    await Promise.all(
      vscode.workspace.textDocuments
        .filter(({ uri }) => uri.toString() === address)
        .map(async (document) => {
          await this.context.again(document);
          // Undo has something else to take back, also where the document is not annotated.
          if (!this.outcomes.has(document)) this.changed.fire(document);
        }),
    );
  }
}
