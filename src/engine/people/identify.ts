import { identifyOrganizationsInSteps } from '../organizations/identify';
import { SpanSet } from '../organizations/spans';
import { markStateRun } from '../organizations/state-run';
import { asWritten } from '../organizations/written-name';
import { identifyPlacesInSteps } from '../places/identify';
import type { Paragraph } from '../reading';
import { compileRegistry } from '../registry/compile';
import { knowNames } from '../registry/known-names';
import { noteStandings } from '../registry/standing';
import type { Registry } from '../registry/registry';
import type { Steps } from '../steps';
import type { Mention, Organization, Pair, Person, Place, Role, Span } from '../types';
import { collectNames } from './named';
import { linkRoles, writeRoles } from './link-roles';
import { assignMentions, type MentionDraft } from './mentions';
import { noteAides, noteNeighbours } from './official';
import { noteGenders } from './pronoun-gender';
import { Register } from './register';
import { withoutToldBodies } from './told-bodies';
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
  /** The page's furniture, in text order; undefined where nobody has looked for it. */
  readonly furniture?: readonly Pair[];
}

/**
 * The cheap pass over the whole document that says who is who: full names first, then the short forms that they explain, then the roles
 * beside names, then the roles that stand alone.
 */
export function* identifyInSteps(
  text: string,
  paragraphs: readonly Paragraph[],
  { registry: given, date, furniture }: Known,
): Steps<Entities> {
  const candidates = yield* withoutToldBodies(yield* collectNames(paragraphs, furniture), paragraphs);
  yield;
  const names = yield* knowNames(candidates, paragraphs, compileRegistry(given));
  yield;
  const register = yield* Register.of(names);
  const mentions = yield* assignMentions(names, register, text);
  yield;
  yield* noteGenders(mentions, paragraphs);
  yield* noteNeighbours(mentions, paragraphs);
  yield;
  // Twice: the registry’s countries help to tell whose a role is, and the roles tell whether the registry’s person is meant at all.
  noteStandings(register.people, date);
  const roles = yield* linkRoles(paragraphs, mentions);
  yield;
  // After the roles, which tell whether the registry's person is meant; before the aides, who are officials where the one is whom they serve.
  noteStandings(register.people, date);
  noteAides(roles, mentions, text);
  yield;
  const people = yield* writePeople(mentions, text);
  yield;
  // What turned out to name a person names nothing else; the candidates know only their paragraph.
  const taken = new SpanSet(mentions);
  const isFree = (span: Span): boolean => {
    const mention = taken.over(span.start, span.end);
    return mention === undefined || mention.start !== span.start || mention.end !== span.end;
  };
  const organizations = yield* identifyOrganizationsInSteps(paragraphs, mentions);
  yield;
  const places = yield* identifyPlacesInSteps(paragraphs, mentions);
  yield;
  const marked = markStateRun(paragraphs, asWritten(text, organizations.filter(isFree)));
  yield;
  return {
    people,
    mentions: mentions.map(writeMention),
    roles: writeRoles(roles),
    organizations: marked,
    places: places.filter(isFree),
  };
}

const writeMention = ({ start, end, person }: MentionDraft): Mention => ({ start, end, person: person.id });
