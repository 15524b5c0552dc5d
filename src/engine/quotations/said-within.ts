import { PERSONAL_PRONOUNS, RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';
import { LOOSE_PARTICLES, SHOWING_VERBS } from '../lang/en/quotations/said-words';
import type { Claim, ClaimKind, Span } from '../types';

/** Claims of these kinds are made of words. */
export const WORDED: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['say', 'write']);

/** One part of a claim's content that may hold quotations. */
export interface Held {
  readonly claim: Claim;
  readonly start: number;
  readonly end: number;
  /** Stands in the content of another claim. */
  readonly inner: boolean;
}

/**
 * The innermost claim within another one whose words the quotation holds: "She denied that he had called it “over”". Not where the claim
 * itself stands between the quotation’s marks: whoever is quoted then reports it.
 */
export function innermostSaid(open: readonly Held[], { start, end }: Span): Claim | undefined {
  let found: Held | undefined;
  for (const held of open) {
    if (!held.inner || !holdsMost(held, start, end) || held.claim.cue.some(([at]) => start <= at && at < end)) continue;
    if (!found || held.end - held.start < found.end - found.start) found = held;
  }
  return found?.claim;
}

/** Whether most of the stretch stands in it. */
export const holdsMost = (held: Held, start: number, end: number): boolean =>
  2 * (Math.min(held.end, end) - Math.max(held.start, start)) > end - start;

/**
 * Somebody is told to have said or written it, by a finite verb: what a noun or a participle reports ("his claim that …", "a tweet saying …")
 * ends too late too often, and "polling shows" names nobody. A request ("had asked for") need not be in words.
 */
export const isSaid = (claim: Claim, text: string): boolean =>
  WORDED.has(claim.kind) &&
  claim.source.length > 0 &&
  (claim.sourceId !== 'unknown' || claim.sourceKind === 'official' || claim.sourceKind === 'anonymous' || opensMarks(claim, text)) &&
  !claim.evidence.some(({ code }) => code === 'claim-noun-cue') &&
  !claim.cue.some(([start, end]) => isLoose(text.slice(start, end)));

/** "The police said the man had shouted “No”": of whom the article knows no more says so himself, in a sentence of his own. */
function opensMarks({ source, sourceKind, cue, content }: Claim, text: string): boolean {
  if (sourceKind !== 'person') return false;
  const [from] = content[0] ?? [0];
  const end = cue[cue.length - 1]?.[1] ?? from;
  if (end > from || !/^[“"‘'«]\p{Lu}/u.test(text.slice(from, from + 3)) || !/^:?,?\s?$/.test(text.slice(end, from))) return false;
  const words = text.slice(...source[0]!).toLowerCase();
  return !PERSONAL_PRONOUNS.has(words) && !RELATIVE_PRONOUNS.has(words);
}

/** "saying", "had asked for", "has shown": no more than a noun need follow, or nobody need have spoken. */
function isLoose(cue: string): boolean {
  const last = cue.slice(cue.lastIndexOf(' ') + 1).toLowerCase();
  return last.endsWith('ing') || LOOSE_PARTICLES.has(last) || SHOWING_VERBS.has(last);
}
