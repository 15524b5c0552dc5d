import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Steps } from '../../engine';
import type { ActiveArticle } from '../article/active';
import type { Article } from '../article/article';
import { eachInSteps, Pace } from '../article/pace';
import type { AnnotationStore } from '../article/store';
import { citableOf, copied, sourceOf } from '../exports/copy';
import { select } from '../navigation/show';
import { offsetOf } from '../offsets';
import { setting } from '../settings';
import { Follower } from './follower';
import { TreeModel, type TreeNode } from './model';

/** VS Code takes new rows in less time than this, and is asked that often whether it has. */
const ROWS_MS = 1000;
const TURN_MS = 20;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What a click on a row does. Without arguments: VS Code keeps those of its rows for itself and throws them away as soon as the tree
 * changes, and a click on a row that it still shows would fail. Which row was clicked, the tree knows: the one that is selected.
 */
export const goes = (command: string): vscode.Command => ({ command, title: l10n.t('Go to the Text') });

/** What a tree is a tree of. */
export interface Shown {
  readonly document: vscode.TextDocument;
  readonly article: Article;
}

/** What one tree adds to what all trees do. */
export interface TreeSurface<Node extends TreeNode> {
  readonly viewId: string;
  nodes(article: Article): Steps<readonly Node[]>;
  item(node: Node, shown: Shown): vscode.TreeItem;
  /** What the mouse is told of a row that has no tooltip yet: made when it is asked for, since VS Code asks for all rows at once. */
  tooltip?(node: Node, shown: Shown): vscode.MarkdownString | undefined;
  /** What stands beside and above the tree, and the badge. @param rows how many the tree has; undefined while they are made. */
  heading(
    article: Article | undefined,
    rows?: number,
  ): { readonly description?: string; readonly message?: string; readonly badge?: vscode.ViewBadge };
  /** Fires when the rows change though the article does not: another filter, another grouping. */
  readonly onDidChange: vscode.Event<void>;
}

/** The rows of one article. */
interface Rows<Node extends TreeNode> {
  readonly shown: Shown | undefined;
  readonly model: TreeModel<Node>;
  /** Of the rows that VS Code has asked for and not taken yet. */
  readonly items: Map<Node, vscode.TreeItem>;
}

/**
 * A tree of the active article: its rows are of the newest version that there is, and what they point at is looked up when needed. They are
 * made when they are first asked for, in slices: a long article has thousands.
 */
export class ArticleTree<Node extends TreeNode>
  implements vscode.TreeDataProvider<Node>, vscode.TreeDragAndDropController<Node>, vscode.Disposable
{
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Node>;
  private readonly follower: Follower<Node>;
  private readonly subscriptions: vscode.Disposable;
  private shown: Shown | undefined;
  /** Those of what is shown, or of what was until they are made. */
  private rows: Rows<Node> | undefined;
  /** The rows of what is shown, on their way or there. */
  private making: Promise<Rows<Node>> | undefined;

  readonly onDidChangeTreeData = this.changed.event;
  readonly dragMimeTypes = ['text/plain'];
  readonly dropMimeTypes = [];

  constructor(
    private readonly surface: TreeSurface<Node>,
    private readonly store: AnnotationStore,
    private readonly active: ActiveArticle,
  ) {
    this.view = vscode.window.createTreeView(surface.viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: this,
    });
    this.follower = new Follower(this.view, {
      atCursor: () => this.atCursor(),
      has: (id) => this.rows?.model.get(id) !== undefined,
    });
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.follower,
      this.view,
      active.onDidChange(() => {
        this.update();
        this.follower.moved();
      }),
      store.onDidChange((document) => document === active.document && this.update()),
      surface.onDidChange(() => this.update()),
      this.view.onDidChangeVisibility(() => this.follower.again()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor === active.editor && this.follower.moved()),
    );
    this.update();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const { shown, model, items } = await this.newest();
    const nodes = [...(node ? model.childrenOf(node.id) : model.roots)];
    if (shown) {
      // VS Code asks for the items of all of them in one go.
      const made = await new Pace().run(
        eachInSteps(nodes, (one) => this.surface.item(one, shown)),
        () => this.shown !== shown,
      );
      for (const [i, item] of (made ?? []).entries()) items.set(nodes[i]!, item);
    }
    return nodes;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const known = this.rows?.items.get(node);
    if (known) {
      this.rows?.items.delete(node);
      return known;
    }
    return this.rows?.shown ? this.surface.item(this.rows.model.get(node.id) ?? node, this.rows.shown) : new vscode.TreeItem('');
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    const tooltip = this.rows?.shown && this.surface.tooltip?.(this.rows.model.get(node.id) ?? node, this.rows.shown);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  getParent(node: Node): Node | undefined {
    return this.rows?.model.parentOf(node.id);
  }

  /** Rows that are dragged into an editor arrive there as citations. */
  handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
    const items = nodes.flatMap((node) => citableOf(node) ?? []);
    if (!this.shown || items.length === 0) return;
    const { document, article } = this.shown;
    data.set('text/plain', new vscode.DataTransferItem(copied(items, article, sourceOf(document), 'text')));
  }

  /** The rows that are selected; none while nobody sees the view. */
  get selection(): readonly Node[] {
    return this.view.visible ? this.view.selection : [];
  }

  /** Shows what the row that was clicked stands for: selected, in the middle of the editor. Waits while the text has moved on from the tree. */
  async open(): Promise<void> {
    this.follower.clicked();
    const row = await this.clicked();
    if (!row) return;
    this.follower.clicked();
    await this.go(row.id);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** While VS Code takes new rows it does not know which one is selected. */
  private async clicked(): Promise<Node | undefined> {
    await this.newest();
    for (let waited = 0; this.view.selection.length === 0 && waited < ROWS_MS; waited += TURN_MS) await after(TURN_MS);
    return this.view.selection[0];
  }

  private async go(id: string): Promise<void> {
    const document = this.shown?.document;
    if (!document || !(await this.store.settled(document))) return;
    const span = (await this.newest()).model.get(id)?.span;
    if (!span || this.shown?.document !== document) return;
    const viewColumn = this.active.document === document ? this.active.editor?.viewColumn : undefined;
    const editor = await vscode.window.showTextDocument(document, { preserveFocus: true, ...(viewColumn ? { viewColumn } : {}) });
    select(editor, span);
  }

  private newest(): Promise<Rows<Node>> {
    return (this.making ??= this.make());
  }

  private async make(): Promise<Rows<Node>> {
    const { shown } = this;
    const pace = new Pace();
    // Not in the task of a key press or of a result, which other surfaces have to do with.
    await pace.next();
    const model = await pace.run(this.modelOf(shown), () => this.shown !== shown);
    // Overtaken: who has asked wants the rows of what is shown now.
    if (!model || this.shown !== shown) return this.newest();
    this.rows = { shown, model, items: new Map() };
    this.say(this.surface.heading(shown?.article, model.roots.length).message);
    return this.rows;
  }

  private *modelOf(shown: Shown | undefined): Steps<TreeModel<Node>> {
    return yield* TreeModel.of(shown ? yield* this.surface.nodes(shown.article) : []);
  }

  private update(): void {
    const { document } = this.active;
    const article = document && this.store.latest(document);
    this.shown = article && { document, article };
    this.making = undefined;
    // A closed article is not kept.
    if (!this.shown) this.rows = undefined;
    const { description, message, badge } = this.surface.heading(article);
    this.view.description = description ?? '';
    this.say(message);
    this.view.badge = badge;
    this.changed.fire();
    if (this.view.visible) void this.newest();
    this.follower.again();
  }

  /** Above the rows. */
  private say(message = ''): void {
    if ((this.view.message ?? '') !== message) this.view.message = message;
  }

  /** The row at the cursor; undefined where there is none, or where the one that is selected stands for what is selected in the text. */
  private async atCursor(): Promise<Node | undefined> {
    const { editor } = this.active;
    if (!setting('followCursor') || !editor || editor.document !== this.shown?.document || !this.store.current(editor.document))
      return undefined;
    const { shown, model } = await this.newest();
    if (shown !== this.shown || editor !== this.active.editor || editor.document !== shown.document) return undefined;
    const offset = offsetOf(editor.document, editor.selection.start);
    // A row that was just clicked has put the cursor there: it stays selected, though another row may fit the place as well.
    const chosen = model.get(this.view.selection[0]?.id ?? '')?.span;
    if (chosen?.[0] === offset && chosen[1] === offsetOf(editor.document, editor.selection.end)) return undefined;
    return model.at(offset);
  }
}
