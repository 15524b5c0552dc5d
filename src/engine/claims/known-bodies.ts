import { isOrganizationId, organizationId, organizationNameIn } from '../ids';
import { SEATS } from '../lang/en/claims/seats';
import { BODY_WORDS, PAIR_DETERMINERS, PAIR_NOUNS, RANKS, TAKING_UP, TAKING_UP_WITH } from '../lang/en/claims/source-words';
import { countryOf } from '../places/countries';
import type { Organization, Place, Span } from '../types';
import { countedCountries, listedCountries } from './listed-countries';
import { isCapital } from './layout';
import { indexBefore, lastBefore, within } from './ordered-spans';
import type { SourceId } from './source-id';
import { isCollective, isPossessor, lastWord } from './source-phrase';
import { oneLine } from '../text/one-line';
import { UNKNOWN } from './unknown';

/** Between what a body is and its name: ", the". */
const BEFORE_NAME = /^, (?:the |an? )?$/;
/** … and what may stand behind the name, its letters in a bracket among it. */
const BEHIND_NAME = /^(?: \([^()]{1,16}\))?,?\s?$/;
/** "The New York-based group". */
const BASED = '-based';

/** Whether the words, in lower case, take up a body named before. */
function takesUp(lower: string): boolean {
  const [article, ...rest] = lower.split(' ');
  const noun = rest.pop();
  if (article !== 'the' || noun === undefined || !TAKING_UP.has(noun)) return false;
  const based = rest.findIndex((word) => word.endsWith(BASED));
  // "The pan-African body", "the 28-nation bloc".
  return rest.slice(based + 1).every((word) => TAKING_UP_WITH.has(word) || word.includes('-'));
}

/** "The second-largest union" is not the biggest one: a rank tells another body of the kind. */
const isOther = (words: string, id: string): boolean =>
  words.split(' ').some((word) => RANKS.has(word.slice(word.indexOf('-') + 1)) && !id.toLowerCase().includes(word));

/** Longer than any noun for a body. In UTF-16 code units. */
const LONGEST_NOUN = 20;
/** So many mentions of bodies are looked through for "the ministry". */
const BODY_REACH = 40;

const LIST = ', ';

export type KnownBodies = ReturnType<typeof createKnownBodies>;

/**
 * Bodies and governments of an article, by the words that take them up again. It remembers what sources have been told to be: they are
 * asked for in text order. Offsets absolute.
 */
export function createKnownBodies(
  text: string,
  { organizations, places }: { readonly organizations: readonly Organization[]; readonly places: readonly Place[] },
) {
  /** Ids by the noun that told what they are. */
  const bodies = new Map<string, string>();
  /** The same, of those alone that were named right behind it. */
  const apposed = new Map<string, string>();

  /** The id of the body that spoke last of those that are neither outlets nor a state's. */
  let lastSpoken: string | undefined;
  let free: ReadonlySet<string> | undefined;
  const isFree = (name: string): boolean =>
    (free ??= new Set(organizations.flatMap((body) => (body.kind === 'media' || body.kind === 'state' ? [] : [body.name])))).has(name);

  /** "the regional bloc ECOWAS": the noun in front of a body’s name. */
  const told = (noun: string, name: string): void => {
    if (isCollective(noun)) bodies.set(noun, organizationId(name));
  };

  /** Whoever has spoken: "Oslo’s policy committee", which "the committee" takes up. */
  const spoken = (id: string): void => {
    const body = organizationNameIn(id);
    if (body !== undefined && isFree(body)) {
      lastSpoken = id;
      // "A rights watchdog accuses … Human Rights Watch said": the watchdog has a name now.
      for (const noun of TAKING_UP) if (!isFree(organizationNameIn(bodies.get(noun) ?? '') ?? '')) bodies.delete(noun);
    }
    const space = isOrganizationId(id) ? id.lastIndexOf(' ') : -1;
    if (space < 0 || id.includes('|')) return;
    const noun = id.slice(space + 1);
    if (BODY_WORDS.has(noun)) bodies.set(noun, id);
  };

  /** "the UN refugee agency, UNHCR", "the biggest union, the Union of Teachers (UT),": the body’s name behind what it is. */
  const apposedBody = (headEnd: number, end: number): SourceId | undefined => {
    const [body] = text[headEnd] === ',' ? within(organizations, headEnd, end) : [];
    if (!body || body.start - headEnd > LONGEST_NOUN || end - body.end > LONGEST_NOUN) return undefined;
    if (!BEFORE_NAME.test(text.slice(headEnd, body.start)) || !BEHIND_NAME.test(text.slice(body.end, end))) return undefined;
    const word = lastWord(text.slice(Math.max(0, headEnd - LONGEST_NOUN), headEnd));
    if (!isCollective(word)) return undefined;
    bodies.set(word, organizationId(body.name));
    apposed.set(word, organizationId(body.name));
    return { id: organizationId(body.name), how: 'organization' };
  };

  /** "the agency" behind "the UN health agency, the WHO": the body that was told to be one. */
  const lastTold = (noun: string): SourceId | undefined => {
    const id = apposed.get(noun.toLowerCase());
    return id === undefined ? undefined : { id, how: 'role' };
  };

  /** "analysts at the bank", "officials in the Ministry of Health": the body they speak for. */
  const bodyAt = (from: number, end: number): SourceId | undefined => {
    if (!/^ (at|with|from|of) /.test(text.slice(from, from + 6))) return undefined;
    const [body] = within(organizations, from, end);
    return body && { id: organizationId(body.name), how: 'organization' };
  };

  /** "Oslo’s foreign ministry", "the bank’s policy committee": a body that its owner names. */
  const possessed = (start: number, headEnd: number): SourceId | undefined => {
    const head = lastWord(text.slice(start, headEnd).toLowerCase());
    if (!BODY_WORDS.has(head)) return undefined;
    const from = start + (/^the /i.exec(text.slice(start, start + 4))?.[0].length ?? 0);
    const isOwner = ({ start: at }: Span): boolean => at === from;
    const named = within(organizations, from, headEnd);
    const owner = named.find(isOwner) ?? within(places, from, headEnd).find(isOwner);
    // "South Korea’s Yonhap news agency" has a name of its own.
    if (!owner || named.some((body) => body !== owner && isCapital(text.charAt(body.start)))) return undefined;
    if (!isPossessor(text, owner.end, headEnd)) return undefined;
    const mark = text.slice(owner.end + 1, owner.end + 2) === 's' ? 2 : 1;
    const id = organizationId(oneLine(text.slice(owner.start, owner.end) + text.slice(owner.end + mark, headEnd)));
    bodies.set(head, id);
    return { id, how: 'words' };
  };

  /** "the committee": the body with that word, of those that spoke before. */
  const knownBy = (bare: string, start: number): SourceId | undefined => {
    const word = bare.toLowerCase();
    const id = bodies.get(lastWord(word));
    if (id !== undefined && !isOther(word, id)) return { id, how: 'role' };
    return BODY_WORDS.has(word) ? withWord(word, start) : undefined;
  };

  /** "The group": the body that spoke last, else was named last, and is neither an outlet nor a state's. */
  const takenUp = (lower: string, start: number): SourceId | undefined => {
    if (!takesUp(lower)) return undefined;
    if (lastSpoken !== undefined) return { id: lastSpoken, how: 'role' };
    for (let i = indexBefore(organizations, start), left = BODY_REACH; i >= 0 && left > 0; i--, left--) {
      const { name, kind } = organizations[i]!;
      if (kind !== 'media' && kind !== 'state') return { id: organizationId(name), how: 'role' };
    }
    return undefined;
  };

  /** The body named last whose name has the word. */
  const withWord = (noun: string, start: number): SourceId | undefined => {
    const word = noun.toLowerCase();
    for (let i = indexBefore(organizations, start), left = BODY_REACH; i >= 0 && left > 0; i--, left--) {
      if (organizations[i]!.name.toLowerCase().split(' ').includes(word))
        return { id: organizationId(organizations[i]!.name), how: 'role' };
    }
    return undefined;
  };

  /** "The Journal", "the Commission": the body whose name ends or begins so, of those named before. */
  const shortName = (words: string, start: number): SourceId | undefined => {
    // Most have several words: V8 takes milliseconds to make this ready.
    const name = words.lastIndexOf(' ') === 3 ? /^the (\p{Lu}[\p{L}-]+)$/iu.exec(words)?.[1] : undefined;
    if (name === undefined) return undefined;
    for (let i = indexBefore(organizations, start), left = BODY_REACH; i >= 0 && left > 0; i--, left--) {
      const all = organizations[i]!.name.split(' ');
      if (all.length > 1 && (all[all.length - 1] === name || all[0] === name))
        return { id: organizationId(organizations[i]!.name), how: 'role' };
    }
    return undefined;
  };

  const lastOutlet = (start: number): string | undefined => {
    for (let i = indexBefore(organizations, start); i >= 0; i--) if (organizations[i]!.kind === 'media') return organizations[i]!.name;
    return undefined;
  };

  /** The organization or government named last before the place. */
  const nearestBody = (start: number): SourceId => {
    const organization = lastBefore(organizations, start);
    const place = lastBefore(places, start);
    if (organization && (!place || organization.start > place.start)) return { id: organizationId(organization.name), how: 'pronoun' };
    if (place) return { id: organizationId(governmentAt(place.name)), how: 'pronoun' };
    return UNKNOWN;
  };

  /** The government, or the body, that a place stands for. */
  const governmentAt = (place: string): string => {
    const body = SEATS.get(place);
    return body !== undefined && organizations.some(({ name }) => name === body) ? body : (countryOf(place) ?? place);
  };

  /** "the two countries", "both leaders", "the four countries" of a list. */
  const byPair = (lower: string, start: number): SourceId | undefined => {
    const count = countedCountries(lower);
    const listed = count === undefined ? undefined : listedCountries(text, places, start, count);
    if (listed) return { id: listed.map((name) => organizationId(name)).join('|'), how: 'pronoun' };
    const noun = /\S+$/.exec(lower.slice(-LONGEST_NOUN))?.[0] ?? '';
    if (!PAIR_NOUNS.has(noun) || !lower.split(/\s+/).some((word) => PAIR_DETERMINERS.has(word))) return undefined;
    return lastCountries(start);
  };

  /** "Norway, Ghana agree": both countries of a headline's list, and no town with its country. */
  const countryList = (start: number, end: number): SourceId | undefined => {
    const [first, second, ...more] = text.slice(start, end).includes(LIST) ? within(places, start, end) : [];
    if (!first || !second || more.length > 0 || first.start !== start || second.end !== end) return undefined;
    if (text.slice(first.end, second.start) !== LIST || !countryOf(first.name) || !countryOf(second.name)) return undefined;
    return { id: [first, second].map(({ name }) => organizationId(governmentAt(name))).join('|'), how: 'place' };
  };

  /** @param from nothing in front of it is looked at */
  const lastCountries = (start: number, from = -1): SourceId | undefined => {
    const countries: string[] = [];
    for (let i = indexBefore(places, start); i >= 0 && countries.length < 2; i--) {
      // "BRUSSELS – Diplomats hurried as they": a dateline.
      if (places[i]!.start <= from) break;
      const country = countryOf(places[i]!.name);
      if (country !== undefined && !countries.includes(country)) countries.unshift(country);
    }
    return countries.length === 2 ? { id: countries.map((name) => organizationId(name)).join('|'), how: 'pronoun' } : undefined;
  };

  return {
    told,
    spoken,
    apposedBody,
    lastTold,
    bodyAt,
    possessed,
    knownBy,
    takenUp,
    withWord,
    shortName,
    lastOutlet,
    nearestBody,
    governmentAt,
    byPair,
    countryList,
    lastCountries,
  };
}
