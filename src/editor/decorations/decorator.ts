import * as vscode from 'vscode';
import type { Pair } from '../../engine';
import type { Article } from '../article/article';
import type { AnnotationStore } from '../article/store';
import { rangeOf } from '../offsets';
import { LAYERS, type Layer, type LayerId } from './layers';
import { SPANS, spansWithin } from './spans';
import type { Visibility } from './visibility';

/** From this length on (UTF-16 code units) only what is in sight is decorated: thousands of decorations slow an editor down. */
const LARGE_ARTICLE = 200_000;
/** How many lines above and below the visible ones are decorated in a large article, so that slow scrolling shows no bare text. */
const MARGIN_LINES = 100;

/** What an editor shows at present, so that nothing is set twice. */
interface Shown {
  readonly article: Article;
  readonly spans: ReadonlyMap<LayerId, readonly Pair[]>;
  /** Only what is in sight is decorated. */
  readonly partial: boolean;
}

/** The highlights: sets, for each visible editor, the spans of each layer, once a version. */
export class Decorator implements vscode.Disposable {
  private readonly types: ReadonlyMap<LayerId, vscode.TextEditorDecorationType>;
  private readonly shown = new WeakMap<vscode.TextEditor, Shown>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly store: Pick<AnnotationStore, 'current' | 'status' | 'onDidChange'>,
    private readonly visibility: Pick<Visibility, 'isShown' | 'onDidChange'>,
    private readonly editors: () => readonly vscode.TextEditor[] = () => vscode.window.visibleTextEditors,
  ) {
    this.types = new Map(LAYERS.map((layer) => [layer.id, vscode.window.createTextEditorDecorationType(renderOptions(layer))]));
    this.subscriptions = vscode.Disposable.from(
      ...this.types.values(),
      store.onDidChange((document) => this.draw((editor) => editor.document === document)),
      visibility.onDidChange(() => this.draw(() => true)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.draw(() => true)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.shown.get(textEditor)?.partial) this.drawEditor(textEditor);
      }),
    );
    this.draw(() => true);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private draw(wanted: (editor: vscode.TextEditor) => boolean): void {
    for (const editor of this.editors()) if (wanted(editor)) this.drawEditor(editor);
  }

  private drawEditor(editor: vscode.TextEditor): void {
    const { document } = editor;
    const article = this.store.current(document);
    if (!article) {
      // While the user types, the decorations move with the text; they go only when the document is no article any more.
      if (this.store.status(document) !== 'annotating' && this.store.status(document) !== 'annotated') this.clear(editor);
      return;
    }
    const before = this.shown.get(editor);
    const spans = new Map<LayerId, readonly Pair[]>();
    const stretch = article.text.length > LARGE_ARTICLE ? inSight(editor) : undefined;
    for (const [layer, type] of this.types) {
      const all = this.visibility.isShown(layer) ? SPANS[layer](article.annotations) : [];
      const now = stretch ? spansWithin(all, stretch) : all;
      spans.set(layer, now);
      const known = before?.spans.get(layer) ?? [];
      const isNew = before?.article.version !== article.version && known.length > 0;
      if (isNew || !same(known, now)) editor.setDecorations(type, rangesOf(document, now));
    }
    this.shown.set(editor, { article, spans, partial: stretch !== undefined });
  }

  private clear(editor: vscode.TextEditor): void {
    if (!this.shown.delete(editor)) return;
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }
}

const rangesOf = (document: vscode.TextDocument, spans: readonly Pair[]): vscode.Range[] => spans.map((span) => rangeOf(document, span));

function same(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a.length === b.length && a.every(([start, end], at) => b[at]![0] === start && b[at]![1] === end);
}

function inSight({ document, visibleRanges }: vscode.TextEditor): Pair {
  const first = Math.max(0, (visibleRanges[0]?.start.line ?? 0) - MARGIN_LINES);
  const last = Math.min(document.lineCount - 1, (visibleRanges.at(-1)?.end.line ?? 0) + MARGIN_LINES);
  return [document.offsetAt(new vscode.Position(first, 0)), document.offsetAt(document.lineAt(last).range.end)];
}

function renderOptions({ colour, background, cue, ruler }: Layer): vscode.DecorationRenderOptions {
  const line = colour === undefined ? undefined : new vscode.ThemeColor(`onTheRecord.${colour}`);
  return {
    // Closed edges: what is typed beside a name does not become part of it.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(background === undefined ? {} : { backgroundColor: new vscode.ThemeColor(`onTheRecord.${background}`) }),
    ...(line && cue.border
      ? { borderColor: line, borderStyle: cue.border.style, borderWidth: cue.border.width, borderRadius: cue.border.radius ?? '0' }
      : {}),
    ...(line && ruler ? { overviewRulerColor: line, overviewRulerLane: vscode.OverviewRulerLane.Right } : {}),
    ...(cue.fontWeight ? { fontWeight: cue.fontWeight } : {}),
    ...(cue.fontStyle ? { fontStyle: cue.fontStyle } : {}),
    ...(cue.opacity ? { opacity: cue.opacity } : {}),
  };
}
