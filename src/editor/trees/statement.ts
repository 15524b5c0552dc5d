import type { Claim, Pair } from '../../engine';
import type { Lookup } from '../article/article';

/** Characters between a cue and its content that are read along, as in “told reporters that”. */
const GAP_LENGTH = 16;
/** Words alone: behind a comma or a full stop something else begins. */
const WORDS_ALONE = /^[\p{L}\p{N}\s’'-]*$/u;

/** What a list shows of a claim behind its speaker's name. */
export interface Statement {
  readonly words: string;
  /** Whether the cue is among the words. */
  readonly withCue: boolean;
}

/**
 * A claim's content, and before it the cue where the article puts it there: “denied it” and “offered to mediate” can be read without their
 * surroundings, “it” and “to mediate” cannot. Words in quotation marks speak for themselves.
 */
export function statementOf({ form, source, cue, content }: Claim, lookup: Lookup): Statement {
  const alone = { words: lookup.words(...content), withCue: false };
  const [only, ...others] = cue;
  const [first, ...rest] = content;
  if (form === 'direct' || !only || others.length > 0 || !first) return alone;
  const gap: Pair = [only[1], first[0]];
  const shown =
    gap[0] <= gap[1] &&
    gap[1] - gap[0] <= GAP_LENGTH &&
    WORDS_ALONE.test(lookup.article.text.slice(...gap)) &&
    !source.some(([start, end]) => only[0] < end && start < gap[1]);
  return shown ? { words: lookup.words([only[0], first[1]], ...rest), withCue: true } : alone;
}
