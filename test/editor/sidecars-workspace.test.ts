import * as vscode from 'vscode';
import { makeAnchor } from '../../src/engine/anchors/anchor';
import type { Correction } from '../../src/engine/corrections/types';
import { exists } from '../../src/editor/files';
import { placeInWorkspace, SIDECAR_FOLDER } from '../../src/editor/corrections/sidecar-path';
import { Sidecars } from '../../src/editor/corrections/sidecars';
import { deepEqual, equal, ok } from './assert';
import { closeAll, memento, until } from './support';

const TEXT = 'The harbour stays open, the minister said.\n';

const said: Correction = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  targets: [{ part: 'whole', anchor: makeAnchor(TEXT, { start: 28, end: 36 }) }],
  body: { type: 'comment', text: 'which one?' },
  created: '2026-11-22T09:00:00Z',
};

/** In the folder that the host has opened, beside the extension's own sidecars: two that look after one file. */
describe('sidecars in a workspace', () => {
  let folder: vscode.Uri;
  let sidecars: Sidecars;
  let log: vscode.LogOutputChannel;
  let hadSidecars: boolean;
  const { fs } = vscode.workspace;

  const article = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, 'kept', path);
  const sidecar = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, SIDECAR_FOLDER, 'kept', `${path}.json`);
  const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await fs.readFile(uri));
  const write = (uri: vscode.Uri, text: string): Thenable<void> => fs.writeFile(uri, new TextEncoder().encode(text));

  /** An article with a sidecar. */
  const commented = async (path: string): Promise<vscode.Uri> => {
    await write(article(path), TEXT);
    await sidecars.put(article(path), (empty) => ({ ...empty, corrections: [said] }));
    equal(await sidecars.write(article(path)), undefined);
    return article(path);
  };

  const renamed = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await vscode.workspace.applyEdit(edit));
  };

  before(async () => {
    folder = vscode.workspace.workspaceFolders![0]!.uri;
    hadSidecars = await exists(vscode.Uri.joinPath(folder, SIDECAR_FOLDER));
  });

  beforeEach(() => {
    log = vscode.window.createOutputChannel('On the Record, tests', { log: true });
    sidecars = new Sidecars({
      files: fs,
      placeOf: placeInWorkspace,
      storage: { workspace: memento(), everywhere: memento() },
      log,
      delays: { changed: 3_600_000, failed: 3_600_000 },
    });
  });

  afterEach(async () => {
    vscode.Disposable.from(sidecars, log).dispose();
    await closeAll();
    const left = [vscode.Uri.joinPath(folder, 'kept'), vscode.Uri.joinPath(folder, SIDECAR_FOLDER, ...(hadSidecars ? ['kept'] : []))];
    for (const uri of left) if (await exists(uri)) await fs.delete(uri, { recursive: true });
  });

  it('are written into the folder for them', async () => {
    await commented('talks.article');
    ok((await read(sidecar('talks.article'))).includes('which one?'));
    deepEqual(
      (await fs.readDirectory(vscode.Uri.joinPath(folder, SIDECAR_FOLDER, 'kept'))).map(([name]) => name),
      ['talks.article.json'],
    );
  });

  it('are read again when another program changes them', async () => {
    const uri = await commented('talks.article');
    const changed = until(() => sidecars.of(uri)?.corrections.some(isEdited) ?? false, sidecars.onDidChange);
    await write(sidecar('talks.article'), (await read(sidecar('talks.article'))).replace('which one?', 'the minister of ports'));
    await changed;
  });

  it('go where their article goes', async () => {
    const uri = await commented('talks.article');
    const moved = until(() => sidecars.of(article('archive/2026.article')) === undefined, sidecars.onDidMove);
    await renamed(uri, article('archive/2026.article'));
    await moved;
    await gone(sidecar('talks.article'));
    ok((await read(sidecar('archive/2026.article'))).includes('"../../../kept/archive/2026.article"'));
  });

  it('go where the folder of their articles goes', async () => {
    await commented('november/talks.article');
    await commented('november/week 47/talks.article');
    const moves: string[] = [];
    const moved = until(
      () => moves.includes(article('december/week 47/talks.article').path),
      (listener) =>
        sidecars.onDidMove(({ to }) => {
          moves.push(to.path);
          listener(to);
        }),
    );
    await renamed(article('november'), article('december'));
    await moved;
    await gone(sidecar('november/week 47/talks.article'));
    await gone(sidecar('november/talks.article'));
    ok((await read(sidecar('december/talks.article'))).includes('which one?'));
    ok((await read(sidecar('december/week 47/talks.article'))).includes('which one?'));
  });

  it('go where the folder goes also if they stand in no file yet', async () => {
    await write(article('november/talks.article'), TEXT);
    await sidecars.put(article('november/talks.article'), (empty) => ({ ...empty, corrections: [said] }));
    const moved = until(() => sidecars.of(article('november/talks.article')) === undefined, sidecars.onDidMove);
    await renamed(article('november'), article('december'));
    await moved;
    ok((await read(sidecar('december/talks.article'))).includes('which one?'));
  });

  it('stay when their article is deleted', async () => {
    const uri = await commented('talks.article');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    ok((await read(sidecar('talks.article'))).includes('which one?'));
  });

  const isEdited = ({ body }: Correction): boolean => body.type === 'comment' && body.text === 'the minister of ports';

  /** The extension's own sidecars may be slower than those of the test. */
  const gone = async (uri: vscode.Uri): Promise<void> => {
    while (await exists(uri)) await new Promise((resolve) => setTimeout(resolve, 50));
  };
});
