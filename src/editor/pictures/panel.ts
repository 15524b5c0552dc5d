import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Pair } from '../../engine';
import type { FromWebview, PanelState, ToWebview } from '../../webview/messages';
import type { ActiveArticle } from '../article/active';
import type { Article } from '../article/article';
import { Pace } from '../article/pace';
import type { AnnotationStore } from '../article/store';
import { fileName } from '../files';
import { select } from '../navigation/show';
import { offsetOf, rangeOf } from '../offsets';
import { pageOf, resourceRoots } from './page';
import { savePicture } from './save';
import { PICTURES } from './type';
import { wordedPictures } from './worded';

/** What of VS Code's panel is used; the tests have one of their own. */
export type Panel = Pick<vscode.WebviewPanel, 'title' | 'visible' | 'reveal' | 'onDidDispose' | 'dispose'> & {
  readonly webview: Pick<vscode.Webview, 'html' | 'options' | 'postMessage' | 'onDidReceiveMessage' | 'asWebviewUri' | 'cspSource'>;
};

/**
 * The panel “Timeline and Sources”. It shows the active article and follows it; where there is none any more, it keeps the last one. It
 * asks for what it shows (`ready`) whenever it is made or comes back into sight, since a hidden webview keeps nothing.
 */
export class PicturesPanel implements vscode.Disposable {
  private panel: Panel | undefined;
  /** What is or was shown. */
  private document: vscode.TextDocument | undefined;
  /** Rises with whatever is shown. */
  private drawings = 0;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly store: AnnotationStore,
    private readonly active: ActiveArticle,
  ) {
    this.subscriptions = vscode.Disposable.from(
      active.onDidChange(() => this.follow()),
      store.onDidChange((document) => document === this.document && this.show()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.panel && textEditor.document === this.document) this.post({ type: 'cursor', cursor: cursorOf(textEditor) });
      }),
    );
  }

  /** Opens the panel beside the editor, which keeps the focus, or brings it into sight. */
  open(): void {
    if (this.panel) this.panel.reveal(undefined, true);
    else {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.adopt(vscode.window.createWebviewPanel(PICTURES, l10n.t('Timeline and Sources'), column, { enableFindWidget: true }));
    }
  }

  /** Fills an empty panel, which takes the place of any before. */
  adopt(panel: Panel): void {
    this.panel?.dispose();
    this.panel = panel;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: resourceRoots(this.extensionUri) };
    const messages = webview.onDidReceiveMessage((message: FromWebview) => this.receive(message));
    panel.onDidDispose(() => {
      messages.dispose();
      if (this.panel === panel) this.panel = undefined;
    });
    webview.html = pageOf(webview, this.extensionUri);
    this.follow();
  }

  /** Fills a panel that VS Code has kept over a reload. @param state what its webview kept. */
  restore(panel: Panel, state: PanelState | undefined): void {
    this.document ??= vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === state?.uri);
    this.adopt(panel);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private follow(): void {
    const { document } = this.active;
    // With the last editor closed, what has been shown is worth more than nothing.
    if (!document || document === this.document) return;
    this.document = document;
    this.show();
  }

  private show(): void {
    this.drawings++;
    if (!this.panel) return;
    const article = this.document && !this.document.isClosed ? this.store.latest(this.document) : undefined;
    if (!article || !this.document) {
      this.panel.title = l10n.t('Timeline and Sources');
      this.post({ type: 'none', words: l10n.t('Open an article to see its timeline and its sources.') });
      return;
    }
    const name = fileName(this.document.uri);
    this.panel.title = l10n.t('Timeline and Sources: {0}', name);
    if (this.panel.visible) void this.draw(article, name);
  }

  /** In slices: a long article has much to draw. Whatever is shown later overtakes it. */
  private async draw(article: Article, name: string): Promise<void> {
    const drawing = this.drawings;
    const pictures = await new Pace().run(wordedPictures(article, name), () => this.drawings !== drawing);
    if (!pictures || this.drawings !== drawing) return;
    const editor = this.editor();
    this.post({ type: 'pictures', pictures, cursor: editor && cursorOf(editor) });
  }

  private async receive(message: FromWebview): Promise<void> {
    if (message.type === 'ready') this.show();
    else if (message.type === 'save') {
      if (this.document) await savePicture(this.document.uri, message.picture, message.format, message.content);
    } else await this.select(message.version, message.spans);
  }

  /** Selects the first of some places, or the one behind that which is selected. Nothing where the text has moved on. */
  private async select(version: number, spans: readonly Pair[]): Promise<void> {
    const { document } = this;
    if (!document || document.isClosed || document.version !== version || spans.length === 0) return;
    const editor = this.editor() ?? (await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One }));
    if (document.version !== version) return;
    const here = spans.findIndex((span) => editor.selection.isEqual(rangeOf(document, span)));
    const span = spans[(here + 1) % spans.length];
    if (span) select(editor, span);
  }

  /** Where the document is shown. */
  private editor(): vscode.TextEditor | undefined {
    const { editor } = this.active;
    if (editor?.document === this.document) return editor;
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
  }

  /** Only what is seen is drawn; a panel that comes into sight asks by itself. */
  private post(message: ToWebview): void {
    if (this.panel?.visible) void this.panel.webview.postMessage(message);
  }
}

/** Lets the panel come back after a reload of VS Code. */
export function keepOverReloads(pictures: PicturesPanel): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(PICTURES, {
    deserializeWebviewPanel: (panel: vscode.WebviewPanel, state: PanelState | undefined) => {
      pictures.restore(panel, state);
      return Promise.resolve();
    },
  });
}

const cursorOf = ({ document, selection }: vscode.TextEditor): number => offsetOf(document, selection.active);
