import * as vscode from 'vscode';
import { registryUri } from '../../src/editor/registry/location';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, extension, hiddenDocument, until } from './support';

const TEXT = 'Anna Vogel opened the bridge on Monday. Vogel thanked the engineers.\n';
const entry = (fields: string): string => `{ "version": 1, "people": [\n  { "name": "Anna Vogel", ${fields} }\n] }\n`;
const MAYOR = entry('"offices": [{ "role": "Mayor", "country": "Norway" }]');

/** A document changes or is closed. */
const anyChange: vscode.Event<unknown> = (listener) =>
  vscode.Disposable.from(vscode.workspace.onDidChangeTextDocument(listener), vscode.workspace.onDidCloseTextDocument(listener));

describe('the people registry', () => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  let uri: vscode.Uri;
  let document: vscode.TextDocument;

  before(async () => {
    await extension();
    ok(folder, 'the host opens a folder');
    uri = registryUri(folder);
    await remove();
  });
  beforeEach(async () => {
    // Documents that are in no editor do not stay open for long.
    document = await hiddenDocument(TEXT);
  });
  afterEach(closeAll);
  after(() => remove());

  /** @param what the file, or its folder. */
  async function remove(what = vscode.Uri.joinPath(uri, '..')): Promise<void> {
    await vscode.workspace.fs.delete(what, { recursive: true }).then(undefined, () => undefined);
  }

  async function write(text: string): Promise<void> {
    const save = async (): Promise<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await save();
    // A document that VS Code still holds from the test before hears of the file a moment later.
    const held = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && !one.isDirty);
    if (!held) return;
    // On a busy machine the host's file watcher has missed a change, and the document kept the old text.
    const again = setInterval(() => void save(), 3000);
    await until(() => held.isClosed || held.getText() === text, anyChange).finally(() => clearInterval(again));
  }

  /** "official, country" of the article's person, once it is as wanted. The suite's timeout ends a wait in vain. */
  async function becomes(wanted: string): Promise<void> {
    const { exports } = await extension();
    for (;;) {
      const person = (await exports.annotations(document))?.people[0];
      if (`${person?.official}, ${person?.country}` === wanted) return;
      await new Promise<void>((resolve) => {
        const subscription = exports.onDidChangeAnnotations(() => {
          subscription.dispose();
          resolve();
        });
      });
    }
  }

  async function diagnostics(wanted: (found: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
    const own = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'On the Record');
    while (!wanted(own())) {
      await new Promise<void>((resolve) => {
        const subscription = vscode.languages.onDidChangeDiagnostics(() => {
          subscription.dispose();
          resolve();
        });
      });
    }
    return own();
  }

  it('is followed when it is created, changed, broken, mended and removed outside of the editor', async () => {
    await becomes('false, undefined');
    await write(MAYOR);
    await becomes('true, Norway');
    await write(entry('"offices": [{ "role": "Mayor", "country": "Denmark" }]'));
    await becomes('true, Denmark');
    await write(entry('"official": "yes"'));
    await becomes('false, undefined');
    const [found] = await diagnostics(({ length }) => length === 1);
    ok(found);
    equal(found.range.start.line, 1);
    equal(found.severity, vscode.DiagnosticSeverity.Error);
    match(found.message, /true or false.*Anna Vogel is left out/);
    await write(MAYOR);
    await becomes('true, Norway');
    await diagnostics(({ length }) => length === 0);
    await remove();
    await becomes('false, undefined');
  });

  it('is checked while it is typed, and counts when it is saved', async () => {
    await write(MAYOR);
    await becomes('true, Norway');
    const editor = await vscode.window.showTextDocument(uri);
    equal(editor.document.languageId, 'jsonc', 'so that comments are no errors');
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    ok(await editor.edit((edit) => edit.replace(whole, entry('"offices": [{ "role": "" }]'))));
    match((await diagnostics(({ length }) => length === 1))[0]?.message ?? '', /must not be empty/);
    await becomes('true, Norway');
    ok(await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), entry('"official": false'))));
    await diagnostics(({ length }) => length === 0);
    ok(await editor.document.save());
    await becomes('false, undefined');
  });

  it('is created from a template that is right, and never overwritten', async () => {
    await remove();
    await becomes('false, undefined');
    await vscode.commands.executeCommand('onTheRecord.openPeopleRegistry');
    const created = vscode.window.activeTextEditor?.document;
    ok(created);
    equal(created.uri.toString(), uri.toString());
    match(created.getText(), /"version": 1,\n {2}"people": \[\n/);
    await diagnostics(({ length }) => length === 0);
    await write(MAYOR);
    await becomes('true, Norway');
    await vscode.commands.executeCommand('onTheRecord.openPeopleRegistry');
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), MAYOR);
  });

  it('takes a person of an article as a new entry, which can be undone', async () => {
    await write(`{\n  "version": 1,\n  "people": [\n    { "name": "Ann Lee" }, // the old one\n  ],\n}\n`);
    const editor = await vscode.window.showTextDocument(document);
    const { exports } = await extension();
    const person = (await exports.annotations(document))?.people[0];
    await vscode.commands.executeCommand('onTheRecord.addToPeopleRegistry', { kind: 'person', person });
    const registry = vscode.window.activeTextEditor;
    ok(registry && registry !== editor);
    const text = registry.document.getText();
    match(text, /\{ "name": "Ann Lee" \},\n {4}\{ "name": "Anna Vogel".*\}, \/\/ the old one\n/);
    ok(registry.document.isDirty, 'nothing is saved before it was looked at');
    match(registry.document.getText(registry.selection), /^\{ "name": "Anna Vogel"/);
    await vscode.commands.executeCommand('undo');
    ok(!registry.document.getText().includes('Vogel'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('stands above the registries that the setting names', async () => {
    ok(folder);
    const team = vscode.Uri.joinPath(uri, '..', 'team.json');
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    await vscode.workspace.fs.writeFile(team, new TextEncoder().encode(entry('"country": "Denmark", "official": true')));
    try {
      await remove(uri);
      await settings.update('people', ['.on-the-record/team.json', 'missing.json'], vscode.ConfigurationTarget.Global);
      await becomes('true, Denmark');
      await write(entry('"country": "Norway"'));
      await becomes('true, Norway');
    } finally {
      await settings.update('people', undefined, vscode.ConfigurationTarget.Global);
    }
    await remove();
    await becomes('false, undefined');
  });

  it('is offered in the palette', async () => {
    const commands = await vscode.commands.getCommands(true);
    deepEqual(
      ['openPeopleRegistry', 'addToPeopleRegistry'].filter((name) => !commands.includes(`onTheRecord.${name}`)),
      [],
    );
  });
});
