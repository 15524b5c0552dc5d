import { HEADLINE_GAPS } from '../lang/en/people/role-words';
import type { Token } from '../reading';
import { CUE } from '../text/lists';
import type { Office } from './offices';

/** "Rail minister defends cuts", and a line that is an office only, under somebody's name: no article, and yet somebody's. */
export const stands = (tokens: readonly Token[], from: number, to: number, office: Office): boolean =>
  !office.plural &&
  (from === 0 || (tokens[from - 1]!.text === ')' && to < tokens.length)
    ? to === tokens.length
      ? to < LONGEST_LINE
      : office.public !== 'never' && (acts(tokens[to]!) || (HEADLINE_GAPS.has(tokens[to]!.lower) && isHeadline(tokens)))
    : to < tokens.length
      ? tokens[from - 1]!.text === ',' && office.public !== 'never' && acts(tokens[to]!) && isHeadline(tokens)
      : to <= LONGEST_HEADLINE && acts(tokens[from - 1]!));

/** A verb, or a word that the tagger takes for a noun or name: "minister claims", "president meets". */
export const acts = ({ pos, lists, capital, lower }: Token): boolean =>
  pos === 'VERB' || (!capital && lower.endsWith(THIRD_PERSON) && ((lists & CUE) !== 0 || pos === 'PROPN'));

const THIRD_PERSON = 's';

const isHeadline = (tokens: readonly Token[]): boolean => tokens.length <= LONGEST_HEADLINE && tokens[tokens.length - 1]!.pos !== 'PUNCT';

/** A headline has no more tokens ("Farm aid is late, says minister"). */
const LONGEST_HEADLINE = 24;

/** More words than this are no line with an office only. */
const LONGEST_LINE = 8;
