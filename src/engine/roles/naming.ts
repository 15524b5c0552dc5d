import { NAMING_VERBS } from '../lang/en/people/role-words';
import type { Token } from '../reading';
import { nameStart, type TokenMap } from './token-map';

/** "appointed NAME prime minister": whether a verb of naming stands before the name that ends at the token. */
export function isNamed(tokens: readonly Token[], nameAt: TokenMap['nameAt'], last: number): boolean {
  return NAMING_VERBS.has(tokens[nameStart(nameAt, last) - 1]?.lower ?? '');
}
