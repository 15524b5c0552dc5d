import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Pair } from '../../../engine';
import type { CorrectionOf } from '../../../engine/corrections/reviews';
import type { AnnotationStore } from '../../article/store';
import { rangeOf } from '../../offsets';
import type { Corrections } from '../types';
import { NO_REVIEWS } from './status';
import { threadsOf, type ThreadModel } from './threads';

/** A remark as VS Code shows it, with the correction that keeps it. */
export interface Remark extends vscode.Comment {
  readonly correction: CorrectionOf<'comment'>;
  readonly thread: ClaimThread;
}

/** A discussion on the page. */
export interface ClaimThread {
  readonly document: vscode.TextDocument;
  model: ThreadModel;
  readonly shown: vscode.CommentThread;
}

/**
 * What people say of claims, in VS Code's comments beside the text: of the annotated documents, anew whenever these or their corrections
 * change. The remarks are kept as corrections; this shows them and keeps nothing. A discussion begins by a command: ranges to comment on
 * would put a bar beside nearly every line of an article.
 */
export class Discussion implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  private readonly threads = new Map<vscode.TextDocument, Map<string, ClaimThread>>();
  private readonly subscriptions: vscode.Disposable;
  private begun: vscode.CommentThread | undefined;

  constructor(
    private readonly store: Pick<AnnotationStore, 'current' | 'status' | 'onDidChange'>,
    private readonly corrections: Pick<Corrections, 'of' | 'onDidChange'>,
  ) {
    // The package’s menus name its id.
    this.controller = vscode.comments.createCommentController('onTheRecord.discussion', l10n.t('Discussion of Claims'));
    this.controller.options = { prompt: l10n.t('Comment on this claim…'), placeHolder: l10n.t('What is there to say of this claim?') };
    this.subscriptions = vscode.Disposable.from(
      this.controller,
      store.onDidChange((document) => this.update(document)),
      corrections.onDidChange((document) => this.update(document)),
    );
  }

  /** The discussions of a document, in the order of its text. */
  of(document: vscode.TextDocument): readonly ClaimThread[] {
    return [...(this.threads.get(document)?.values() ?? [])].sort((a, b) => a.model.span[0] - b.model.span[0]);
  }

  /** What VS Code's thread shows; undefined for one that the user has just begun. */
  find(shown: vscode.CommentThread): ClaimThread | undefined {
    for (const threads of this.threads.values()) for (const thread of threads.values()) if (thread.shown === shown) return thread;
    return undefined;
  }

  /** Opens an empty discussion at a stretch of the text, in place of one in which nothing has been said. */
  begin(document: vscode.TextDocument, span: Pair): vscode.CommentThread {
    this.abandon();
    const begun = this.controller.createCommentThread(document.uri, rangeOf(document, span), []);
    begun.label = l10n.t('Discussion of a claim');
    begun.contextValue = 'begun';
    begun.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    this.begun = begun;
    return begun;
  }

  /** Takes the discussion away in which nothing has been said. */
  abandon(): void {
    this.begun?.dispose();
    this.begun = undefined;
  }

  /** Shows a remark as it is kept, or in a box to be changed. */
  setMode(remark: Remark, mode: vscode.CommentMode): void {
    const { shown } = remark.thread;
    shown.comments = shown.comments.map((one) => (one === remark ? remarkOf(remark.correction, remark.thread, mode) : one));
  }

  dispose(): void {
    this.threads.clear();
    this.subscriptions.dispose();
  }

  private update(document: vscode.TextDocument): void {
    const article = document.isClosed ? undefined : this.store.current(document);
    if (!article) {
      // While the user types, VS Code moves the threads with the text; they go when the document is closed, or no article any more.
      if (document.isClosed || this.store.status(document) !== 'annotated') this.forget(document);
      return;
    }
    const corrected = this.corrections.of(document);
    const models = threadsOf(article, corrected?.version === article.version ? corrected.reviews : NO_REVIEWS);
    const known = this.threads.get(document) ?? new Map<string, ClaimThread>();
    const wanted = new Set(models.map(({ id }) => id));
    for (const [id, { shown }] of known) {
      if (wanted.has(id)) continue;
      shown.dispose();
      known.delete(id);
    }
    for (const model of models) known.set(model.id, this.show(document, model, known.get(model.id)));
    this.threads.set(document, known);
  }

  private show(document: vscode.TextDocument, model: ThreadModel, before: ClaimThread | undefined): ClaimThread {
    const range = rangeOf(document, model.span);
    const thread: ClaimThread = before ?? { document, model, shown: this.controller.createCommentThread(document.uri, range, []) };
    const { shown } = thread;
    if (!before || !sameRemarks(before.model, model)) shown.comments = remarksOf(model, thread, beingChanged(shown));
    thread.model = model;
    shown.range = range;
    shown.label = model.isResolved ? l10n.t('Discussion of a claim, resolved') : l10n.t('Discussion of a claim');
    shown.state = model.isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    shown.contextValue = model.isResolved ? 'resolved' : 'open';
    return thread;
  }

  private forget(document: vscode.TextDocument): void {
    for (const { shown } of this.threads.get(document)?.values() ?? []) shown.dispose();
    this.threads.delete(document);
    if (this.begun?.uri.toString() === document.uri.toString()) this.abandon();
  }
}

/** Remarks without words close or open the discussion: the thread's state says so. @param changing those that stay as they are */
function remarksOf({ remarks }: ThreadModel, thread: ClaimThread, changing: ReadonlyMap<string, Remark>): Remark[] {
  return remarks
    .filter(({ body }) => body.text !== '')
    .map((correction) => changing.get(correction.id) ?? remarkOf(correction, thread, vscode.CommentMode.Preview));
}

/** The remarks that somebody is writing anew, by their ids: shown anew they would lose what has been written. */
function beingChanged({ comments }: vscode.CommentThread): ReadonlyMap<string, Remark> {
  const remarks = (comments as readonly Remark[]).filter(({ mode }) => mode === vscode.CommentMode.Editing);
  return new Map(remarks.map((one) => [one.correction.id, one]));
}

function remarkOf(correction: CorrectionOf<'comment'>, thread: ClaimThread, mode: vscode.CommentMode): Remark {
  const { body, creator, created, modified } = correction;
  return {
    correction,
    thread,
    mode,
    // Words of others are shown as words: no links, no pictures.
    body: mode === vscode.CommentMode.Editing ? body.text : new vscode.MarkdownString().appendText(body.text),
    author: { name: creator ?? l10n.t('Without a name') },
    timestamp: new Date(created),
    contextValue: 'remark',
    ...(modified === undefined ? {} : { label: l10n.t('edited') }),
  };
}

const sameRemarks = (a: ThreadModel, b: ThreadModel): boolean =>
  a.remarks.length === b.remarks.length && a.remarks.every((one, i) => one === b.remarks[i]);
