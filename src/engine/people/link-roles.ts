import { unnamedId } from '../ids';
import type { Paragraph, ParagraphReading } from '../reading';
import type { RoleCandidate } from '../roles/candidate';
import type { OfficeClass } from '../roles/offices';
import type { Evidence, Pair, Role } from '../types';
import { nameOfBody } from './body-name';
import type { PersonDraft } from './draft';
import type { MentionDraft } from './mentions';
import { namedLater, OF_ONE } from './named-later';
import { nounKey, officeKey } from './role-fitness';
import { whoIsMeant, type OnlyHolders } from './role-reference';
import type { Steps } from '../steps';
import { oneLine } from '../text/one-line';

/** A role phrase at its place in the document. Absolute offsets. */
export interface RoleAt {
  readonly role: RoleCandidate;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly words: string;
  /** The body that it names, as written. */
  readonly body: string | undefined;
  /** Its name as the lists have it, else as written: "WHO" and "World Health Organization" are one. */
  readonly serves: string | undefined;
  /** Whether nothing but headings stands above its paragraph. */
  readonly opens: boolean;
  /** Absolute start of its sentence. */
  readonly sentence: number;
  /** The same of the sentence before it in the paragraph; its own where it is the first. */
  readonly previous: number;
}

/** A person, or the running number of somebody whom the article does not name. */
export type Holder = PersonDraft | number;

export interface RoleDraft extends RoleAt {
  readonly holder: Holder;
  readonly group: boolean;
  readonly evidence: readonly Evidence[];
}

/** A longer paragraph is no heading. In UTF-16 code units. */
const LONGEST_HEADING = 130;

/** Paragraphs, or phrases, between two pauses. */
const PAUSE = 64;

/**
 * Ties every role phrase of the document to its holder. Phrases beside a name come first, wherever they stand: from them the others
 * ("the minister", in the headline "France’s top diplomat") learn who holds what.
 */
export function* linkRoles(paragraphs: readonly Paragraph[], mentions: readonly MentionDraft[]): Steps<RoleDraft[]> {
  /** By paragraph and index of the name. */
  const holders: (PersonDraft[] | undefined)[] = [];
  for (const { named, person } of mentions) (holders[named.paragraph] ??= [])[named.index] = person;
  const drafts: RoleDraft[] = [];
  const alone: RoleAt[] = [];
  /** How many paragraphs are headings, from the first on. */
  let headings = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start: shift, reading } = paragraphs[p]!;
    const opens = headings === p;
    if (opens && reading.text.length < LONGEST_HEADING) headings++;
    for (const role of reading.roles) {
      const body = role.body && oneLine(reading.text.slice(role.body.start, role.body.end));
      const { sentence, previous } = sentencesAt(reading, role.start, shift);
      const at: RoleAt = {
        role,
        start: shift + role.start,
        end: shift + role.end,
        paragraph: p,
        words: oneLine(reading.text.slice(role.start, role.end)),
        body,
        serves: body === undefined ? undefined : nameOfBody(body),
        opens,
        sentence,
        previous,
      };
      const people = peopleOf(role, holders[p]);
      if (people.length === 0) {
        const above = role.start === 0 && role.end === reading.text.length ? nameAbove(paragraphs, p, holders) : undefined;
        if (above) {
          hold(above, at);
          drafts.push(draftOf(at, above, false, [{ code: 'role-apposition' }]));
          continue;
        }
        if (role.position === 'alone' || role.reference !== 'bare') alone.push(at);
        continue;
      }
      const group = people.length > 1;
      const { countries } = role;
      for (const person of group ? new Set(people) : people) {
        const own = countries.length === people.length ? countries[people.indexOf(person)] : undefined;
        hold(person, own === undefined || own === role.country ? at : { ...at, role: { ...role, country: own } });
        const code = role.position === 'before' ? 'role-before-name' : 'role-apposition';
        drafts.push(draftOf(at, person, group, [{ code }]));
      }
    }
  }
  yield* linkAlone(alone, mentions, drafts);
  linkNamedLater(drafts, mentions, paragraphs);
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Field by field: objects made by spreading are slow. */
function draftOf(at: RoleAt, holder: Holder, group: boolean, evidence: readonly Evidence[]): RoleDraft {
  const { role, start, end, paragraph, words, body, serves, opens, sentence, previous } = at;
  return { role, start, end, paragraph, words, body, serves, opens, sentence, previous, holder, group, evidence };
}

/** Whom the names beside the role mean. @param held by the names of the paragraph. */
function peopleOf({ name, moreNames }: RoleCandidate, held: readonly (PersonDraft | undefined)[] | undefined): PersonDraft[] {
  const people: PersonDraft[] = [];
  if (held === undefined || name === undefined) return people;
  const first = held[name];
  if (first) people.push(first);
  for (const other of moreNames) {
    const person = held[other];
    if (person) people.push(person);
  }
  return people;
}

/** The person whose name alone is the line above: a byline or a contact with the office under it. */
function nameAbove(
  paragraphs: readonly Paragraph[],
  p: number,
  holders: readonly (readonly (PersonDraft | undefined)[] | undefined)[],
): PersonDraft | undefined {
  const reading = paragraphs[p - 1]?.reading;
  const first = reading?.names[0];
  if (!reading || !first || reading.names.length > 1) return undefined;
  const rest = reading.text.length - (first.end - first.start);
  return rest <= BY_LENGTH ? holders[p - 1]?.[0] : undefined;
}

/** Characters of "By " before the name. */
const BY_LENGTH = 3;

/** More different phrases for one person than this say nothing new. */
const MOST_ROLES = 40;

/** Notes the role with the person, each phrase once. */
function hold({ roles, serves: bodies }: PersonDraft, { role, start, end, words, serves }: RoleAt): void {
  if (roles.length >= MOST_ROLES || roles.some((held) => held.words === words)) return;
  roles.push({ role, at: [start, end], words });
  if (serves !== undefined) bodies.add(serves);
}

/** Where the sentence of the offset and the one before it start, absolute. */
function sentencesAt({ sentences }: ParagraphReading, offset: number, shift: number): { sentence: number; previous: number } {
  let sentence = 0;
  let previous = 0;
  for (const { start } of sentences) {
    if (start > offset) break;
    previous = sentence;
    sentence = start;
  }
  return { sentence: shift + sentence, previous: shift + previous };
}

/** Gives the office that spoke before its holder was named to that one, wherever the article speaks of it. */
function linkNamedLater(drafts: RoleDraft[], mentions: readonly MentionDraft[], paragraphs: readonly Paragraph[]): void {
  const later = namedLater(drafts, mentions, paragraphs);
  if (!later) return;
  const { person, start, end } = later.mention;
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d]!;
    if (draft.holder !== later.number) continue;
    hold(person, draft);
    drafts[d] = draftOf(draft, person, false, [{ code: 'role-standing-alone', at: [start, end] }]);
  }
}

/** Somebody without a name: "an army spokesman". */
interface BroughtIn {
  readonly at: RoleAt;
  readonly number: number;
}

/** "An army spokesman said … “…,” the spokesman said", behind the last mention of another one: whom the text has just brought in is meant. */
const isMeantAgain = ({ at: { start, paragraph, role } }: BroughtIn, again: RoleAt, [named]: Pair): boolean =>
  again.role.reference === 'definite' &&
  named < start &&
  again.paragraph - paragraph <= 1 &&
  again.role.keys.every((key) => role.keys.includes(key)) &&
  (again.role.country === undefined || again.role.country === role.country);

function* linkAlone(alone: readonly RoleAt[], mentions: readonly MentionDraft[], drafts: RoleDraft[]): Steps<void> {
  /** Numbers of unnamed holders by their noun, so that "a spokesman" and then "the spokesman" are one; and by the office of a country. */
  const unnamed = new Map<string, number>();
  let count = 0;
  const only = onlyHolders(drafts);
  /** By office, the last who was brought in without a name. */
  const broughtIn = new Map<string, BroughtIn>();
  for (let a = 0; a < alone.length; a++) {
    if (a % PAUSE === PAUSE - 1) yield;
    const at = alone[a]!;
    const key = officeKey(at.role);
    const meant = whoIsMeant(at, mentions, only);
    const since = meant.length === 1 ? broughtIn.get(key) : undefined;
    if (since && isMeantAgain(since, at, meant[0]!.at)) {
      drafts.push(draftOf(at, since.number, false, [{ code: 'role-unnamed' }]));
      continue;
    }
    if (meant.length > 0) {
      const evidence: Evidence[] = [{ code: 'role-standing-alone', at: meant[0]!.at }];
      for (const { person } of meant) {
        hold(person, at);
        drafts.push(draftOf(at, person, meant.length > 1, evidence));
      }
      continue;
    }
    // What is no office and nobody's is no role: "a lawyer", "the writer".
    if (at.role.reference === 'pair' || at.role.namesBody || !isOffice(at.role)) continue;
    const { noun, reference } = at.role;
    const office = officeOfCountry(at.role);
    let number = office === undefined ? undefined : unnamed.get(office);
    number ??= reference === 'definite' ? unnamed.get(noun) : undefined;
    number ??= ++count;
    unnamed.set(noun, number);
    if (office !== undefined) unnamed.set(office, number);
    if (reference === 'indefinite') broughtIn.set(key, { at, number });
    drafts.push(draftOf(at, number, false, [{ code: 'role-unnamed' }]));
  }
}

/** Classes of offices of which a country has as many as it has provinces, cities or services. */
const OF_PARTS: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['mayor', 'chief']);

/** "Ruritania’s rail minister", which is one person wherever it stands; undefined for what several may be at once. */
function officeOfCountry({ class: kind, noun, reference, country, keys, former, public: isPublic }: RoleCandidate): string | undefined {
  if (country === undefined || !isPublic || former || !OF_ONE.has(kind)) return undefined;
  // "Ruritania’s governor" may be that of any province.
  if ((keys.length === 0 && OF_PARTS.has(kind)) || (reference !== 'possessive' && reference !== 'definite')) return undefined;
  return `${country}|${keys.join(' ')}|${noun}`;
}

function onlyHolders(drafts: readonly RoleDraft[]): OnlyHolders {
  const only = new Map<string, PersonDraft | undefined>();
  for (const { role, holder } of drafts) {
    if (typeof holder === 'number') continue;
    const noun = nounKey(role);
    const key = officeKey(role);
    only.set(noun, only.has(noun) && only.get(noun) !== holder ? undefined : holder);
    if (key !== noun) only.set(key, only.has(key) && only.get(key) !== holder ? undefined : holder);
  }
  return only;
}

const isOffice = (role: RoleCandidate): boolean =>
  (role.public || role.class === 'spokesperson' || servesSomebody(role)) && role.reference !== 'predicate' && role.reference !== 'bare';

/** "his lawyer", "a lawyer for Lee": nobody’s name, and yet somebody’s. */
const servesSomebody = ({ class: kind, reference, keys, serves }: RoleCandidate): boolean =>
  (kind === 'law' || kind === 'adviser') && (reference === 'possessive' || (reference === 'indefinite' && serves && keys.length > 0));

/** The roles as the output has them. */
export function writeRoles(drafts: readonly RoleDraft[]): Role[] {
  return drafts.map(({ start, end, holder, group, evidence }) => {
    const person = typeof holder === 'number' ? unnamedId(holder) : holder.id;
    return group ? { start, end, person, group, evidence } : { start, end, person, evidence };
  });
}
