import * as vscode from 'vscode';
import { CHECK_COMMANDS, type CheckContext } from '../../src/editor/corrections/check/commands';
import { Comparison, sidesOf } from '../../src/editor/corrections/check/compare';
import { CheckSurface } from '../../src/editor/corrections/check/view';
import type { CheckNode } from '../../src/editor/corrections/check/items';
import { targetMaker } from '../../src/engine/corrections/targets';
import { finish } from '../../src/engine/steps';
import { TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, hiddenDocument, rewrite } from './support';
import { VerifyBench } from './verify-context';

describe('corrections to check', () => {
  let bench: VerifyBench;
  let surface: CheckSurface;
  let comparison: Comparison;

  beforeEach(async () => {
    bench = new VerifyBench(await hiddenDocument());
    surface = new CheckSurface(bench);
    comparison = new Comparison();
  });
  afterEach(async () => {
    surface.dispose();
    comparison.dispose();
    bench.dispose();
    await closeAll();
  });

  const run = async (command: string, row?: CheckNode, rows?: readonly CheckNode[]): Promise<void> => {
    const context: CheckContext = { ...bench.context, checkTree: { selection: [] }, comparison };
    await CHECK_COMMANDS[command]?.(context, row, rows);
  };
  const lost = (): readonly CheckNode[] => finish(surface.nodes(bench.article)).flatMap(({ children }) => children);
  const item = (node: CheckNode): vscode.TreeItem => surface.item(node, { document: bench.document, article: bench.article });
  const all = (nodes: readonly CheckNode[]): readonly CheckNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
  const at = (words: string): { readonly start: number; readonly end: number } => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });

  /** A correction of words that are written anew afterwards, and one of words that go. */
  async function lose(): Promise<void> {
    const maker = targetMaker(TEXT);
    await bench.change(bench.document, {
      label: '',
      add: [
        { targets: [maker.at(at('a ministry spokesman'))], body: { type: 'mark', layer: 'role' } },
        { targets: [maker.at(at('Porto Alva'))], body: { type: 'reject', layer: 'place' } },
      ],
    });
    const text = TEXT.replace('a ministry spokesman', 'a ministry spokeswoman').replace(' in Porto Alva', '');
    await rewrite(bench.document, text);
  }

  it('are listed with what they say, the old words and the best new place; there is nothing to see where all is sure', async () => {
    deepEqual(finish(surface.nodes(bench.article)), []);
    equal(surface.heading(bench.article).badge, undefined);
    await lose();
    const labels = all(finish(surface.nodes(bench.article))).map((node) => item(node).label);
    deepEqual(labels, [
      'Uncertain Place',
      'Role · “a ministry spokesman”',
      'Before: “a ministry spokesman”',
      'Now, most likely: “a ministry spokeswoman”',
      'Words Not Found',
      'Place: none · “Porto Alva”',
      'Before: “Porto Alva”',
      'Now: nowhere',
    ]);
    equal(surface.heading(bench.article).badge?.value, 2);
  });

  it('say of a discussion that it was closed or opened again, which has no words of its own', async () => {
    const targets = [targetMaker(TEXT).at(at('a ministry spokesman'))];
    const closed = { type: 'comment', text: '', replyTo: 'first' } as const;
    await bench.change(bench.document, {
      label: '',
      add: [
        { targets, body: { ...closed, resolved: true } },
        { targets, body: { ...closed, resolved: false } },
      ],
    });
    await rewrite(bench.document, TEXT.replace('a ministry spokesman', 'a ministry spokeswoman'));
    deepEqual(
      lost()
        .map((node) => item(node).label)
        .sort(),
      ['Discussion reopened · “a ministry spokesman”', 'Discussion resolved · “a ministry spokesman”'],
    );
  });

  it('are worded for screen readers, each row with an id of its own', async () => {
    await lose();
    const items = all(finish(surface.nodes(bench.article))).map(item);
    equal(new Set(items.map(({ id }) => id)).size, items.length);
    for (const { label, accessibilityInformation } of items) {
      ok(typeof label === 'string' && accessibilityInformation?.label.startsWith(label));
      equal(accessibilityInformation?.role, 'treeitem');
    }
    deepEqual(
      lost().map((node) => item(node).contextValue),
      ['lost.found', 'lost'],
    );
  });

  it('are confirmed where they are most likely meant; what stands nowhere stays', async () => {
    await lose();
    await run('confirmPlace', lost()[0], lost());
    equal(lost().length, 1);
    const [mark] = bench.corrections;
    equal(mark?.targets[0]?.anchor.exact, 'a ministry spokeswoman');
    equal(bench.of().placed[0]?.status, 'exact');
    ok(mark?.modified);
  });

  it('are put at the selection', async () => {
    await lose();
    const editor = await vscode.window.showTextDocument(bench.document);
    const start = bench.document.getText().indexOf('Veltria');
    editor.selection = new vscode.Selection(bench.document.positionAt(start), bench.document.positionAt(start + 'Veltria'.length));
    await run('placeAtSelection', lost()[1]);
    equal(bench.corrections[1]?.targets[0]?.anchor.exact, 'Veltria');
    equal(lost().length, 1);
  });

  it('stay where nothing is selected', async () => {
    await lose();
    const editor = await vscode.window.showTextDocument(bench.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('placeAtSelection', lost()[1]);
    equal(lost().length, 2);
  });

  it('are dropped, several at once', async () => {
    await lose();
    await run('dropCorrection', lost()[0], lost());
    deepEqual(bench.corrections, []);
    deepEqual(finish(surface.nodes(bench.article)), []);
  });

  it('are shown before and now, side by side', async () => {
    await lose();
    const [placed] = bench.of().placed;
    ok(placed);
    const [before, now] = sidesOf(bench.document.getText(), placed);
    match(before, /April 9, a ministry spokesman said/);
    match(now, /April 9, a ministry spokeswoman said/);
    await vscode.window.showTextDocument(bench.document);
    await run('comparePlaces', lost()[0]);
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
    deepEqual(
      shown.filter(({ uri }) => uri.scheme === 'on-the-record-compared').map((document) => document.getText()),
      [before, now],
    );
    ok(shown.includes(bench.document), 'the article is still in sight');
  });

  it('that contradict each other stand side by side, and one is kept', async () => {
    const maker = targetMaker(TEXT);
    const official = (is: boolean) => ({
      label: '',
      add: [{ targets: [maker.at(at('Ann Lee'))], body: { type: 'official', official: is } as const }],
    });
    await bench.change(bench.document, official(true));
    bench.name = 'Tom Hale';
    await bench.change(bench.document, official(false));
    const [conflict] = lost();
    ok(conflict?.kind === 'conflict');
    equal(item(conflict).label, 'Not an official or An official');
    const [, other] = conflict.children;
    ok(other);
    match(String(item(other).description), /^Ann Lee, /);
    await run('keepThisCorrection', other);
    deepEqual(
      bench.corrections.map(({ creator }) => creator),
      ['Ann Lee'],
    );
    deepEqual(finish(surface.nodes(bench.article)), []);
  });
});
