import * as vscode from 'vscode';
import { DocumentMemory } from '../../src/editor/article/memory';
import { eligibility } from '../../src/editor/article/scope';
import { setting } from '../../src/editor/settings';
import { deepEqual, equal } from './assert';
import { hiddenDocument, memento } from './support';

describe('which documents are annotated', () => {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('onTheRecord');
  const set = (name: string, value: unknown): Thenable<void> => configuration().update(name, value, vscode.ConfigurationTarget.Global);

  afterEach(async () => {
    for (const name of ['languages', 'exclude', 'maximumSize', 'followCursor']) await set(name, undefined);
  });

  it('articles, plain text and Markdown; others when they are asked for', async () => {
    for (const language of ['article', 'plaintext', 'markdown'])
      equal(eligibility(await hiddenDocument('Text.', language), undefined), 'yes');
    const json = await hiddenDocument('{}', 'json');
    equal(eligibility(json, undefined), 'language');
    equal(eligibility(json, true), 'yes');
  });

  it('languages of the setting', async () => {
    await set('languages', ['json']);
    equal(eligibility(await hiddenDocument('{}', 'json'), undefined), 'yes');
    equal(eligibility(await hiddenDocument('Text.', 'article'), undefined), 'language');
  });

  it('not those that the user has stopped, or that a glob excludes', async () => {
    const document = await hiddenDocument('Text.');
    equal(eligibility(document, false), 'excluded');
    await set('exclude', ['**/Untitled*']);
    equal(eligibility(document, undefined), 'excluded');
    equal(eligibility(document, true), 'yes');
  });

  it('not binary ones, even when asked; large ones only when asked', async () => {
    for (const chosen of [true, undefined]) equal(eligibility(await hiddenDocument('a\0b', 'json'), chosen), 'binary');
    await set('maximumSize', 1);
    const large = await hiddenDocument('x'.repeat(1025));
    equal(eligibility(large, undefined), 'size');
    equal(eligibility(large, true), 'yes');
    equal(eligibility(await hiddenDocument('x'.repeat(1024)), undefined), 'yes');
  });

  it('by the default where a setting has a value of the wrong type', async () => {
    await set('languages', 'article');
    await set('followCursor', 3);
    deepEqual(setting('languages'), ['article', 'plaintext', 'markdown']);
    equal(setting('followCursor'), true);
  });
});

describe('what is remembered of documents', () => {
  const file = (name: string): vscode.Uri => vscode.Uri.parse(`memory:/folder/${name}`);

  it('stays until it is forgotten, and for other documents it is another', async () => {
    const storage = memento();
    const memory = new DocumentMemory<string>(storage, 'dates');
    await memory.set(file('a.txt'), '2024-04-09');
    await memory.set(file('b.txt'), '2024-04-10');
    await memory.set(file('a.txt'), '2024-04-11');
    memory.dispose();
    const later = new DocumentMemory<string>(storage, 'dates');
    equal(later.get(file('a.txt')), '2024-04-11');
    equal(later.get(file('b.txt')), '2024-04-10');
    await later.set(file('a.txt'), undefined);
    equal(later.get(file('a.txt')), undefined);
    later.dispose();
  });

  it('is not written for untitled documents, whose address another one gets', async () => {
    const storage = memento();
    const memory = new DocumentMemory<string>(storage, 'dates');
    await memory.set(vscode.Uri.parse('untitled:Untitled-1'), '2024-04-09');
    equal(memory.get(vscode.Uri.parse('untitled:Untitled-1')), '2024-04-09');
    deepEqual(storage.keys(), []);
    memory.dispose();
  });

  it('forgets the oldest when there is too much', async () => {
    const memory = new DocumentMemory<number>(memento(), 'n');
    for (let at = 0; at <= 500; at++) await memory.set(file(`${at}`), at);
    equal(memory.get(file('0')), undefined);
    equal(memory.get(file('1')), 1);
    equal(memory.get(file('500')), 500);
    memory.dispose();
  });
});
