import * as vscode from 'vscode';
import type { ArticleStatus } from '../../src/editor/article/store';
import type { Article } from '../../src/editor/article/article';
import { Decorator } from '../../src/editor/decorations/decorator';
import { LAYERS, type LayerId } from '../../src/editor/decorations/layers';
import { ANNOTATIONS } from '../editor-unit/fixture';
import { deepEqual, equal, ok } from './assert';
import { fixture, hiddenDocument, rewrite } from './support';

/** An editor that only remembers which decorations it was given. */
class RecordingEditor {
  readonly calls: string[][] = [];
  visibleRanges = [new vscode.Range(0, 0, 10, 0)];

  constructor(readonly document: vscode.TextDocument) {}

  setDecorations = (_type: vscode.TextEditorDecorationType, ranges: readonly vscode.Range[]): void => {
    this.calls.push(ranges.map((range) => this.document.getText(range)));
  };
}

describe('the highlights', () => {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const toggled = new vscode.EventEmitter<void>();
  let article: Article | undefined;
  let status: ArticleStatus | undefined;
  let hidden: ReadonlySet<LayerId>;
  let editor: RecordingEditor;
  let decorator: Decorator;

  const draw = (): string[][] => {
    editor.calls.length = 0;
    changed.fire(editor.document);
    return [...editor.calls];
  };

  beforeEach(async () => {
    const { document, known } = await fixture();
    article = known;
    status = 'annotated';
    hidden = new Set(['organizations', 'places', 'cues']);
    editor = new RecordingEditor(document);
    decorator = new Decorator(
      { current: () => article, status: () => status, onDidChange: changed.event },
      { isShown: (layer) => !hidden.has(layer), onDidChange: toggled.event },
      () => [editor as unknown as vscode.TextEditor],
    );
  });
  afterEach(() => decorator.dispose());
  after(() => {
    changed.dispose();
    toggled.dispose();
  });

  it('are set once for each layer that has something to show', () => {
    equal(editor.calls.length, LAYERS.length - hidden.size);
    deepEqual(editor.calls[0], ['Anton Dravik', 'Nadira Sorel', 'Sorel', 'Dravik']);
  });

  it('are not set again for the same version, however often the store speaks', () => {
    deepEqual(draw(), []);
    deepEqual(draw(), []);
  });

  it('are set again only where late claims bring something', () => {
    ok(article);
    hidden = new Set(['organizations', 'places']);
    article = { ...article, annotations: { ...ANNOTATIONS, claims: [], complete: false } };
    deepEqual(draw(), []);
    article = { ...article, annotations: ANNOTATIONS };
    deepEqual(draw(), [['said', 'said', 'said', 'called', 'said']]);
  });

  it('stay, moving with the text, while the user types', () => {
    article = undefined;
    status = 'annotating';
    deepEqual(draw(), []);
  });

  it('are set anew for a new version', async () => {
    ok(article);
    await rewrite(editor.document, ` ${article.text}`);
    article = { ...article, version: editor.document.version, text: editor.document.getText() };
    equal(draw().length, LAYERS.length - hidden.size);
  });

  it('go when the document is no article any more', () => {
    article = undefined;
    status = 'excluded';
    deepEqual(
      draw(),
      LAYERS.map(() => []),
    );
    deepEqual(draw(), []);
  });

  it('are toggled layer by layer', () => {
    hidden = new Set(LAYERS.map(({ id }) => id).filter((id) => id !== 'dates'));
    editor.calls.length = 0;
    toggled.fire();
    deepEqual(editor.calls, [[], [], [], [], [], []]);
  });

  it('are only those in sight in a large article, and follow when it is scrolled', async () => {
    const line = 'Ann Lee spoke.\n';
    const lines = 20_000;
    const document = await hiddenDocument(line.repeat(lines));
    const mentions = Array.from({ length: lines }, (_, at) => ({ start: at * line.length, end: at * line.length + 7, person: 'ann-lee' }));
    const annotations = { ...ANNOTATIONS, mentions, roles: [], quotes: [], dates: [], furniture: [] };
    article = { uri: document.uri.toString(), version: document.version, text: document.getText(), annotations };
    editor = new RecordingEditor(document);
    editor.visibleRanges = [new vscode.Range(1000, 0, 1040, 0)];
    const [people] = draw();
    equal(people?.length, 241);
  });
});
