import { ACCESS_PARTICIPLES, POSTPOSED_WORDS, RELAY_PARTICIPLES } from '../lang/en/claims/source-words';
import type { Layout } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** How many tokens may stand between "published" and "by". */
const LONGEST_TIME = 4;

export interface Postposed {
  /** The last token of what hangs on the phrase; the phrase's own last token where nothing does. */
  readonly last: number;
  /** Whether it tells who speaks ("people familiar with it"), and not how the words came out ("a note seen by Tass"). */
  readonly belongs: boolean;
}

/** What hangs on the noun phrase that ends at `head`: "officials briefed on the plan", "a letter published on Sunday by the paper". */
export function postposedEnd(layout: Layout, head: number, ceiling: number): Postposed {
  const { tokens, quotationOf } = layout;
  const at = head + 1;
  if (at + 2 > ceiling || quotationOf[at]! >= 0) return { last: head, belongs: false };
  const { lower } = tokens[at]!;
  const carried = RELAY_PARTICIPLES.has(lower) || ACCESS_PARTICIPLES.has(lower);
  if (!carried && !POSTPOSED_WORDS.has(lower)) return { last: head, belongs: false };
  const hinge = carried ? agentMark(layout, at + 1, ceiling) : at + 1;
  const { pos, lower: joint } = tokens[hinge]!;
  // "Reuters reported from Rome" has a verb and no participle.
  const hangs = carried ? joint === 'by' : pos === 'ADP' || pos === 'SCONJ' || joint === 'to';
  if (!hangs) return { last: head, belongs: false };
  const last = hinge < ceiling ? nounPhraseEnd(layout, hinge + 1, ceiling, true) : -1;
  return last < 0 ? { last: head, belongs: false } : { last, belongs: !carried };
}

/** The token of "by" behind a participle; times may stand between them. The first token where none comes. */
export function agentMark(layout: Layout, from: number, ceiling: number): number {
  const at = overTime(layout, from, ceiling);
  return layout.tokens[at]?.lower === 'by' ? at : from;
}

/** The first token behind a time, with its preposition: "published | on Sunday | by". The same token where none stands there. */
export function overTime({ tokens, time }: Layout, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && at < from + LONGEST_TIME && (time[at] === 1 || (tokens[at]!.pos === 'ADP' && time[at + 1] === 1))) at++;
  return at;
}
