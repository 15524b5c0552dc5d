import { identifyOrganizations } from '../organizations/identify';
import { SpanSet } from '../organizations/spans';
import { identifyPlaces } from '../places/identify';
import type { Paragraph } from '../reading';
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

/**
 * The cheap pass over the whole document that says who is who: full names first, then the short forms that they explain, then the roles
 * beside names, then the roles that stand alone.
 */
export function identify(text: string, paragraphs: readonly Paragraph[], _furniture: readonly Pair[]): Entities {
  const names = collectNames(paragraphs);
  const register = Register.of(names);
  const mentions = assignMentions(names, register, text);
  noteNeighbours(mentions, paragraphs);
  const roles = linkRoles(paragraphs, mentions);
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
    organizations: identifyOrganizations(paragraphs, mentions).filter(isFree),
    places: identifyPlaces(paragraphs, mentions).filter(isFree),
  };
}

const writeMention = ({ start, end, person }: MentionDraft): Mention => ({ start, end, person: person.id });
