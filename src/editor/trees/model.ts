import type { Pair, Steps } from '../../engine';

/** A row of a tree before it is worded. Pure data. */
export interface TreeNode {
  /** Unique in the tree, and the same for the same thing in the next version, so that what the user has expanded stays expanded. */
  readonly id: string;
  readonly children: readonly TreeNode[];
  /** Where a click goes; undefined for rows that stand for no place in the text. */
  readonly span?: Pair;
  /** The stretch in which the cursor selects this row; undefined where it never does. */
  readonly extent?: Pair;
}

/** Rows between two pauses. */
const PAUSE = 256;

/** A tree's rows with their ways: up, by id, by place in the text. */
export class TreeModel<Node extends TreeNode> {
  private readonly parents = new Map<string, Node>();
  private readonly nodes = new Map<string, Node>();

  private constructor(readonly roots: readonly Node[]) {}

  static *of<Node extends TreeNode>(roots: readonly Node[]): Steps<TreeModel<Node>> {
    const model = new TreeModel(roots);
    // From the first row to the last, each before those inside it.
    const open: (readonly [node: Node, parent: Node | undefined])[] = roots.map((root) => [root, undefined] as const).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      const [node, parent] = next;
      model.nodes.set(node.id, node);
      if (parent) model.parents.set(node.id, parent);
      if (model.nodes.size % PAUSE === 0) yield;
      const children = node.children as readonly Node[];
      for (let i = children.length - 1; i >= 0; i--) open.push([children[i]!, node]);
    }
    return model;
  }

  get(id: string): Node | undefined {
    return this.nodes.get(id);
  }

  childrenOf(id: string): readonly Node[] {
    return (this.nodes.get(id)?.children ?? []) as readonly Node[];
  }

  parentOf(id: string): Node | undefined {
    return this.parents.get(id);
  }

  /** The row whose extent holds the offset; of several the one with the shortest extent, of those the first. */
  at(offset: number): Node | undefined {
    let best: { readonly node: Node; readonly length: number } | undefined;
    for (const node of this.nodes.values()) {
      if (!node.extent) continue;
      const [start, end] = node.extent;
      if (start <= offset && offset <= end && (!best || end - start < best.length)) best = { node, length: end - start };
    }
    return best?.node;
  }
}

/** Gives each string that is asked for more than once a number of its own: ids from words, which may occur twice. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}

/** Whether all words of the filter occur in the text, in any order, whatever their case and accents. */
export function matches(filter: string, ...texts: readonly (string | undefined)[]): boolean {
  return filter === '' || wordsLeft(filter, texts).length === 0;
}

/**
 * The same, but a word may also begin one of what is told of the thing ("anonymous", "pronoun"; "direct" and not "indirect").
 * @param told asked only where the texts do not hold all words.
 */
export function matchesBeside(filter: string, texts: readonly (string | undefined)[], told: () => string): boolean {
  const left = wordsLeft(filter, texts);
  if (left.length === 0) return true;
  const words = fold(told()).split(/[^\p{L}\p{N}]+/u);
  return left.every((word) => words.some((one) => one.startsWith(word)));
}

/** The words of the filter that the texts do not hold. */
function wordsLeft(filter: string, texts: readonly (string | undefined)[]): readonly string[] {
  const text = fold(texts.join(' '));
  return fold(filter)
    .split(' ')
    .filter((word) => !text.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
