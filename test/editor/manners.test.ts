import * as vscode from 'vscode';
import type { OnTheRecordApi } from '../../src/editor/api';
import type { Article } from '../../src/editor/article/article';
import { eligibility } from '../../src/editor/article/scope';
import { Decorator } from '../../src/editor/decorations/decorator';
import { ANNOTATIONS, article, TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, ok } from './assert';
import { MemoryFiles } from './memory-files';
import { closeAll, extension, hiddenDocument, until } from './support';

const SOREL = 'Foreign Minister Nadira Sorel of Norway said the bridge was safe.\n';
const VOGEL = 'President Anna Vogel of Austria said the bridge was closed.\n';

describe('in the surroundings that VS Code has besides a plain editor', () => {
  let api: OnTheRecordApi;
  let files: MemoryFiles;
  let readOnly: MemoryFiles;

  before(async () => {
    ({ exports: api } = await extension());
    files = new MemoryFiles('on-the-record-memory');
    readOnly = new MemoryFiles('on-the-record-read-only', true);
  });
  afterEach(closeAll);
  after(() => {
    files.dispose();
    readOnly.dispose();
  });

  const people = async (document: vscode.TextDocument): Promise<readonly string[]> =>
    (await api.annotations(document))?.people.map(({ name }) => name) ?? [];
  const selected = ({ document, selection }: vscode.TextEditor): string => document.getText(selection);

  /** Waits until a document names these people. The suite's timeout ends a wait in vain. */
  async function names(document: vscode.TextDocument, ...wanted: readonly string[]): Promise<void> {
    while ((await people(document)).join() !== wanted.join()) {
      await new Promise<void>((resolve) => {
        const subscription = api.onDidChangeAnnotations(() => {
          subscription.dispose();
          resolve();
        });
      });
    }
  }

  it('a virtual document is an article, writable or not', async () => {
    for (const where of [files, readOnly]) {
      const [uri] = where.put({ 'virtual.article': SOREL });
      ok(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      const editor = await vscode.window.showTextDocument(document);
      deepEqual(await people(document), ['Nadira Sorel']);
      await vscode.commands.executeCommand('onTheRecord.nextOfficial');
      equal(selected(editor), 'Nadira Sorel');
      equal(document.isDirty, false);
    }
  });

  it('an untitled document is one from its first word on', async () => {
    const document = await hiddenDocument('');
    const editor = await vscode.window.showTextDocument(document);
    deepEqual(await people(document), []);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), SOREL));
    await names(document, 'Nadira Sorel');
  });

  it('both sides of a diff are annotated, and commands go to the side that has the focus', async () => {
    const [left, right] = files.put({ 'before.article': VOGEL, 'after.article': SOREL });
    ok(left && right);
    await vscode.commands.executeCommand('vscode.diff', left, right);
    await until(() => vscode.window.visibleTextEditors.length === 2, vscode.window.onDidChangeVisibleTextEditors);
    for (const { document } of vscode.window.visibleTextEditors) equal((await people(document)).length, 1);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), right.toString());
    ok(editor);
    await vscode.commands.executeCommand('onTheRecord.nextOfficial');
    equal(selected(editor), 'Nadira Sorel');
  });

  it('one document in two editors: commands move the one that has the focus', async () => {
    const [uri] = files.put({ 'split.article': SOREL });
    ok(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const first = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const second = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    await people(document);
    await vscode.commands.executeCommand('onTheRecord.nextOfficial');
    equal(selected(second), 'Nadira Sorel');
    equal(selected(first), '');
  });

  it('a file that somebody else changes is read again', async () => {
    const [uri] = files.put({ 'changing.article': SOREL });
    ok(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    deepEqual(await people(document), ['Nadira Sorel']);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(VOGEL));
    await names(document, 'Anna Vogel');
  });

  it('several that change at once, as at a git checkout, are read again each', async () => {
    const uris = files.put({ 'one.article': SOREL, 'other.article': VOGEL });
    const documents = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
    const [one, other] = documents;
    ok(one && other);
    await vscode.window.showTextDocument(one, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(other, vscode.ViewColumn.Two);
    deepEqual(await Promise.all(documents.map(people)), [['Nadira Sorel'], ['Anna Vogel']]);
    files.put({ 'one.article': VOGEL, 'other.article': SOREL });
    await names(one, 'Anna Vogel');
    await names(other, 'Nadira Sorel');
  });

  it('a cell of a notebook is no article, even when it is asked for', async () => {
    const document = await hiddenDocument(SOREL);
    const uri = vscode.Uri.parse('vscode-notebook-cell:/folder/notebook.ipynb#W0sZmlsZQ');
    const cell = { languageId: document.languageId, getText: () => SOREL, uri } as unknown as vscode.TextDocument;
    for (const chosen of [undefined, true]) equal(eligibility(cell, chosen), 'unsuitable');
  });
});

describe('the highlights, when editors are switched', () => {
  afterEach(closeAll);

  it('are set once for each editor and version, however often VS Code speaks', async () => {
    const documents = [await hiddenDocument(TEXT), await hiddenDocument(TEXT)] as const;
    const articles = new Map<vscode.TextDocument, Article>(
      documents.map((document) => [document, { ...article(), uri: document.uri.toString(), version: document.version }]),
    );
    const recorded = new Map<vscode.TextEditor, vscode.TextEditor>();
    const calls: string[] = [];
    const numbers = new Map<unknown, number>();
    const number = (one: unknown): number => numbers.get(one) ?? numbers.set(one, numbers.size).size;
    // A real editor's own functions cannot be watched: this one stands before it.
    const recording = (editor: vscode.TextEditor): vscode.TextEditor => {
      const known = recorded.get(editor);
      if (known) return known;
      const made = {
        document: editor.document,
        visibleRanges: editor.visibleRanges,
        setDecorations: (type: vscode.TextEditorDecorationType) => calls.push(`${number(editor)} ${type.key}`),
      } as unknown as vscode.TextEditor;
      recorded.set(editor, made);
      return made;
    };
    const changed = new vscode.EventEmitter<vscode.TextDocument>();
    const decorator = new Decorator(
      { current: (document) => articles.get(document), status: () => 'annotated', onDidChange: changed.event },
      { isShown: () => true, onDidChange: new vscode.EventEmitter<void>().event },
      () => vscode.window.visibleTextEditors.filter(({ document }) => articles.has(document)).map(recording),
    );
    try {
      for (const at of [0, 1, 0, 1, 0] as const) {
        await vscode.window.showTextDocument(documents[at], { preview: false, viewColumn: vscode.ViewColumn.One });
        changed.fire(documents[at]);
      }
      await vscode.window.showTextDocument(documents[1], { preview: false, viewColumn: vscode.ViewColumn.Two });
      for (const document of documents) changed.fire(document);
      ok(ANNOTATIONS.mentions.length > 0 && calls.length > 0);
      equal(new Set(calls).size, calls.length, 'something was set twice');
    } finally {
      decorator.dispose();
      changed.dispose();
    }
  });
});
