import { DESCRIBING, DISTINCT_OFFICES, OF_PLACES, SECOND_RANK, SINGULAR_OFFICES } from '../lang/en/people/role-words';
import { countryOf } from '../places/countries';
import type { OfficeClass } from '../roles/offices';
import type { RoleCandidate } from '../roles/candidate';
import type { Pair } from '../types';
import type { PersonDraft } from './draft';
import type { RoleAt } from './link-roles';
import type { MentionDraft } from './mentions';
import { topicBefore } from './topic';
import { countLeading } from '../search';

export interface Meant {
  readonly person: PersonDraft;
  /** The mention that the phrase goes back to. */
  readonly at: Pair;
}

/** Points from which a person is taken for the holder of a role phrase that stands alone. */
const ENOUGH = 2.5;

/** By the noun of an office, the one person to whom the article gives it beside the name; undefined where there are several. */
export type OnlyHolders = ReadonlyMap<string, PersonDraft | undefined>;

/** "The president" before his name comes: the only president of the article. */
const isOnly = (person: PersonDraft, { noun, class: kind, keys, reference, body }: RoleCandidate, only: OnlyHolders): boolean =>
  (reference === 'definite' || reference === 'bare') &&
  body === undefined &&
  (SINGULAR.has(kind) || SINGULAR_OFFICES.has(noun)) &&
  only.get(noun) === person &&
  // "the rail minister", and further on "Ann Lee, the rail minister".
  (keys.every((key) => OF_PLACES.has(key)) ||
    person.roles.some(({ role }) => role.noun === noun && keys.every((key) => role.keys.includes(key))));

/** "WHO chief warns of wave": of a body's offices, a headline means the holder whom the text names. */
const isHead = ({ serves, bodies }: PersonDraft, { role, serves: body, body: name }: RoleAt): boolean =>
  role.reference === 'bare' && ((body !== undefined && serves.has(body)) || (name !== undefined && bodies.has(name)));

/** Classes of which an article that names one holder mostly means that one. */
const SINGULAR: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'monarch', 'pontiff', 'minister', 'mayor']);

/** Whom a role phrase without a name beside it means; nobody where it introduces somebody new or nothing fits. */
export function whoIsMeant(at: RoleAt, mentions: readonly MentionDraft[], only: OnlyHolders): Meant[] {
  const { role } = at;
  const before = indexBefore(mentions, at.start);
  switch (role.reference) {
    case 'indefinite':
      return introduced(at, only);
    case 'predicate':
      return subjectBefore(at, mentions, before);
    case 'pair':
      return pairBefore(at, mentions, before);
    default: {
      const meant = best(at, mentions, before, only);
      if (meant.length > 0) return meant;
      const topic = topicBefore(at, mentions, before, (person) => contradicts(person, at));
      return topic ? [{ person: topic.person, at: [topic.start, topic.end] }] : [];
    }
  }
}

/** Classes of offices whose holder a story brings in before naming: "A judge on Monday … Judge Ann Lee wrote". */
const INTRODUCED: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['judge', 'mayor', 'head', 'chief', 'minister', 'police', 'soldier']);

/** The only holder of the office in the article, where nobody but a heading has named that one before. */
function introduced(at: RoleAt, only: OnlyHolders): Meant[] {
  const { role } = at;
  const person = INTRODUCED.has(role.class) ? only.get(role.noun) : undefined;
  if (!person || (person.first < at.start && !at.opens) || contradicts(person, at)) return [];
  const held = person.roles.find(({ role: { noun } }) => noun === role.noun);
  return held?.role.former === role.former ? [{ person, at: [person.first, person.firstEnd] }] : [];
}

const indexBefore = (mentions: readonly MentionDraft[], offset: number): number => countLeading(mentions, ({ end }) => end <= offset) - 1;

/** "… entered his third term as president": the last person named before it in the paragraph. */
function subjectBefore(at: RoleAt, mentions: readonly MentionDraft[], before: number): Meant[] {
  for (let i = before; i >= 0 && mentions[i]!.named.paragraph === at.paragraph; i--) {
    const { person, start, end } = mentions[i]!;
    if (!person.byline && !contradicts(person, at)) return [{ person, at: [start, end] }];
  }
  return [];
}

/** How many mentions back and ahead a holder is looked for. */
const REACH_BACK = 60;
const REACH_AHEAD = 40;

/** What it adds to be the last who was named in the paragraph before. */
const LAST_NAMED = 0.4;

/** What it adds, far from the last mention, that nobody else of the article holds the office. */
const ONLY_HOLDER = 0.75;

/** What it takes away from who is named in the sentence already that the phrase says of which country its holder is. */
const OTHER_COUNTRY = 1.5;
/** The same of who serves no country that the article tells, where the phrase’s country owns the office. */
const UNTOLD_COUNTRY = 2.5;

/** Characters of " and ". */
const AND = 5;

/** Classes whose plural may mean people of several offices. */
const LOOSE: ReadonlySet<string> = new Set(['head', 'official', 'diplomat', 'minister']);

/** "the two leaders": the two people of that kind whom the article named last. */
function pairBefore(at: RoleAt, mentions: readonly MentionDraft[], before: number): Meant[] {
  // "Ann Lee and the two leaders": she is a third.
  const third =
    before >= 0 && mentions[before]!.end >= at.start - AND && mentions[before]!.start >= at.sentence ? mentions[before]!.person : undefined;
  const pick = (fits: (person: PersonDraft) => boolean): Meant[] => {
    const found: Meant[] = [];
    for (let i = before; i >= 0 && found.length < 2 && before - i < REACH_BACK; i--) {
      const { person, start, end } = mentions[i]!;
      if (!person.byline && person !== third && fits(person) && !found.some((meant) => meant.person === person))
        found.push({ person, at: [start, end] });
    }
    return found.length === 2 ? found.reverse() : [];
  };
  const same = pick((person) =>
    person.roles.some(({ role }) => role.class === at.role.class || (role.class === 'colleague' && LOOSE.has(at.role.class))),
  );
  if (same.length === 2 || !LOOSE.has(at.role.class)) return same;
  return pick((person) => person.roles.length === 0 || person.roles.some(({ role }) => role.public));
}

/** Asked for thousands of phrases, each time of a hundred mentions: it makes nothing by the mention. */
function best(at: RoleAt, mentions: readonly MentionDraft[], before: number, only: OnlyHolders): Meant[] {
  const { role } = at;
  const owner = role.reference === 'possessive' || role.class === 'colleague' ? mentions[before] : undefined;
  const isOwnerHere = owner !== undefined && owner.named.paragraph === at.paragraph;
  const isNoOwners = role.class === 'colleague' || role.country === undefined;
  let fitting = 0;
  let top = undefined as MentionDraft | undefined;
  let most = -Infinity;
  const consider = (mention: MentionDraft, nearness: number): void => {
    const { person } = mention;
    if (person.considered === at || person.byline) return;
    person.considered = at;
    const isOwner =
      isOwnerHere && (owner.person === person || (role.class === 'colleague' && mention.start >= at.sentence && mention.end <= at.start));
    const points = isOwner && isNoOwners ? -99 : fitness(person, at, owner?.person) + nearness;
    if (points > -50) fitting++;
    if (points < ENOUGH || points <= most) return;
    top = mention;
    most = points;
  };
  let rank = 0;
  for (let i = before; i >= 0 && rank < REACH_BACK; i--, rank++) {
    const mention = mentions[i]!;
    // "Lee accused the president": the subject is seldom meant again by another phrase.
    const isHere = mention.start >= at.sentence;
    const subject =
      isHere && role.country !== undefined && role.position === 'alone'
        ? OTHER_COUNTRY
        : i === before && isHere && role.reference === 'definite'
          ? 0.75
          : 0;
    const distance = at.paragraph - mention.named.paragraph;
    const order = Math.min(fitting, 4) * 0.15;
    // "…, said the diplomat": whom the paragraph before named last.
    const near = distance === 1 && i === before && role.keys.length === 0 && role.reference === 'definite' ? LAST_NAMED : 0;
    const alone = distance > 3 && top === undefined && isOnly(mention.person, role, only) ? ONLY_HOLDER : 0;
    consider(mention, (distance === 0 ? 1.5 : distance === 1 ? 1 : distance < 4 ? 0.5 : alone) + near - order - subject);
  }
  // A headline or a caption names the office before the text names its holder.
  for (let i = before + 1; i < mentions.length && i < before + REACH_AHEAD; i++)
    consider(
      mentions[i]!,
      isOnly(mentions[i]!.person, role, only) || isHead(mentions[i]!.person, at) ? 0 : role.country !== undefined ? -0.75 : -2,
    );
  return top ? [{ person: top.person, at: [top.start, top.end] }] : [];
}

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

const isSecond = (keys: readonly string[]): boolean => keys.some((key) => SECOND_RANK.has(key));

/** What speaks for somebody without an office where the phrase describes whom it means. */
const DESCRIBED = 1.25;

/** What it adds that a role of the person names the same body, by whatever name: "the head of the Kalo Rail Agency … the KRA chief". */
const SAME_BODY = 1.25;

/** How well the person fits the phrase: same office, same country, same province; and what contradicts. */
function fitness(person: PersonDraft, at: RoleAt, owner: PersonDraft | undefined): number {
  const { role } = at;
  if (contradicts(person, at)) return -99;
  let points = at.body !== undefined && person.bodies.has(at.body) ? 3.5 : 0;
  const isSameBody = at.serves !== undefined && person.serves.has(at.serves);
  const country = countryOfPerson(person) ?? person.country ?? person.home ?? person.standing?.country;
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
    let fit = -2;
    if (held.role.class === role.class)
      fit = held.role.noun === role.noun ? 2.5 : held.role.noun === 'leader' ? 1 : areDistinct(held.role.noun, role.noun) ? -2 : 2;
    // "the managing director of Acme" is not the oil minister.
    else if (alike(role.class, held.role.class) && !(at.body !== undefined && !role.public && held.role.public)) fit = 1.25;
    if (held.role.former && !role.former) fit -= 1.5;
    // "the president" is not the president of a firm.
    if (role.public && !held.role.public && fit > 0 && OF_STATE.has(role.class)) fit -= 1.5;
    // "the president" is not the vice president.
    if (held.role.noun === role.noun && isSecond(held.role.keys) && !isSecond(role.keys)) fit -= 1.5;
    if (fit > 0 && held.role.class === role.class) fit += isSameBody ? SAME_BODY : sharedKeys(role.keys, held.role.keys);
    office = Math.max(office, fit);
  }
  if (role.class !== 'colleague' && isCalledSo(person, role)) office = Math.max(office, CALLED_SO);
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
function isCalledSo({ titles, standing }: PersonDraft, { noun, keys, reference }: RoleCandidate): boolean {
  if (reference !== 'definite') return false;
  if (keys.length === 0 && titles.has(noun)) return true;
  const office = standing?.office;
  return office !== undefined && (keys.length === 0 ? office === noun : keys.length === 1 && office === `${keys[0]!} ${noun}`);
}

/** Classes whose bare noun means an office of state. */
const OF_STATE: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'minister', 'mayor', 'soldier']);

function sharedKeys(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.includes(key)) shared++;
  return shared > 0 ? 0.75 : b.length > 0 ? -0.75 : 0;
}

/** Whether gender or country speak against the person as the holder. */
export function contradicts(person: PersonDraft, { role }: RoleAt): boolean {
  if (role.gender !== undefined && person.gender !== undefined && role.gender !== person.gender) return true;
  const country = knownCountry(person);
  return role.country !== undefined && country !== undefined && role.country !== country;
}

/** The country of the person's roles, else of the office that the registry has. */
const knownCountry = (person: PersonDraft): string | undefined => countryOfPerson(person) ?? person.standing?.country;

/** The country that the roles known so far name most plainly: the first that names one. */
export function countryOfPerson(person: PersonDraft): string | undefined {
  for (const { role } of person.roles)
    if (role.country !== undefined && role.class !== 'colleague' && role.moreNames.length === 0) return role.country;
  for (const { role } of person.roles) if (role.country !== undefined && role.class !== 'colleague') return role.country;
  for (const { role } of person.roles) if (role.country !== undefined) return role.country;
  return undefined;
}
