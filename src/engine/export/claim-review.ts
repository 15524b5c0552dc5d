import { startOf } from '../claims/extent';
import type { ReviewStatus } from '../corrections/types';
import type { Claim, Person } from '../types';
import type { AnnotatedArticle } from './article';
import { reviewFacts, type ReviewFacts } from './review';
import { referencesOf } from './reference';
import { wordsOf } from './words';

/** The findings that are verdicts: a claim that still needs checking has none. */
export const VERDICTS = ['verified', 'disputed', 'unverifiable'] as const satisfies readonly ReviewStatus[];
export type Verdict = (typeof VERDICTS)[number];

const isVerdict = (status: ReviewStatus): status is Verdict => (VERDICTS as readonly string[]).includes(status);

/** What a ClaimReview needs beyond the article; what is undefined is missing. */
export interface ReviewPublication {
  /** Who publishes the reviews: the name of an organization. */
  readonly publisher?: string;
  readonly publisherUrl?: string;
  /** The page on which the reviews are published. */
  readonly url?: string;
  /** Where the article stands that makes the claims. Optional. */
  readonly articleUrl?: string;
  /** The words of a rating for each finding: `{ verified: 'True', disputed: 'False' }`. */
  readonly ratings: Readonly<Partial<Record<Verdict, string>>>;
}

/** What is missing for ClaimReviews. The engine names it, the interfaces word it. */
export type MissingForReview = 'reviews' | 'publisher' | 'url' | { readonly rating: Verdict };

export type ClaimReviews =
  | { readonly kind: 'reviews'; readonly json: string }
  /** Not everything is there that schema.org and those who read it ask for. */
  | { readonly kind: 'missing'; readonly missing: readonly MissingForReview[] };

/** The verdicts of an article's claims: the ratings that `claimReviews` needs words for. */
export function verdictsOf({ annotations, reviews }: AnnotatedArticle): readonly Verdict[] {
  const found = annotations.claims.flatMap(({ id }) => reviews?.get(id)?.review?.body.status ?? []);
  return VERDICTS.filter((verdict) => found.includes(verdict));
}

/**
 * The checked claims of an article as schema.org ClaimReview (schema.org/ClaimReview) in JSON-LD, one a block. Asked for are what search
 * engines require of it: the claim, the page of the review, who publishes it, and a rating in words.
 */
export function claimReviews(article: AnnotatedArticle, publication: ReviewPublication): ClaimReviews {
  const { publisher, url, ratings } = publication;
  const verdicts = verdictsOf(article);
  const missing: MissingForReview[] = [
    ...(verdicts.length === 0 ? (['reviews'] as const) : []),
    ...(isBlank(publisher) ? (['publisher'] as const) : []),
    ...(isBlank(url) ? (['url'] as const) : []),
    ...verdicts.filter((verdict) => isBlank(ratings[verdict])).map((rating) => ({ rating })),
  ];
  if (missing.length > 0) return { kind: 'missing', missing };
  const people = new Map(article.annotations.people.map((person) => [person.id, person]));
  const graph = [...article.annotations.claims]
    .sort((a, b) => startOf(a) - startOf(b))
    .flatMap((claim) => {
      const review = reviewFacts(article.reviews?.get(claim.id));
      return review && isVerdict(review.status) ? [claimReview(article, claim, review, ratings[review.status]!, people, publication)] : [];
    });
  return { kind: 'reviews', json: `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2)}\n` };
}

const isBlank = (words: string | undefined): boolean => words === undefined || words.trim() === '';

function claimReview(
  { text, annotations: { publicationDate } }: AnnotatedArticle,
  claim: Claim,
  { day, reviewer, note, references }: ReviewFacts,
  rating: string,
  people: ReadonlyMap<string, Person>,
  { publisher, publisherUrl, url, articleUrl }: ReviewPublication,
): object {
  const speakers = referencesOf(claim.sourceId, people).flatMap((one) =>
    one.kind === 'unknown'
      ? []
      : [{ '@type': one.kind === 'person' ? 'Person' : 'Organization', name: one.name, ...jobOf(one.name, people) }],
  );
  const named = speakers.length > 0 ? speakers : unnamed(text, claim);
  return {
    '@type': 'ClaimReview',
    claimReviewed: wordsOf(text, claim.content),
    datePublished: day,
    url,
    author: { '@type': 'Organization', name: publisher, ...(isBlank(publisherUrl) ? {} : { url: publisherUrl }) },
    ...(reviewer === undefined ? {} : { creator: { '@type': 'Person', name: reviewer } }),
    itemReviewed: {
      '@type': 'Claim',
      ...(named.length === 0 ? {} : { author: named.length === 1 ? named[0] : named }),
      ...(publicationDate === undefined ? {} : { datePublished: publicationDate }),
      ...(isBlank(articleUrl) ? {} : { appearance: { '@type': 'CreativeWork', url: articleUrl } }),
    },
    reviewRating: { '@type': 'Rating', alternateName: rating },
    ...(note === undefined ? {} : { reviewBody: note }),
    ...(references.length === 0 ? {} : { citation: references }),
  };
}

/** A person's first role in the article. */
function jobOf(name: string, people: ReadonlyMap<string, Person>): { readonly jobTitle?: string } {
  for (const person of people.values()) if (person.name === name && person.roles[0] !== undefined) return { jobTitle: person.roles[0] };
  return {};
}

/** A source without a name, by the article's words for it; nobody where there are none. */
function unnamed(text: string, { source, sourceKind }: Claim): readonly object[] {
  return source.length === 0 ? [] : [{ '@type': sourceKind === 'institution' ? 'Organization' : 'Person', name: wordsOf(text, source) }];
}
