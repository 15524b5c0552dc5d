import { isUnnamedId } from '../ids';
import { REFERRING_ARTICLES } from '../lang/en/claims/source-phrases';
import { INDEFINITE_WORDS } from '../lang/en/claims/anonymity';
import type { Pair, Role } from '../types';
import { indexBefore } from './ordered-spans';

/** How far back "a diplomat" is looked for, and over how many roles. In UTF-16 code units. */
const REACH = 600;
const MOST_ROLES = 8;

/**
 * "A Western diplomat said … the diplomat added": the office without a name that a source of an article and the same noun takes up again.
 * @param roles in text order
 * @returns undefined where the words are others, or somebody with that office is spoken of in between.
 */
export function officeAgain(text: string, roles: readonly Role[], [start, end]: Pair): Role | undefined {
  const source = text.slice(start, end);
  const space = source.indexOf(' ');
  if (space < 0 || source.includes(' ', space + 1) || !REFERRING_ARTICLES.has(source.slice(0, space).toLowerCase())) return undefined;
  const noun = source.slice(space + 1).toLowerCase();
  if (noun === '') return undefined;
  const last = indexBefore(roles, start);
  for (let i = last; i >= 0 && i > last - MOST_ROLES && start - roles[i]!.end < REACH; i--) {
    const role = roles[i]!;
    const phrase = text.slice(role.start, role.end).toLowerCase();
    if (!phrase.includes(noun)) continue;
    const words = phrase.split(' ');
    if (!words.includes(noun)) continue;
    return isUnnamedId(role.person) && INDEFINITE_WORDS.has(words[0]!) ? role : undefined;
  }
  return undefined;
}
