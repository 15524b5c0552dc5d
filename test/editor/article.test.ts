import * as vscode from 'vscode';
import { offsetOf, rangeOf } from '../../src/editor/offsets';
import { deepEqual, equal, ok } from './assert';
import { closeAll, extension, hiddenDocument, rewrite } from './support';

describe('an article in the editor', () => {
  afterEach(closeAll);

  it('is annotated by the extension itself, claims included', async () => {
    const { exports } = await extension();
    await vscode.commands.executeCommand('onTheRecord.openSample', 'strait-talks.news');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no editor is active');
    equal(editor.document.languageId, 'article');
    const annotations = await exports.annotations(editor.document);
    ok(annotations?.complete);
    ok(annotations.quotes.length > 5, `${annotations.quotes.length} quotations`);
    const [quotation] = annotations.quotes;
    ok(quotation);
    equal(editor.document.getText(rangeOf(editor.document, quotation)), '“No captain need change his course by one degree,”');
  });

  it('is walked through by commands', async () => {
    const { exports } = await extension();
    await vscode.commands.executeCommand('onTheRecord.openSample', 'strait-talks.news');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const annotations = await exports.annotations(editor.document);
    const stops = annotations?.quotes.map((quotation) => quotation.start) ?? [];
    const visited: number[] = [];
    for (let step = 0; step < 3; step++) {
      await vscode.commands.executeCommand('onTheRecord.nextQuotation');
      visited.push(offsetOf(editor.document, editor.selection.start));
    }
    deepEqual(visited, stops.slice(0, 3));
    await vscode.commands.executeCommand('onTheRecord.previousQuotation');
    equal(offsetOf(editor.document, editor.selection.start), stops[1]);
  });

  it('is read again when its text changes, and left alone when its language does', async () => {
    const { exports } = await extension();
    const document = await hiddenDocument('“We will act,” said Mayor Ann Lee.');
    await vscode.window.showTextDocument(document);
    equal((await exports.annotations(document))?.quotes.length, 1);
    await rewrite(document, 'Nobody said anything.');
    equal((await exports.annotations(document))?.quotes.length, 0);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    equal(await exports.annotations(document), undefined);
    await vscode.commands.executeCommand('onTheRecord.annotateDocument');
    ok(await exports.annotations(document));
    await vscode.commands.executeCommand('onTheRecord.stopAnnotating');
    equal(await exports.annotations(document), undefined);
  });

  it('has its annotations at the same words with CRLF', async () => {
    const { exports } = await extension();
    const document = await hiddenDocument('First line.\r\n\r\n“We will act,” said Mayor Ann Lee.\r\n');
    const [quotation] = (await exports.annotations(document))?.quotes ?? [];
    ok(quotation);
    equal(document.getText(rangeOf(document, quotation)), '“We will act,”');
  });
});
