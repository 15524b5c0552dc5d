import * as vscode from 'vscode';
import { extentOf } from '../../src/engine/claims/extent';
import { Discussion, type Remark } from '../../src/editor/corrections/verify/discussion';
import { discussionCommands, type DiscussionContext } from '../../src/editor/corrections/verify/discussion-commands';
import { TEXT } from '../editor-unit/fixture';
import { deepEqual, equal, ok } from './assert';
import { closeAll, hiddenDocument, rewrite } from './support';
import { VerifyBench } from './verify-context';

describe('the discussion of claims', () => {
  let bench: VerifyBench;
  let discussion: Discussion;

  beforeEach(async () => {
    bench = new VerifyBench(await hiddenDocument());
    discussion = new Discussion(bench.context.store, bench);
    bench.reread();
  });
  afterEach(async () => {
    discussion.dispose();
    bench.dispose();
    await closeAll();
  });

  const run = (command: string, argument: unknown): unknown => {
    const context: DiscussionContext = { ...bench.context, discussion };
    return discussionCommands[command]?.(context, argument);
  };
  /** What VS Code hands over when somebody writes into a thread that it has just begun. */
  const begin = (words: string, text: string): unknown => {
    const at = bench.document.positionAt(TEXT.indexOf(words));
    const thread = { uri: bench.document.uri, range: new vscode.Range(at, at), dispose: () => undefined };
    return run('addComment', { thread, text });
  };
  const thread = () => {
    const [first] = discussion.of(bench.document);
    ok(first);
    return first;
  };
  const remarks = (): readonly Remark[] => thread().shown.comments as readonly Remark[];
  const words = (): readonly string[] => remarks().map(({ author, correction }) => `${author.name}: ${correction.body.text}`);

  it('begins at a claim, is answered, and stands beside the claim’s words', async () => {
    await begin('grey fleet', 'Which fleet?');
    bench.name = 'Tom Hale';
    await run('addComment', { thread: thread().shown, text: 'The *grey* one.' });
    deepEqual(words(), ['Ann Lee: Which fleet?', 'Tom Hale: The *grey* one.']);
    equal(bench.document.getText(thread().shown.range), 'The “grey fleet” left on April 9, a ministry spokesman said');
    equal(thread().shown.contextValue, 'open');
    // Words are words: what looks like markup is none.
    const body = remarks()[1]?.body;
    ok(body instanceof vscode.MarkdownString && body.value.includes('\\*grey\\*'));
    deepEqual(
      bench.corrections.map(({ body: one }) => one.type === 'comment' && one.replyTo),
      [undefined, bench.corrections[0]?.id],
    );
  });

  it('begins empty, at one place at a time, and goes again where nothing is said', async () => {
    const span = bench.article.annotations.claims.map(extentOf)[0];
    ok(span);
    const first = discussion.begin(bench.document, span);
    equal(first.contextValue, 'begun');
    equal(bench.document.getText(first.range), bench.document.getText().slice(...span));
    await run('cancelComment', { thread: first, text: '' });
    await run('addComment', { thread: discussion.begin(bench.document, span), text: 'Which fleet?' });
    deepEqual(words(), ['Ann Lee: Which fleet?']);
    equal(discussion.of(bench.document).length, 1);
  });

  it('says nothing where nothing was written', async () => {
    await begin('grey fleet', '  ');
    equal(bench.corrections.length, 0);
  });

  it('a remark is changed and deleted by who wrote it alone', async () => {
    await begin('grey fleet', 'Which fleet?');
    const edit = async (text: string): Promise<void> => {
      const [remark] = remarks();
      ok(remark);
      await run('editComment', remark);
      const [editing] = remarks();
      ok(editing?.mode === vscode.CommentMode.Editing);
      equal(editing.body, remark.correction.body.text);
      editing.body = text;
      await run('saveComment', editing);
    };
    bench.name = 'Tom Hale';
    await edit('No fleet.');
    deepEqual(words(), ['Ann Lee: Which fleet?']);
    await run('deleteComment', remarks()[0]);
    equal(bench.corrections.length, 1);
    bench.name = 'Ann Lee';
    await edit('Whose fleet?');
    deepEqual(words(), ['Ann Lee: Whose fleet?']);
    equal(remarks()[0]?.label, 'edited');
    await run('editComment', remarks()[0]);
    await run('cancelComment', remarks()[0]);
    equal(remarks()[0]?.mode, vscode.CommentMode.Preview);
    await run('deleteComment', remarks()[0]);
    equal(bench.corrections.length, 0);
    deepEqual(discussion.of(bench.document), []);
  });

  it('a remark that is being changed stays in its box while others write and anchors are renewed', async () => {
    await begin('grey fleet', 'Which fleet?');
    await run('editComment', remarks()[0]);
    const [editing] = remarks();
    ok(editing);
    bench.name = 'Tom Hale';
    await run('addComment', { thread: thread().shown, text: 'The grey one.' });
    equal(remarks()[0], editing, 'VS Code keeps what has been written');
    equal(remarks().length, 2);
    bench.name = 'Ann Lee';
    editing.body = 'Whose fleet?';
    await run('saveComment', editing);
    deepEqual(words(), ['Ann Lee: Whose fleet?', 'Tom Hale: The grey one.']);
    equal(remarks()[0]?.mode, vscode.CommentMode.Preview);
  });

  it('is answered also where the claim is not found any more: the words are kept', async () => {
    await begin('grey fleet', 'Which fleet?');
    const { shown } = thread();
    bench.missing = ['c3'];
    await run('addComment', { thread: shown, text: 'The grey one.' });
    deepEqual(
      bench.corrections.map(({ body }) => body.type === 'comment' && body.text),
      ['Which fleet?', 'The grey one.'],
    );
    deepEqual(bench.corrections[1]?.targets, bench.corrections[0]?.targets);
  });

  it('is resolved and opened again, which is remembered with who and when', async () => {
    await begin('grey fleet', 'Which fleet?');
    await run('resolveDiscussion', thread().shown);
    equal(thread().shown.state, vscode.CommentThreadState.Resolved);
    equal(thread().shown.contextValue, 'resolved');
    deepEqual(words(), ['Ann Lee: Which fleet?']);
    await run('reopenDiscussion', { thread: thread().shown, text: 'Not so fast.' });
    equal(thread().shown.state, vscode.CommentThreadState.Unresolved);
    deepEqual(words(), ['Ann Lee: Which fleet?', 'Ann Lee: Not so fast.']);
  });

  it('moves with the text, and is gone with the words', async () => {
    await begin('grey fleet', 'Which fleet?');
    const { shown } = thread();
    await rewrite(bench.document, `An inserted line.\n${TEXT}`);
    bench.reread();
    equal(thread().shown, shown);
    equal(bench.document.getText(shown.range), 'The “grey fleet” left on April 9, a ministry spokesman said');
    bench.isAnnotated = false;
    bench.reread();
    deepEqual(discussion.of(bench.document), [], 'not where the article is left alone');
    bench.isAnnotated = true;
    bench.reread();
    equal(discussion.of(bench.document).length, 1);
    bench.missing = ['c5'];
    bench.reread();
    deepEqual(discussion.of(bench.document), []);
  });
});
