import { REFERRING_WORDS } from '../lang/en/claims/anonymity';
import { CLAUSE_PRONOUNS, QUANTIFIERS, RELATIVES } from '../lang/en/claims/function-words';

const LISTS = [CLAUSE_PRONOUNS, QUANTIFIERS, RELATIVES, REFERRING_WORDS];

/** Whether a phrase is one word that stands for somebody without telling who: “they”, “both”, “who”. */
export function isPronoun(phrase: string): boolean {
  const word = phrase.toLowerCase();
  return LISTS.some((list) => list.has(word));
}
