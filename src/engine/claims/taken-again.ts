import { organizationId } from '../ids';
import { ARMED_MEMBERS, ARMED_OPENERS, FIRM_HEADS, FIRM_NOUNS, NO_FIRM_HEADS } from '../lang/en/claims/taken-again-words';
import { BODY_WORDS, GROUP_WORDS, MEDIA_WORDS, TAKING_UP } from '../lang/en/claims/source-words';
import { countryOf } from '../places/countries';
import type { Organization } from '../types';
import { indexBefore } from './ordered-spans';
import type { SourceId } from './source-id';
import { lastWord } from './source-phrase';

/** So many mentions of bodies are looked through. */
const BODY_REACH = 40;
/** How far back a firm is looked for. In UTF-16 code units. */
const FIRM_REACH = 900;
/** Longer than "guerrillas of the". In UTF-16 code units. */
const LONGEST_OPENER = 32;
/** Words of "the Anglo-Australian mining giant" behind the article. */
const MOST_WORDS = 3;

const THE = 'the';
const ENDING = 'ist';

/** Whether a body’s last word says that it is none that trades: "the Farmers’ Union". */
const isNoFirm = (name: string): boolean => {
  const head = lastWord(name.toLowerCase());
  if (FIRM_NOUNS.has(head) || FIRM_HEADS.has(head)) return false;
  return NO_FIRM_HEADS.has(head) || BODY_WORDS.has(head) || GROUP_WORDS.has(head) || TAKING_UP.has(head) || MEDIA_WORDS.has(head);
};

/**
 * "ELN rebels … the rebels", "Duke Energy … the private utility": the one body of the article, before the place, that the words can take up.
 * @returns undefined where nobody or more than one may be meant. All offsets are absolute.
 */
export function createTakenAgain(
  text: string,
  organizations: readonly Organization[],
): (words: string, start: number) => SourceId | undefined {
  /** Whether armed people are told beside the name: behind it and its bracket, or in front of it. */
  const isArmed = ({ start, end }: Organization): boolean => {
    const from = text[end] === ')' ? end + 1 : end;
    const [, next = ''] = text.slice(from, from + LONGEST_OPENER).split(/[^\p{L}-]/u, 2);
    if (text[from] === ' ' && ARMED_MEMBERS.has(next.toLowerCase())) return true;
    const before = text
      .slice(Math.max(0, start - LONGEST_OPENER), start)
      .toLowerCase()
      .trimEnd()
      .split(' ');
    if (before[before.length - 1] === THE) before.pop();
    const last = before.pop() ?? '';
    const noun = before.pop() ?? '';
    return (last === 'of' && ARMED_MEMBERS.has(noun)) || (TAKING_UP.has(last) && ARMED_OPENERS.has(noun));
  };

  const only = (start: number, fits: (body: Organization) => boolean): SourceId | undefined => {
    let found: Organization | undefined;
    for (let i = indexBefore(organizations, start), left = BODY_REACH; i >= 0 && left > 0; i--, left--) {
      const body = organizations[i]!;
      if (body.id === found?.id || !fits(body)) continue;
      if (found) return undefined;
      found = body;
    }
    return found && { id: organizationId(found.name), how: 'role' };
  };

  /** "An airline … the airline": somebody whom the article does not name, or that the noun itself has brought in. */
  const isBroughtIn = (noun: string, start: number): boolean => {
    const told = text.slice(Math.max(0, start - FIRM_REACH), start).toLowerCase();
    for (let at = told.indexOf(noun); at >= 0; at = told.indexOf(noun, at + 1))
      if (!/\p{L}/u.test(told[at - 1] ?? ' ') && !/\p{L}/u.test(told[at + noun.length] ?? ' ')) return true;
    return false;
  };

  return (words, start) => {
    const [article = '', ...rest] = words.split(' ');
    const noun = rest.pop();
    if (article.toLowerCase() !== THE || noun === undefined || rest.length >= MOST_WORDS) return undefined;
    // "The Houthi rebels" are named.
    if (rest.some((word) => /^\p{Lu}/u.test(word) && !word.includes('-') && !word.endsWith(ENDING) && !countryOf(word))) return undefined;
    if (ARMED_MEMBERS.has(noun)) return only(start, isArmed);
    if (!FIRM_NOUNS.has(noun) || isBroughtIn(noun, start)) return undefined;
    return only(start, (body) => body.kind === 'other' && start - body.end < FIRM_REACH && !isNoFirm(body.name) && !isArmed(body));
  };
}
