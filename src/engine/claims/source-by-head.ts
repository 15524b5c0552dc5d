import { INDEFINITE_WORDS } from '../lang/en/claims/anonymity';
import { COUNTED_NOBODIES, COUNTS, MEMBER_NOUNS } from '../lang/en/claims/source-phrases';
import { FINDING_WORDS } from '../lang/en/claims/issued-words';
import { NEGATIVE_SUBJECTS, POSSESSIVES } from '../lang/en/claims/function-words';
import {
  BODY_WORDS,
  DOCUMENT_WORDS,
  GROUP_WORDS,
  LISTED_NOUNS,
  MEDIA_WORDS,
  NOBODY_WORDS,
  RELATIONS,
} from '../lang/en/claims/source-words';
import { isOrganizationId, organizationId } from '../ids';
import type { ResolvedEntities } from '../people/antecedent';
import { countryWord } from '../places/countries';
import { officeOf } from '../roles/offices';
import { oneLine } from '../text/one-line';
import type { Pair } from '../types';
import type { Described } from './described-source';
import type { DocumentAuthors } from './document-author';
import type { Holders } from './holders';
import { createHomeGovernment } from './home-government';
import type { KnownBodies } from './known-bodies';
import { nationalOutlet } from './national-outlet';
import { within } from './ordered-spans';
import type { SourceId } from './source-id';
import {
  accessAt,
  authorIn,
  countedFrom,
  headLength,
  isCollective,
  isNamedGroup,
  isProper,
  lastWord,
  nameBehindNoun,
  phraseLength,
  withoutLeading,
} from './source-phrase';
import { createTakenAgain } from './taken-again';
import { UNKNOWN } from './unknown';

const BENCH = 'bench ';
const PLURAL = 's';

/** What tells of bodies, offices, documents and descriptions in the article. */
interface Readers {
  readonly bodies: KnownBodies;
  readonly offices: Holders;
  readonly namedHeads: (start: number, end: number) => SourceId | undefined;
  readonly documents: DocumentAuthors;
  readonly describing: Described;
}

/**
 * Who is meant by a phrase without a name of its own, told by its head: documents, outlets, groups, offices.
 * @param readPlain reads a part of the phrase: "the ministry" in "a statement issued by the ministry"
 */
export function createHeadReader(
  text: string,
  entities: ResolvedEntities,
  { bodies, offices, namedHeads, documents, describing }: Readers,
  readPlain: (part: Pair, last: string | undefined) => SourceId,
): (start: number, end: number, headEnd: number, last: string | undefined, lastAt?: Pair) => SourceId {
  const { mentions } = entities;
  const takenAgain = createTakenAgain(text, entities.organizations);
  const homeGovernment = createHomeGovernment(entities);

  /** Nobody where the phrase says no more than "people". */
  const byHead = (start: number, end: number, headEnd: number, last: string | undefined, lastAt?: Pair): SourceId => {
    const words = text.slice(start, end);
    // "Four of 26 economists": economists.
    const counted = countedFrom(words);
    if (counted > 0) return byHead(start + counted, end, start + counted + headLength(words.slice(counted)), last, lastAt);
    const lower = words.toLowerCase();
    const head = lastWord(text.slice(start, headEnd).toLowerCase());
    const bare = withoutLeading(text.slice(start, headEnd));
    const whole = withoutLeading(words.slice(0, phraseLength(words))).replace(/ \([^()]{1,12}\)$/, '');
    if (NEGATIVE_SUBJECTS.has(lower.split(' ', 1)[0]!)) return UNKNOWN;
    const told = offices.namedLast(start, end) ?? documents.authorOf(lower, start, last, lastAt);
    if (told) return told;
    if (DOCUMENT_WORDS.has(head)) {
      const author =
        authorOf(words, start, last) ??
        offices.accountOf(start, end) ??
        namedHeads(start, start + accessAt(words)) ??
        offices.possessor(words, start) ??
        ownerOf(words.slice(0, headEnd - start), start, last);
      if (author) return author;
      if (/^(?:the|a) \S+$/.test(lower) && !FINDING_WORDS.has(head) && last !== undefined && isOrganizationId(last))
        return { id: last, how: 'role' };
      return { id: organizationId(oneLine(whole)), how: 'words' };
    }
    if (MEDIA_WORDS.has(head)) {
      // "the agency" is the one named before.
      if (bare.includes(' ')) return { id: organizationId(oneLine(nationalOutlet(text, bare, start) ?? bare)), how: 'words' };
      const named = bodies.lastTold(bare) ?? bodies.withWord(bare, start);
      if (named) return named;
      const outlet = bodies.lastOutlet(start);
      return outlet
        ? { id: organizationId(outlet), how: 'role' }
        : (bodies.knownBy(bare, start) ?? { id: organizationId(oneLine(bare)), how: 'words' });
    }
    const owner = offices.possessor(words, start);
    // "his father" is somebody else.
    if (owner && (RELATIONS.has(head) || (head.endsWith(PLURAL) && RELATIONS.has(head.slice(0, -1))))) return UNKNOWN;
    if (owner) return BODY_WORDS.has(head) ? bodyOf(owner, head) : owner;
    const body = takenAgain(words, start);
    if (body) return body;
    const described = describing.byDescription(lower, head, start) ?? describing.byOffice(lower, start);
    if (described) return described;
    // "A bench of Justices Ana Ode and Ivo Lund".
    const bench = lower.indexOf(BENCH);
    if (bench >= 0) {
      const judges = new Set(within(mentions, start + bench, end).map(({ person }) => person));
      if (judges.size > 0) return { id: [...judges].join('|'), how: 'name' };
    }
    // "The three countries", where no list tells which.
    if (LISTED_NOUNS.has(head) && lower.split(' ').some((word) => COUNTS.has(word))) return UNKNOWN;
    if (NOBODY_WORDS.has(head) || POSSESSIVES.has(words.split(' ', 1)[0]!.toLowerCase())) return UNKNOWN;
    if (GROUP_WORDS.has(head) || BODY_WORDS.has(head)) {
      // "Two officials", of whom nothing else is told: nobody.
      if (COUNTED_NOBODIES.has(head) && COUNTS.has(lower.split(' ', 1)[0]!)) return bodies.bodyAt(headEnd, end) ?? UNKNOWN;
      const body = end > headEnd ? bodies.bodyAt(headEnd, end) : undefined;
      if (body) return body;
      const government = homeGovernment(words, lower);
      if (government !== undefined) return { id: government, how: 'words' };
      return (
        bodies.knownBy(bare, start) ??
        bodies.takenUp(lower, start) ?? {
          id: organizationId(oneLine(isNamedGroup(whole) || (BODY_WORDS.has(head) && whole.startsWith(`${bare} of `)) ? whole : bare)),
          how: 'words',
        }
      );
    }
    if (MEMBER_NOUNS.has(head)) return UNKNOWN;
    const short = bodies.shortName(words, start);
    if (short) return short;
    // "The WHO", "the Opposition": letters or a name that no list knows.
    const capital = words.lastIndexOf(' ') === 3 ? /^[Tt]he (\p{Lu}[\p{L}-]+)$/u.exec(words)?.[1] : undefined;
    if (capital !== undefined && !officeOf(capital.toLowerCase()) && countryWord(capital) === undefined)
      return { id: organizationId(capital), how: 'words' };
    // Somebody of whom only the words are told: "Spokesman for the Minister Ana Ode".
    if (within(mentions, start, end).length > 0) return UNKNOWN;
    const called = describing.bySurname(words);
    if (called) return called;
    // "Turkish criticism".
    const country = countryWord(words);
    if (country?.kind === 'demonym' && !words.endsWith(PLURAL)) return { id: organizationId(country.country), how: 'place' };
    // "One doctor in Manila".
    if (INDEFINITE_WORDS.has(lower.split(' ', 1)[0]!)) return UNKNOWN;
    const name = nameBehindNoun(whole, isCollective) ?? (/^(?:[Tt]he )?\p{Lu}/u.test(words) && isProper(whole) ? whole : undefined);
    return name === undefined ? UNKNOWN : { id: organizationId(oneLine(name)), how: 'words' };
  };

  const knownAt = (part: Pair, last: string | undefined): SourceId | undefined => {
    const found = readPlain(part, last);
    return found.id === UNKNOWN.id ? undefined : found;
  };

  /** "a statement issued by the ministry": whoever is told to have written it. */
  const authorOf = (words: string, start: number, last: string | undefined): SourceId | undefined => {
    const at = authorIn(words);
    return at && knownAt([start + at[0], start + at[1]], last);
  };

  /** "the governor’s proclamation": whoever owns it. */
  const ownerOf = (head: string, start: number, last: string | undefined): SourceId | undefined => {
    const mark = /['’]s /.exec(head)?.index;
    return mark === undefined ? undefined : knownAt([start, start + mark], last);
  };

  /** "his office": the office, and not who holds it. */
  const bodyOf = (owner: SourceId, head: string): SourceId => {
    const name = entities.people.find(({ id }) => id === owner.id)?.name;
    return name === undefined ? owner : { ...owner, id: organizationId(`${oneLine(name)}’s ${oneLine(head)}`) };
  };

  return byHead;
}
