import { OF_PLACES, SINGULAR_OFFICES } from '../lang/en/people/role-words';
import { BODY_AGAIN } from '../lang/en/people/speaking-duties';
import type { OfficeClass } from '../roles/offices';
import type { RoleCandidate } from '../roles/candidate';
import type { Pair } from '../types';
import type { PersonDraft } from './draft';
import type { RoleAt } from './link-roles';
import type { MentionDraft } from './mentions';
import { contradicts, countryOfPerson, fitness, isAtBody, nounKey, officeKey } from './role-fitness';
import { topicBefore } from './topic';
import { countLeading } from '../search';

export interface Meant {
  readonly person: PersonDraft;
  /** The mention that the phrase goes back to. */
  readonly at: Pair;
}

/** Points from which a person is taken for the holder of a role phrase that stands alone. */
const ENOUGH = 2.5;

/** By the noun of an office, and by what such nouns have in common, the one person to whom the article gives it beside the name; undefined where there are several. */
export type OnlyHolders = ReadonlyMap<string, PersonDraft | undefined>;

const onlyHolder = (only: OnlyHolders, role: RoleCandidate): PersonDraft | undefined => {
  const noun = nounKey(role);
  return only.get(only.has(noun) ? noun : officeKey(role));
};

/** "The president" before his name comes: the only president of the article. */
function isOnly(person: PersonDraft, role: RoleCandidate, only: OnlyHolders): boolean {
  const { noun, class: kind, keys, reference, body } = role;
  if ((reference !== 'definite' && reference !== 'bare' && (kind !== 'spokesperson' || reference !== 'possessive')) || body !== undefined)
    return false;
  if (!(SINGULAR.has(kind) || SINGULAR_OFFICES.has(noun)) || onlyHolder(only, role) !== person) return false;
  const key = officeKey(role);
  return (
    keys.every((word) => OF_PLACES.has(word) || (kind === 'spokesperson' && BODY_AGAIN.has(word))) ||
    // "the rail minister", and further on "Ann Lee, the rail minister".
    person.roles.some(({ role: held }) => officeKey(held) === key && keys.every((word) => held.keys.includes(word)))
  );
}

/** "WHO chief warns of wave": of a body's offices, a headline means the holder whom the text names. */
const isHead = ({ serves, bodies }: PersonDraft, { role, serves: body, body: name }: RoleAt): boolean =>
  role.reference === 'bare' && ((body !== undefined && serves.has(body)) || (name !== undefined && bodies.has(name)));

/** Classes of which an article that names one holder mostly means that one. */
const SINGULAR: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'monarch', 'pontiff', 'minister', 'mayor', 'spokesperson']);

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
  const person = INTRODUCED.has(role.class) ? onlyHolder(only, role) : undefined;
  if (!person || (person.first < at.start && !at.opens) || contradicts(person, at)) return [];
  const key = officeKey(role);
  const held = person.roles.find(({ role: other }) => officeKey(other) === key);
  return held?.role.former === role.former && held.role.public === role.public ? [{ person, at: [person.first, person.firstEnd] }] : [];
}

const indexBefore = (mentions: readonly MentionDraft[], offset: number): number => countLeading(mentions, ({ end }) => end <= offset) - 1;

/**
 * "… entered his third term as president": the last person named before it in the sentence; else whoever the sentence before names first,
 * and so is about; else the last who was named in the paragraph.
 */
function subjectBefore(at: RoleAt, mentions: readonly MentionDraft[], before: number): Meant[] {
  let found: MentionDraft | undefined;
  for (let i = before; i >= 0 && mentions[i]!.named.paragraph === at.paragraph; i--) {
    const mention = mentions[i]!;
    if (found && mention.start < at.previous) break;
    if (mention.person.byline || contradicts(mention.person, at)) continue;
    found = mention;
    if (mention.start >= at.sentence || mention.start < at.previous) break;
  }
  return found ? [{ person: found.person, at: [found.start, found.end] }] : [];
}

/** How many mentions back and ahead a holder is looked for. */
const REACH_BACK = 60;
const REACH_AHEAD = 40;

/** What it adds to be the last who was named in the paragraph before. */
const LAST_NAMED = 0.4;

/** What it adds to be named two or three paragraphs away. */
const FEW_AWAY = 0.5;

/** What it adds instead, and farther away, that nobody else of the article holds the office. */
const ONLY_HOLDER = 0.75;

/** What it takes away from who is named in the sentence already that the phrase says of which country its holder is. */
const OTHER_COUNTRY = 1.5;

/** Characters of " and ". */
const AND = 5;

/** Classes whose plural may mean people of several offices. */
const LOOSE: ReadonlySet<string> = new Set(['head', 'official', 'diplomat', 'minister']);

/** "the two leaders": the two people of that kind whom the article named last. */
function pairBefore(at: RoleAt, mentions: readonly MentionDraft[], before: number): Meant[] {
  const third = thirdBefore(at, mentions, before);
  const isOther = (person: PersonDraft): boolean => person !== third;
  const isOne = (person: PersonDraft): boolean => isOfKind(person, at);
  const pick = (fits: (person: PersonDraft) => boolean): Meant[] => {
    const found: Meant[] = [];
    for (let i = before; i >= 0 && found.length < 2 && before - i < REACH_BACK; i--) {
      const { person, start, end } = mentions[i]!;
      if (!person.byline && fits(person) && !found.some((meant) => meant.person === person)) found.push({ person, at: [start, end] });
    }
    return found.length === 2 ? found.reverse() : [];
  };
  const others = pick((person) => isOther(person) && isOne(person));
  // "Minister Lee said the two ministers had met", where nobody else is one but whom she met.
  const same = others.length < 2 && third && isOne(third) ? pick(isOne) : others;
  if (same.length === 2 || !LOOSE.has(at.role.class)) return same;
  const mayBeOne = (person: PersonDraft): boolean =>
    isOther(person) && (person.roles.length === 0 || person.roles.some(({ role }) => role.public));
  const ofRank = pick((person) => mayBeOne(person) && !person.roles.some(isSpeaking));
  return ofRank.length === 2 ? ofRank : pick(mayBeOne);
}

/** Who tells what others did: "According to his spokesman A B, the two officials met". */
const isSpeaking = ({ role }: PersonDraft['roles'][number]): boolean => role.class === 'spokesperson';

/** Whether the person holds an office such as the two of the phrase hold: "his counterpart" is of the same kind. */
const isOfKind = ({ roles }: PersonDraft, { role: { class: kind } }: RoleAt): boolean =>
  roles.some(({ role }) => role.class === kind || (role.class === 'colleague' && LOOSE.has(kind)));

/** "Ann Lee and the two leaders", "Ann Lee said the two leaders had met": she is a third. */
function thirdBefore(at: RoleAt, mentions: readonly MentionDraft[], before: number): PersonDraft | undefined {
  for (let i = before; i >= 0 && mentions[i]!.start >= at.sentence; i--) {
    const { end, person, named } = mentions[i]!;
    if ((i === before && at.start - end === AND) || named.candidate.reasons.some(({ code }) => code === 'speaks')) return person;
  }
  return undefined;
}

/** What is taken off for whom the text calls a country’s, where the phrase names none and somebody else fits as well. */
const ABROAD = 0.6;

const isForeign = (person: PersonDraft): boolean => (countryOfPerson(person) ?? person.home) !== undefined;

/** Who is named in the phrase itself; undefined where nobody is. */
function namedInside({ end }: RoleAt, mentions: readonly MentionDraft[], before: number): Set<PersonDraft> | undefined {
  let found: Set<PersonDraft> | undefined;
  for (let i = before + 1; i < mentions.length && mentions[i]!.end <= end; i++) (found ??= new Set()).add(mentions[i]!.person);
  return found;
}

/** The only person that the paragraphs right before a minister’s office name, and name next, where no office of his or hers is told. */
function atHome({ role, paragraph }: RoleAt, mentions: readonly MentionDraft[], before: number): MentionDraft | undefined {
  const last = mentions[before];
  // Who is spoken of in between is another one.
  if (
    !last ||
    mentions[before + 1]?.person !== last.person ||
    role.class !== 'minister' ||
    role.reference !== 'definite' ||
    role.country !== undefined ||
    role.keys.length === 0
  )
    return undefined;
  if (last.person.roles.length > 0 || last.person.byline || paragraph - last.named.paragraph > HOME_PARAGRAPHS) return undefined;
  for (let i = before - 1; i >= 0 && paragraph - mentions[i]!.named.paragraph <= HOME_PARAGRAPHS; i--)
    if (mentions[i]!.person !== last.person && !mentions[i]!.person.byline) return undefined;
  return last;
}

/** So many paragraphs back. */
const HOME_PARAGRAPHS = 2;

/** Asked for thousands of phrases, each time of a hundred mentions: it makes nothing by the mention. */
function best(at: RoleAt, mentions: readonly MentionDraft[], before: number, only: OnlyHolders): Meant[] {
  const { role } = at;
  const owner = role.reference === 'possessive' || role.class === 'colleague' ? mentions[before] : undefined;
  const isOwnerHere = owner !== undefined && owner.named.paragraph === at.paragraph;
  const inside = namedInside(at, mentions, before);
  const isNoOwners = role.class === 'colleague' || role.country === undefined;
  let fitting = 0;
  let top = undefined as MentionDraft | undefined;
  let most = -Infinity;
  const consider = (mention: MentionDraft, nearness: number): void => {
    const { person } = mention;
    if (person.considered === at || person.byline) return;
    person.considered = at;
    // "the leader of Ann Lee’s partner" is somebody else.
    if (inside?.has(person)) return;
    const isOwner =
      isOwnerHere && (owner.person === person || (role.class === 'colleague' && mention.start >= at.sentence && mention.end <= at.start));
    const points = isOwner && isNoOwners ? -99 : fitness(person, at, owner?.person) + nearness;
    if (points > -50) fitting++;
    if (points < ENOUGH) return;
    // "the foreign minister", of one whose country is told and one whose country the text takes for granted.
    const weighed = points - (role.country === undefined && isForeign(person) ? ABROAD : 0);
    if (weighed <= most) return;
    top = mention;
    most = weighed;
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
    const alone = distance > 1 && top === undefined && isOnly(mention.person, role, only) ? ONLY_HOLDER : distance < 4 ? FEW_AWAY : 0;
    consider(mention, (distance === 0 ? 1.5 : distance === 1 ? 1 : alone) + near - order - subject);
  }
  // "Ana Ode spoke in Accra. The foreign minister …", and further on "her Nigerian counterpart, Foreign Minister Karl Brandt": she is meant.
  const home = top === undefined ? atHome(at, mentions, before) : undefined;
  let isAbroad = false;
  // A headline or a caption names the office before the text names its holder.
  for (let i = before + 1; i < mentions.length && i < before + REACH_AHEAD; i++) {
    const { person } = mentions[i]!;
    const isFirst = isOnly(person, role, only) || isHead(person, at) || isAtBody(person, at);
    if (home && isFirst && isForeign(person)) isAbroad = true;
    else consider(mentions[i]!, isFirst ? 0 : role.country !== undefined ? -0.75 : -2);
  }
  if (home && isAbroad && top === undefined) top = home;
  return top ? [{ person: top.person, at: [top.start, top.end] }] : [];
}
