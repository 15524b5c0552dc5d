import type * as vscode from 'vscode';
import type { TreeNode } from './model';

/** The tree follows the cursor when it has rested this long. */
const CURSOR_PAUSE_MS = 150;

/** What of a tree view it needs. */
export type FollowingView<Node> = Pick<vscode.TreeView<Node>, 'visible' | 'selection' | 'reveal'> & {
  readonly onDidChangeSelection: (listener: (event: { readonly selection: readonly Node[] }) => void) => { dispose(): unknown };
};

/** What a tree has to say to whoever follows the cursor in it. */
export interface FollowedRows<Node> {
  /** The row that stands at the cursor; undefined where none does, or where the one that is selected fits it. */
  atCursor(): Promise<Node | undefined>;
  /** Whether the row is still there. */
  has(id: string): boolean;
}

/**
 * Selects in a tree the row that stands at the cursor. What users select in the tree themselves stays selected until the cursor moves,
 * whatever happens to the article: a key that they press a moment later means their row.
 */
export class Follower<Node extends TreeNode> implements vscode.Disposable {
  private readonly subscription: { dispose(): unknown };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What VS Code is asked to select, until it has. */
  private asked: Node | undefined;
  /** Id of the row that was selected when the cursor moved last, or since then by this: nobody holds on to it. */
  private known: string | undefined;
  /** What the user has selected since the cursor moved last. */
  private chosen: Node | undefined;

  /** @param pause for tests */
  constructor(
    private readonly view: FollowingView<Node>,
    private readonly rows: FollowedRows<Node>,
    private readonly pause = CURSOR_PAUSE_MS,
  ) {
    this.subscription = view.onDidChangeSelection(({ selection: [first] }) => this.selected(first));
  }

  /** The cursor has moved. */
  moved(): void {
    this.chosen = undefined;
    this.known = this.view.selection[0]?.id;
    this.again();
  }

  /** The rows have changed, or are seen again. */
  again(): void {
    clearTimeout(this.timer);
    if (this.view.visible) this.timer = setTimeout(() => void this.select(), this.pause);
  }

  /** A row was clicked: VS Code says so of the one, too, that was selected before, and tells of no new selection then. */
  clicked(): void {
    clearTimeout(this.timer);
    this.chosen = this.view.selection[0];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private selected(first: Node | undefined): void {
    if (first && first.id === this.asked?.id) return;
    if (first) {
      this.chosen = first;
      clearTimeout(this.timer);
    } else {
      // While it takes new rows, VS Code tells of a click without saying on which: which one is known later.
      this.again();
    }
  }

  private async select(): Promise<void> {
    const node = await this.rows.atCursor();
    const [selected] = this.view.selection;
    if (selected && selected.id !== this.known) this.chosen ??= selected;
    if (this.chosen && !this.rows.has(this.chosen.id)) this.chosen = undefined;
    if (!node || !this.view.visible || this.chosen || selected?.id === node.id) return;
    this.asked = node;
    await this.reveal(node);
    this.asked = undefined;
    this.known = node.id;
    // Clicked while VS Code was on its way to the other one.
    const chosen = this.chosen as Node | undefined;
    if (chosen && this.view.selection[0]?.id !== chosen.id) await this.reveal(chosen);
  }

  private async reveal(node: Node): Promise<void> {
    try {
      await this.view.reveal(node, { select: true, focus: false });
    } catch {
      // The rows have changed while the tree looked for it: the change brings its own call.
    }
  }
}
