import { ACCOUNT_WORDS } from '../lang/en/claims/source-words';
import { HEAD_ENDS } from '../lang/en/claims/source-phrases';
import type { ResolvedEntities } from '../people/antecedent';
import { officeOf } from '../roles/offices';
import type { Role, Span } from '../types';
import { lastBefore, within } from './ordered-spans';
import type { SourceId } from './source-id';
import { headLength, isPossessor, isTitleGap, lastWord, wordBefore } from './source-phrase';

/** A role begins its phrase although an article or an adjective stands in front of it. In UTF-16 code units. */
export const LONGEST_LEADING = 8;

/** Who holds an office, or owns what is spoken of, in the words of a source. All offsets are absolute. */
export interface Holders {
  hasOffice(mention: Span & { readonly person: string }, from: number): boolean;
  ownsRest(role: Span & { readonly person: string }, end: number): boolean;
  wholeRole(start: number, end: number, headEnd: number): SourceId | undefined;
  titled(start: number, end: number, headEnd: number): SourceId | undefined;
  possessor(words: string, start: number): SourceId | undefined;
  accountOf(start: number, end: number): SourceId | undefined;
  namedLast(start: number, end: number): SourceId | undefined;
}

const AND = 'and';
const ABOUT: ReadonlySet<string> = new Set(['on', 'in', 'at']);

/** Whether one of them ends there. */
const endsAt = (spans: readonly Span[], end: number): boolean => lastBefore(spans, end)?.end === end;

export function createHolders(text: string, { mentions, roles, organizations, places, resolver }: ResolvedEntities): Holders {
  /** "Energy Minister Ann Lee", ", the former minister Ann Lee": from the place to the name, nothing but the office. */
  const hasOffice = (mention: Span & { readonly person: string }, from: number): boolean =>
    within(roles, from, mention.start).some(
      (role) => role.person === mention.person && role.start - from < LONGEST_LEADING && mention.start - role.end <= 2,
    );

  /** "President Ann Lee’s spokesman": the office of the possessor. */
  const ownsRest = (role: Span & { readonly person: string }, end: number): boolean => {
    const [mention] = within(mentions, role.end, end);
    return mention?.person === role.person && mention.start - role.end <= 2 && isPossessor(text, mention.end, end);
  };

  /** The role that the phrase begins with and that goes on behind its head. */
  const openingRole = (start: number, end: number, headEnd: number): Role | undefined =>
    within(roles, start, end).find((one) => one.end > headEnd && one.start - start < LONGEST_LEADING);

  /** "a spokesman for Ann Lee", "an adviser to the minister": the office that the whole phrase is. */
  const wholeRole = (start: number, end: number, headEnd: number): SourceId | undefined => {
    const role = openingRole(start, end, headEnd);
    // Whoever is named behind the preposition is somebody else.
    const other = role && within(mentions, headEnd, end).some(({ person }) => person === role.person);
    return role && !other ? { id: role.person, how: 'role' } : undefined;
  };

  /** "Secretary of State Ann Lee": the name stands behind the preposition, next to a role that begins the phrase. */
  const titled = (start: number, end: number, headEnd: number): SourceId | undefined => {
    const role = openingRole(start, end, headEnd);
    const mention =
      role && within(mentions, role.end, end).find((one) => one.person === role.person && isTitleGap(text.slice(role.end, one.start)));
    // "a spokesman for Sir Ivo Lund" is not Sir Ivo.
    const isObject = mention !== undefined && HEAD_ENDS.has(wordBefore(text.slice(start, mention.start)));
    return mention && !isObject ? { id: mention.person, how: 'name' } : undefined;
  };

  /** "his peace plan", "China’s statement", where nothing else says who speaks. */
  const possessor = (words: string, start: number): SourceId | undefined => {
    const first = words.split(/\s/, 1)[0]!.toLowerCase();
    if (first === 'his' || first === 'her') {
      const found = resolver.antecedent(start, first === 'his' ? 'he' : 'she');
      return found ? { id: found.person, how: 'pronoun', at: found.at } : undefined;
    }
    const owner = within(mentions, start, start + words.length).find((mention) => isPossessor(text, mention.end, start + words.length));
    return owner && (owner.start === start || hasOffice(owner, start)) ? { id: owner.person, how: 'name' } : undefined;
  };

  /** "a post on Ana Ode’s Facebook page": whose page it is. */
  const accountOf = (start: number, end: number): SourceId | undefined => {
    if (!ACCOUNT_WORDS.has(lastWord(text.slice(start, end).toLowerCase()))) return undefined;
    const owner = within(mentions, start, end).find((mention) => isPossessor(text, mention.end, end));
    return owner && { id: owner.person, how: 'name' };
  };

  /**
   * "Leader of Opposition in the Lakeland Assembly Ann Lee", "MP for Lakeland East and member of the finance team Ann Lee": an office, what it
   * is for, and a name without a comma. Whoever is named behind another office is that one's holder: "an adviser to President Ann Lee".
   */
  const namedLast = (start: number, end: number): SourceId | undefined => {
    const [mention, other] = within(mentions, start, end);
    if (!mention || other || mention.end < end || mention.start === start) return undefined;
    const before = mention.start - 1;
    const opens = officeOf(lastWord(text.slice(start, start + headLength(text.slice(start, before))).toLowerCase()));
    if (!opens || opens.plural || text[before] !== ' ') return undefined;
    // "Party spokesperson on justice and prisons advocate Ann Lee": what the office is about, and nobody's.
    const words = text.slice(start, before).toLowerCase().split(' ');
    if (words.some((word) => ABOUT.has(word)) && !words.some((word) => HEAD_ENDS.has(word) && !ABOUT.has(word)))
      return { id: mention.person, how: 'name' };
    const role = within(roles, start + 1, before).find((one) => one.person === mention.person && one.end === before);
    const isJoined = role
      ? wordBefore(text.slice(start, role.start)) === AND || text.slice(role.start, role.end).includes(` ${AND} `)
      : endsAt(organizations, before) || endsAt(places, before);
    return isJoined ? { id: mention.person, how: 'name' } : undefined;
  };

  return { hasOffice, ownsRest, wholeRole, titled, possessor, accountOf, namedLast };
}
