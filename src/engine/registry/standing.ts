import { OTHER_BODIES } from '../lang/en/people/office-holders/other-bodies';
import { CALLED_BY_FIELD, CALLED_WITHOUT_PLACE } from '../lang/en/people/office-holders/short-forms';
import type { PersonDraft } from '../people/draft';
import { countryOfPerson } from '../people/role-fitness';
import { countryOf } from '../places/countries';
import type { OfficeClass } from '../roles/offices';
import type { Evidence } from '../types';
import type { RegistryEntry, RegistryName } from './compile';
import type { RegistryOffice, RegistryPerson } from './registry';

/** What the registry says of a person of the article on the day of publication. */
export interface RegistryStanding {
  /** Undefined: the registry says neither yes nor no (no office yet, or none at all). */
  readonly official: boolean | undefined;
  /** The user's word, which stands above the article's. */
  readonly decided: boolean;
  /** Whether the office is held on that day, so that others speak for it; false for who held one before. */
  readonly held: boolean;
  /** The office held on that day as articles word it when they speak of its holder again, in lower case; undefined where none is. */
  readonly office: string | undefined;
  readonly country: string | undefined;
  readonly body: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** @param date ISO day of publication; undefined: any day, so that every office counts. */
function standingOf({ person, builtIn }: RegistryEntry, date: string | undefined): RegistryStanding {
  if (person.official === false)
    return {
      official: false,
      decided: true,
      held: false,
      office: undefined,
      country: undefined,
      body: undefined,
      evidence: [{ code: 'not-official-registry' }],
    };
  const office = officeAt(person.offices ?? [], date);
  const value = office && officeInShort(office, person);
  const isPublic = office !== undefined && (!builtIn || hasBegunPublic(person.offices ?? [], date));
  const official = person.official ?? (isPublic ? true : undefined);
  const holds = office !== undefined && isHeld(office, date);
  return {
    official,
    decided: person.official !== undefined,
    held: person.official ?? (holds && isPublic),
    office: holds ? inShort(office.role) : undefined,
    country: shortName(countryAt(office, date, person)),
    body: office?.body ?? person.body,
    evidence: official ? [{ code: builtIn ? 'official-built-in' : 'official-registry', ...(value === undefined ? {} : { value }) }] : [],
  };
}

/** "defense secretary" for "Secretary of Defense", "governor" for "Governor of Texas"; else as the registry words it. In lower case. */
function inShort(role: string): string {
  const office = role.toLowerCase();
  for (const link of [' of ', ' to ']) {
    const at = office.indexOf(link);
    if (at < 0) continue;
    const head = office.slice(0, at);
    if (CALLED_WITHOUT_PLACE.has(head)) return head;
    const behind = office.slice(at + link.length);
    const field = behind.startsWith('the ') ? behind.slice(4) : behind;
    if (CALLED_BY_FIELD.has(head) && !field.includes(' ')) return `${field} ${head}`;
  }
  return office;
}

/**
 * Notes with each person what the registry says on that day, unless the article's person is somebody else of that name, as far as is known
 * by then: with more roles, it may turn out that he or she is.
 */
export function noteStandings(people: readonly PersonDraft[], date: string | undefined): void {
  for (const person of people) {
    const { known, standing } = person;
    if (known) person.standing = isOther(person, known) ? undefined : (standing ?? standingOf(known.entry, date));
  }
}

const isOther = (draft: PersonDraft, name: RegistryName): boolean =>
  name.entry.builtIn ? isSomebodyElse(draft, name) : name.kind === 'surname' && contradicts(draft, name.entry.person);

/** The office held on that day, the one begun last of several; else the one held last before; undefined where there is none yet. */
export function officeAt(offices: readonly RegistryOffice[], date: string | undefined): RegistryOffice | undefined {
  const begun = offices.filter(({ from }) => date === undefined || from === undefined || from <= date.slice(0, from.length));
  const held = begun.filter((office) => isHeld(office, date));
  let best: RegistryOffice | undefined;
  for (const office of held.length > 0 ? held : begun) if (!best || (office.from ?? '') >= (best.from ?? '')) best = office;
  return best;
}

/** Whether an office of a state or an international body has been held by that day. */
const hasBegunPublic = (offices: readonly RegistryOffice[], date: string | undefined): boolean =>
  officeAt(
    offices.filter(({ body }) => !OTHER_BODIES.has(body ?? '')),
    date,
  ) !== undefined;

/** The country of the office, else the one that who has left an international body has served at last. */
function countryAt(office: RegistryOffice | undefined, date: string | undefined, person: RegistryPerson): string | undefined {
  if (office?.country !== undefined || office?.body === undefined) return office?.country ?? person.country;
  if (isHeld(office, date)) return undefined;
  const others = person.offices?.filter(({ country }) => country !== undefined) ?? [];
  return officeAt(others, date)?.country;
}

const isHeld = ({ to }: RegistryOffice, date: string | undefined): boolean =>
  to === undefined || (date !== undefined && date.slice(0, to.length) <= to);

/** "President, France 2017-05-14/..": the office and, where a day is known, when it was held as an interval of ISO 8601-2. */
function officeInShort({ role, body, country, from, to }: RegistryOffice, person: RegistryPerson): string {
  const of = body ?? country ?? person.body ?? person.country;
  const held = from === undefined && to === undefined ? '' : ` ${from ?? '..'}/${to ?? '..'}`;
  return `${role}${of === undefined ? '' : `, ${of}`}${held}`;
}

/** "USA" and "United States" are one country in the output. */
const shortName = (country: string | undefined): string | undefined => country && (countryOf(country) ?? country);

/** Whether the article speaks of another bearer of the name: an author, or somebody who serves another country or does something else. */
function isSomebodyElse(draft: PersonDraft, { entry: { person }, kind }: RegistryName): boolean {
  if (kind === 'name' && person.surname) return false;
  if (draft.byline) return true;
  // A family name alone may be another's who speaks for somebody or leads a club; only a candidate goes by the name that everybody knows.
  const isOther = kind === 'name' ? (of: OfficeClass) => OTHER_CALLINGS.has(of) : (of: OfficeClass) => of !== 'candidate';
  const hasAnotherCalling =
    draft.roles.length > 0 && draft.roles.every(({ role }) => !role.public && isOther(role.class)) && !draft.official;
  return hasAnotherCalling || contradicts(draft, person);
}

/** What is no step of a career in politics: who is called a candidate, a leader, an adviser or a spokesman may be the one that is known. */
const OTHER_CALLINGS: ReadonlySet<OfficeClass> = new Set<OfficeClass>([
  'scholar',
  'business',
  'press',
  'law',
  'culture',
  'sport',
  'society',
]);

/** Whether the article gives another country than any that the registry has, or, with a bare family name, another office. */
function contradicts(draft: PersonDraft, { offices = [], country }: RegistryPerson): boolean {
  const here = countryOfPerson(draft);
  if (here !== undefined) {
    const countries = [country, ...offices.map((office) => office.country)].map(shortName).filter((one) => one !== undefined);
    if (countries.length > 0) return !countries.includes(here);
  }
  const nouns = draft.roles.filter(({ role }) => role.public && role.position !== 'alone').map(({ role }) => role.noun);
  if (draft.parts.given !== undefined || nouns.length === 0) return false;
  const words = offices.flatMap(({ role }) => role.toLowerCase().split(/[ -]/));
  return !nouns.some((noun) => noun.split('-').some((word) => words.includes(word)));
}
