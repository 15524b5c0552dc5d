import { OCCUPATIONS } from '../lang/en/people/occupations';
import { INDEFINITE } from '../lang/en/people/role-words';
import { NAME_SUFFIXES } from '../lang/en/people/titles';
import type { NameCandidate } from '../names/candidate';
import type { Token } from '../reading';
import { officeOf, type Office } from './offices';
import type { TokenMap } from './token-map';

/** Tokens from the article to the noun at the most: "a 31-year-old part-time deckhand". */
const REACH = 8;

const occupation = (noun: string): Office => ({ noun, class: 'society', public: 'never', gender: undefined, plural: false });

/** An occupation behind a name: the token of its noun. */
export interface Occupation {
  readonly head: number;
  readonly office: Office;
}

/**
 * "Ann Lee, 31, a former school cook": the occupations that stand behind names and are no offices.
 * @param mapped asked only where an article stands behind a comma
 */
export function occupationsBehind(tokens: readonly Token[], names: readonly NameCandidate[], mapped: () => TokenMap): Occupation[] {
  const found: Occupation[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]!.text !== ',') continue;
    let from = i + 1;
    if (tokens[from + 1]?.text === ',' && (tokens[from]!.pos === 'NUM' || NAME_SUFFIXES.has(tokens[from]!.lower))) from += 2;
    if (!INDEFINITE.has(tokens[from]?.lower ?? '')) continue;
    const name = names[mapped().nameAt[i - 1]!];
    if (name?.end !== tokens[i - 1]!.end) continue;
    const head = nounFrom(tokens, from + 1);
    if (head !== undefined) found.push({ head, office: occupation(tokens[head]!.lower) });
  }
  return found;
}

/** The noun of an occupation that ends the words at `from`; undefined where they name an office or something else. */
function nounFrom(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const { lower, pos, text } = tokens[i]!;
    const next = tokens[i + 1];
    const goesOn = next?.pos === 'NOUN' || next?.text === '-';
    if (OCCUPATIONS.has(lower) && !goesOn) return officeOf(lower) ? undefined : i;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && pos !== 'VERB' && text !== '-') return undefined;
  }
  return undefined;
}
