import { identifyOrganizations } from '../organizations/identify';
import { SpanSet } from '../organizations/spans';
import { markStateRun } from '../organizations/state-run';
import { identifyPlaces } from '../places/identify';
import type { Paragraph } from '../reading';
import { compileRegistry } from '../registry/compile';
import { knowNames } from '../registry/known-names';
import { standingOf } from '../registry/standing';
import type { Registry } from '../registry/registry';
import type { Mention, Organization, Pair, Person, Place, Role, Span } from '../types';
import { collectNames } from './named';
import { linkRoles, writeRoles } from './link-roles';
import { assignMentions, type MentionDraft } from './mentions';
import { noteAides, noteNeighbours } from './official';
import { Register } from './register';
import { writePeople } from './write';

/** Who and what the document names. All offsets absolute, each list in text order. */
export interface Entities {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** What is known of people beside the article. */
export interface Known {
  /** The user's; undefined where there is none. */
  readonly registry: Registry | undefined;
  /** ISO day of publication; undefined where it is not known. */
  readonly date: string | undefined;
}

/**
 * The cheap pass over the whole document that says who is who: full names first, then the short forms that they explain, then the roles
 * beside names, then the roles that stand alone.
 */
export function identify(
  text: string,
  paragraphs: readonly Paragraph[],
  _furniture: readonly Pair[],
  { registry: given, date }: Known,
): Entities {
  const names = knowNames(collectNames(paragraphs), paragraphs, compileRegistry(given));
  const register = Register.of(names);
  const mentions = assignMentions(names, register, text);
  noteNeighbours(mentions, paragraphs);
  const roles = linkRoles(paragraphs, mentions);
  // After the roles, which tell whether the registry's person is meant; before the aides, who are officials where the one is whom they serve.
  for (const person of register.people) person.standing = person.known && standingOf(person, person.known, date);
  noteAides(roles, mentions, text);
  const people = writePeople(mentions, text);
  // What turned out to name a person names nothing else; the candidates know only their paragraph.
  const taken = new SpanSet(mentions);
  const isFree = (span: Span): boolean => {
    const mention = taken.over(span.start, span.end);
    return mention === undefined || mention.start !== span.start || mention.end !== span.end;
  };
  return {
    people,
    mentions: mentions.map(writeMention),
    roles: writeRoles(roles),
    organizations: markStateRun(paragraphs, identifyOrganizations(paragraphs, mentions).filter(isFree)),
    places: identifyPlaces(paragraphs, mentions).filter(isFree),
  };
}

const writeMention = ({ start, end, person }: MentionDraft): Mention => ({ start, end, person: person.id });
