import * as vscode from 'vscode';
import type { Article } from '../article/article';
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
    if (article) this.show(document, this.find(document, article));
    else if (document.isClosed || this.store.status(document) !== 'annotated') this.hide(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private find(document: vscode.TextDocument, article: Article): readonly ProblemDiagnostic[] {
    const wanted = severities(document);
    return findProblems(article, [...wanted.keys()]).flatMap((problem) => {
      const diagnostic = new ProblemDiagnostic(problem, document, wanted.get(problem.code) ?? vscode.DiagnosticSeverity.Hint);
      return this.ignored.has(document, problem.code, diagnostic.range.start.line) ? [] : [diagnostic];
    });
  }

  private show(document: vscode.TextDocument, diagnostics: readonly ProblemDiagnostic[]): void {
    this.shown.set(document, diagnostics);
    this.collection.set(document.uri, diagnostics);
  }

  private hide(document: vscode.TextDocument): void {
    if (this.shown.delete(document)) this.collection.delete(document.uri);
  }
}
