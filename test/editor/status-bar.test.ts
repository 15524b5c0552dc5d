import type * as vscode from 'vscode';
import type { Article } from '../../src/editor/article/article';
import type { ArticleStatus } from '../../src/editor/article/store';
import { statusOf, type Status } from '../../src/editor/status-bar';
import { article, undated } from '../editor-unit/fixture';
import { equal, match } from './assert';
import { hiddenDocument } from './support';

describe('the status bar', () => {
  let document: vscode.TextDocument;

  before(async () => (document = await hiddenDocument()));

  const shown = (status: ArticleStatus | undefined, latest?: Article): Status | undefined =>
    statusOf(document, { status: () => status, latest: () => latest });

  it('counts officials and claims, and says when the article was published', () => {
    const status = shown('annotated', article());
    match(status?.text ?? '', /2 officials · 5 claims · .*2024-04-09 \(dateline\)/);
    equal(status?.command, 'setPublicationDate');
    equal(status?.links?.length, 0);
    match(shown('annotated', undated())?.explained ?? '', /Publication date not known/);
  });

  it('says that claims are still being read, and lets the reader stop it', () => {
    for (const status of [shown('annotating'), shown('annotated', article({ complete: false }))]) {
      match(status?.text ?? '', /loading/);
      equal(status?.links?.[0]?.command, 'stopAnnotating');
    }
  });

  it('says what to do where an article is too large, or could not be annotated', () => {
    equal(shown('size')?.command, 'annotateDocument');
    const failed = shown('failed');
    equal(failed?.command, 'annotateDocument');
    equal(failed?.links?.[0]?.command, 'showLog');
    match(failed?.explained ?? '', /try again/);
  });

  it('is silent in documents that are left alone', () => {
    for (const status of [undefined, 'language', 'excluded', 'unsuitable', 'binary'] as const) equal(shown(status), undefined);
  });
});
