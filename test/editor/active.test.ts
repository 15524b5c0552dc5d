import * as vscode from 'vscode';
import { ActiveArticle } from '../../src/editor/article/active';
import { Comparison } from '../../src/editor/corrections/check/compare';
import { targetMaker } from '../../src/engine/corrections/targets';
import { TEXT } from '../editor-unit/fixture';
import { equal } from './assert';
import { closeAll, hiddenDocument, until } from './support';

describe('the active article', () => {
  const active = new ActiveArticle();
  const comparison = new Comparison();

  after(async () => {
    active.dispose();
    comparison.dispose();
    await closeAll();
  });

  it('is shown again when the focus comes from nowhere into a part of the interface beside it', async () => {
    const document = await hiddenDocument();
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
    await until(() => active.document === document, active.onDidChange);
    // No text editor is active for longer than the surfaces wait: as when a comparison is slow to open.
    const panel = vscode.window.createWebviewPanel('test', 'Test', vscode.ViewColumn.Beside);
    await until(() => active.document === undefined, active.onDidChange);
    const correction = {
      id: 'a',
      created: '2024-04-09T00:00:00Z',
      targets: [targetMaker(TEXT).at({ start: 0, end: 8 })],
      body: { type: 'reject', layer: 'person' },
    } as const;
    const placement = { status: 'uncertain', span: { start: 0, end: 8 }, score: 0.5 } as const;
    await comparison.show(TEXT, { correction, status: 'uncertain', placements: [placement] });
    await until(() => active.document === document, active.onDidChange);
    equal(active.editor?.document, document);
    panel.dispose();
  });
});
