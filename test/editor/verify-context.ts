import * as vscode from 'vscode';
import { applyCorrections } from '../../src/engine/corrections/apply';
import { placeCorrections } from '../../src/engine/corrections/placed';
import { reviewsInSteps } from '../../src/engine/corrections/reviews';
import { finish } from '../../src/engine/steps';
import type { Correction } from '../../src/engine/corrections/types';
import type { Article } from '../../src/editor/article/article';
import type { CorrectedArticle, CorrectionChange, Corrections } from '../../src/editor/corrections/types';
import type { VerifyContext } from '../../src/editor/corrections/verify/context';
import { ANNOTATIONS, TEXT } from '../editor-unit/fixture';

/**
 * The fixture's annotations for a document whose text is the fixture's, with lines before and behind it perhaps, and corrections in memory:
 * what the surfaces of checking look at instead of the engine and sidecar files.
 */
export class VerifyBench implements Corrections, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private all: readonly Correction[] = [];
  private count = 0;
  /** The name of whoever corrects; undefined closes the question for it. */
  name: string | undefined = 'Ann Lee';
  /** Ids of claims that the engine does not find any more. */
  missing: readonly string[] = [];
  isAnnotated = true;

  readonly onDidChange = this.changed.event;

  constructor(readonly document: vscode.TextDocument) {}

  get corrections(): readonly Correction[] {
    return this.all;
  }

  get context(): VerifyContext {
    const { document } = this;
    return {
      store: {
        settled: () => Promise.resolve(this.article),
        complete: () => Promise.resolve(this.article),
        current: () => (this.isAnnotated ? this.article : undefined),
        status: () => (this.isAnnotated ? 'annotated' : 'excluded'),
        onDidChange: this.changed.event,
      },
      corrections: this,
      active: {
        document,
        get editor() {
          return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
        },
      },
      claimsTree: { selection: [] },
      reviewer: () => Promise.resolve(this.name),
    };
  }

  get article(): Article {
    const { document } = this;
    const text = document.getText();
    const by = text.indexOf(TEXT);
    const moved = JSON.parse(JSON.stringify(ANNOTATIONS), (key, value: unknown) =>
      typeof value === 'number' && key !== 'confidence' ? value + by : value,
    ) as typeof ANNOTATIONS;
    const claims = by < 0 ? [] : moved.claims.filter(({ id }) => !this.missing.includes(id));
    return { uri: document.uri.toString(), version: document.version, text, annotations: { ...moved, claims } };
  }

  of(): CorrectedArticle {
    const { text, annotations, version } = this.article;
    const placed = placeCorrections(text, this.all);
    const corrected = applyCorrections(text, annotations, placed);
    const said = finish(reviewsInSteps(corrected.annotations, placed));
    return { version, placed, conflicts: corrected.conflicts, ...said };
  }

  change(
    document: vscode.TextDocument,
    { add = [], replace = [], remove = [] }: CorrectionChange,
  ): Promise<readonly Correction[] | undefined> {
    if (this.name === undefined) return Promise.resolve(undefined);
    const creator = this.name;
    const time = (): string => new Date(Date.UTC(2026, 10, 22) + ++this.count * 1000).toISOString();
    const added = add.map((draft): Correction => ({ ...draft, id: `urn:uuid:${this.count + 1}`, creator, created: time() }));
    const replaced = new Map(replace.map((one) => [one.id, { ...one, modified: time() }]));
    this.all = [...this.all.filter(({ id }) => !remove.includes(id)).map((one) => replaced.get(one.id) ?? one), ...added];
    this.changed.fire(document);
    return Promise.resolve(added);
  }

  undoLabel(): undefined {
    return undefined;
  }

  redoLabel(): undefined {
    return undefined;
  }

  undo(): Promise<void> {
    return Promise.resolve();
  }

  redo(): Promise<void> {
    return Promise.resolve();
  }

  /** Tells the surfaces that the document has been read again. */
  reread(): void {
    this.changed.fire(this.document);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
