import {
  BELONGING,
  BODY_LEADS,
  GOVERNING_NOUNS,
  LEADING_VERBS,
  OFFICE_LETTERS,
  PARTY_LETTERS,
  POSSESSIVES,
  REPLACING_VERBS,
} from '../lang/en/people/role-words';
import { isOfStates } from '../organizations/kinds';
import type { Paragraph, ParagraphReading } from '../reading';
import { EXAMPLE_CUES } from '../lang/en/people/example-cues';
import { titleKind } from '../names/lexicon';
import { officeOf, type OfficeClass } from '../roles/offices';
import { unstopped } from '../text/unstopped';
import type { Steps } from '../steps';
import { tokenFrom } from '../text/token-index';
import type { Evidence, Pair } from '../types';
import type { PersonDraft } from './draft';
import type { RoleDraft } from './link-roles';
import type { MentionDraft } from './mentions';

/** Mentions between two pauses. */
const PAUSE = 128;

/**
 * Notes what the words right beside a name say of an office that no role phrase names: "the Lee administration", "Lee’s cabinet", and a
 * body of state before the name ("the Kremlin’s Ann Lee", a caption's "Foreign Ministry Ann Lee").
 */
export function* noteNeighbours(mentions: readonly MentionDraft[], paragraphs: readonly Paragraph[]): Steps<void> {
  let paragraph = -1;
  let token = 0;
  let organization = 0;
  /** Where the last example of an office in the plural ends, and that office. */
  let listEnd = -1;
  let kind: Pair | undefined;
  for (let m = 0; m < mentions.length; m++) {
    if (m % PAUSE === PAUSE - 1) yield;
    const { named, start, end, person } = mentions[m]!;
    const { start: shift, reading } = paragraphs[named.paragraph]!;
    if (named.paragraph !== paragraph) {
      paragraph = named.paragraph;
      token = organization = 0;
      listEnd = -1;
    }
    const { tokens, organizations } = reading;
    token = Math.max(token, tokenFrom(tokens, end - shift));
    const follows = tokens[token]?.lower === "'s" || tokens[token]?.lower === '’s' ? tokens[token + 1] : tokens[token];
    person.official ??= officeBehind(reading, token, shift, start);
    if (person.official === undefined && follows && GOVERNING_NOUNS.has(follows.lower)) person.official = [start, shift + follows.end];
    const lead = leadOf(tokens, tokenFrom(tokens, start - shift));
    const example = exampleBefore(tokens, lead) ?? (listed(reading, listEnd, tokens[lead]?.start ?? -1) ? kind : undefined);
    [listEnd, kind] = example ? [end - shift, example] : [-1, undefined];
    person.official ??= predecessor(reading, lead, shift);
    if (example) person.official ??= [shift + example[0], shift + example[1]];
    person.country ??= countryBefore(reading, start - shift);
    if (named.candidate.title !== undefined) person.home ??= countryBehind(reading, token);
    while (organization < organizations.length && organizations[organization]!.end < start - shift) organization++;
    noteBody(person, reading, organization, start - shift, shift);
  }
}

/**
 * "A B was elected speaker, replacing C D": who is replaced by the holder of an office of state has held it. The name’s first token, or
 * that of its forms of address, is at `lead`.
 */
function predecessor({ tokens, roles }: ParagraphReading, lead: number, shift: number): Pair | undefined {
  const verb = tokens[lead - 1];
  if (verb === undefined || !REPLACING_VERBS.has(verb.lower)) return undefined;
  const office = roles.find(
    ({ public: isPublic, end }) => isPublic && end < verb.start && tokens[tokenFrom(tokens, end - 1)]?.sentence === verb.sentence,
  );
  return office && [shift + office.start, shift + office.end];
}

/** Most tokens of forms of address before a name. */
const LONGEST_LEAD = 4;

/** Index of the first form of address before the name at the token, else of the name. */
function leadOf(tokens: ParagraphReading['tokens'], name: number): number {
  let lead = name;
  while (lead > 0 && lead > name - LONGEST_LEAD && isAddress(tokens, lead - 1)) lead--;
  return lead;
}

/** The code of "a": a comma is not looked up. */
const FIRST_LETTER = 97;

const isAddress = (tokens: ParagraphReading['tokens'], at: number): boolean => {
  const { text, lower } = tokens[at]!;
  return (
    (text === '.' && at > 0 && tokens[at - 1]!.capital && titleKind(tokens[at - 1]!.lower) !== undefined) ||
    (lower.charCodeAt(0) >= FIRST_LETTER && titleKind(unstopped(lower)) === 'honorific')
  );
};

/** "MPs like Ann Lee", "ministers, including Ann Lee": the office in the plural of which the name is an example. */
function exampleBefore(tokens: ParagraphReading['tokens'], lead: number): Pair | undefined {
  const cue = lead - 1;
  let noun = cue - 1;
  if (noun < 0 || tokens[cue]!.capital) return undefined;
  const openers = EXAMPLE_CUES.get(tokens[cue]!.lower);
  if (openers?.has(tokens[noun]!.lower)) noun--;
  else if (!openers?.has('')) return undefined;
  if (tokens[noun]?.text === ',') noun--;
  const word = tokens[noun];
  if (word?.sentence !== tokens[cue]!.sentence) return undefined;
  const office = officeOf(word.lower);
  return office?.plural && (office.public === 'always' || office.public === 'unless') ? [word.start, word.end] : undefined;
}

/** Whether the name goes on with a list whose last name ends at `from`. */
const listed = ({ text }: ParagraphReading, from: number, start: number): boolean =>
  from >= 0 && start - from <= LONGEST_AND && LIST_GAPS.has(text.slice(from, start));
const LIST_GAPS: ReadonlySet<string> = new Set([', ', ' and ', ', and ', ' or ']);
const LONGEST_AND = 6;

/** "France’s Castelnau": the country that owns the name. */
function countryBefore({ places, text }: ParagraphReading, start: number): string | undefined {
  const owned = text.charCodeAt(start - 2) === 115 && (text[start - 3] === '’' || text[start - 3] === "'");
  return owned ? places.find(({ end }) => end === start - 3)?.country : undefined;
}

/** "President Lee of Ruritania": the country behind a name that stands behind an office. */
function countryBehind({ tokens, places }: ParagraphReading, after: number): string | undefined {
  if (tokens[after]?.lower !== 'of') return undefined;
  const from = tokens[tokens[after + 1]?.lower === 'the' ? after + 2 : after + 1]?.start;
  return from === undefined ? undefined : places.find(({ start }) => start === from)?.country;
}

/** How far behind "who leads" a body's name may begin, in tokens. */
const BODY_REACH = 4;

/** What the words behind the name say: "(R-Ohio)", "MP", "of the Ministry of Health", "who leads the Election Commission". */
function officeBehind({ tokens, organizations }: ParagraphReading, after: number, shift: number, start: number): Pair | undefined {
  let at = after;
  const first = tokens[at];
  if (!first) return undefined;
  if (first.capital && OFFICE_LETTERS.has(first.lower) && first.text === first.text.toUpperCase()) return [start, shift + first.end];
  if (first.text === ',' || first.text === '(') at++;
  const second = tokens[at];
  const third = tokens[at + 1];
  if (!second || !third) return undefined;
  if (
    at > after &&
    PARTY_LETTERS.has(second.lower) &&
    second.text === second.text.toUpperCase() &&
    (third.text === '-' || third.text === '–')
  )
    return [start, shift + third.end];
  if (organizations.length === 0) return undefined;
  if (BELONGING.has(second.lower)) at++;
  else if (second.lower === 'who') {
    at++;
    if (tokens[at]?.pos === 'ADV') at++;
    if (!LEADING_VERBS.has(tokens[at]?.lower ?? '')) return undefined;
    at++;
  } else return undefined;
  for (const limit = at + BODY_REACH; at < limit; at++) {
    const from = tokens[at]?.start;
    const body = organizations.find((organization) => organization.start === from);
    if (body) return isOfStates(body.kind) ? [start, shift + body.end] : undefined;
    if (!BODY_LEADS.has(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

function noteBody(person: PersonDraft, { organizations, text }: ParagraphReading, near: number, start: number, shift: number): void {
  for (let index = Math.max(near - 1, 0); index <= near; index++) {
    const body = organizations[index];
    if (!body || body.end >= start || !isOfStates(body.kind)) continue;
    const gap = text.slice(body.end, start);
    if (gap !== ' ' && gap !== "'s " && gap !== '’s ') continue;
    person.bodies.add(text.slice(body.start, body.end));
    person.official ??= [shift + body.start, shift + body.end];
  }
}

/** Those who speak for somebody are officials where that one is. */
const SPEAKS_FOR: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['spokesperson', 'adviser']);

/** Notes whose spokesman or aide is an official's: "Lee’s spokesman", "his adviser". To be called when the roles are linked. */
export function noteAides(roles: readonly RoleDraft[], mentions: readonly MentionDraft[], text: string): void {
  let at = 0;
  for (const { role, start, end, holder } of roles) {
    if (typeof holder === 'number' || role.public || !SPEAKS_FOR.has(role.class)) continue;
    while (at > 0 && mentions[at - 1]!.end > start) at--;
    while (at < mentions.length && mentions[at]!.end <= start) at++;
    const first = text.slice(start, text.indexOf(' ', start)).toLowerCase();
    const owner = POSSESSIVES.has(first)
      ? mentions[at - 1]
      : mentions[at]?.end !== undefined && mentions[at]!.end <= end
        ? mentions[at]
        : undefined;
    if (owner && owner.person !== holder && holdsOffice(owner.person)) holder.official ??= [start, end];
  }
}

/** An official whom the article calls so, or who holds an office on the day of publication: aides of the others serve no office. */
function holdsOffice(person: PersonDraft): boolean {
  const [why] = judge(person).evidence;
  return why?.code === 'official-role' || (person.standing?.held ?? false);
}

/** Whether the person holds or held a public office, and why. */
export function judge(person: PersonDraft): { official: boolean; evidence: Evidence[] } {
  const { official: known, decided = false, evidence: why = [] } = person.standing ?? {};
  if (decided && known !== undefined) return { official: known, evidence: [...why] };
  const held = person.roles.find(({ role }) => role.public && role.position !== 'alone') ?? person.roles.find(({ role }) => role.public);
  if (held) return { official: true, evidence: [{ code: 'official-role', at: held.at }, ...why] };
  if (person.official) return { official: true, evidence: [{ code: 'official-role', at: person.official }, ...why] };
  if (known) return { official: true, evidence: [...why] };
  if (person.byline) return { official: false, evidence: [{ code: 'not-official-byline', at: firstAt(person) }] };
  return { official: false, evidence: [{ code: 'not-official-no-office' }] };
}

const firstAt = (person: PersonDraft): Pair => [person.first, person.firstEnd];
