import { l10n, window } from 'vscode';
import type { Claim } from '../../../engine';
import type { ReviewStatus } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';
import { claimRow } from '../../trees/claims';
import { shorten } from '../../trees/excerpt';
import { counted, speakersInWords } from '../../words';
import { askForFinding } from './ask';
import { ownReview, reviewChange, withdrawal, type Finding } from './changes';
import { meantClaims, reviewedArticle, type Reviewed, type VerifyContext } from './context';
import { stateInWords } from './words';

/** Characters of a claim in the title of a question. */
const TITLE_LENGTH = 80;
/** How long the status bar says what has been done. */
const MESSAGE_MS = 4000;
/** Longer words would push what the status bar says of the article out of it. */
const MESSAGE_LENGTH = 24;

/** Says of claims what has been found, without further questions. */
export function setStatus(context: VerifyContext, status: ReviewStatus, row: unknown, rows: unknown): Promise<void> {
  return withClaims(context, row, rows, (reviewed, claims) => record(context, reviewed, claims, { status }));
}

/** Asks for status, note and evidence of a claim, or of several at once; what its reviewer has found before is the proposal. */
export function reviewClaims(context: VerifyContext, row: unknown, rows: unknown): Promise<void> {
  return withClaims(context, row, rows, (reviewed, claims) => askAndRecord(context, reviewed, claims));
}

/** Takes back what the user has found of claims; what others have found stays. */
export function withdrawReviews(context: VerifyContext, row: unknown, rows: unknown): Promise<void> {
  return withClaims(context, row, rows, async ({ document, article, placed }, claims) => {
    const reviewer = await context.reviewer(document);
    if (reviewer === undefined) return;
    const { remove } = withdrawal(article, placed, claims, reviewer);
    if (remove.length === 0) {
      void window.showInformationMessage(l10n.t('There is no review of yours to withdraw.'));
      return;
    }
    await context.corrections.change(document, { remove, label: l10n.t('Withdraw Review') });
    window.setStatusBarMessage(l10n.t('Review withdrawn'), MESSAGE_MS);
  });
}

/** @returns what has been recorded; undefined where the user has closed a question. */
export async function askAndRecord(
  context: VerifyContext,
  reviewed: Reviewed,
  claims: readonly Claim[],
  ask = askForFinding,
): Promise<Finding | undefined> {
  const { document, article, placed } = reviewed;
  const reviewer = await context.reviewer(document);
  const [first] = claims;
  if (reviewer === undefined || !first) return undefined;
  const words = claims.length === 1 ? claimInWords(first, article) : counted.claims(claims.length);
  const before = claims.length === 1 ? ownReview(article, placed, first, reviewer)?.body : undefined;
  const finding = await ask(l10n.t('Review: {0}', words), before);
  // The questions take their time. What was found is said of the words that the reviewer has seen, and these are looked for in the text as
  // it is by now: nothing that somebody has written is lost because the text has changed meanwhile.
  return finding && (await record(context, reviewed, claims, finding)) ? finding : undefined;
}

/** @returns whether it has been recorded. */
export async function record(
  context: VerifyContext,
  { document, article, placed }: Reviewed,
  claims: readonly Claim[],
  finding: Finding,
): Promise<boolean> {
  const reviewer = await context.reviewer(document);
  if (reviewer === undefined || claims.length === 0) return false;
  const label = l10n.t('Review: {0}', stateInWords[finding.status]());
  const done = await context.corrections.change(document, { ...reviewChange(article, placed, claims, reviewer, finding), label });
  if (!done) return false;
  const words = claims.length === 1 ? claimInWords(claims[0]!, article, MESSAGE_LENGTH) : counted.claims(claims.length);
  window.setStatusBarMessage(`${stateInWords[finding.status]()}: ${words}`, MESSAGE_MS);
  return true;
}

/** "Anton Dravik: the strait would stay open". */
export function claimInWords(claim: Claim, article: Article, length = TITLE_LENGTH): string {
  const { speakers, content } = claimRow(claim, Lookup.of(article));
  return `${speakersInWords(speakers)}: ${shorten(content, length)}`;
}

/** Runs with the claims that a command is for; does nothing where there are none. */
export async function withClaims(
  context: VerifyContext,
  row: unknown,
  rows: unknown,
  run: (reviewed: Reviewed, claims: readonly Claim[]) => unknown,
): Promise<void> {
  const { document } = context.active;
  const reviewed = document && (await reviewedArticle(context, document));
  const claims = reviewed ? await meantClaims(context, reviewed, row, rows) : [];
  if (reviewed && claims.length > 0) await run(reviewed, claims);
}
