import type { EvidenceCode, Quotation } from '../types';

/**
 * “One. ¶ “Two,” she said: words left open are those of whoever speaks in the next paragraph, where only what stands before them says
 * another thing.
 * @param open indices of quotations that the next one takes up
 */
export function withOpen(quotations: readonly Quotation[], open: readonly number[]): Quotation[] {
  const told = [...quotations];
  for (const i of [...open].reverse()) {
    const [here, next] = [told[i]!, told[i + 1]];
    const known = next?.speaker !== undefined && next.speaker !== 'unknown' && !isWeak(next);
    if (!known || here.speaker === next.speaker || !isWeak(here)) continue;
    const others = here.evidence.filter(({ code }) => !code.startsWith('speaker-'));
    told[i] = { ...here, speaker: next.speaker, evidence: [{ code: 'speaker-continued', at: [next.start, next.end] }, ...others] };
  }
  return told;
}

/**
 * She said “one.” The vote was lost. ¶ “Two.” ¶ “Three,” she said: words without a speaker between those of one and the same.
 * @param alone indices of quotations that are all of their paragraph, where the next one opens the paragraph below
 */
export function withNext(quotations: Quotation[], alone: readonly number[]): Quotation[] {
  for (const i of alone) {
    const [before, here, next] = [quotations[i - 1], quotations[i]!, quotations[i + 1]];
    // What opens the paragraph below may be a page's furniture, and nobody's words.
    if (next === undefined) continue;
    if (here.speaker !== 'unknown' || !isWeak(here) || next.speaker === undefined || next.speaker === 'unknown' || isWeak(next)) continue;
    if (before?.speaker !== next.speaker && !next.evidence.some(({ code }) => code === 'speaker-pronoun')) continue;
    quotations[i] = { ...here, speaker: next.speaker, evidence: [{ code: 'speaker-continued', at: [next.start, next.end] }] };
  }
  return quotations;
}

/** Reasons that say no more than that nothing beside the quotation names its speaker. */
export const WEAK: ReadonlySet<EvidenceCode> = new Set<EvidenceCode>(['speaker-continued', 'speaker-subject', 'speaker-none']);

const isWeak = ({ evidence }: Quotation): boolean => evidence.some(({ code }) => WEAK.has(code));
