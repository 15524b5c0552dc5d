import type { ClaimDraft } from '../claims/draft';
import { RELATIVES } from '../lang/en/claims/function-words';
import { WORDS_BEFORE_TIMES } from '../lang/en/reader/times';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';

/** Parts of speech that a name or a phrase ends with; "the" alone is what an age leaves of "the 46-year-old". */
const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'PRON']);

/**
 * "Lund late on Friday | said": the network takes the time between subject and verb into the source now and then, whose last word is then
 * no person's. A time that belongs to a clause within the source ("a report released on Friday") stays, and so does a year by itself
 * ("the campaign of 2012").
 */
export function withoutTimes({ tokens, dates, organizations }: ParagraphReading, draft: ClaimDraft): ClaimDraft {
  const [source, ...rest] = draft.source;
  if (!source || rest.length > 0) return draft;
  const [start, end] = source;
  const date = dates.find((time) => start < time.start && time.end === end);
  // "The Mail on Sunday".
  if (!date || organizations.some((body) => body.start < date.start && body.end === end)) return draft;
  const first = tokenFrom(tokens, start);
  let last = tokenFrom(tokens, date.start) - 1;
  const next = tokens[last + 1];
  // "March 3-5": the second day begins within a token.
  if (!next || (next.pos === 'NUM' && next.end === end)) return draft;
  while (last > first && WORDS_BEFORE_TIMES.has(tokens[last]!.lower)) last--;
  if (last < first || isClause(tokens, first, last)) return draft;
  if (tokens[last]!.text === ',') last--;
  return last < first || !NAMING.has(tokens[last]!.pos) ? draft : { ...draft, source: [[start, tokens[last]!.end]] };
}

/** Whether the words up to `last` hold a verb, back to the last comma. */
function isClause(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = last; i >= first && tokens[i]!.text !== ','; i--) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || RELATIVES.has(lower)) return true;
  }
  return false;
}
