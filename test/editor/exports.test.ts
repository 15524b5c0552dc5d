import * as vscode from 'vscode';
import type { AnnotationStore, SessionSource } from '../../src/editor/article/store';
import type { Sidecars } from '../../src/editor/corrections/sidecars';
import type { CorrectionStore } from '../../src/editor/corrections/store';
import { exportAll, targetsIn, type Exported, type ExportOrder } from '../../src/editor/exports/several';
import { importFrom } from '../../src/editor/exports/import';
import { formatItems } from '../../src/editor/exports/formats';
import { importProblemInWords } from '../../src/editor/exports/import-words';
import { brat } from '../../src/engine/export/brat';
import { w3c } from '../../src/engine/export/w3c';
import { targetMaker } from '../../src/engine/corrections/targets';
import type { Correction } from '../../src/engine/corrections/types';
import { ANNOTATIONS, place, TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { FaultyFiles } from './faulty-files';
import { Stores } from './stores';
import { closeAll, memento } from './support';

/** Stands at the end of an article whose claims never come to an end. */
const ENDLESS = '\n\nAnd so on.';

/** An engine that finds the fixture's annotations in every text. */
class FixtureEngine implements SessionSource {
  open(): ReturnType<SessionSource['open']> {
    let isEndless = false;
    return {
      *loadInSteps(text) {
        isEndless = text.endsWith(ENDLESS);
        yield;
      },
      *annotateInSteps() {
        yield;
        return { ...ANNOTATIONS, complete: !isEndless };
      },
      readClaims: () => !isEndless,
    };
  }
}

describe('exporting and importing', () => {
  let files: FaultyFiles;
  let log: vscode.LogOutputChannel;
  let stores: Stores;
  let sidecars: Sidecars;
  let store: AnnotationStore;
  let corrections: CorrectionStore;

  before(() => {
    files = new FaultyFiles('exported');
    log = vscode.window.createOutputChannel('On the Record, tests', { log: true });
  });
  after(() => {
    vscode.Disposable.from(files, log).dispose();
  });
  beforeEach(() => {
    stores = new Stores({
      engine: new FixtureEngine(),
      storage: { workspace: memento(), everywhere: memento() },
      log,
      eligibility: ({ uri }) => (uri.path.endsWith('.log') ? 'language' : 'yes'),
      reviewer: () => 'Ann Lee',
    });
    ({ sidecars, store, corrections } = stores);
  });
  afterEach(async () => {
    await stores.close();
    await closeAll();
    files.clear();
  });

  const exportInto = async (
    articles: readonly vscode.Uri[],
    more: Partial<ExportOrder> = {},
    cancelAt?: string,
  ): Promise<Exported & { readonly steps: readonly string[] }> => {
    const steps: string[] = [];
    const source = new vscode.CancellationTokenSource();
    const format = more.format ?? 'brat';
    const progress = {
      report: ({ message = '' }) => {
        steps.push(message);
        // Later, while the article is being read.
        if (cancelAt !== undefined && message.startsWith(cancelAt)) setTimeout(() => source.cancel(), 50);
      },
    };
    const targets = targetsIn(files.uri('/out'), articles, format);
    const order = { articles, targets, format, publication: { ratings: {} }, ...more };
    const done = await exportAll(order, { store, corrections }, progress, source.token);
    source.dispose();
    return { ...done, steps };
  };

  it('offer each format with its name and what is in it', () => {
    const items = formatItems();
    equal(new Set(items.map(({ label }) => label)).size, items.length);
    equal(items.length, 9);
    ok(items.every(({ description }) => description));
  });

  it('export several articles, each under a name of its own, and name those that failed', async () => {
    const articles = [
      files.put('/desk/a.article', TEXT),
      files.put('/desk/b/a.article', TEXT),
      files.put('/desk/c.log', TEXT),
      files.uri('/desk/none.article'),
    ];
    const { written, failed, isCancelled, steps } = await exportInto(articles);
    deepEqual(
      written.map(({ path }) => path),
      ['/out/a.ann', '/out/a-2.ann'],
    );
    equal(files.text('/out/a.ann'), brat({ name: 'a', text: TEXT, annotations: ANNOTATIONS }));
    deepEqual(
      failed.map(({ article }) => article.path),
      ['/desk/c.log', '/desk/none.article'],
    );
    equal(isCancelled, false);
    deepEqual(steps, ['a.article (1 of 4)', 'a.article (2 of 4)', 'c.log (3 of 4)', 'none.article (4 of 4)']);
  });

  it('stop where they are told to, also in the middle of an article; what is written stays', async () => {
    const articles = [
      files.put('/desk/a.article', TEXT),
      files.put('/desk/endless.article', TEXT + ENDLESS),
      files.put('/desk/c.article', TEXT),
    ];
    const { written, failed, isCancelled, steps } = await exportInto(articles, {}, 'endless.article');
    deepEqual(
      written.map(({ path }) => path),
      ['/out/a.ann'],
    );
    deepEqual([failed.length, isCancelled, steps.length], [0, true, 2]);
    deepEqual(
      files.paths.filter((path) => path.startsWith('/out')),
      ['/out/a.ann'],
    );
  });

  it('go on after a file that cannot be written', async () => {
    const articles = [files.put('/desk/d.article', TEXT), files.put('/desk/e.article', TEXT)];
    files.fault = (operation, path) =>
      operation === 'write' && path === '/out/d.ann' ? vscode.FileSystemError.NoPermissions('full') : undefined;
    const { written, failed } = await exportInto(articles);
    deepEqual([written.length, failed.length], [1, 1]);
  });

  it('have corrections and reviews in what they export, and name what ClaimReviews lack', async () => {
    const [article] = [files.put('/desk/a.article', TEXT)];
    const document = await vscode.workspace.openTextDocument(article);
    await store.complete(document);
    const [claim] = ANNOTATIONS.claims;
    ok(claim);
    await corrections.change(document, {
      add: [{ targets: targetMaker(TEXT).claim(claim), body: { type: 'review', status: 'disputed', note: 'Not so' } }],
      label: 'Review',
    });
    await exportInto([article], { format: 'claims-csv' });
    match(files.text('/out/a.csv') ?? '', /,disputed,Ann Lee,\d{4}-\d\d-\d\d,Not so,,\r\n/);
    await exportInto([article], { format: 'report' });
    match(files.text('/out/a.report.md') ?? '', /Disputed\*\* \(Ann Lee/);
    await exportInto([article], { format: 'w3c' });
    match(files.text('/out/a.jsonld') ?? '', /"otr:status": "disputed"/);
    const { failed } = await exportInto([article], { format: 'claim-review' });
    match(failed[0]?.reason ?? '', /publisher of the reviews, the page of the reviews, words for “Disputed”/);
  });

  it('import what an article does not have, in one step of undo', async () => {
    const article = files.put('/desk/a.article', TEXT);
    const document = await vscode.workspace.openTextDocument(article);
    const [start, end] = place('grey fleet');
    const file = files.put('/desk/a.ann', `T1\tOrganization ${String(start)} ${String(end)}\tgrey fleet\nT2\tPlace x\n`);
    const plan = await importFrom(file, document, { store, corrections });
    ok(plan);
    deepEqual(
      plan.problems.map((problem) => `${String(problem.line)} ${importProblemInWords(problem)}`),
      ['2 not a line of brat standoff annotations'],
    );
    ok(store.current(document)?.annotations.organizations.some((one) => one.start === start));
    equal(corrections.of(document)?.placed[0]?.correction.creator, 'Ann Lee');
    const again = await importFrom(file, document, { store, corrections });
    deepEqual([again?.drafts.length, again?.same], [0, 1]);
    await corrections.undo(document);
    ok(!store.current(document)?.annotations.organizations.some((one) => one.start === start));
    equal(corrections.undoLabel(document), undefined);
  });

  it('take corrections of others over with their ids, authors and times', async () => {
    const article = files.put('/desk/a.article', TEXT);
    const document = await vscode.workspace.openTextDocument(article);
    const [start, end] = place('Nadira Sorel');
    const correction: Correction = {
      id: 'urn:uuid:6',
      targets: [targetMaker(TEXT).at({ start, end })],
      body: { type: 'official', official: false },
      creator: 'Tom',
      created: '2026-01-02T03:04:05Z',
    };
    const content = w3c({ name: 'a', text: TEXT, annotations: ANNOTATIONS, corrections: [correction] }, 'a.article');
    const file = files.put('/desk/b.jsonld', content.replace('"otr:official": false', '"otr:official": false,\n"mood": "sure"'));
    await importFrom(file, document, { store, corrections });
    deepEqual(
      corrections.of(document)?.placed.map((one) => one.correction),
      [correction],
    );
    await sidecars.flush();
    match(files.text('/desk/.on-the-record/a.article.json') ?? '', /"mood": "sure"/);
    await corrections.undo(document);
    deepEqual(corrections.of(document)?.placed, []);
  });

  it('import nothing from what is no text, and say so', async () => {
    const article = files.put('/desk/a.article', TEXT);
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.workspace.fs.writeFile(files.uri('/desk/a.ann'), new Uint8Array([0xff, 0xfe, 0xff]));
    equal(await importFrom(files.uri('/desk/a.ann'), document, { store, corrections }), undefined);
    equal(await importFrom(files.uri('/desk/none.ann'), document, { store, corrections }), undefined);
  });
});
