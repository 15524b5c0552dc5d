import * as vscode from 'vscode';
import { ActiveArticle } from '../../src/editor/article/active';
import { AnnotationStore } from '../../src/editor/article/store';
import { Faults } from '../../src/editor/faults';
import { offsetOf } from '../../src/editor/offsets';
import { PicturesPanel, type Panel } from '../../src/editor/pictures/panel';
import { PICTURES } from '../../src/editor/pictures/type';
import { wordedPictures } from '../../src/editor/pictures/worded';
import { finish } from '../../src/engine/steps';
import type { FromWebview, ToWebview } from '../../src/webview/messages';
import { ANNOTATIONS, article, place, undated } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, extension, hiddenDocument, rewrite, until } from './support';

/** A panel without a window: what the extension posts is kept, what its webview would say is said by the test. */
class QuietPanel implements Panel {
  readonly posted: ToWebview[] = [];
  private readonly messages = new vscode.EventEmitter<FromWebview>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposed = new vscode.EventEmitter<void>();
  title = '';
  visible = true;
  readonly onDidDispose = this.disposed.event;
  readonly onDidPost = this.changed.event;
  readonly webview = {
    html: '',
    options: {},
    cspSource: 'https://resources.example',
    onDidReceiveMessage: this.messages.event,
    asWebviewUri: (uri: vscode.Uri) => uri,
    postMessage: (message: ToWebview) => {
      this.posted.push(message);
      this.changed.fire();
      return Promise.resolve(true);
    },
  };

  say(message: FromWebview): void {
    this.messages.fire(message);
  }

  reveal(): void {
    this.visible = true;
  }

  dispose(): void {
    this.disposed.fire();
    for (const one of [this.messages, this.changed, this.disposed]) one.dispose();
  }

  get last(): ToWebview | undefined {
    return this.posted.at(-1);
  }
}

describe('the panel Timeline and Sources', () => {
  const opened: { dispose(): unknown }[] = [];
  let panel: QuietPanel;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    const log = vscode.window.createOutputChannel('On the Record, tests', { log: true });
    const store = new AnnotationStore({
      engine: () =>
        Promise.resolve({
          open: () => ({
            *loadInSteps() {
              yield;
            },
            *annotateInSteps() {
              yield;
              return ANNOTATIONS;
            },
            readClaims: () => true,
          }),
        }),
      eligibility: () => 'yes',
      options: () => ({}),
      shown: (_document, known) => known,
      faults: new Faults(log),
    });
    editor = await vscode.window.showTextDocument(await hiddenDocument());
    const active = new ActiveArticle();
    const { extensionUri } = await extension();
    const pictures = new PicturesPanel(extensionUri, store, active);
    panel = new QuietPanel();
    opened.push(log, store, active, pictures);
    await store.complete(editor.document);
    pictures.adopt(panel);
  });

  afterEach(async () => {
    for (const one of opened.reverse().splice(0)) one.dispose();
    await closeAll();
  });

  const select = (spans: readonly (readonly [number, number])[], version = editor.document.version): void =>
    panel.say({ type: 'select', version, spans });

  const selected = (): readonly number[] => [
    offsetOf(editor.document, editor.selection.start),
    offsetOf(editor.document, editor.selection.end),
  ];

  it('loads its own script and style, and nothing else', () => {
    const { html } = panel.webview;
    const nonce = /<script nonce="([0-9a-f]{32})"/.exec(html)?.[1] ?? '';
    ok(nonce);
    match(html, /content="default-src 'none'; script-src 'nonce-[0-9a-f]{32}'; style-src https:\/\/resources\.example; img-src blob:"/);
    ok(html.includes(`'nonce-${nonce}'`));
    ok(!html.includes('unsafe'));
    ok(!html.includes('Dravik'), 'words of the article are in the page');
  });

  it('shows the active article when its webview is ready', async () => {
    panel.say({ type: 'ready' });
    await until(() => panel.last?.type === 'pictures', panel.onDidPost);
    const message = panel.last;
    ok(message?.type === 'pictures');
    equal(message.pictures.uri, editor.document.uri.toString());
    equal(message.pictures.sources.sources.length, 4);
    match(panel.title, /^Timeline and Sources: /);
  });

  it('selects the words of what is chosen, and the next place when it is chosen again', async () => {
    const spans = [place('Anton Dravik'), place('Dravik', 2)];
    for (const span of [...spans, spans[0]!]) {
      const done = new Promise((resolve) => opened.push(vscode.window.onDidChangeTextEditorSelection(resolve)));
      select(spans);
      await done;
      deepEqual(selected(), [...span]);
    }
  });

  it('selects nothing in a text that has moved on', async () => {
    const { version } = editor.document;
    await rewrite(editor.document, 'Another text.');
    const before = selected();
    select([[0, 4]], version);
    await Promise.resolve();
    deepEqual(selected(), before);
  });

  it('tells its webview where the cursor stands', async () => {
    const [at] = place('Veltpress');
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    await until(() => panel.last?.type === 'cursor', panel.onDidPost);
    deepEqual(panel.last, { type: 'cursor', cursor: at });
  });

  it('sends nothing while it is hidden', () => {
    panel.visible = false;
    const { length } = panel.posted;
    panel.say({ type: 'ready' });
    equal(panel.posted.length, length);
  });
});

describe('the command Show Timeline and Sources', () => {
  afterEach(closeAll);

  it('opens the panel beside the article, which stays the active one', async () => {
    const { exports } = await extension();
    await vscode.commands.executeCommand('onTheRecord.openSample', 'strait-talks.news');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    await exports.annotations(editor.document);
    await vscode.commands.executeCommand('onTheRecord.showPictures');
    const isOpen = (): boolean => vscode.window.tabGroups.all.some(({ activeTab }) => isPictures(activeTab));
    await until(isOpen, vscode.window.tabGroups.onDidChangeTabs);
    ok(vscode.window.visibleTextEditors.includes(editor));
    equal(vscode.window.activeTextEditor, editor);
  });
});

const isPictures = (tab: vscode.Tab | undefined): boolean =>
  tab?.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith(PICTURES);

describe('the pictures in words', () => {
  const { timeline, sources, statistics } = finish(wordedPictures(article(), 'talks.news'));

  it('have days, claims and the day of publication', () => {
    const [moment] = timeline.moments;
    ok(moment);
    match(moment.words, /2024.*\(published\)/);
    match(moment.label, /“Tuesday”, “April 9”; 2 claims/);
    deepEqual(
      moment.told.map(({ words }) => words),
      ['Anton Dravik: said … the strait would stay open', 'a ministry spokesman: The “grey fleet” left on April 9'],
    );
    equal(finish(wordedPictures(undated(), '')).timeline.moments[0]?.isPublication, false);
  });

  it('say who is who and who relays whom', () => {
    deepEqual(
      sources.sources.map(({ label }) => label),
      [
        'Anton Dravik: official, 2 claims',
        'Nadira Sorel: official, 2 claims, relays 1',
        'a ministry spokesman: without a name, 1 claim',
        'Veltpress: outlet, relays 1',
      ],
    );
    deepEqual(
      sources.relays.map(({ label }) => label),
      ['Veltpress relays Anton Dravik: 1 claim', 'Nadira Sorel relays Anton Dravik: 1 claim'],
    );
  });

  it('have a list beside each that says the same', () => {
    equal(timeline.list.length, timeline.moments.length);
    equal(sources.list.length, sources.sources.length);
    deepEqual(
      statistics.list.map(({ children }) => children.length),
      statistics.groups.map(({ bars }) => bars.length),
    );
  });

  it('say so where there is nothing to draw', () => {
    const nothing = finish(wordedPictures(article({ dates: [], claims: [], people: [], publicationDateOrigin: 'unknown' }), ''));
    ok(nothing.sources.empty);
    ok(nothing.statistics.empty);
    equal(nothing.timeline.empty, undefined);
  });
});
