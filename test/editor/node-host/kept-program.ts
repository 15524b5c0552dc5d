import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Annotations } from '../../../src/engine';
import { enginesProgram } from '../../../src/node/engines-program';
import { KeptCode } from '../../../src/node/kept-code';
import { KeptProgram } from '../../../src/node/kept-program';
import { TEXT } from '../../editor-unit/fixture';
import { extension } from '../support';

// Only in a Node extension host: its V8 is another one than the tests' in Node, and started with other flags.
describe('the engine’s code, kept by this host', () => {
  let folder: string;
  let dist: string;

  before(async () => {
    dist = path.join((await extension()).extensionPath, 'dist');
    folder = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-host-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function start(): Promise<{ readonly program: KeptProgram<typeof import('../../../src/engine')>; readonly read: Annotations }> {
    const program = new KeptProgram<typeof import('../../../src/engine')>(path.join(dist, 'node/engine.js'), new KeptCode(folder, '1.0.0'));
    const { loadEngine } = await program.load();
    const engine = await loadEngine(
      () => readFile(path.join(dist, 'language-model.json'), 'utf8'),
      () => readFile(path.join(dist, 'reader.bin')),
    );
    return { program, read: engine.analyse(TEXT) };
  }

  it('is what the next start begins with', async () => {
    const first = await start();
    assert.equal(first.program.fromKept, false);
    assert.equal(await first.program.keep(), true);
    assert.equal((await readdir(folder)).length, 1);
    const second = await start();
    assert.equal(second.program.fromKept, true);
    assert.equal(await second.program.keep(), false);
    assert.deepEqual(second.read, first.read);
  });

  it('is kept once when the extension has read an article and rested', async () => {
    const storage = path.join(folder, 'storage');
    const context = { globalStorageUri: vscode.Uri.file(storage), extension: await extension(), subscriptions: [] as vscode.Disposable[] };
    const program = enginesProgram(context, path.join(dist, 'node/engine.js'), 20);
    const kept = (): Promise<string[]> => readdir(storage).catch(() => []);
    assert.equal(typeof (await program.load()).loadEngine, 'function');
    assert.deepEqual(await kept(), []);
    program.hasRead?.();
    await vscode.workspace.openTextDocument({ content: 'Nobody waits.' });
    program.hasRead?.();
    while (!(await kept()).some((name) => name.endsWith('.code'))) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const one of context.subscriptions) one.dispose();
  });
});
