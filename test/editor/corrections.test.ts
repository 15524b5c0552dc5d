import * as vscode from 'vscode';
import type { AnnotationStore, SessionSource } from '../../src/editor/article/store';
import type { Sidecars } from '../../src/editor/corrections/sidecars';
import type { CorrectionStore } from '../../src/editor/corrections/store';
import type { CorrectionDraft } from '../../src/editor/corrections/types';
import type { Annotations, Span } from '../../src/engine';
import { targetMaker } from '../../src/engine/corrections/targets';
import { ANNOTATIONS, TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, ok } from './assert';
import { FaultyFiles } from './faulty-files';
import { Stores } from './stores';
import { closeAll, hiddenDocument, memento, rewrite, until } from './support';

/** An engine that finds the fixture's annotations in the fixture, and nothing in other texts. */
class KnownEngine implements SessionSource {
  readonly texts: string[] = [];

  open(): ReturnType<SessionSource['open']> {
    let last = '';
    const { texts } = this;
    const empty = Object.fromEntries(
      Object.entries(ANNOTATIONS).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? [] : value]),
    ) as unknown as Annotations;
    return {
      *loadInSteps(text) {
        texts.push((last = text));
        yield;
      },
      *annotateInSteps() {
        yield;
        return last === TEXT ? ANNOTATIONS : empty;
      },
      readClaims: () => true,
    };
  }
}

/** Storage that can be told to wait: it changes at once and says so late, as VS Code's does. */
function haltingStorage(): { workspace: vscode.Memento; everywhere: vscode.Memento; hold(): () => void } {
  let waiting = Promise.resolve();
  const halting = (): vscode.Memento => {
    const inner = memento();
    return { ...inner, update: (key, value) => inner.update(key, value).then(() => waiting) };
  };
  return {
    workspace: halting(),
    everywhere: halting(),
    hold: () => {
      let goOn: () => void = () => undefined;
      waiting = new Promise((resolve) => (goOn = resolve));
      return goOn;
    },
  };
}

const SIDECAR = '/desk/.on-the-record/talks.article.json';

describe('the store of corrections', () => {
  let files: FaultyFiles;
  let log: vscode.LogOutputChannel;
  let engine: KnownEngine;
  let storage: ReturnType<typeof haltingStorage>;
  let stores: Stores;
  let sidecars: Sidecars;
  let store: AnnotationStore;
  let corrections: CorrectionStore;
  let reviewer: string | undefined;

  before(() => {
    files = new FaultyFiles('corrected');
    log = vscode.window.createOutputChannel('On the Record, tests', { log: true });
  });
  after(() => {
    vscode.Disposable.from(files, log).dispose();
  });
  beforeEach(() => {
    reviewer = 'Ann Lee';
    engine = new KnownEngine();
    storage = haltingStorage();
    stores = new Stores({ engine, storage, log, eligibility: () => 'yes', reviewer: () => reviewer });
    ({ sidecars, store, corrections } = stores);
  });
  afterEach(async () => {
    await stores.close();
    await closeAll();
    files.clear();
  });

  const at = (words: string, text = TEXT): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const draft = (body: CorrectionDraft['body'], words: string): CorrectionDraft => ({ targets: [targetMaker(TEXT).at(at(words))], body });
  const noOfficial = draft({ type: 'official', official: false }, 'Nadira Sorel');
  const officials = (document: vscode.TextDocument): readonly string[] =>
    (store.current(document)?.annotations.people ?? []).filter(({ official }) => official).map(({ name }) => name);

  it('corrects the annotations at once, without another analysis', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    deepEqual(officials(document), ['Anton Dravik', 'Nadira Sorel']);
    const [added] = (await corrections.change(document, { add: [noOfficial], label: 'Not an Official' })) ?? [];
    deepEqual(officials(document), ['Anton Dravik']);
    equal(engine.texts.length, 1);
    equal(added?.creator, 'Ann Lee');
    ok(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(added?.id ?? ''));
    equal(corrections.of(document)?.placed[0]?.status, 'exact');
  });

  it('takes back and does again, with the words for it', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    equal(corrections.undoLabel(document), undefined);
    await corrections.change(document, { add: [noOfficial], label: 'Not an Official' });
    equal(corrections.undoLabel(document), 'Not an Official');
    await corrections.undo(document);
    deepEqual(officials(document), ['Anton Dravik', 'Nadira Sorel']);
    equal(corrections.redoLabel(document), 'Not an Official');
    await corrections.redo(document);
    deepEqual(officials(document), ['Anton Dravik']);
  });

  it('does nothing where nobody says who corrects', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    reviewer = undefined;
    equal(await corrections.change(document, { add: [noOfficial], label: 'Not an Official' }), undefined);
    equal(corrections.undoLabel(document), undefined);
    reviewer = '';
    const [added] = (await corrections.change(document, { add: [noOfficial], label: 'Not an Official' })) ?? [];
    ok(added);
    equal(added.creator, undefined);
  });

  it('lets the last of several gestures count, however quickly they come', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    for (const official of [false, true, false, true, false])
      await corrections.change(document, { add: [draft({ type: 'official', official }, 'Nadira Sorel')], label: '' });
    deepEqual(officials(document), ['Anton Dravik']);
  });

  it('replaces and takes away', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    const [added] = (await corrections.change(document, { add: [noOfficial], label: '' })) ?? [];
    await corrections.change(document, { replace: [{ ...added!, body: { type: 'official', official: true } }], label: '' });
    deepEqual(officials(document), ['Anton Dravik', 'Nadira Sorel']);
    ok(corrections.of(document)?.placed[0]?.correction.modified);
    await corrections.change(document, { remove: [added!.id], label: '' });
    equal(corrections.of(document)?.placed.length, 0);
  });

  it('tells of each change once, before the annotations follow', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    const events: string[] = [];
    const subscription = vscode.Disposable.from(
      corrections.onDidChange(() => events.push('corrections')),
      store.onDidChange(() => events.push('annotations')),
    );
    await corrections.change(document, { add: [noOfficial], label: '' });
    subscription.dispose();
    deepEqual(events, ['corrections', 'annotations']);
  });

  it('follows the text while somebody types, and says when it is not sure any more', async () => {
    const document = await hiddenDocument();
    await store.complete(document);
    await corrections.change(document, { add: [noOfficial], label: '' });
    const insert = async (offset: number, text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(offset), text);
      await vscode.workspace.applyEdit(edit);
      await store.complete(document);
    };
    await insert(0, 'New. ');
    equal(corrections.of(document)?.placed[0]?.status, 'moved');
    equal(corrections.of(document)?.placed[0]?.placements[0]?.span?.start, at('Nadira Sorel').start + 5);
    await insert(document.getText().indexOf('ra Sorel'), ' of nobody knows where ');
    ok(['uncertain', 'orphan'].includes(corrections.of(document)?.placed[0]?.status ?? ''));
    await rewrite(document, TEXT);
    await store.complete(document);
    equal(corrections.of(document)?.placed[0]?.status, 'exact');
  });

  it('shows what a sidecar says when the article is opened, and what it says when it has changed', async () => {
    const article = files.put('/desk/talks.article', TEXT);
    const document = await vscode.workspace.openTextDocument(article);
    await store.complete(document);
    await corrections.change(document, { add: [noOfficial], label: '' });
    await sidecars.flush();
    ok(files.text(SIDECAR)?.includes('"otr:official": false'));
    files.put(SIDECAR, files.text(SIDECAR)!.replace('"otr:official": false', '"otr:official": true'));
    const changed = until(() => officials(document).length === 2, store.onDidChange);
    await sidecars.look(article);
    await changed;
    equal(engine.texts.length, 1);
  });

  it('keeps the anchors near the text when the article is saved', async () => {
    const article = files.put('/desk/talks.article', TEXT);
    const document = await vscode.workspace.openTextDocument(article);
    await store.complete(document);
    await corrections.change(document, { add: [noOfficial], label: '' });
    await rewrite(document, `New.\n\n${TEXT}`);
    await store.complete(document);
    equal(corrections.of(document)?.placed[0]?.correction.targets[0]?.anchor.start, at('Nadira Sorel').start);
    const refreshed = until(
      () => corrections.of(document)?.placed[0]?.correction.targets[0]?.anchor.start === at('Nadira Sorel').start + 6,
      corrections.onDidChange,
    );
    await document.save();
    await refreshed;
    equal(corrections.of(document)?.placed[0]?.status, 'exact');
    await corrections.undo(document);
    equal(corrections.of(document)?.placed.length, 0);
  });

  // VS Code keeps what an extension opens for minutes, but not what a user does.
  const newUntitled = async (text: string): Promise<vscode.TextDocument> => {
    await vscode.commands.executeCommand('workbench.action.files.newUntitledFile');
    const { document } = vscode.window.activeTextEditor!;
    await rewrite(document, text);
    return document;
  };
  const discard = async (document: vscode.TextDocument): Promise<void> => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  };

  it('takes the corrections of an untitled document into the file that it is saved as', async () => {
    const document = await newUntitled(TEXT);
    await store.complete(document);
    await corrections.change(document, { add: [noOfficial], label: '' });
    const saved = await vscode.workspace.openTextDocument(files.put('/desk/pasted.article', TEXT));
    const moved = until(() => sidecars.of(saved.uri)?.corrections.length === 1, sidecars.onDidMove);
    await discard(document);
    await moved;
    ok(files.text('/desk/.on-the-record/pasted.article.json')?.includes('"otr:official": false'));
  });

  it('takes them into a file as well that is open already when it is overwritten', async () => {
    const saved = await vscode.workspace.openTextDocument(files.put('/desk/pasted.article', 'An older text.'));
    await vscode.window.showTextDocument(saved);
    const document = await newUntitled(TEXT);
    await store.complete(document);
    await corrections.change(document, { add: [noOfficial], label: '' });
    await rewrite(saved, TEXT);
    await saved.save();
    const moved = until(() => sidecars.of(saved.uri)?.corrections.length === 1, sidecars.onDidMove);
    await discard(document);
    await moved;
  });

  it('gives nothing of an untitled document that was thrown away to the next one with its address', async () => {
    const first = await newUntitled(TEXT);
    await store.complete(first);
    await corrections.change(first, { add: [noOfficial], label: 'No Official' });
    await sidecars.flush();
    equal(storage.everywhere.keys().length, 1);
    const goOn = storage.hold();
    await discard(first);
    const next = await newUntitled(TEXT);
    equal(next.uri.toString(), first.uri.toString());
    const loaded = sidecars.load(next.uri);
    goOn();
    deepEqual((await loaded).corrections, []);
    await corrections.change(next, { add: [draft({ type: 'name', name: 'Nadira A. Sorel' }, 'Nadira Sorel')], label: 'Name' });
    deepEqual(
      sidecars.of(next.uri)?.corrections.map(({ body }) => body.type),
      ['name'],
    );
    equal(corrections.undoLabel(next), 'Name');
    await corrections.undo(next);
    equal(corrections.undoLabel(next), undefined);
    await discard(next);
  });
});
