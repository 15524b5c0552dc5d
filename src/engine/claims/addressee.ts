import { ADDRESSEES } from '../lang/en/claims/told-words';
import { MEDIA_WORDS } from '../lang/en/claims/source-words';
import { plainFrame, skipAdverbs, type Frame } from './frame';
import type { Layout } from './layout';

/**
 * "Told Reuters | prices would fall", "told reporters | talks had stalled": whom the verb tells, where the clause behind begins like a part
 * of the same phrase.
 * @param start where the clause begins, right behind a verb that never has one without an addressee
 * @returns undefined where no addressee can be told from the clause.
 */
export function behindAddressee(layout: Layout, start: number, end: number): Frame | undefined {
  const last = addresseeEnd(layout, start, end);
  if (last < start) return undefined;
  const next = skipAdverbs(layout, last + 1, end);
  const { kind, start: clause } = plainFrame(layout, next, end);
  return kind === 'clause' ? { kind, start: clause, addressee: [start, last], objectEnd: last } : undefined;
}

/** The last token of a name, or of a noun for people who are told things; in front of `start` where neither stands there. */
function addresseeEnd({ tokens }: Layout, start: number, end: number): number {
  let at = tokens[start]!.pos === 'DET' ? start + 1 : start;
  const isPart = (i: number): boolean => i <= end && (tokens[i]!.pos === 'PROPN' || tokens[i]!.pos === 'SYM' || tokens[i]!.text === '&');
  if (at <= end && tokens[at]!.pos === 'PROPN') {
    while (isPart(at + 1)) at++;
    while (at < end && MEDIA_WORDS.has(tokens[at + 1]!.lower)) at++;
    return at;
  }
  while (at <= end && (tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'ADJ')) {
    if (ADDRESSEES.has(tokens[at]!.lower) || MEDIA_WORDS.has(tokens[at]!.lower)) return at;
    at++;
  }
  return start - 1;
}
