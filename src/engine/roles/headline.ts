import { HEADLINE_GAPS, PORTFOLIOS, RUNNING } from '../lang/en/people/role-words';
import type { Token } from '../reading';
import { CUE } from '../text/lists';
import type { Office } from './offices';

/** "Rail minister defends cuts", and a line that is an office only, under somebody's name: no article, and yet somebody's. */
export const stands = (tokens: readonly Token[], from: number, to: number, office: Office): boolean =>
  !office.plural &&
  ((from === 0 || (tokens[from - 1]!.text === ')' && to < tokens.length)
    ? to === tokens.length
      ? to < LONGEST_LINE
      : office.public !== 'never' && (acts(tokens[to]!) || (HEADLINE_GAPS.has(tokens[to]!.lower) && isHeadline(tokens)))
    : to < tokens.length
      ? tokens[from - 1]!.text === ',' && office.public !== 'never' && acts(tokens[to]!) && isHeadline(tokens)
      : to <= LONGEST_HEADLINE && acts(tokens[from - 1]!)) ||
    (office.public !== 'never' && standsWithin(tokens, from, to)));

/** "Russia summons Orsan ambassador over remarks": within a headline between words that no noun phrase goes on with. */
function standsWithin(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.length < SHORTEST_HEADLINE || !isHeadline(tokens)) return false;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (before !== undefined && !acts(before) && !isEdge(before)) return false;
  // “Minister ‘was told three times’”: words about the minister, that another one has said.
  if (
    after !== undefined &&
    (after.text === ':' || OPENING_MARKS.has(after.text) || !(acts(after) || isEdge(after) || after.pos === 'AUX' || after.lower === 'who'))
  )
    return false;
  for (let i = Math.max(0, from - RUNNING_REACH); i < from; i++) if (RUNNING.has(tokens[i]!.lower)) return false;
  // "Orsan PM Hale drops finance chief", "Protesters jeer Orsan president"
  for (let i = from; i < to; i++) if (acts(tokens[i]!) || isSubject(tokens, i)) return false;
  return true;
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['‘', '“', "'", '"', "''", '``']);

/** Several that act, where the tagger takes what they do for a noun. */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.pos === 'NOUN' || at === 0) &&
  tokens[at]!.lower.endsWith('s') &&
  !PORTFOLIOS.has(tokens[at]!.lower) &&
  tokens[at + 1]?.pos !== 'PUNCT';

const isEdge = ({ pos, lower }: Token): boolean =>
  pos === 'ADP' || pos === 'SCONJ' || (pos === 'PUNCT' && lower !== '-') || lower === 'and';

/** Fewer tokens are a label ("Prime Minister of Orsena"). */
const SHORTEST_HEADLINE = 5;
/** How far before an office words stand that say that somebody seeks it. */
const RUNNING_REACH = 4;

/** A verb, or a word that the tagger takes for a noun or name: "minister claims", "president meets". */
export const acts = ({ pos, lists, capital, lower }: Token): boolean =>
  pos === 'VERB' || (!capital && lower.endsWith(THIRD_PERSON) && ((lists & CUE) !== 0 || pos === 'PROPN'));

const THIRD_PERSON = 's';

const isHeadline = (tokens: readonly Token[]): boolean => tokens.length <= LONGEST_HEADLINE && tokens[tokens.length - 1]!.pos !== 'PUNCT';

/** A headline has no more tokens ("Farm aid is late, says minister"). */
const LONGEST_HEADLINE = 24;

/** More words than this are no line with an office only. */
const LONGEST_LINE = 8;
