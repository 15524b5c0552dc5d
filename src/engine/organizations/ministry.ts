import { PORTFOLIOS, ROLE_MODIFIERS } from '../lang/en/people/role-words';
import { endsCountry } from '../names/country-end';
import { countryOfWord } from '../names/lexicon';
import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
import { isPossessiveMark } from '../roles/possessive';
import type { OrganizationCandidate } from './candidate';
import { isCapital } from './runs';

/** The noun that a country’s name before it makes a body’s name, in small letters as well. */
export const MINISTRY = 'ministry';

/** Words of what it is the ministry of, at the most. */
const LONGEST_PROVINCE = 4;

/** "Ruritania’s foreign ministry", "the Ruritanian health ministry", "foreign ministry spokesman": the name that ends at the token `at`. */
export function ministryAt(text: string, tokens: readonly Token[], at: number): OrganizationCandidate | undefined {
  let first = at;
  while (first > 0 && at - first < LONGEST_PROVINCE && isOfProvince(tokens[first - 1]!)) first--;
  if (first === at || tokens[first]!.lower === 'and') return undefined;
  const before = tokens[first - 1];
  const demonym = before !== undefined && isCapital(before) && countryOfWord(before.text)?.kind === 'demonym';
  if (!demonym && !(before !== undefined && isOwned(tokens, first - 1)) && officeOf(tokens[at + 1]?.lower ?? '')?.class !== 'spokesperson')
    return undefined;
  return stateBody(text, tokens[demonym ? first - 1 : first]!.start, tokens[at]!.end);
}

/** A body of the state, by its words. */
export const stateBody = (text: string, start: number, end: number): OrganizationCandidate => ({
  start,
  end,
  kind: 'state',
  strength: 'certain',
  name: text.slice(start, end),
});

const isOfProvince = ({ text, lower }: Token): boolean =>
  text === lower && (lower === 'and' || PORTFOLIOS.has(lower) || ROLE_MODIFIERS.has(lower)) && !NO_PROVINCE.has(lower);

/** Modifiers that tell nothing of the province: "the former ministry". */
const NO_PROVINCE: ReadonlySet<string> = new Set([
  'former',
  'then',
  'current',
  'own',
  'main',
  'other',
  'key',
  'top',
  'first',
  'second',
  'new',
]);

/** Words of a country's name in front of its ministry. */
const COUNTRY_WORDS = 3;

/** Whether a country owns what follows the possessive at the token. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  if (!isPossessiveMark(tokens[at])) return false;
  const owner = tokens[at - 1];
  return owner !== undefined && isCapital(owner) && endsCountry(tokens, at - 1, COUNTRY_WORDS);
}
