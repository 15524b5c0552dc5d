import { NAMING_VERBS } from '../lang/en/people/role-words';
import type { Token } from '../reading';
import type { TokenMap } from './token-map';

/** "appointed NAME prime minister": whether a verb of naming stands before the name that ends at the token. */
export function isNamed(tokens: readonly Token[], nameAt: TokenMap['nameAt'], last: number): boolean {
  let first = last;
  while (first > 0 && nameAt[first - 1] === nameAt[last]) first--;
  return NAMING_VERBS.has(tokens[first - 1]?.lower ?? '');
}
