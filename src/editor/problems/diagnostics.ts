import * as vscode from 'vscode';
import type { Steps } from '../../engine';
import type { Article } from '../article/article';
import { eachInSteps, Pace } from '../article/pace';
import type { AnnotationStore } from '../article/store';
import { rangeOf } from '../offsets';
import { onDidChangeSettings } from '../settings';
import { findProblems } from './find';
import type { IgnoredProblems } from './ignored';
import type { Problem } from './problem';
import { severities } from './severity';
import { problemInWords } from './wording';

/** What VS Code shows as the origin of our problems. */
export const SOURCE = 'On the Record';

/** A diagnostic that still knows the problem behind it, for the quick fixes. */
export class ProblemDiagnostic extends vscode.Diagnostic {
  constructor(
    readonly problem: Problem,
    document: vscode.TextDocument,
    severity: vscode.DiagnosticSeverity,
  ) {
    super(rangeOf(document, problem.span), problemInWords(problem), severity);
    this.code = problem.code;
    this.source = SOURCE;
    this.relatedInformation = problem.related.map(
      ({ span, value }) => new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, rangeOf(document, span)), value),
    );
  }
}

/** Keeps the problems of every annotated document in VS Code's list of problems. */
export class Problems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('onTheRecord');
  private readonly shown = new Map<vscode.TextDocument, readonly ProblemDiagnostic[]>();
  /** The last one of each document: those before are overtaken. */
  private readonly updates = new WeakMap<vscode.TextDocument, object>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly store: AnnotationStore,
    private readonly ignored: IgnoredProblems,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      store.onDidChange((document) => this.update(document)),
      onDidChangeSettings(['problems'], () => {
        for (const document of this.shown.keys()) this.update(document);
      }),
    );
  }

  /** The problems of a document as it stands. */
  of(document: vscode.TextDocument): readonly ProblemDiagnostic[] {
    return this.shown.get(document) ?? [];
  }

  /** Finds the problems of a document again; those of a text that has moved on stay until its next reading. */
  update(document: vscode.TextDocument): void {
    const article = this.store.current(document);
    const update = {};
    this.updates.set(document, update);
    if (article) void this.findAgain(document, article, () => this.updates.get(document) !== update);
    else if (document.isClosed || this.store.status(document) !== 'annotated') this.hide(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** In slices: a long article takes a while to go through. */
  private async findAgain(document: vscode.TextDocument, article: Article, overtaken: () => boolean): Promise<void> {
    const found = await new Pace().run(this.find(document, article), overtaken);
    if (found && !overtaken() && this.store.current(document)) this.show(document, found);
  }

  private *find(document: vscode.TextDocument, article: Article): Steps<readonly ProblemDiagnostic[]> {
    const wanted = severities(document);
    const problems = yield* findProblems(article, [...wanted.keys()]);
    const diagnostics = yield* eachInSteps(problems, (problem) => {
      return new ProblemDiagnostic(problem, document, wanted.get(problem.code) ?? vscode.DiagnosticSeverity.Hint);
    });
    return diagnostics.filter(({ problem, range }) => !this.ignored.has(document, problem.code, range.start.line));
  }

  private show(document: vscode.TextDocument, diagnostics: readonly ProblemDiagnostic[]): void {
    this.shown.set(document, diagnostics);
    this.collection.set(document.uri, diagnostics);
  }

  private hide(document: vscode.TextDocument): void {
    if (this.shown.delete(document)) this.collection.delete(document.uri);
  }
}
