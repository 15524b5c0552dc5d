import * as vscode from 'vscode';
import { Faults } from '../../src/editor/faults';
import { AnnotationStore, type SessionSource, type StoreContext } from '../../src/editor/article/store';
import type { Annotations } from '../../src/engine';
import { ANNOTATIONS } from '../editor-unit/fixture';
import { equal, ok } from './assert';
import { hiddenDocument, rewrite, until } from './support';

/** A session whose claims come in as many slices as it is told, and which counts what is asked of it. */
class CountingEngine implements SessionSource {
  opened = 0;
  readonly texts: string[] = [];

  constructor(private readonly slices = 1) {}

  open(): ReturnType<SessionSource['open']> {
    this.opened++;
    const { texts, slices } = this;
    let left = 0;
    const annotations = (): Annotations => ({ ...ANNOTATIONS, claims: left > 0 ? [] : ANNOTATIONS.claims, complete: left === 0 });
    return {
      *loadInSteps(text) {
        texts.push(text);
        left = slices;
        yield;
      },
      *annotateInSteps() {
        yield;
        return annotations();
      },
      readClaims: () => --left === 0,
    };
  }
}

describe('the annotation store', () => {
  let store: AnnotationStore;
  let log: vscode.LogOutputChannel;

  const create = (engine: SessionSource, changes: Partial<StoreContext> = {}): AnnotationStore =>
    (store = new AnnotationStore({
      engine: () => Promise.resolve(engine),
      eligibility: () => 'yes',
      options: () => ({}),
      shown: (_document, article) => article,
      faults: new Faults(log),
      ...changes,
    }));

  before(() => (log = vscode.window.createOutputChannel('On the Record, tests', { log: true })));
  after(() => log.dispose());
  afterEach(() => store.dispose());

  it('gives the fast layers first and the claims late', async () => {
    create(new CountingEngine(3));
    const document = await hiddenDocument();
    const claims: number[] = [];
    const subscription = store.onDidChange((changed) => {
      const article = store.current(changed);
      if (article) claims.push(article.annotations.claims.length);
    });
    const article = await store.complete(document);
    subscription.dispose();
    ok(article?.annotations.complete);
    equal(claims[0], 0);
    equal(claims.at(-1), ANNOTATIONS.claims.length);
    equal(store.status(document), 'annotated');
  });

  it('reads a text once, however often it is asked', async () => {
    const engine = new CountingEngine();
    create(engine);
    const document = await hiddenDocument();
    await Promise.all([store.complete(document), store.settled(document), store.complete(document)]);
    store.ensure(document);
    await store.complete(document);
    equal(engine.texts.length, 1);
  });

  it('has nothing current while the text has moved on, keeps the latest to show, and reads once after a burst of typing', async () => {
    const engine = new CountingEngine();
    create(engine);
    const document = await hiddenDocument('one');
    const first = await store.complete(document);
    for (const text of ['two', 'three', 'four']) {
      await rewrite(document, text);
      equal(store.current(document), undefined);
      equal(store.latest(document), first);
    }
    const last = await store.complete(document);
    equal(last?.text, 'four');
    equal(last?.version, document.version);
    equal(engine.texts.join(), 'one,four');
    equal(engine.opened, 1, 'the session is kept while the document is open');
  });

  it('brings what is missing after an edit at once where it is little, so that nothing flickers', async () => {
    create(new CountingEngine(1));
    const document = await hiddenDocument('one');
    await store.complete(document);
    const seen: boolean[] = [];
    const subscription = store.onDidChange((changed) => seen.push(store.current(changed)?.annotations.complete ?? false));
    await rewrite(document, 'two');
    await store.complete(document);
    subscription.dispose();
    equal(seen.join(), 'true');
  });

  it('drops what was read of an older version', async () => {
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const engine = new CountingEngine();
    create(engine, {
      engine: async () => {
        await slow;
        return engine;
      },
    });
    const document = await hiddenDocument('old');
    store.ensure(document);
    await until(() => store.status(document) === 'annotating', store.onDidChange);
    await rewrite(document, 'new');
    finish();
    await store.complete(document);
    equal(engine.texts.join(), 'new');
  });

  it('annotates nothing that is not eligible, and says why', async () => {
    const engine = new CountingEngine();
    create(engine, { eligibility: () => 'size' });
    const document = await hiddenDocument();
    equal(await store.complete(document), undefined);
    equal(store.status(document), 'size');
    equal(engine.opened, 0);
  });

  it('forgets annotations when the document is no article any more', async () => {
    let eligible: 'yes' | 'excluded' = 'yes';
    create(new CountingEngine(), { eligibility: () => eligible });
    const document = await hiddenDocument();
    ok(await store.complete(document));
    eligible = 'excluded';
    store.refresh(document);
    await until(() => store.status(document) === 'excluded', store.onDidChange);
    equal(store.latest(document), undefined);
  });

  it('survives an engine that breaks, and reads again with the next change', async () => {
    const engine = new CountingEngine();
    let broken = true;
    const shown = { report: (doing: string) => log.info(`as wanted: ${doing}`) } as unknown as Faults;
    create(engine, {
      faults: shown,
      engine: () => (broken ? Promise.reject(new Error('broken on purpose')) : Promise.resolve(engine)),
    });
    const document = await hiddenDocument('one');
    equal(await store.complete(document), undefined);
    equal(store.status(document), 'failed');
    broken = false;
    await rewrite(document, 'two');
    ok(await store.complete(document));
  });

  it('stops waiting when it is cancelled', async () => {
    create({
      open: () => ({
        *loadInSteps() {
          yield;
        },
        *annotateInSteps() {
          yield;
          return { ...ANNOTATIONS, complete: false };
        },
        readClaims: () => false,
      }),
    });
    const document = await hiddenDocument();
    const source = new vscode.CancellationTokenSource();
    const waiting = store.complete(document, source.token);
    await until(() => store.current(document) !== undefined, store.onDidChange);
    source.cancel();
    equal(await waiting, undefined);
  });
});
