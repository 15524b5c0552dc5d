import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Claim } from '../../../engine';
import { extentOf } from '../../../engine/claims/extent';
import type { ReviewStatus } from '../../../engine/corrections/types';
import { Lookup } from '../../article/article';
import { select } from '../../navigation/show';
import { claimRow } from '../../trees/claims';
import { counted } from '../../words';
import { reviewedArticle, sameClaim, type Reviewed, type VerifyContext } from './context';
import { askInPicker } from './picker';
import type { Ask, Question } from './question';
import { ReviewQueue } from './queue';
import { askAndRecord, claimInWords, record } from './review';
import { isChecked, progressOf, stateOf } from './status';
import { progressInWords, stateInWords } from './words';

/** Characters of a claim below the title. */
const WORDS_LENGTH = 200;
/** How long the status bar says that a review has ended which found nothing. */
const MESSAGE_MS = 4000;

/**
 * Steps through the claims that are not checked yet, each selected in the editor, and records what the reviewer finds. The text may change
 * meanwhile: a finding is recorded only for the very words that were shown.
 */
export async function reviewStepwise(context: VerifyContext, ask: Ask = askInPicker): Promise<void> {
  const { document } = context.active;
  // The claims of a long article arrive late.
  if (!document || !(await context.store.complete(document))) return;
  const reviewed = await reviewedArticle(context, document);
  if (!reviewed) return;
  const open = reviewed.article.annotations.claims.filter((claim) => !isChecked(stateOf(claim, reviewed.reviews)));
  if (open.length === 0) {
    void vscode.window.showInformationMessage(l10n.t('No claim is left to check.'));
    return;
  }
  const queue = new ReviewQueue(open);
  const following = vscode.workspace.onDidChangeTextDocument((event) => {
    // VS Code names several changes from the end of the text to its beginning, so that each is where it says.
    if (event.document === document) for (const change of event.contentChanges) queue.shift(change);
  });
  try {
    await conclude(context, document, await new Run(context, document, queue, ask).toTheEnd());
  } finally {
    following.dispose();
  }
}

/** What a review has found, by the step: a claim that is looked at again counts once. */
type Found = ReadonlyMap<number, ReviewStatus>;

class Run {
  private readonly found = new Map<number, ReviewStatus>();

  constructor(
    private readonly context: VerifyContext,
    private readonly document: vscode.TextDocument,
    private readonly queue: ReviewQueue,
    private readonly ask: Ask,
  ) {}

  async toTheEnd(): Promise<Found> {
    const { context, document, queue } = this;
    let isGoingBack = false;
    while (!queue.isOver) {
      const reviewed = await reviewedArticle(context, document);
      if (!reviewed) break;
      const claim = queue.claimOf(reviewed.article.annotations.claims);
      if (!claim) {
        // It is gone: on in the same direction, and forwards again from the first.
        if (isGoingBack && queue.index > 0) queue.back();
        else queue.next();
        isGoingBack &&= queue.index > 0;
        continue;
      }
      await this.show(claim);
      const answer = await this.ask(this.questionOf(claim, reviewed));
      if (answer === 'stop') break;
      isGoingBack = answer === 'back';
      if (answer === 'back') queue.back();
      else if (answer === 'skip') queue.next();
      else if (!(await this.take(answer, claim, reviewed))) break;
    }
    return this.found;
  }

  /** @returns false where the reviewer has closed the question for the name: there is no point in asking on. */
  private async take(answer: ReviewStatus | 'note', claim: Claim, shown: Reviewed): Promise<boolean> {
    const { context, document, queue } = this;
    const now = await reviewedArticle(context, document);
    // Another text may have taken the place of the claim that was shown: it is shown anew.
    const same = now && sameClaim(claimRow(claim, Lookup.of(shown.article)), Lookup.of(now.article));
    if (!now || !same) return now !== undefined;
    const status =
      answer === 'note'
        ? (await askAndRecord(context, now, [same]))?.status
        : (await record(context, now, [same], { status: answer })) && answer;
    // Whoever closes the questions for the note is asked for the status again.
    if (!status) return answer === 'note';
    this.found.set(queue.index, status);
    queue.next();
    return true;
  }

  private questionOf(claim: Claim, { article, reviews }: Reviewed): Question {
    const { index, length } = this.queue;
    return {
      title: l10n.t('Claim {0} of {1}', index + 1, length),
      words: claimInWords(claim, article, WORDS_LENGTH),
      state: stateOf(claim, reviews),
      isFirst: index === 0,
    };
  }

  private async show(claim: Claim): Promise<void> {
    const viewColumn = this.context.active.document === this.document ? this.context.active.editor?.viewColumn : undefined;
    const editor = await vscode.window.showTextDocument(this.document, { preview: false, ...(viewColumn ? { viewColumn } : {}) });
    // The list of answers covers the upper part of the editor.
    select(editor, extentOf(claim), vscode.TextEditorRevealType.InCenter);
  }
}

/** Says what the review has found, and what is left; of a review that was left at its first claim, no more than that it is over. */
async function conclude(context: VerifyContext, document: vscode.TextDocument, found: Found): Promise<void> {
  if (found.size === 0) {
    vscode.window.setStatusBarMessage(l10n.t('Review ended.'), MESSAGE_MS);
    return;
  }
  const reviewed = await reviewedArticle(context, document);
  const counts = new Map<ReviewStatus, number>();
  for (const status of found.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  const facts = [
    ...[...counts].map(([status, count]) => `${stateInWords[status]()}: ${count}`),
    ...(reviewed ? [progressInWords(progressOf(reviewed.article.annotations.claims, reviewed.reviews))] : []),
  ];
  void vscode.window.showInformationMessage(l10n.t('Review ended: {0} reviewed. {1}', counted.claims(found.size), facts.join(' · ')));
}
