import * as vscode from 'vscode';
import type { OnTheRecordApi } from '../../src/editor/api';
import { deepEqual, equal, ok } from './assert';
import { closeAll, extension, hiddenDocument, until } from './support';

describe('the problems', () => {
  let api: OnTheRecordApi;

  before(async () => ({ exports: api } = await extension()));
  afterEach(async () => {
    await vscode.workspace.getConfiguration('onTheRecord').update('problems', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  async function open(content: string): Promise<vscode.TextDocument> {
    const document = await hiddenDocument(content);
    await vscode.window.showTextDocument(document);
    await api.annotations(document);
    return document;
  }

  const of = ({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'On the Record');
  const codes = (document: vscode.TextDocument): unknown[] => of(document).map(({ code }) => code);
  const actions = async (document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<readonly vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);

  it('are listed with severity, code and related places, and go when they are solved', async () => {
    const document = await open('“We will never leave, Foreign Minister Nadira Sorel said on Tuesday.\n');
    deepEqual(codes(document), ['quotation-unclosed', 'date-unresolved']);
    equal(of(document)[0]?.severity, vscode.DiagnosticSeverity.Warning);
    const [unclosed] = of(document);
    ok(unclosed);
    const close = (await actions(document, unclosed)).find(({ title }) => title.startsWith('Close the quotation'));
    ok(close?.edit);
    await vscode.workspace.applyEdit(close.edit);
    equal(document.lineAt(0).text, '“We will never leave,” Foreign Minister Nadira Sorel said on Tuesday.');
    await until(() => !codes(document).includes('quotation-unclosed'), vscode.languages.onDidChangeDiagnostics);
  });

  it('offer to write a name in one of its two spellings', async () => {
    const document = await open('Foreign Minister Sergey Dravik left. Sergei Dravik came back. Sergey Dravik spoke.\n');
    const [problem] = of(document);
    equal(problem?.code, 'name-spelled-two-ways');
    equal(problem?.relatedInformation?.length, 1);
    ok(problem);
    const found = await actions(document, problem);
    const titles = found.map(({ title }) => title);
    deepEqual(
      titles.filter((title) => title.startsWith('Spell')),
      ['Spell it “Sergey” everywhere', 'Spell it “Sergei” everywhere'],
    );
    const edit = found.find(({ title }) => title.includes('“Sergei”'))?.edit;
    ok(edit);
    await vscode.workspace.applyEdit(edit);
    ok(!document.getText().includes('Sergey'));
  });

  it('can be switched off for a line, for a file, by the setting, and shown again', async () => {
    const document = await open('“Ours,” she said, “and for ever.\n\nRain fell. “Theirs for ever.\n');
    const changed = vscode.languages.onDidChangeDiagnostics;
    const count = (): number => of(document).filter(({ code }) => code === 'quotation-unclosed').length;
    const all = count();
    ok(all > 0);
    const [first] = of(document).filter(({ code }) => code === 'quotation-unclosed');
    ok(first);
    const titled = async (words: string): Promise<vscode.Command | undefined> =>
      (await actions(document, first)).find(({ title, command }) => command && title.includes(words) && title.includes('unclosed'))
        ?.command;
    const line = await titled('in this line');
    await vscode.commands.executeCommand(line?.command ?? '', ...((line?.arguments ?? []) as unknown[]));
    equal(count(), all - 1);
    await vscode.commands.executeCommand('onTheRecord.ignoreProblem', document.uri, 'quotation-unclosed', 'file', 0);
    equal(count(), 0);
    await vscode.commands.executeCommand('onTheRecord.restoreProblems');
    await until(() => count() === all, changed);
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    await settings.update('problems', { 'quotation-unclosed': 'error' }, vscode.ConfigurationTarget.Global);
    await until(() => of(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error), changed);
    await settings.update('problems', { 'quotation-unclosed': 'off' }, vscode.ConfigurationTarget.Global);
    await until(() => count() === 0, changed);
  });

  it('go with the document', async () => {
    const document = await open('“We will never leave, Foreign Minister Nadira Sorel said.\n');
    ok(codes(document).length > 0);
    await closeAll();
    deepEqual(codes(document), []);
  });
});
