import type * as vscode from 'vscode';
import type { TreeNode } from './model';

/** The tree follows the cursor when it has rested this long. */
const CURSOR_PAUSE_MS = 150;

/** What of a tree view it needs. */
export type FollowingView<Node> = Pick<vscode.TreeView<Node>, 'visible' | 'selection' | 'reveal'> & {
  readonly onDidChangeSelection: (listener: (event: { readonly selection: readonly Node[] }) => void) => { dispose(): unknown };
};

/**
 * Selects in a tree the row that stands at the cursor. What users select in the tree themselves stays selected until the cursor moves,
 * whatever happens to the article: a key that they press a moment later means their row.
 */
export class Follower<Node extends TreeNode> implements vscode.Disposable {
  private readonly subscription: { dispose(): unknown };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What VS Code is asked to select, until it has. */
  private asked: Node | undefined;
  /** What the user has selected since the cursor moved last. */
  private chosen: Node | undefined;

  /**
   * @param atCursor the row that stands at the cursor; undefined where none does, or where the one that is selected fits it
   * @param pause for tests
   */
  constructor(
    private readonly view: FollowingView<Node>,
    private readonly atCursor: () => Promise<Node | undefined>,
    private readonly pause = CURSOR_PAUSE_MS,
  ) {
    this.subscription = view.onDidChangeSelection(({ selection: [first] }) => this.selected(first));
  }

  /** The cursor has moved. */
  moved(): void {
    this.chosen = undefined;
    this.again();
  }

  /** The rows have changed, or are seen again. */
  again(): void {
    clearTimeout(this.timer);
    if (this.view.visible && !this.chosen) this.timer = setTimeout(() => void this.select(), this.pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private selected(first: Node | undefined): void {
    if (first && first.id === this.asked?.id) return;
    // Without one: the row has gone.
    this.chosen = first;
    if (first) clearTimeout(this.timer);
  }

  private async select(): Promise<void> {
    const node = await this.atCursor();
    if (!node || !this.view.visible || this.chosen || this.view.selection[0]?.id === node.id) return;
    this.asked = node;
    await this.reveal(node);
    this.asked = undefined;
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
