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
export const isSaid = ({ kind, source, sourceId, sourceKind, cue, evidence }: Claim, text: string): boolean =>
  WORDED.has(kind) &&
  source.length > 0 &&
  (sourceId !== 'unknown' || sourceKind === 'official' || sourceKind === 'anonymous') &&
  !evidence.some(({ code }) => code === 'claim-noun-cue') &&
  !cue.some(([start, end]) => isLoose(text.slice(start, end)));

/** "saying", "had asked for", "has shown": no more than a noun need follow, or nobody need have spoken. */
function isLoose(cue: string): boolean {
  const last = cue.slice(cue.lastIndexOf(' ') + 1).toLowerCase();
  return last.endsWith('ing') || LOOSE_PARTICLES.has(last) || SHOWING_VERBS.has(last);
}
