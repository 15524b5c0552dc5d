import { PLAIN_SOURCE_NOUNS } from '../lang/en/claims/anonymity';
import {
  BODY_WORDS,
  DOCUMENT_WORDS,
  GROUP_WORDS,
  LISTED_NOUNS,
  MEDIA_WORDS,
  NOBODY_WORDS,
  RELATIONS,
} from '../lang/en/claims/source-words';
import { FINDING_WORDS } from '../lang/en/claims/issued-words';
import { AGE_ENDING, DESCRIPTIONS } from '../lang/en/claims/person-descriptions';
import { COUNTED_NOBODIES, COUNTS, GOING_ON, MEMBER_NOUNS, PERSONAL_PRONOUNS, RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';
import { NEGATIVE_SUBJECTS, POSSESSIVES } from '../lang/en/claims/function-words';
import type { ResolvedEntities } from '../people/antecedent';
import type { Paragraph } from '../reading';
import { oneLine } from '../text/one-line';
import type { Mention, Pair, Person } from '../types';
import { createDocumentAuthors } from './document-author';
import { createHolders } from './holders';
import { createHomeGovernment } from './home-government';
import { createKnownBodies } from './known-bodies';
import { rivals } from './likelier';
import { createNamedHeads } from './named-heads';
import { createListReader } from './source-list';
import { createTakenAgain } from './taken-again';
import { nationalOutlet } from './national-outlet';
import { officeAhead } from './office-ahead';
import { officeAgain } from './office-again';
import { createPronounReader, STILL_SPEAKING } from './pronoun-source';
import { createNamesBeside } from './names-beside';
import { UNKNOWN } from './unknown';
import { indexBefore, within } from './ordered-spans';
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
  reflexiveLength,
  timeLength,
  withoutLeading,
} from './source-phrase';

export interface SourceId {
  /** A person's id, `org:NAME`, `unnamed-N` or `unknown`; several are joined with `|`. */
  readonly id: string;
  /** How it was found, where it is not the name itself; `ahead` by a name that only follows. */
  readonly how: 'name' | 'pronoun' | 'role' | 'ahead' | 'organization' | 'place' | 'words' | 'none';
  /** The mention that a pronoun or a role goes back to. */
  readonly at?: Pair;
}

export interface SourceReader {
  /**
   * Who is meant by the words at `[start, end)` (absolute).
   * @param last the source of the claim before, for "the statement" and "they"
   * @param lastAt its words, where it has any: for "he" behind an office without a name
   */
  read(source: Pair, last?: string, lastAt?: Pair): SourceId;
}

const COMMA = ', ';

/** In UTF-16 code units. */
const LONGEST_FUNCTION_WORD = 8;

/** Words of "the Lakeland MP": a shorter phrase may as well be somebody else’s office. */
const LEAST_DESCRIPTION = 3;

const THE = 'the ';
const UNNAMED = 'unnamed-';
const BENCH = 'bench ';

/** So many offices are looked through for "the chief minister". */
const MOST_OFFICES = 40;

/** "The source": nobody whom the article names, whoever was named last. */
function isPlainSource(words: string): boolean {
  const [article = '', noun = '', ...more] = words.toLowerCase().split(' ');
  return more.length === 0 && article === 'the' && PLAIN_SOURCE_NOUNS.has(noun);
}

export function createSourceReader(text: string, paragraphs: readonly Paragraph[], entities: ResolvedEntities): SourceReader {
  const { mentions, roles, organizations, resolver } = entities;
  let byId: ReadonlyMap<string, Person> | undefined;
  const peopleById = (): ReadonlyMap<string, Person> => (byId ??= new Map(entities.people.map((person) => [person.id, person])));
  const bodies = createKnownBodies(text, entities);
  const offices = createHolders(text, entities);
  const homeGovernment = createHomeGovernment(entities);
  const pronouns = createPronounReader(text, paragraphs, entities, bodies);
  const namedHeads = createNamedHeads(text, entities, offices, bodies);
  const documents = createDocumentAuthors(text, paragraphs, (part) => readPlain(part));
  const takenAgain = createTakenAgain(text, organizations);
  const besides = createNamesBeside(text, entities, offices);
  const listed = createListReader(text, entities, (part) => readPlain(part));

  /** Who has turned out to be an office without a name. */
  const became = new Map<string, string>();

  const read = (words: Pair, last?: string, lastAt?: Pair): SourceId => {
    const found = readAgain(words, last, lastAt);
    if (found.how === 'role' && !found.id.startsWith(UNNAMED) && isPlainSource(text.slice(...words))) return UNKNOWN;
    const again = became.get(found.id);
    if (again !== undefined) return { ...found, id: again };
    const isOpen = found.id === UNKNOWN.id || found.id.startsWith(UNNAMED) || found.how === 'words';
    const ahead = isOpen ? holderAhead(words) : undefined;
    if (ahead) {
      if (found.id.startsWith(UNNAMED)) became.set(found.id, ahead.person);
      return { id: ahead.person, how: 'ahead', at: [ahead.start, ahead.end] };
    }
    if (!goesOn(found, words, last, lastAt)) return found;
    became.set(found.id, last!);
    return { ...found, id: last!, ...(lastAt ? { at: lastAt } : {}) };
  };

  const holderAhead = (words: Pair): Mention | undefined => {
    return officeAhead(text, mentions, peopleById(), words);
  };

  /**
   * "Ana Ode said … The Lakeland East MP also said": a longer description that takes up whoever has just spoken. Not where somebody else
   * is named in between.
   */
  const goesOn = ({ id }: SourceId, [start, end]: Pair, last: string | undefined, lastAt: Pair | undefined): boolean => {
    if (!id.startsWith(UNNAMED) || last === undefined || !lastAt || start - lastAt[1] > STILL_SPEAKING) return false;
    const follower = text.slice(end + 1, end + 1 + LONGEST_FUNCTION_WORD).split(' ', 1)[0]!;
    if (!GOING_ON.has(follower)) return false;
    const isDefinite =
      text.slice(start, start + THE.length).toLowerCase() === THE || within(organizations, start, end).some((body) => body.start === start);
    if (!isDefinite || text.slice(start, end).split(' ').length < LEAST_DESCRIPTION) return false;
    return peopleById().has(last) && within(mentions, lastAt[1], start).every(({ person }) => person === last);
  };

  const readAgain = (words: Pair, last?: string, lastAt?: Pair): SourceId => {
    // "USA Today".
    const isName = within(organizations, ...words).some(({ end }) => end === words[1]);
    const plain = isName ? words[1] : words[1] - timeLength(text.slice(words[0], words[1]));
    const source: Pair = [words[0], plain - reflexiveLength(text.slice(words[0], plain))];
    const found = readPlain(source, last, lastAt);
    bodies.spoken(found.id);
    return found;
  };

  const readPlain = (source: Pair, last?: string, lastAt?: Pair): SourceId => {
    const [start, end] = source;
    const words = text.slice(start, end);
    const lower = words.toLowerCase();
    // "Holm, he said, was asleep": the name is what is spoken of.
    const comma = lower.lastIndexOf(COMMA);
    const own = comma < 0 ? 0 : comma + COMMA.length;
    const pronoun = PERSONAL_PRONOUNS.get(lower.slice(own));
    if (pronoun) return pronouns.personal(pronoun, start + own, last, lastAt);
    if (RELATIVE_PRONOUNS.has(lower)) return pronouns.relative(start);
    const list = bodies.countryList(start, end);
    if (list) return list;
    const several = listed(source);
    if (several) return several;
    const headEnd = start + headLength(words);
    const again = officeAgain(text, roles, source);
    if (again) return { id: again.person, how: 'role', at: [again.start, again.end] };
    const named =
      bodies.apposedBody(headEnd, end) ??
      offices.titled(start, end, headEnd) ??
      bodies.possessed(start, headEnd) ??
      namedHeads(start, headEnd);
    if (named?.how === 'role') {
      // "Two members, Ada Lund and Karl Brandt".
      const both = headEnd < end ? besides.inApposition(start, end) : undefined;
      return both?.id.includes('|') ? both : likelier(named, source);
    }
    if (named) return besides.withOthers(named, headEnd, end);
    const apposed = besides.inApposition(start, end) ?? offices.wholeRole(start, end, headEnd);
    if (apposed) return apposed;
    const pair = bodies.byPair(lower, start);
    if (pair) return pair;
    return byHead(start, end, headEnd, last, lastAt);
  };

  /** "Ann Lee, an MP, asked the Speaker … the legislator said": of those who may be meant, whoever acts. */
  const likelier = (named: SourceId, source: Pair): SourceId => {
    const others = rivals(text, mentions, peopleById(), source, named.id);
    if (others.length === 0) return named;
    const excluded = [...peopleById().keys()].filter((id) => id !== named.id && !others.includes(id));
    const found = resolver.antecedent(source[0], 'role', { exclude: () => excluded, after: pronouns.quoted(source[0]) });
    return found && others.includes(found.person) ? { id: found.person, how: 'role', at: found.at } : named;
  };

  /** Documents, outlets and groups without a name of their own; nobody where the phrase says no more than "people". */
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
      if (/^(?:the|a) \S+$/.test(lower) && !FINDING_WORDS.has(head) && last?.startsWith('org:')) return { id: last, how: 'role' };
      return { id: `org:${oneLine(whole)}`, how: 'words' };
    }
    if (MEDIA_WORDS.has(head)) {
      // "the agency" is the one named before.
      if (bare.includes(' ')) return { id: `org:${oneLine(nationalOutlet(text, bare, start) ?? bare)}`, how: 'words' };
      const named = bodies.withWord(bare, start);
      if (named) return named;
      const outlet = bodies.lastOutlet(start);
      return outlet ? { id: `org:${outlet}`, how: 'role' } : (bodies.knownBy(bare, start) ?? { id: `org:${oneLine(bare)}`, how: 'words' });
    }
    const owner = offices.possessor(words, start);
    // "his father" is somebody else.
    if (owner && RELATIONS.has(head)) return UNKNOWN;
    if (owner) return BODY_WORDS.has(head) ? bodyOf(owner, head) : owner;
    const body = takenAgain(words, start);
    if (body) return body;
    const described = byDescription(lower, head, start) ?? byOffice(lower, start);
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
      const body = start + words.length > headEnd ? bodies.bodyAt(headEnd, end) : undefined;
      if (body) return body;
      const government = homeGovernment(lower);
      if (government !== undefined) return { id: government, how: 'words' };
      return (
        bodies.knownBy(bare, start) ??
        bodies.takenUp(lower, start) ?? {
          id: `org:${oneLine(isNamedGroup(whole) || (BODY_WORDS.has(head) && whole.startsWith(`${bare} of `)) ? whole : bare)}`,
          how: 'words',
        }
      );
    }
    if (MEMBER_NOUNS.has(head)) return UNKNOWN;
    const short = bodies.shortName(words, start);
    if (short) return short;
    // "The WHO": letters that no list knows.
    const letters = /^[Tt]he (\p{Lu}{2,6})$/u.exec(words)?.[1];
    if (letters !== undefined) return { id: `org:${letters}`, how: 'words' };
    // Somebody of whom only the words are told: "Spokesman for the Minister Ana Ode".
    if (within(mentions, start, end).length > 0) return UNKNOWN;
    const name = nameBehindNoun(whole, isCollective) ?? (/^(?:[Tt]he )?\p{Lu}/u.test(words) && isProper(whole) ? whole : undefined);
    return name === undefined ? UNKNOWN : { id: `org:${oneLine(name)}`, how: 'words' };
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

  /** "the businessman", "the 46-year-old": somebody who has been named. */
  const byDescription = (lower: string, head: string, start: number): SourceId | undefined => {
    const anaphor = DESCRIPTIONS.get(head) ?? (head.endsWith(AGE_ENDING) ? 'role' : undefined);
    if (anaphor === undefined || !lower.startsWith('the ') || lower.includes(',')) return undefined;
    const found = resolver.antecedent(start, anaphor, { after: pronouns.quoted(start) });
    return found && { id: found.person, how: 'role', at: found.at };
  };

  /** "the chief minister", whom nothing else ties to "Lakeland Chief Minister Ana Ode": who has been named beside those words. */
  const byOffice = (lower: string, start: number): SourceId | undefined => {
    if (!lower.startsWith(THE) || lower.includes(',')) return undefined;
    const office = lower.slice(THE.length - 1);
    const last = indexBefore(roles, start);
    for (let i = last; i >= 0 && i > last - MOST_OFFICES; i--) {
      const role = roles[i]!;
      const words = text.slice(role.start, role.end);
      // "A spokesman for the ministry" is not the ministry.
      if (role.person.startsWith(UNNAMED) || headLength(words) < words.length || !words.toLowerCase().endsWith(office)) continue;
      return { id: role.person, how: 'role', at: [role.start, role.end] };
    }
    return undefined;
  };

  /** "his office": the office, and not who holds it. */
  const bodyOf = (owner: SourceId, head: string): SourceId => {
    const name = entities.people.find(({ id }) => id === owner.id)?.name;
    return name === undefined ? owner : { ...owner, id: `org:${oneLine(name)}’s ${oneLine(head)}` };
  };

  return { read };
}
