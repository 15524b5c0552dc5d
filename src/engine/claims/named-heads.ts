import { organizationId } from '../ids';
import { MEMBER_NOUNS } from '../lang/en/claims/source-phrases';
import type { ResolvedEntities } from '../people/antecedent';
import { officeOf } from '../roles/offices';
import type { Span } from '../types';
import type { Holders } from './holders';
import type { KnownBodies } from './known-bodies';
import { indexBefore, lastBefore, within } from './ordered-spans';
import type { SourceId } from './source-id';
import { isCollective, isModifier, isNamePart, isPossessor, lastWord } from './source-phrase';

/** Reads the people, bodies and places that name whoever a source is. All offsets are absolute. */
export function createNamedHeads(
  text: string,
  { mentions, roles, organizations, places }: ResolvedEntities,
  offices: Pick<Holders, 'ownsRest'>,
  bodies: Pick<KnownBodies, 'told' | 'governmentAt'>,
): (start: number, end: number) => SourceId | undefined {
  /** Whether "and" joins two of them, and is no part of a name ("Fire and Rescue"). */
  const joined = (start: number, end: number): boolean => {
    const words = text.slice(start, end);
    for (let at = words.indexOf(' and '); at >= 0; at = words.indexOf(' and ', at + 1)) {
      const body = lastBefore(organizations, start + at);
      if (!body || body.end <= start + at) return true;
    }
    return false;
  };

  /** "the Lund administration", "Lund aide Ana Ode", and not "Lund himself": a name in front of the noun that the phrase is about. */
  const isAttribute = (mention: Span, end: number): boolean => {
    if (!isModifier(text, mention.end, end)) return false;
    const noun = lastWord(text.slice(mention.end, end).toLowerCase());
    return (
      isCollective(noun) ||
      MEMBER_NOUNS.has(noun) ||
      officeOf(noun) !== undefined ||
      within(mentions, mention.end, end).some((one) => one.end === end)
    );
  };

  /** The people, bodies and places that the stretch names, possessors aside. */
  const namedHeads = (start: number, end: number): SourceId | undefined => {
    const found: { at: number; id: string; how: SourceId['how'] }[] = [];
    const add = (span: Span, id: string, how: SourceId['how']): void => {
      if (isPossessor(text, span.end, end)) return;
      if (found.some(({ id: known }) => known === id)) return;
      found.push({ at: span.start, id, how });
    };
    for (const mention of within(mentions, start, end)) if (!isAttribute(mention, end)) add(mention, mention.person, 'name');
    const inside = within(roles, start, end);
    const holders = inside.filter((role) => !found.some(({ id }) => id === role.person) && !offices.ownsRest(role, end));
    if (found.length === 0 || holders.some(({ group }) => group)) for (const role of holders) add(role, role.person, 'role');
    else for (const role of holders) if (!role.person.startsWith('unnamed') && !touches(role, found)) add(role, role.person, 'role');
    // "FIFA President and IOC Vice President Ana Ode": bodies that only tell the office of somebody found.
    const isInOffice = (one: Span): boolean => found.length > 0 && inside.some((role) => role.start <= one.start && one.end <= role.end);
    if (found.length === 0 || joined(start, end)) {
      for (const organization of within(organizations, start, end)) {
        if (within(roles, organization.start, organization.end).length > 0 || isInOffice(organization)) continue;
        // "the United Nations envoy": somebody of the body.
        if (
          isModifier(text, overBracket(text, organization.end, end), end) &&
          !isCollective(lastWord(text.slice(start, end).toLowerCase()))
        )
          continue;
        add(organization, organizationId(organization.name), 'organization');
        bodies.told(lastWord(text.slice(start, organization.start).trimEnd().toLowerCase()), organization.name);
      }
      for (const place of within(places, start, end)) {
        if (within(roles, place.start, place.end).length > 0 || isModifier(text, place.end, end) || text[place.start - 1] === '-') continue;
        // "Ana Ode (Lakeland) and Karl Brandt (Turbo East)": their seats.
        if (text[place.start - 1] === '(' || isInOffice(place)) continue;
        // "the Muslim League of Pakistan" aside, "the Geneva-based body": a place within another name or word.
        if (isNamePart(text, place.end, end) || text[place.end] === '-') continue;
        // "the US State Department": the body’s country.
        if (organizations[indexBefore(organizations, place.end) + 1]?.start === place.end + 1) continue;
        add(place, organizationId(bodies.governmentAt(place.name)), 'place');
      }
    }
    if (found.length === 0) return undefined;
    found.sort((a, b) => a.at - b.at);
    const all = joined(start, end) || found.every(({ how }) => how === 'role') ? found : found.slice(0, 1);
    return { id: all.map(({ id }) => id).join('|'), how: all[0]!.how };
  };

  return namedHeads;
}

/** Behind the bracket that is glued to a body’s letters: "LPI| (M)| leader". */
function overBracket(text: string, at: number, end: number): number {
  const close = text[at] === '(' ? text.indexOf(')', at) : -1;
  return close > 0 && close < end ? close + 1 : at;
}

function touches(role: Span, found: readonly { at: number }[]): boolean {
  return found.some(({ at }) => at >= role.start - 3 && at <= role.end + 3);
}
