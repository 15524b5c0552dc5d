import { DEFINITE, INDEFINITE, POSSESSIVES } from '../lang/en/people/role-words';
import type { Token } from '../reading';

/** Whether a phrase may begin with the word: "the", "a", "its". */
export const isArticle = ({ lower }: Token): boolean => DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVES.has(lower);
