import type { Claim, Pair } from '../../engine';
import type { Lookup } from '../article/article';

/** Characters between a cue and its content that are read along, as in “told reporters that”. */
const GAP_LENGTH = 16;
/** Words alone: behind a comma something else stands. */
const WORDS_ALONE = /^[\p{L}\s’'-]*$/u;

/** What a list shows of a claim behind its speaker's name. */
export interface Statement {
  readonly words: string;
  /** Whether the cue is among the words. */
  readonly withCue: boolean;
}

/**
 * A claim's content, and before it the cue where the article puts it there: “denied it” and “offered to mediate” can be read without their
 * surroundings, “it” and “to mediate” cannot. What stands between them is left out where it is long. Words in quotation marks speak for
 * themselves.
 */
export function statementOf({ form, source, cue, content }: Claim, lookup: Lookup): Statement {
  const alone = { words: lookup.words(...content), withCue: false };
  const last = cue.at(-1);
  const [first, ...rest] = content;
  if (form === 'direct' || !last || !first || first[0] < last[1]) return alone;
  const behind = source.some(([start, end]) => last[0] < end && start < first[0]);
  if (behind) return alone;
  const gap: Pair = [last[1], first[0]];
  const near = gap[1] - gap[0] <= GAP_LENGTH && WORDS_ALONE.test(lookup.article.text.slice(...gap));
  // When it was said is no part of what was said.
  const together = near && lookup.inside(lookup.article.annotations.dates, gap).length === 0;
  const parts: readonly Pair[] = together ? [...cue.slice(0, -1), [last[0], first[1]], ...rest] : [...cue, ...content];
  return { words: lookup.words(...parts), withCue: true };
}
