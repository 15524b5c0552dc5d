import type { Claim } from '../../../engine';
import { ClaimIndex } from '../../../engine/corrections/claim-index';
import type { PlacedCorrection } from '../../../engine/corrections/placed';
import { isReview, type CorrectionOf } from '../../../engine/corrections/reviews';
import { statementsOf } from '../../../engine/corrections/statement';
import { targetMaker } from '../../../engine/corrections/targets';
import type { ReviewStatus } from '../../../engine/corrections/types';
import type { Article } from '../../article/article';
import type { CorrectionChange, CorrectionDraft } from '../types';

/** What somebody has found of a claim. */
export interface Finding {
  readonly status: ReviewStatus;
  /** Empty for none; undefined leaves what the reviewer has written before. */
  readonly note?: string;
  /** Addresses; undefined leaves those that the reviewer has given before. */
  readonly evidence?: readonly string[];
}

/** All reviews of claims, the latest last, by the claims' ids. Pure. */
export function reviewsByClaim(
  { annotations }: Article,
  placed: readonly PlacedCorrection[],
): ReadonlyMap<string, readonly CorrectionOf<'review'>[]> {
  const found = new Map<string, CorrectionOf<'review'>[]>();
  const said = statementsOf(placed.filter(({ correction }) => isReview(correction)));
  if (said.length === 0) return found;
  const claims = new ClaimIndex(annotations.claims);
  for (const statement of said) {
    const id = claims.find(statement)?.id;
    if (id === undefined || !isReview(statement.correction)) continue;
    found.set(id, [...(found.get(id) ?? []), statement.correction]);
  }
  return found;
}

/** The last review of a claim by one reviewer; undefined where there is none. @param reviewer empty for one without a name. */
export function ownReview(
  article: Article,
  placed: readonly PlacedCorrection[],
  claim: Claim,
  reviewer: string,
): CorrectionOf<'review'> | undefined {
  return (reviewsByClaim(article, placed).get(claim.id) ?? []).filter(isBy(reviewer)).at(-1);
}

/** One review for each claim: the reviewer's last one takes on what has been found now, other people's stay as they are. */
export function reviewChange(
  article: Article,
  placed: readonly PlacedCorrection[],
  claims: readonly Claim[],
  reviewer: string,
  finding: Finding,
): Required<Pick<CorrectionChange, 'add' | 'replace'>> {
  const reviews = reviewsByClaim(article, placed);
  const maker = targetMaker(article.text);
  const add: CorrectionDraft[] = [];
  const replace: CorrectionOf<'review'>[] = [];
  for (const claim of claims) {
    const own = (reviews.get(claim.id) ?? []).filter(isBy(reviewer)).at(-1);
    if (own) replace.push({ ...own, body: bodyOf(finding, own.body) });
    else add.push({ targets: maker.claim(claim), body: bodyOf(finding) });
  }
  return { add, replace };
}

/** Takes back all that one reviewer has found of some claims. */
export function withdrawal(
  article: Article,
  placed: readonly PlacedCorrection[],
  claims: readonly Claim[],
  reviewer: string,
): Required<Pick<CorrectionChange, 'remove'>> {
  const reviews = reviewsByClaim(article, placed);
  return { remove: claims.flatMap(({ id }) => (reviews.get(id) ?? []).filter(isBy(reviewer)).map((review) => review.id)) };
}

const isBy =
  (reviewer: string) =>
  ({ creator = '' }: CorrectionOf<'review'>): boolean =>
    creator === reviewer;

type ReviewBody = CorrectionOf<'review'>['body'];

function bodyOf({ status, note, evidence }: Finding, before?: ReviewBody): ReviewBody {
  const words = note ?? before?.note ?? '';
  const links = evidence ?? before?.evidence ?? [];
  return { type: 'review', status, ...(words === '' ? {} : { note: words }), ...(links.length === 0 ? {} : { evidence: links }) };
}
