import { DESCRIBING, DISTINCT_OFFICES, HEADS_OF_BODIES, SAME_OFFICES, SECOND_RANK } from '../lang/en/people/role-words';
import { BODY_AGAIN } from '../lang/en/people/speaking-duties';
import { countryOf } from '../places/countries';
import type { RoleCandidate } from '../roles/candidate';
import type { OfficeClass } from '../roles/offices';
import { nameOfBody } from './body-name';
import type { PersonDraft } from './draft';
import type { RoleAt } from './link-roles';
import { ministryOf } from './ministry';

/** What it takes away from who serves no country that the article tells, where the phrase’s country owns the office. */
const UNTOLD_COUNTRY = 2.5;

/** By noun, the key of offices of several names. */
const sameOffices = new Map(SAME_OFFICES.flatMap((line) => line.split(' ').map((noun, _, [first]) => [noun, `any ${first!}`] as const)));

/** What offices of several names have in common: whoever speaks for somebody is a spokesperson, an envoy an ambassador. */
export function officeKey(role: Pick<RoleCandidate, 'class' | 'noun'>): string {
  const noun = nounKey(role);
  return sameOffices.get(noun) ?? noun;
}

/** The noun of an office; a prime minister is none of the ministers. */
export const nounKey = ({ class: kind, noun }: Pick<RoleCandidate, 'class' | 'noun'>): string =>
  kind === 'spokesperson' || (kind === 'head' && noun === MINISTER) ? kind : noun;

const MINISTER = 'minister';

/** Offices that news calls by one another's names. */
const ALIKE: Readonly<Partial<Record<OfficeClass, readonly OfficeClass[]>>> = {
  head: ['monarch', 'royal'],
  monarch: ['head', 'royal'],
  royal: ['head', 'monarch'],
  diplomat: ['minister', 'chief', 'adviser', 'spokesperson'],
  lawmaker: ['chief'],
  mayor: ['chief'],
  official: ['head', 'minister', 'diplomat', 'spokesperson', 'lawmaker', 'judge', 'soldier', 'police', 'mayor', 'chief', 'adviser'],
  chief: ['police', 'soldier', 'minister'],
  soldier: ['chief'],
  police: ['chief'],
  law: ['judge'],
};

const alike = (a: OfficeClass, b: OfficeClass): boolean =>
  (ALIKE[a]?.includes(b) ?? false) || (a !== 'official' && b !== 'official' && (ALIKE[b]?.includes(a) ?? false));

/** Number of the line and of the office in it, by noun. */
const distinct = new Map(
  DISTINCT_OFFICES.flatMap((line, l) =>
    line.split(' ').flatMap((nouns, n) => nouns.split('=').map((noun) => [noun, [l, n] as const] as const)),
  ),
);

/** Whether two nouns name offices that nobody holds at once: mayor and governor. */
function areDistinct(a: string, b: string): boolean {
  const x = distinct.get(a);
  const y = distinct.get(b);
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] !== y[1];
}

/** Whether the person is the minister of something else: "the interior minister" is not the foreign minister who was named. */
function isOtherMinister(person: PersonDraft, role: RoleCandidate): boolean {
  const meant = ministryOf(role.keys);
  if (meant === 0) return false;
  let held = 0;
  for (const { role: told } of person.roles) {
    if (told.class !== 'minister') continue;
    const ministry = ministryOf(told.keys);
    // A minister of we know not what, or of something in the past, may be this one.
    if (ministry === 0 || told.former) return false;
    held |= ministry;
  }
  return held !== 0 && (held & meant) === 0;
}

/** "the deputy mayor", "her deputy" */
const isSecond = ({ keys, noun }: RoleCandidate): boolean => SECOND_RANK.has(noun) || keys.some((key) => SECOND_RANK.has(key));

/** What speaks for somebody without an office where the phrase describes whom it means. */
const DESCRIBED = 1.25;

/** What it adds that a role of the person names the same body, by whatever name: "the head of the Kalo Rail Agency … the KRA chief". */
const SAME_BODY = 1.25;

/** Classes whose nouns stand for one another where they say of what: the head of a party is its chief, its leader and its president. */
const LEADERS: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'chief']);

const isSameOffice = (a: RoleCandidate, b: RoleCandidate): boolean => a.class === b.class || officeKey(a) === officeKey(b);

/** Whether everything that the phrase says of what the office is for is told of the other one: not "the divisional police officer". */
const isOfField = (keys: readonly string[], held: readonly string[]): boolean =>
  keys.some((key) => held.includes(key)) && keys.every((key) => held.includes(key) || BODY_AGAIN.has(key));

/** What it adds where two words for an office share what it is for: "Police Commissioner Ann Lee … the police boss". */
const SAME_FIELD = 0.75;

/** How well the person fits the phrase: same office, same country, same province; and what contradicts. */
export function fitness(person: PersonDraft, at: RoleAt, owner: PersonDraft | undefined): number {
  const { role } = at;
  const told = countryOfPerson(person);
  if (speaksAgainst(person, role, told ?? person.standing?.country) || leadsAnother(person, at)) return -99;
  const isSameBody = at.serves !== undefined && person.serves.has(at.serves);
  // Where an office of the body is told, it speaks for itself.
  let points = at.body !== undefined && !isSameBody && person.bodies.has(at.body) ? 3.5 : 0;
  const country = told ?? person.country ?? person.home ?? person.standing?.country;
  if (role.country !== undefined && country === role.country) points += 2.5;
  // "Ruritania’s foreign minister", among people of whom the article need not say whom they serve.
  else if (role.country !== undefined && country === undefined && isOwnedByCountry(at)) points -= UNTOLD_COUNTRY;
  // Who has no office yet may be the one meant, where the phrase says whose office it is.
  let office = person.roles.length > 0 ? -2 : role.country !== undefined && role.reference === 'definite' ? 1 : 0;
  // "The outgoing governor", after somebody of whom no office was told.
  if (office === 0 && role.reference === 'definite' && role.keys.some((key) => DESCRIBING.has(key))) office = DESCRIBED;
  for (const held of person.roles) {
    if (role.class === 'colleague') {
      office = Math.max(office, isTwin(owner, held.role) ? 1.5 : held.role.public ? 0.5 : -2);
      continue;
    }
    const isSame = isSameOffice(held.role, role);
    let fit = -2;
    if (isSame)
      fit = held.role.noun === role.noun ? 2.5 : held.role.noun === 'leader' ? 1 : areDistinct(held.role.noun, role.noun) ? -2 : 2;
    // "the managing director of Acme" is not the oil minister.
    else if (alike(role.class, held.role.class) && !(at.body !== undefined && !role.public && held.role.public))
      fit = 1.25 + (isOfField(role.keys, held.role.keys) ? SAME_FIELD : 0);
    // "the union chief … the union leader"
    else if (LEADERS.has(role.class) && LEADERS.has(held.role.class) && sharedKeys(role.keys, held.role.keys) > 0) fit = 1.25 + SAME_FIELD;
    if (held.role.former && !role.former) fit -= 1.5;
    // "the president" is not the president of a firm.
    if (role.public && !held.role.public && fit > 0 && OF_STATE.has(role.class)) fit -= 1.5;
    // "the president" is not the vice president, nor is "the deputy director" the director.
    if ((isSame || LEADERS.has(role.class)) && isSecond(held.role) !== isSecond(role)) fit -= 1.5;
    if (fit > 0 && isSame) fit += isSameBody ? SAME_BODY : sharedKeys(role.keys, held.role.keys);
    office = Math.max(office, fit);
  }
  if (isAtBody(person, at)) office = Math.max(office, KNOWN_AT_BODY);
  if (role.class !== 'colleague' && isCalledSo(person, role)) office = Math.max(office, isKnownFor(person, role) ? KNOWN_FOR : CALLED_SO);
  return points + office;
}

/** Whether the one whose colleague is meant has an office of that kind. */
const isTwin = (owner: PersonDraft | undefined, { class: kind }: RoleCandidate): boolean =>
  owner?.roles.some(({ role }) => role.class === kind || alike(role.class, kind)) ?? false;

/** "Ruritania’s foreign minister". */
function isOwnedByCountry({ words, role }: RoleAt): boolean {
  if (role.reference !== 'possessive') return false;
  const mark = words.indexOf("'s ");
  const owner = words.slice(0, mark >= 0 ? mark : Math.max(0, words.indexOf('’s ')));
  return countryOf(owner) !== undefined;
}

/** What it adds that somebody bears the office's noun as a title, or holds the office by the registry alone. */
const CALLED_SO = 1.75;

/** "General Lee … the general"; "Lee …the prime minister", which the registry knows. */
function isCalledSo(person: PersonDraft, role: RoleCandidate): boolean {
  if (role.reference !== 'definite') return false;
  return role.keys.length === 0 ? person.titles.has(role.noun) || person.standing?.office === role.noun : isKnownFor(person, role);
}

/** What it adds to hold, by the registry, the office with its field: as much as to be told so. */
const KNOWN_FOR = 2.5;

/** "Lee … the defence minister", which the registry knows. */
const isKnownFor = ({ standing }: PersonDraft, { keys, noun }: RoleCandidate): boolean =>
  keys.length === 1 && standing?.office === `${keys[0]!} ${noun}`;

/** What it adds to hold, by the registry, that office of the body that the phrase names. */
const KNOWN_AT_BODY = 3;

/** "Lagarde … the ECB president", "Grossi … the IAEA chief", which the registry knows. */
export function isAtBody({ standing }: PersonDraft, { role, serves }: RoleAt): boolean {
  if (serves === undefined || standing?.office === undefined || standing.body === undefined || !standing.held) return false;
  // "Spokesman of the Secretary-General": the first of the two.
  const office = standing.office.split(/ (?:of|for) /, 1)[0]!.replaceAll('-', ' ');
  const isSame = LEADERS.has(role.class) ? HEADS_OF_BODIES.has(office) : office.endsWith(role.noun.replaceAll('-', ' '));
  return isSame && !isSecond(role) && !office.startsWith(DEPUTY) && nameOfBody(standing.body) === serves;
}

const DEPUTY = 'deputy';

/** Classes whose bare noun means an office of state. */
const OF_STATE: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'minister', 'mayor', 'soldier']);

function sharedKeys(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return 0;
  let shared = 0;
  let again = 0;
  for (const key of a) {
    if (b.includes(key)) shared++;
    else if (BODY_AGAIN.has(key)) again++;
  }
  return shared > 0 ? 0.75 : b.length > 0 && again < a.length ? -0.75 : 0;
}

/** Whether gender or country speak against the person as the holder. */
export const contradicts = (person: PersonDraft, { role }: RoleAt): boolean =>
  speaksAgainst(person, role, countryOfPerson(person) ?? person.standing?.country);

/** @param country that of the person's roles, else of the office that the registry has */
function speaksAgainst(person: PersonDraft, role: RoleCandidate, country: string | undefined): boolean {
  if (role.gender !== undefined && person.gender !== undefined && role.gender !== person.gender) return true;
  if (role.class === 'minister' && isOtherMinister(person, role)) return true;
  return role.country !== undefined && country !== undefined && role.country !== country;
}

const LEADER = 'leader';

/** "The Labour leader", and whoever leads the Lakeland Front, where the article names no body that is both's. */
function leadsAnother(person: PersonDraft, { role, serves, body }: RoleAt): boolean {
  if (role.noun !== LEADER || serves === undefined || person.serves.size === 0 || person.serves.has(serves)) return false;
  if (body !== undefined && person.bodies.has(body)) return false;
  return person.roles.some((held) => LEADERS.has(held.role.class) && held.role.body !== undefined);
}

/** The country that the roles known so far name most plainly: the first that names one. */
export function countryOfPerson(person: PersonDraft): string | undefined {
  for (const { role } of person.roles)
    if (role.country !== undefined && role.class !== 'colleague' && role.moreNames.length === 0) return role.country;
  for (const { role } of person.roles) if (role.country !== undefined && role.class !== 'colleague') return role.country;
  for (const { role } of person.roles) if (role.country !== undefined) return role.country;
  return undefined;
}
