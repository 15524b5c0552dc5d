import * as vscode from 'vscode';
import { makeAnchor } from '../../src/engine/anchors/anchor';
import { parseSidecar, type Sidecar } from '../../src/engine/corrections/sidecar';
import type { Correction } from '../../src/engine/corrections/types';
import { placeBeside } from '../../src/editor/corrections/sidecar-path';
import { Sidecars } from '../../src/editor/corrections/sidecars';
import { deepEqual, equal, ok } from './assert';
import { FaultyFiles } from './faulty-files';
import { memento } from './support';

const TEXT = 'The harbour stays open, the minister said.';
const SIDECAR = '/desk/.on-the-record/news/talks.article.json';

let count = 0;

function correction(text: string, more: Partial<Correction> = {}): Correction {
  count++;
  const at = TEXT.indexOf('minister');
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    targets: [{ part: 'whole', anchor: makeAnchor(TEXT, { start: at, end: at + 8 }) }],
    body: { type: 'comment', text },
    created: `2026-11-22T09:00:${String(count % 60).padStart(2, '0')}Z`,
    creator: 'Ann Lee',
    ...more,
  };
}

const adding =
  (...more: readonly Correction[]) =>
  (sidecar: Sidecar): Sidecar => ({ ...sidecar, corrections: [...sidecar.corrections, ...more] });

const removing =
  (id: string) =>
  (sidecar: Sidecar): Sidecar => ({ ...sidecar, corrections: sidecar.corrections.filter((one) => one.id !== id) });

const words = (sidecar: Sidecar | undefined): readonly string[] =>
  (sidecar?.corrections ?? []).map(({ body }) => (body.type === 'comment' ? body.text : body.type)).sort();

function said(text: string | undefined): readonly string[] {
  const parsed = parseSidecar(text ?? '');
  return parsed.kind === 'sidecar' ? words(parsed.sidecar) : [parsed.kind];
}

describe('sidecar files', () => {
  let files: FaultyFiles;
  let locked: FaultyFiles;
  let log: vscode.LogOutputChannel;
  let storage: { workspace: vscode.Memento; everywhere: vscode.Memento };
  const open: Sidecars[] = [];

  before(() => {
    files = new FaultyFiles('faulty');
    locked = new FaultyFiles('locked', true);
    log = vscode.window.createOutputChannel('On the Record, tests', { log: true });
  });
  after(() => {
    vscode.Disposable.from(files, locked, log).dispose();
  });
  beforeEach(() => {
    storage = { workspace: memento(), everywhere: memento() };
  });
  afterEach(() => {
    for (const one of open.splice(0)) one.dispose();
    files.clear();
    locked.clear();
  });

  const article = (path = '/desk/news/talks.article'): vscode.Uri => files.uri(path);

  /** A window on the folder /desk. Nothing is written before it is asked for. */
  const opened = (kept = storage): Sidecars => {
    const sidecars = new Sidecars({
      files: vscode.workspace.fs,
      placeOf: (uri) => placeBeside(uri, uri.with({ path: '/desk' })),
      storage: kept,
      log,
      delays: { changed: 3_600_000, failed: 3_600_000 },
    });
    open.push(sidecars);
    return sidecars;
  };

  const newWindow = (): Sidecars => opened({ workspace: memento(), everywhere: memento() });

  it('writes what is said beside the article, and reads it again', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    equal(await sidecars.write(article()), undefined);
    deepEqual(files.paths, [SIDECAR]);
    ok(files.text(SIDECAR)?.includes('"../../news/talks.article"'));
    deepEqual(words(await newWindow().load(article())), ['one']);
  });

  it('puts the new text beside the old one before that goes', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    equal(files.done.length, 2);
    ok(/^write .*\.json\.[0-9a-f]{8}\.tmp$/.test(files.done[0] ?? ''));
    ok(/^rename .*\.tmp .*talks\.article\.json$/.test(files.done[1] ?? ''));
  });

  it('writes nothing where nothing has changed, and takes an empty sidecar away', async () => {
    const sidecars = opened();
    const one = correction('one');
    await sidecars.put(article(), adding(one));
    await sidecars.write(article());
    files.done.length = 0;
    await sidecars.put(article(), (same) => ({ ...same }));
    await sidecars.write(article());
    deepEqual(files.done, []);
    await sidecars.put(article(), removing(one.id));
    await sidecars.write(article());
    deepEqual(files.paths, []);
  });

  it('leaves a sidecar as somebody has laid it out by hand while it says the same', async () => {
    const first = opened();
    await first.put(article(), adding(correction('one')));
    await first.write(article());
    const byHand = JSON.stringify(JSON.parse(files.text(SIDECAR)!));
    files.put(SIDECAR, byHand);
    const sidecars = newWindow();
    const two = correction('two');
    await sidecars.put(article(), adding(two));
    await sidecars.put(article(), removing(two.id));
    await sidecars.write(article());
    equal(files.text(SIDECAR), byHand);
  });

  it('keeps what it does not know', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    const foreign = JSON.parse(files.text(SIDECAR)!) as { first: { items: unknown[] }; licence?: string };
    foreign.licence = 'CC0';
    foreign.first.items.push({ type: 'Annotation', id: 'urn:x:1', body: 'of another program' });
    files.put(SIDECAR, JSON.stringify(foreign));
    await sidecars.put(article(), adding(correction('two')));
    await sidecars.write(article());
    deepEqual(said(files.text(SIDECAR)), ['one', 'two']);
    ok(files.text(SIDECAR)?.includes('CC0'));
    ok(files.text(SIDECAR)?.includes('of another program'));
  });

  describe('and two windows on one folder', () => {
    it('lose nothing when they write in turn', async () => {
      const [a, b] = [newWindow(), newWindow()];
      await a.load(article());
      await b.load(article());
      await a.put(article(), adding(correction('of a')));
      await b.put(article(), adding(correction('of b')));
      await a.write(article());
      await b.write(article());
      deepEqual(said(files.text(SIDECAR)), ['of a', 'of b']);
      await a.look(article());
      deepEqual(words(a.of(article())), ['of a', 'of b']);
    });

    it('lose nothing when they write at the same moment', async () => {
      const [a, b] = [newWindow(), newWindow()];
      await a.put(article(), adding(correction('at first')));
      await a.write(article());
      await b.load(article());
      await a.put(article(), adding(correction('of a')));
      await b.put(article(), adding(correction('of b')));
      await Promise.all([a.write(article()), b.write(article())]);
      for (const one of [a, b, a, b]) {
        await one.look(article());
        await one.write(article());
      }
      deepEqual(said(files.text(SIDECAR)), ['at first', 'of a', 'of b']);
      deepEqual(words(a.of(article())), ['at first', 'of a', 'of b']);
      deepEqual(words(b.of(article())), ['at first', 'of a', 'of b']);
    });

    it('agree on what one of them has taken away', async () => {
      const [a, b] = [newWindow(), newWindow()];
      const one = correction('one');
      await a.put(article(), adding(one, correction('two')));
      await a.write(article());
      await b.load(article());
      await b.put(article(), removing(one.id));
      await b.write(article());
      // Long after: what has just been written by both is nobody's to take away.
      const c = newWindow();
      await c.load(article());
      await c.put(article(), adding(correction('three')));
      await c.write(article());
      deepEqual(said(files.text(SIDECAR)), ['three', 'two']);
    });

    it('keep both where they say different things of one correction, and remember that', async () => {
      const [a, b] = [newWindow(), newWindow()];
      const one = correction('one');
      await a.put(article(), adding(one));
      await a.write(article());
      await b.load(article());
      const changed = (text: string, modified: string) => (sidecar: Sidecar) => ({
        ...sidecar,
        corrections: [{ ...one, body: { type: 'comment' as const, text }, modified }],
      });
      await a.put(article(), changed('of a', '2026-11-22T10:00:00Z'));
      await a.write(article());
      await b.put(article(), changed('of b', '2026-11-22T10:00:01Z'));
      await b.write(article());
      deepEqual(said(files.text(SIDECAR)), ['of a', 'of b']);
      equal(b.conflictsOf(article()).length, 1);
      await b.put(article(), removing(b.conflictsOf(article())[0]!.theirs.id));
      equal(b.conflictsOf(article()).length, 0);
    });
  });

  describe('and changes from outside', () => {
    it('take effect', async () => {
      const sidecars = opened();
      await sidecars.put(article(), adding(correction('one')));
      await sidecars.write(article());
      let changes = 0;
      const subscription = sidecars.onDidChange(() => changes++);
      files.put(SIDECAR, files.text(SIDECAR)!.replace('"one"', '"one, by hand"'));
      await sidecars.look(article());
      subscription.dispose();
      deepEqual(words(sidecars.of(article())), ['one, by hand']);
      equal(changes, 1);
    });

    it('take away what was in a sidecar that is deleted, and nothing else', async () => {
      const first = opened();
      await first.put(article(), adding(correction('one')));
      await first.write(article());
      const sidecars = newWindow();
      await sidecars.load(article());
      await sidecars.put(article(), adding(correction('two')));
      await vscode.workspace.fs.delete(files.uri(SIDECAR));
      await sidecars.write(article());
      deepEqual(said(files.text(SIDECAR)), ['two']);
    });
  });

  for (const [name, text, line] of [
    ['one that is no JSON', '{\n  "type": ,\n}', 2],
    ['one with a conflict that git has left', '{\n<<<<<<< HEAD\n}\n', 2],
    ['one of a later version', '{ "type": "AnnotationCollection", "otr:version": 99, "first": { "items": [] } }', 1],
    ['one that is something else', '{ "officials": [] }', 1],
  ] as const) {
    it(`leaves ${name} alone, says where it is wrong, and merges once it can be read`, async () => {
      const first = newWindow();
      await first.put(article(), adding(correction('before')));
      await first.write(article());
      const good = files.text(SIDECAR)!;
      files.put(SIDECAR, text);
      const sidecars = opened();
      await sidecars.put(article(), adding(correction('meanwhile')));
      ok((await sidecars.write(article())) !== undefined);
      equal(files.text(SIDECAR), text);
      const [diagnostic] = vscode.languages.getDiagnostics(files.uri(SIDECAR));
      equal(diagnostic?.range.start.line, line - 1);
      // The next session knows it still.
      sidecars.dispose();
      const later = opened();
      deepEqual(words(await later.load(article())), ['meanwhile']);
      files.put(SIDECAR, good);
      await later.look(article());
      equal(await later.write(article()), undefined);
      deepEqual(said(files.text(SIDECAR)), ['before', 'meanwhile']);
      equal(storage.workspace.keys().length, 0);
      deepEqual(vscode.languages.getDiagnostics(files.uri(SIDECAR)).length, 0);
    });
  }

  it('says where an annotation cannot be understood, and keeps it', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one'), correction('two')));
    await sidecars.write(article());
    files.put(SIDECAR, files.text(SIDECAR)!.replace('"otr:part": "whole"', '"otr:part": "half"'));
    await sidecars.look(article());
    equal(vscode.languages.getDiagnostics(files.uri(SIDECAR)).length, 1);
    equal(sidecars.of(article())?.corrections.length, 1);
    await sidecars.put(article(), adding(correction('three')));
    await sidecars.write(article());
    ok(files.text(SIDECAR)?.includes('"half"'));
  });

  it('survive a crash before the new text is whole', async () => {
    const first = newWindow();
    await first.put(article(), adding(correction('one')));
    await first.write(article());
    files.put(`${SIDECAR}.0123abcd.tmp`, '{ "type": "Annot');
    const sidecars = opened();
    deepEqual(words(await sidecars.load(article())), ['one']);
    deepEqual(files.paths, [SIDECAR]);
  });

  it('survive a crash between the two writes, and lose not even the last word', async () => {
    const first = newWindow();
    await first.put(article(), adding(correction('one')));
    await first.write(article());
    const old = files.text(SIDECAR)!;
    await first.put(article(), adding(correction('two')));
    await first.write(article());
    const next = files.text(SIDECAR)!;
    files.put(SIDECAR, old);
    files.put(`${SIDECAR}.0123abcd.tmp`, next);
    const sidecars = opened();
    deepEqual(words(await sidecars.load(article())), ['one', 'two']);
    await sidecars.write(article());
    deepEqual(said(files.text(SIDECAR)), ['one', 'two']);
    deepEqual(files.paths, [SIDECAR]);
  });

  it('survive a crash in the middle of the file, where it had to be written in place', async () => {
    const first = newWindow();
    await first.put(article(), adding(correction('one'), correction('two')));
    await first.write(article());
    const whole = files.text(SIDECAR)!;
    files.put(`${SIDECAR}.0123abcd.tmp`, whole);
    files.put(SIDECAR, whole.slice(0, 200));
    const sidecars = opened();
    deepEqual(words(await sidecars.load(article())), ['one', 'two']);
    await sidecars.write(article());
    equal(files.text(SIDECAR), whole);
    await sidecars.put(article(), adding(correction('three')));
    await sidecars.write(article());
    deepEqual(said(files.text(SIDECAR)), ['one', 'three', 'two']);
  });

  it('take nothing for gone while another window is about to write in place', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    const old = files.text(SIDECAR)!;
    files.put(`${SIDECAR}.0123abcd.tmp`, old.replace('"one"', '"edited"'));
    files.put(SIDECAR, '');
    await sidecars.look(article());
    deepEqual(words(sidecars.of(article())), ['edited']);
  });

  it('forget what a crash has left where the file has been written since', async () => {
    const first = newWindow();
    await first.put(article(), adding(correction('one')));
    await first.write(article());
    files.put(`${SIDECAR}.0123abcd.tmp`, files.text(SIDECAR)!.replace('"one"', '"old"'));
    files.put(SIDECAR, files.text(SIDECAR)!.replace('"one"', '"new"'));
    deepEqual(words(await opened().load(article())), ['new']);
    deepEqual(files.paths, [SIDECAR]);
  });

  it('are written in place where the file system cannot rename', async () => {
    files.fault = (operation) => (operation === 'rename' ? vscode.FileSystemError.NoPermissions('no rename here') : undefined);
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    equal(await sidecars.write(article()), undefined);
    deepEqual(said(files.text(SIDECAR)), ['one']);
    deepEqual(files.paths, [SIDECAR]);
  });

  it('stay whole when the disk is full, and are written when it is not', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    const old = files.text(SIDECAR);
    files.room = 100;
    await sidecars.put(article(), adding(correction('two')));
    equal((await sidecars.write(article()))?.kind, 'failed');
    equal(files.text(SIDECAR), old);
    deepEqual(words(sidecars.of(article())), ['one', 'two']);
    deepEqual(words(await opened().load(article())), ['one', 'two']);
    files.room = Infinity;
    equal(await sidecars.write(article()), undefined);
    deepEqual(said(files.text(SIDECAR)), ['one', 'two']);
    deepEqual(files.paths, [SIDECAR]);
  });

  it('survive a disk that gets full where the file is written in place', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    await sidecars.put(article(), adding(correction('two')));
    files.fault = (operation, path) => {
      if (path === SIDECAR && operation === 'write') files.room = 100;
      return operation === 'rename' ? vscode.FileSystemError.NoPermissions('no rename here') : undefined;
    };
    equal((await sidecars.write(article()))?.kind, 'failed');
    files.fault = undefined;
    files.room = Infinity;
    deepEqual(words(await newWindow().load(article())), ['one', 'two'], 'the whole stands beside it');
    equal(await sidecars.write(article()), undefined);
    deepEqual(said(files.text(SIDECAR)), ['one', 'two']);
  });

  it('are kept in the storage in a workspace that cannot be written to', async () => {
    const there = locked.uri('/desk/news/talks.article');
    const sidecars = opened();
    await sidecars.put(there, adding(correction('one')));
    equal((await sidecars.write(there))?.kind, 'read-only');
    deepEqual(locked.paths, []);
    deepEqual(words(await opened().load(there)), ['one']);
    deepEqual(
      sidecars.stored.map((uri) => uri.toString()),
      [there.toString()],
    );
  });

  it('are kept in the storage where a folder refuses them, and moved on request', async () => {
    files.fault = (operation) => (operation === 'write' ? vscode.FileSystemError.NoPermissions('read-only folder') : undefined);
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    equal((await sidecars.write(article()))?.kind, 'failed');
    files.fault = undefined;
    const later = opened();
    equal(await later.writeStored(later.stored[0]!), undefined);
    deepEqual(said(files.text(SIDECAR)), ['one']);
    equal(later.stored.length, 0);
  });

  it('are kept in the storage where the document is no file of the workspace', async () => {
    const outside = article('/elsewhere/talks.article');
    const sidecars = opened();
    await sidecars.put(outside, adding(correction('one')));
    equal((await sidecars.write(outside))?.kind, 'no-place');
    deepEqual(files.paths, []);
    deepEqual(words(await opened().load(outside)), ['one']);
  });

  it('are left alone while the file system does not give them', async () => {
    const first = newWindow();
    await first.put(article(), adding(correction('one')));
    await first.write(article());
    files.fault = (operation) => (operation === 'read' ? vscode.FileSystemError.Unavailable('away') : undefined);
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('two')));
    equal((await sidecars.write(article()))?.kind, 'unavailable');
    files.fault = undefined;
    deepEqual(said(files.text(SIDECAR)), ['one']);
    equal(await sidecars.write(article()), undefined);
    deepEqual(said(files.text(SIDECAR)), ['one', 'two']);
  });

  it('follow their article to another name, and join what stands there', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    await sidecars.put(article(), adding(correction('two')));
    await sidecars.move(article(), article('/desk/archive/old talks.article'));
    deepEqual(files.paths, ['/desk/.on-the-record/archive/old talks.article.json']);
    const text = files.text(files.paths[0]!);
    deepEqual(said(text), ['one', 'two']);
    ok(text?.includes('"../../archive/old%20talks.article"'));
  });

  it('follow with what another program has written a moment ago', async () => {
    const sidecars = opened();
    await sidecars.put(article(), adding(correction('one')));
    await sidecars.write(article());
    const other = newWindow();
    await other.put(article('/desk/other.article'), adding(correction('two')));
    await other.write(article('/desk/other.article'));
    files.put(SIDECAR, files.text('/desk/.on-the-record/other.article.json') ?? '');
    await sidecars.move(article(), article('/desk/b.article'));
    ok(said(files.text('/desk/.on-the-record/b.article.json')).includes('two'));
  });

  it('stay where an article gets another name in case alone, and the disk tells no case', async () => {
    const caseless = new FaultyFiles('caseless', false, false);
    const sidecars = opened();
    const old = caseless.uri('/desk/talks.article');
    await sidecars.put(old, adding(correction('one')));
    await sidecars.write(old);
    await sidecars.move(old, caseless.uri('/desk/Talks.article'));
    deepEqual(caseless.paths, ['/desk/.on-the-record/Talks.article.json']);
    deepEqual(said(caseless.text(caseless.paths[0]!)), ['one']);
    caseless.dispose();
  });

  it('go where their article goes even if they cannot be read', async () => {
    files.put(SIDECAR, 'no JSON');
    const sidecars = opened();
    await sidecars.move(article(), article('/desk/b.article'));
    deepEqual(files.paths, ['/desk/.on-the-record/b.article.json']);
    equal(files.text(files.paths[0]!), 'no JSON');
  });

  it('hold ten thousand corrections of one article', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 10_000 }, (_, i) => correction(`number ${i}`));
    const sidecars = opened();
    await sidecars.put(article(), adding(...many));
    equal(await sidecars.write(article()), undefined);
    equal((await newWindow().load(article())).corrections.length, 10_000);
  });

  it('of an article named as the registry is kept in the storage', async () => {
    const people = article('/desk/people');
    const sidecars = opened();
    await sidecars.put(people, adding(correction('one')));
    equal((await sidecars.write(people))?.kind, 'no-place');
    deepEqual(files.paths, []);
  });
});
