import type { ClaimReview } from '../corrections/reviews';
import type { Claim } from '../types';
import type { AnnotatedArticle } from './article';
import { csvLine } from './csv';
import { lineCounter } from './lines';
import { reviewFacts } from './review';
import { speakerFacts } from './speaker';
import { wordsOf } from './words';
import { extentOf } from '../claims/extent';

/** The columns, in order. `line` counts from 1; `start` and `end` are UTF-16 offsets around the whole claim. */
const COLUMNS = [
  'article',
  'publicationDate',
  'claim',
  'within',
  'line',
  'start',
  'end',
  'speaker',
  'official',
  'country',
  'source',
  'cue',
  'content',
  'form',
  'via',
  'confidence',
  'kind',
  'sourceKind',
  'mood',
  'status',
  'reviewer',
  'reviewed',
  'note',
  'references',
  'dissent',
] as const;

/** The first line of every file of claims. */
export const CLAIMS_CSV_HEADER = csvLine(COLUMNS);

/** The claims of one article as lines of comma-separated values (RFC 4180), without the header. */
export function claimsCsvLines({ name, text, annotations, reviews }: AnnotatedArticle): string {
  const people = new Map(annotations.people.map((person) => [person.id, person]));
  const lineAt = lineCounter(text);
  // In the order of their starts, so that the line counter walks the text once.
  const claims = annotations.claims.map((claim) => ({ claim, hull: extentOf(claim) })).sort((a, b) => a.hull[0] - b.hull[0]);
  return claims
    .map(({ claim, hull: [start, end] }) => {
      const { name: speaker, people: known } = speakerFacts(text, claim, people);
      const fields: Record<(typeof COLUMNS)[number], string | number | boolean | undefined> = {
        article: name,
        publicationDate: annotations.publicationDate,
        claim: claim.id,
        within: claim.within,
        line: lineAt(start),
        start,
        end,
        speaker,
        official: known.some(({ official }) => official),
        country: [...new Set(known.flatMap(({ country }) => country ?? []))].join('; '),
        source: wordsOf(text, claim.source),
        cue: wordsOf(text, claim.cue),
        content: wordsOf(text, claim.content),
        form: claim.form,
        via: claim.via.map((relay) => wordsOf(text, [relay])).join('; '),
        confidence: claim.confidence === undefined ? undefined : Number(claim.confidence.toFixed(3)),
        kind: claim.kind,
        sourceKind: claim.sourceKind,
        mood: moodOf(claim),
        ...reviewColumns(reviews?.get(claim.id)),
      };
      return csvLine(COLUMNS.map((column) => fields[column]));
    })
    .join('');
}

/** The claims of one article as a file of comma-separated values, with the header. */
export function claimsCsv(article: AnnotatedArticle): string {
  return CLAIMS_CSV_HEADER + claimsCsvLines(article);
}

type ReviewColumn = 'status' | 'reviewer' | 'reviewed' | 'note' | 'references' | 'dissent';

/** Empty where nobody has checked the claim. `reviewed` is a day; who found something else stands in `dissent`. */
function reviewColumns(found: ClaimReview | undefined): Record<ReviewColumn, string | undefined> {
  const review = reviewFacts(found);
  return {
    status: review?.status,
    reviewer: review?.reviewer,
    reviewed: review?.day,
    note: review?.note,
    references: review?.references.join('; '),
    dissent: review?.dissent.map(({ status, reviewer }) => (reviewer === undefined ? status : `${status}: ${reviewer}`)).join('; '),
  };
}

const MOOD = 'cue-';

/** What stands against the claim's act, as in its evidence: `negated`, `refused`, `modal`, … */
function moodOf({ evidence }: Claim): string {
  return [...new Set(evidence.flatMap(({ code }) => (code.startsWith(MOOD) ? [code.slice(MOOD.length)] : [])))].join('; ');
}
