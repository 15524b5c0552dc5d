import { l10n } from 'vscode';
import type { Claim } from '../../../engine';
import type { ClaimReview } from '../../../engine/corrections/reviews';
import type { HoverText } from '../../hovers/markdown';
import { counted } from '../../words';
import { isLink } from './links';
import { reviewInWords } from './words';

/** What has been found of a claim, by whom, when and on what evidence; ways to say something of it. */
export function describeReview(text: HoverText, claim: Claim, review: ClaimReview | undefined): void {
  for (const one of review?.review ? [review.review, ...review.dissenting] : []) {
    text.title(reviewInWords(one)).quote(one.body.note ?? '');
    for (const reference of one.body.evidence ?? []) {
      if (isLink(reference)) text.link(l10n.t('Evidence:'), reference);
      else text.line(l10n.t('Evidence: {0}', reference));
    }
  }
  if (review && review.dissenting.length > 0) text.line(l10n.t('The reviewers disagree; the latest finding stands first.'));
  const remarks = (review?.comments ?? []).filter(({ body }) => body.text !== '').length;
  if (remarks > 0) text.line(counted.comments(remarks));
  text.command(l10n.t('Review…'), 'onTheRecord.reviewClaim', claim.id);
  text.command(l10n.t('Discuss'), 'onTheRecord.discussClaim', claim.id);
}
