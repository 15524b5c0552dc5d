import { FORMER, FORMER_PREFIX, HEADS_OF_GOVERNMENT } from '../lang/en/people/role-words';
import { DUTY_OFFICES, NO_SPEAKERS, PUBLIC_DUTIES, SPEAKING_DUTIES } from '../lang/en/people/speaking-duties';
import { countryOfWord } from '../names/lexicon';
import type { Token } from '../reading';
import { COUNTRY, COUNTRY_OPENER } from '../text/lists';
import type { RoleCandidate } from './candidate';
import { officeOf, type Office } from './offices';

/** English short name of the first country that tokens [from, to) name. */
export function countryIn(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const { text, lists } = tokens[i]!;
    const code = text.charCodeAt(0);
    if (code < 65 || code > 90 || (lists & (COUNTRY | COUNTRY_OPENER)) === 0) continue;
    const next = tokens[i + 1];
    // "director of the US-based group"
    if (next?.text === '-' && tokens[i + 2]?.lower === 'based') continue;
    const two = next && i + 1 < to ? `${text} ${next.text}` : undefined;
    // "Papua New Guinea" is not Guinea.
    const three = two !== undefined && i + 2 < to ? countryOfWord(`${two} ${tokens[i + 2]!.text}`) : undefined;
    const word = three ?? (two === undefined ? undefined : countryOfWord(two)) ?? countryOfWord(text);
    if (word) return word.country;
  }
  return undefined;
}

/** Every country that a word of tokens [from, to) names, in order. */
export function countriesOf(tokens: readonly Token[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const country = countryIn(tokens, i, i + 1);
    if (country !== undefined && !found.includes(country)) found.push(country);
  }
  return found;
}

/** Whether the phrase says that the office is no longer held. */
export function isFormer(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    if (FORMER.has(tokens[i]!.lower) || tokens[i]!.lower.startsWith(FORMER_PREFIX)) return true;
  }
  return tokens[head]?.lower.startsWith(FORMER_PREFIX) ?? false;
}

/**
 * "prime minister" and "PM" lead a country, as a president does; "state senator" and "vice president" keep the class of their noun;
 * a public relations officer speaks for his force.
 */
export function classOf(office: Office, tokens: readonly Token[], from: number, head: number, to: number): RoleCandidate['class'] {
  if (HEADS_OF_GOVERNMENT.has(tokens[head]!.lower)) return 'head';
  if (DUTY_OFFICES.has(office.noun) && speaksByDuty(tokens, from, head, to)) return 'spokesperson';
  if (head === from) return office.class;
  const phrase = `${tokens[head - 1]!.lower} ${tokens[head]!.lower}`;
  return HEADS_OF_GOVERNMENT.has(phrase) ? 'head' : (officeOf(phrase.replace(' ', '-'))?.class ?? office.class);
}

/** "police public relations officer", "director of communications for the party". */
function speaksByDuty(tokens: readonly Token[], from: number, head: number, to: number): boolean {
  const before = head - 1;
  if (before >= from && isSpeakingDuty(tokens, before)) return before === from || !NO_SPEAKERS.has(tokens[before - 1]!.lower);
  if (tokens[head + 1]?.lower !== OF) return false;
  // "director of the Media Centre" is at the head of a body.
  for (let i = head + 2; i < to && isNominal(tokens[i]!); i++)
    if (isSpeakingDuty(tokens, i)) return i + 1 === to || !isNominal(tokens[i + 1]!);
  return false;
}

const OF = 'of';
const PUBLIC = 'public';

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

const isSpeakingDuty = (tokens: readonly Token[], at: number): boolean =>
  SPEAKING_DUTIES.has(tokens[at]!.lower) || (PUBLIC_DUTIES.has(tokens[at]!.lower) && tokens[at - 1]?.lower === PUBLIC);

/** Words of the phrase that tell it from other roles of its class, lower case. */
export function keysOf(tokens: readonly Token[], from: number, to: number, head: number): string[] {
  const keys: string[] = [];
  for (let i = from; i < to; i++) {
    if (i === head) continue;
    const { lower, pos, text, lists } = tokens[i]!;
    // "Marshall Islands": words of a country tell nothing more than the country.
    const second = (lists & COUNTRY_OPENER) !== 0 && i + 1 < to ? tokens[i + 1]! : undefined;
    if (second && countryOfWord(`${text} ${second.text}`)) {
      i++;
      continue;
    }
    if ((pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') && !countryOfWord(text)) keys.push(lower);
  }
  return keys;
}
