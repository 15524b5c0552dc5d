import { INDEFINITE_WORDS } from '../lang/en/claims/anonymity';
import { DEPUTY_WORDS, EMPTY_OFFICE_WORDS, FORMER_WORDS, LEADING_NOUNS, OFFICE_LETTERS } from '../lang/en/claims/office-words';
import { FORMER_PREFIX } from '../lang/en/people/role-words';
import { countryOf } from '../places/countries';
import { officeOf, type Office, type OfficeClass } from '../roles/offices';
import type { Mention, Pair, Person } from '../types';
import { within } from './ordered-spans';
import { headLength, lastWord } from './source-phrase';

/** Headline and first paragraph: where news brings somebody in by the office alone. In UTF-16 code units. */
const LEAD = 700;
/** How far behind the office whoever holds it is named. In UTF-16 code units. */
const REACH = 1600;
/** So many mentions are looked at. */
const MOST_MENTIONS = 40;
/** Letters that two words share at least which are forms of one ("Iran", "Iranian"). */
const STEM = 4;
/** Letters of "EU" and "ECOWAS" at the least and at the most. */
const INITIALS = [2, 6] as const;

/** Classes of offices that bodies or countries have few of. */
const FEW: ReadonlySet<OfficeClass> = new Set<OfficeClass>([
  'head',
  'monarch',
  'minister',
  'mayor',
  'chief',
  'diplomat',
  'police',
  'soldier',
  'judge',
  'spokesperson',
  'business',
]);

/** An office in so many words. */
interface Told {
  readonly office: Office;
  readonly isFormer: boolean;
  readonly isDeputy: boolean;
  readonly country: string | undefined;
  /** What else tells which office it is, in lower case. */
  readonly words: readonly string[];
}

/** "Central bank governor", "Canada’s interim police commissioner"; undefined where the words name no office. */
function told(phrase: string): Told | undefined {
  const lower = phrase.toLowerCase();
  const spelled = OFFICE_LETTERS.get(lower) ?? lower;
  let head = lastWord(spelled.slice(0, headLength(spelled)));
  // "Bank of Norway Governor".
  if (!officeOf(head)) head = lastWord(spelled);
  const office = officeOf(head);
  if (!office || office.plural) return undefined;
  let country: string | undefined;
  const rest: string[] = [];
  const written = phrase.split(/[\s,()]+/).map(bare);
  for (const [i, word] of written.entries()) {
    country ??= countryOf(word);
    const small = word.toLowerCase();
    // "The new commissioner", and not "New York".
    if (small === NEW && !/^\p{Lu}/u.test(written[i + 1] ?? '')) continue;
    if (small === '' || small === head || EMPTY_OFFICE_WORDS.has(small) || FORMER_WORDS.has(small) || countryOf(word)) continue;
    if (i === 0 && OFFICE_LETTERS.has(small)) rest.push(...spelled.split(' ').slice(0, -1));
    else rest.push(...(small.startsWith(FORMER_PREFIX) ? [small.slice(FORMER_PREFIX.length)] : [small]));
  }
  const all = lower.split(' ');
  return {
    office,
    isFormer: all.some((word) => FORMER_WORDS.has(word) || word.startsWith(FORMER_PREFIX)),
    isDeputy: all.some((word) => DEPUTY_WORDS.has(word)),
    country,
    words: rest,
  };
}

const NEW = 'new';
const bare = (word: string): string => word.replace(/['’]s?$/, '').replaceAll('.', '');

/** "Iran" and "Iranian", "EU" and "European Union", "NYPD" and "New York City Police". */
function shares(word: string, others: readonly string[]): boolean {
  if (others.some((other) => other === word || (word.length > STEM && other.length > STEM && other.startsWith(word.slice(0, STEM + 1)))))
    return true;
  const [least, most] = INITIALS;
  if (word.length < least || word.length > most) return false;
  let known = 0;
  for (const other of others) if (other.charAt(0) === word.charAt(known)) known++;
  // Of three letters or more, the last one may be the body’s own noun, which its office goes without.
  return known >= Math.max(least, word.length - 1);
}

function fits(source: Told, role: Told, { country, body }: Person): boolean {
  const isLeader = LEADING_NOUNS.has(source.office.noun);
  const isSame =
    source.office.noun === role.office.noun || (source.office.class === 'spokesperson' && role.office.class === 'spokesperson');
  if (!isSame && !(isLeader && FEW.has(role.office.class) && role.office.class !== 'spokesperson')) return false;
  if (source.isFormer !== role.isFormer || source.isDeputy !== role.isDeputy) return false;
  const home = role.country ?? country;
  if (source.country !== undefined && home !== undefined && source.country !== home) return false;
  const ofBody = body?.toLowerCase().split(' ') ?? [];
  const isShared = source.words.some((word) => shares(word, role.words) || shares(word, ofBody));
  const isCountry = source.country !== undefined && source.country === home;
  if (source.office.class === 'spokesperson' || !isSame) return isShared || (isCountry && source.words.length === 0);
  return isShared || source.words.length === 0 || role.words.length === 0;
}

/**
 * "Central bank governor sees lower prices / National Bank Governor Ann Lee said …": whoever is the only one named behind a headline’s or
 * an opening’s office to hold it.
 * @param people by id
 * @returns a person’s id; undefined where the words name no office, where nobody or more than one may be meant.
 */
export function officeAhead(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<string, Person>,
  [start, end]: Pair,
): Mention | undefined {
  if (start > LEAD) return undefined;
  const phrase = text.slice(start, end);
  const source = told(phrase);
  if (!source || !FEW.has(source.office.class)) return undefined;
  // "A former minister" is anybody; "a ministry spokesman" speaks with one voice.
  if (source.office.class !== 'spokesperson' && INDEFINITE_WORDS.has(phrase.split(' ', 1)[0]!.toLowerCase())) return undefined;
  const before = new Set(within(mentions, 0, end).map(({ person }) => person));
  let found: Mention | undefined;
  const seen = new Set<string>();
  for (const mention of within(mentions, end, end + REACH).slice(0, MOST_MENTIONS)) {
    const person = people.get(mention.person);
    if (!person || before.has(person.id) || seen.has(person.id) || person.byline) continue;
    seen.add(person.id);
    const holds = person.roles.some((role) => {
      const held = told(role);
      return held !== undefined && fits(source, held, person);
    });
    if (!holds) continue;
    if (found) return undefined;
    found = mention;
  }
  return found;
}
