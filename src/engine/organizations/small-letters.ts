import { BODIES_OF_COUNTRIES, BODIES_OF_REGIONS, BODIES_OF_UNIONS, BODIES_WITH_ARTICLE } from '../lang/en/small-bodies';
import { PORTFOLIOS } from '../lang/en/people/role-words';
import { countryOfWord } from '../names/lexicon';
import type { Token } from '../reading';
import { ORGANIZATION_HEAD } from '../text/lists';
import type { OrganizationCandidate } from './candidate';
import { MINISTRY, ministryAt, stateBody } from './ministry';
import { isCapital } from './runs';

/** Words of a region's name in front of its police at the most. */
const LONGEST_REGION = 3;

/** A body whose noun, the token at `at`, has a small letter: "the Greek coast guard", "Ruritania’s foreign ministry". */
export function smallBodyAt(text: string, tokens: readonly Token[], at: number): OrganizationCandidate | undefined {
  const { lists, lower } = tokens[at]!;
  if ((lists & ORGANIZATION_HEAD) === 0) return undefined;
  if (lower === MINISTRY) return ministryAt(text, tokens, at) ?? titledMinistry(text, tokens, at);
  const first = firstOf(tokens, at);
  // "Greek coast guard vessels" are no body.
  if (first === undefined || tokens[at + 1]?.pos === 'NOUN') return undefined;
  return stateBody(text, tokens[first]!.start, tokens[at]!.end);
}

/** "the Water ministry": what it is the ministry of has a capital. A sentence's first word has it from there. */
function titledMinistry(text: string, tokens: readonly Token[], at: number): OrganizationCandidate | undefined {
  const province = tokens[at - 1];
  if (province === undefined || !province.capital || !PORTFOLIOS.has(province.lower)) return undefined;
  if (tokens[at - 2]?.sentence !== province.sentence || tokens[at - 2]!.capital) return undefined;
  return stateBody(text, province.start, tokens[at]!.end);
}

/** Where the name begins whose noun the token is. */
function firstOf(tokens: readonly Token[], at: number): number | undefined {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  const pair = `${before.lower} ${lower}`;
  if (BODIES_WITH_ARTICLE.has(pair) && tokens[at - 2]?.lower === 'the') return at - 1;
  if (BODIES_OF_UNIONS.has(`${before.text} ${lower}`)) return at - 1;
  if (BODIES_OF_REGIONS.has(pair)) return regionStart(tokens, at - 1);
  const first = BODIES_OF_COUNTRIES.has(pair) ? at - 1 : BODIES_OF_COUNTRIES.has(lower) ? at : undefined;
  return first === undefined ? undefined : peopleStart(tokens, first);
}

/** "Mie prefectural police": where the region's name begins that ends before the token. */
function regionStart(tokens: readonly Token[], to: number): number | undefined {
  let first = to;
  while (first > 0 && to - first < LONGEST_REGION && isCapital(tokens[first - 1]!) && tokens[first - 1]!.pos === 'PROPN') first--;
  return first === to ? undefined : first;
}

/** "Greek", "South Korean": where the word for a people begins that ends before the token. */
function peopleStart(tokens: readonly Token[], to: number): number | undefined {
  const last = tokens[to - 1];
  if (last === undefined || !isCapital(last)) return undefined;
  const two = to > 1 && isCapital(tokens[to - 2]!) ? countryOfWord(`${tokens[to - 2]!.text} ${last.text}`) : undefined;
  if (two !== undefined) return two.kind === 'demonym' ? to - 2 : undefined;
  return countryOfWord(last.text)?.kind === 'demonym' ? to - 1 : undefined;
}
