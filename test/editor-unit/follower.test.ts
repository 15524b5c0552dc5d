import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Follower, type FollowingView } from '../../src/editor/trees/follower';
import type { TreeNode } from '../../src/editor/trees/model';

interface Row extends TreeNode {
  readonly id: string;
}

const row = (id: string): Row => ({ id, children: [] });
/** The pause of the cursor is none here: whatever waits for it comes before this. */
const LATER_MS = 5;

describe('a tree follows the cursor', () => {
  let listener: (event: { readonly selection: readonly Row[] }) => void;
  let selection: readonly Row[];
  /** What VS Code was asked to select, in order. */
  let revealed: string[];
  /** What happens while VS Code is on its way to a row. */
  let meanwhile: () => void;
  let atCursor: Row | undefined;
  let gone: readonly string[];
  let follower: Follower<Row>;

  /** VS Code selects something and tells, whoever wanted it. */
  const selects = (...rows: readonly Row[]): void => {
    selection = rows;
    listener({ selection: rows });
  };
  const rest = (): Promise<void> => sleep(LATER_MS);

  beforeEach(() => {
    selection = [];
    revealed = [];
    meanwhile = () => undefined;
    atCursor = row('a');
    gone = [];
    const view: FollowingView<Row> = {
      visible: true,
      get selection() {
        return selection;
      },
      reveal: (node) => {
        revealed.push(node.id);
        meanwhile();
        selects(node);
        return Promise.resolve();
      },
      onDidChangeSelection: (heard) => {
        listener = heard;
        return { dispose: () => undefined };
      },
    };
    follower = new Follower(view, { atCursor: () => Promise.resolve(atCursor), has: (id) => !gone.includes(id) }, 0);
  });
  afterEach(() => follower.dispose());

  it('with the row at the cursor, once', async () => {
    follower.moved();
    follower.again();
    await rest();
    assert.deepEqual(revealed, ['a']);
    follower.again();
    await rest();
    assert.deepEqual(revealed, ['a']);
  });

  it('and not over a row that was clicked while it waited', async () => {
    follower.again();
    selects(row('b'));
    await rest();
    assert.deepEqual(revealed, []);
  });

  it('and not over a row that was clicked before the article changed', async () => {
    selects(row('b'));
    follower.again();
    await rest();
    assert.deepEqual(revealed, []);
  });

  it('again when the cursor moves', async () => {
    selects(row('b'));
    follower.moved();
    await rest();
    assert.deepEqual(revealed, ['a']);
  });

  it('again when the row that was clicked has gone', async () => {
    selects(row('b'));
    gone = ['b'];
    selects();
    await rest();
    assert.deepEqual(revealed, ['a']);
  });

  it('and not over a row that was clicked while VS Code took new rows, and could not say on which', async () => {
    follower.again();
    selection = [row('b')];
    listener({ selection: [] });
    await rest();
    follower.again();
    await rest();
    assert.deepEqual(revealed, []);
  });

  it('and not over a row that was clicked again', async () => {
    selects(row('b'));
    follower.moved();
    follower.clicked();
    await rest();
    follower.again();
    await rest();
    assert.deepEqual(revealed, []);
  });

  it('and gives back a row that was clicked while VS Code selected another one', async () => {
    meanwhile = () => {
      meanwhile = () => undefined;
      selects(row('b'));
    };
    follower.again();
    await rest();
    assert.deepEqual(revealed, ['a', 'b']);
    assert.deepEqual(
      selection.map(({ id }) => id),
      ['b'],
    );
  });

  it('although the row that it looks for has gone', async () => {
    meanwhile = () => {
      throw new Error('no such row');
    };
    follower.again();
    await rest();
    meanwhile = () => undefined;
    atCursor = row('c');
    follower.again();
    await rest();
    assert.deepEqual(revealed, ['a', 'c']);
  });
});
