import * as vscode from 'vscode';
import { PICTURES } from '../pictures/type';
import { isInterface } from './scope';

/** Between two editors VS Code says for a moment that there is none; the surfaces wait this long before they believe it. */
const NO_EDITOR_MS = 100;

/**
 * The document that trees, status bar and commands speak of: that of the active text editor. Parts of the interface that are text
 * editors in VS Code's eyes (an output panel, a comment's box) do not take its place.
 */
export class ActiveArticle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: vscode.TextEditor | undefined;
  /** The last one that was shown: VS Code may take longer from one editor to the next than the surfaces wait. */
  private recent: vscode.TextEditor | undefined;

  readonly onDidChange = this.changed.event;

  constructor() {
    const editor = vscode.window.activeTextEditor;
    this.shown = editor && !isInterface(editor.document) ? editor : undefined;
    this.recent = this.shown;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      // A change of language closes the document and opens it again, in the same editor.
      vscode.workspace.onDidOpenTextDocument((document) => document === this.document && this.changed.fire()),
    );
  }

  /** The editor to act upon; undefined where it is gone, though the surfaces may still show its document. */
  get editor(): vscode.TextEditor | undefined {
    return ifVisible(this.shown);
  }

  /** The document to show. */
  get document(): vscode.TextDocument | undefined {
    return this.shown?.document;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    clearTimeout(this.timer);
    if (editor && !isInterface(editor.document)) this.show(editor);
    else this.timer = setTimeout(() => this.show(this.stillVisible()), NO_EDITOR_MS);
  }

  /** The article's editor, while the focus is in a part of the interface that VS Code takes for an editor, or in the article's pictures. */
  private stillVisible(): vscode.TextEditor | undefined {
    return vscode.window.activeTextEditor !== undefined || havePicturesFocus() ? ifVisible(this.recent) : undefined;
  }

  private show(editor: vscode.TextEditor | undefined): void {
    if (editor === this.shown) return;
    this.shown = editor;
    this.recent = editor ?? this.recent;
    this.changed.fire();
  }
}

const ifVisible = (editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined =>
  editor && vscode.window.visibleTextEditors.includes(editor) ? editor : undefined;

/** Whether the tab in front is the panel “Timeline and Sources”, which speaks of the article beside it. */
function havePicturesFocus(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  // VS Code puts a word of its own before the type.
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(PICTURES);
}
