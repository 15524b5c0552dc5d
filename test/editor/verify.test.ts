import * as vscode from 'vscode';
import { reviewStepwise } from '../../src/editor/corrections/verify/review-mode';
import type { Answer, Question } from '../../src/editor/corrections/verify/question';
import { askInPicker } from '../../src/editor/corrections/verify/picker';
import { meantClaims, reviewedArticle } from '../../src/editor/corrections/verify/context';
import { askAndRecord, setStatus, withdrawReviews } from '../../src/editor/corrections/verify/review';
import { claimMarkdown } from '../../src/editor/hovers/claim';
import { statusOf } from '../../src/editor/status-bar';
import { ClaimsSurface } from '../../src/editor/trees/claims-view';
import { finish } from '../../src/engine/steps';
import { TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, match, ok } from './assert';
import { closeAll, extension, hiddenDocument, memento, rewrite } from './support';
import { VerifyBench } from './verify-context';

describe('checking claims', () => {
  let bench: VerifyBench;

  beforeEach(async () => (bench = new VerifyBench(await hiddenDocument())));
  afterEach(async () => {
    bench.dispose();
    await closeAll();
  });

  const statuses = (): readonly string[] =>
    bench.article.annotations.claims.map(({ id }) => bench.of().reviews.get(id)?.review?.body.status ?? '-');
  const rows = async (): Promise<readonly vscode.TreeItem[]> => {
    const surface = new ClaimsSurface(
      memento(),
      () => 0,
      () => bench.of().reviews,
    );
    await surface.setGrouping('form');
    const nodes = finish(surface.nodes(bench.article)).flatMap(({ children }) => children);
    return nodes.map((node) => surface.item(node, { document: bench.document, article: bench.article }));
  };

  it('sets the status of a claim by its id, of several rows at once, and replaces the reviewer’s own', async () => {
    await setStatus(bench.context, 'verified', 'c1', undefined);
    await setStatus(bench.context, 'disputed', 'c1', undefined);
    equal(bench.corrections.length, 1);
    bench.name = 'Tom Hale';
    const surface = new ClaimsSurface(memento(), () => 0);
    const selected = finish(surface.nodes(bench.article)).slice(0, 2);
    await setStatus(bench.context, 'unverifiable', selected[0], selected);
    deepEqual(statuses(), ['unverifiable', 'unverifiable', '-', '-', '-']);
    equal(bench.of().reviews.get('c1')?.dissenting[0]?.creator, 'Ann Lee');
    await withdrawReviews(bench.context, 'c1', undefined);
    deepEqual(statuses(), ['disputed', 'unverifiable', '-', '-', '-']);
  });

  it('takes the claim at the cursor, and the rows of the view that has the focus', async () => {
    const editor = await vscode.window.showTextDocument(bench.document);
    const at = bench.document.positionAt(TEXT.indexOf('We will act'));
    editor.selection = new vscode.Selection(at, at);
    await setStatus(bench.context, 'verified', undefined, undefined);
    deepEqual(statuses(), ['-', 'verified', '-', '-', '-']);
    const selection = finish(new ClaimsSurface(memento(), () => 0).nodes(bench.article)).slice(-1);
    await setStatus({ ...bench.context, claimsTree: { selection } }, 'disputed', { view: 'claims' }, undefined);
    deepEqual(statuses(), ['-', 'verified', '-', '-', 'disputed']);
  });

  it('records nothing where the question for the name is closed', async () => {
    bench.name = undefined;
    await setStatus(bench.context, 'verified', 'c1', undefined);
    await withdrawReviews(bench.context, 'c1', undefined);
    equal(bench.corrections.length, 0);
  });

  it('keeps a note though the text changes while it is written', async () => {
    const { context, document } = bench;
    const shown = await reviewedArticle(context, document);
    const claim = shown?.article.annotations.claims[0];
    ok(shown && claim);
    const finding = { status: 'disputed', note: 'The log says otherwise.', evidence: [] } as const;
    const found = await askAndRecord(context, shown, [claim], async () => {
      await rewrite(document, `Exclusive\n${TEXT}`);
      return finding;
    });
    deepEqual(found, finding);
    deepEqual(
      bench.corrections.map(({ body }) => body),
      [{ type: 'review', status: 'disputed', note: 'The log says otherwise.' }],
    );
    equal(bench.of().reviews.get('c1')?.review?.body.status, 'disputed');
  });

  it('finds the claim of an old row by its words, not by its number', async () => {
    const row = finish(new ClaimsSurface(memento(), () => 0).nodes(bench.article))[1];
    bench.missing = ['c1'];
    const reviewed = await reviewedArticle(bench.context, bench.document);
    ok(reviewed && row?.kind === 'claim');
    const renumbered = { ...row, claim: { ...row.claim, id: 'c3' } };
    deepEqual(
      (await meantClaims(bench.context, reviewed, renumbered, undefined)).map(({ id }) => id),
      ['c2'],
    );
  });

  it('shows the status in words and as an icon of its own, for screen readers too, and that reviewers disagree', async () => {
    await setStatus(bench.context, 'verified', 'c1', undefined);
    bench.name = 'Tom Hale';
    await setStatus(bench.context, 'disputed', 'c1', undefined);
    const items = await rows();
    const item = items.find(({ contextValue }) => contextValue === 'claim.reviewed');
    ok(item);
    match(String(item.description), /^Disputed · reviewers disagree/);
    match(item.accessibilityInformation?.label ?? '', /Disputed · reviewers disagree/);
    equal((item.iconPath as vscode.ThemeIcon).id, 'error');
    equal(items.filter(({ contextValue }) => contextValue === 'claim').length, 4);
  });

  it('counts what is checked beside the title and in the status bar, once somebody has begun', async () => {
    const surface = new ClaimsSurface(
      memento(),
      () => 0,
      () => bench.of().reviews,
    );
    const bar = (): string =>
      statusOf(bench.document, { status: () => 'annotated', latest: () => bench.article }, () => bench.of().reviews)?.text ?? '';
    equal(surface.heading(bench.article).description, 'Text Order');
    ok(!bar().includes('checked'));
    await setStatus(bench.context, 'verified', 'c1', undefined);
    await setStatus(bench.context, 'needs-checking', 'c2', undefined);
    equal(surface.heading(bench.article).description, 'Text Order · 1 of 5 checked');
    match(bar(), /1 of 5 checked/);
    surface.filter = { words: '', state: 'needs-checking' };
    match(surface.heading(bench.article).message ?? '', /“Needs Checking”/);
    equal(finish(surface.nodes(bench.article)).length, 1);
    surface.dispose();
  });

  it('says in the hover who has found what, when, and on what evidence; only addresses of pages are links', async () => {
    const [claim] = bench.article.annotations.claims;
    ok(claim);
    await setStatus(bench.context, 'disputed', 'c1', undefined);
    const [review] = bench.corrections;
    ok(review?.body.type === 'review');
    const evidence = ['https://example.org/log_1', 'The ship’s log [page](command:x)'];
    await bench.change(bench.document, { label: '', replace: [{ ...review, body: { ...review.body, note: 'The *log*.', evidence } }] });
    const text = claimMarkdown(claim, bench.article, bench.of().reviews.get('c1')).value;
    match(text, /\*\*Disputed · Ann Lee, Sunday, November 22, 2026\*\*/);
    match(text, /The \\\*log\\\*\\\./);
    match(text, /\]\(<https:\/\/example\.org\/log_1>\)/);
    match(text, /\\\[page\\\]\\\(command:x\\\)/);
    match(text, /command:onTheRecord\.reviewClaim\?%5B%22c1%22%5D/);
  });
});

describe('the review mode', () => {
  let bench: VerifyBench;

  beforeEach(async () => {
    bench = new VerifyBench(await hiddenDocument());
    await vscode.window.showTextDocument(bench.document);
  });
  afterEach(async () => {
    bench.dispose();
    await closeAll();
  });

  /** Gives the answers one after the other; `stop` behind them. @returns the questions. */
  async function answering(...answers: readonly (Answer | (() => Promise<Answer>))[]): Promise<readonly Question[]> {
    const questions: Question[] = [];
    await reviewStepwise(bench.context, async (question) => {
      const answer = answers[questions.length] ?? 'stop';
      questions.push(question);
      return typeof answer === 'function' ? answer() : answer;
    });
    return questions;
  }
  const found = (): readonly string[] =>
    bench.article.annotations.claims.map(({ id }) => bench.of().reviews.get(id)?.review?.body.status ?? '-');
  const insert = async (at: number, text: string): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(bench.document.uri, bench.document.positionAt(at), text);
    await vscode.workspace.applyEdit(edit);
  };

  it('steps through what is not checked, says where it stands, and goes back and on', async () => {
    await setStatus(bench.context, 'verified', 'c2', undefined);
    const questions = await answering('disputed', 'skip', 'back', 'unverifiable', 'back', 'verified');
    deepEqual(
      questions.map(({ title }) => title),
      ['Claim 1 of 4', 'Claim 2 of 4', 'Claim 3 of 4', 'Claim 2 of 4', 'Claim 3 of 4', 'Claim 2 of 4', 'Claim 3 of 4'],
    );
    match(questions[0]?.words ?? '', /^Anton Dravik: /);
    deepEqual([questions[0]?.isFirst, questions[1]?.isFirst], [true, false]);
    equal(questions[5]?.state, 'unverifiable');
    deepEqual(found(), ['disputed', 'verified', 'verified', '-', '-']);
  });

  it('selects each claim in the editor', async () => {
    const selected: string[] = [];
    const note = (): Promise<Answer> => {
      const { activeTextEditor: editor } = vscode.window;
      selected.push(editor?.document.getText(editor.selection) ?? '');
      return Promise.resolve('skip');
    };
    await answering(note, note);
    match(selected[0] ?? '', /^President Anton Dravik.*would stay open$/);
    match(selected[1] ?? '', /^“We will act,”.*said$/);
  });

  it('goes on with the same claims when the text moves meanwhile', async () => {
    await answering(
      async () => {
        await insert(0, 'An inserted line.\n');
        return 'verified';
      },
      async () => {
        await insert(bench.document.getText().length, '\nThe end.');
        return 'disputed';
      },
    );
    deepEqual(found(), ['verified', 'disputed', '-', '-', '-']);
  });

  it('records nothing of a claim that is gone when the answer comes, and passes over it', async () => {
    const questions = await answering(() => {
      bench.missing = ['c1'];
      return Promise.resolve('verified');
    }, 'disputed');
    deepEqual(found(), ['disputed', '-', '-', '-']);
    match(questions[1]?.words ?? '', /^Nadira Sorel: /);
    equal(bench.corrections.length, 1);
  });

  it('ends when the question for the name is closed', async () => {
    bench.name = undefined;
    equal((await answering('verified', 'verified')).length, 1);
    equal(bench.corrections.length, 0);
  });

  it('takes the answers from a list that Enter picks from', async () => {
    const question: Question = { title: 'Claim 1 of 2', words: 'Somebody: something', state: 'unchecked', isFirst: true };
    const answer = askInPicker(question);
    const given: Answer[] = [];
    void answer.then((one) => given.push(one));
    // The list takes a moment to appear.
    while (given.length === 0) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    deepEqual(given, ['verified']);
  });
});

describe('checking claims, in the whole extension', () => {
  afterEach(closeAll);

  it('a command at the cursor sets a status that the interface for other extensions tells', async () => {
    const { exports: api } = await extension();
    await vscode.workspace.getConfiguration('onTheRecord').update('reviewer', 'Ann Lee', vscode.ConfigurationTarget.Global);
    try {
      const document = await hiddenDocument(TEXT);
      const editor = await vscode.window.showTextDocument(document);
      await api.annotations(document);
      const at = document.positionAt(TEXT.indexOf('We will act'));
      editor.selection = new vscode.Selection(at, at);
      const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        editor.selection,
        'refactor.onTheRecord.verify',
      );
      deepEqual(
        actions.map(({ title }) => title),
        ['Verified', 'Disputed', 'Unverifiable', 'Needs Checking', 'With Note and Links…', 'Discuss'].map((words) => `Check: ${words}`),
      );
      await vscode.commands.executeCommand('onTheRecord.claimDisputed');
      const said = (await api.corrections(document)) ?? [];
      deepEqual(
        said.map(({ correction: { body, creator }, status }) => [body.type, creator ?? '', status]),
        [['review', 'Ann Lee', 'exact']],
      );
      await vscode.commands.executeCommand('onTheRecord.withdrawReview');
      deepEqual(await api.corrections(document), []);
    } finally {
      await vscode.workspace.getConfiguration('onTheRecord').update('reviewer', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
