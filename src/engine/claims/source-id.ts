import { PLAIN_SOURCE_NOUNS } from '../lang/en/claims/anonymity';
import { GOING_ON, PERSONAL_PRONOUNS, REFERRING_ARTICLES, RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';
import { isUnnamedId } from '../ids';
import type { ResolvedEntities } from '../people/antecedent';
import { isOtherMinistry } from '../people/ministry';
import type { Paragraph } from '../reading';
import type { Pair, Person } from '../types';
import { createDescribed } from './described-source';
import { isSpeakerDescribed } from './described-speaker';
import { createDocumentAuthors } from './document-author';
import { createHolders } from './holders';
import { createKnownBodies } from './known-bodies';
import { rivals } from './likelier';
import { createNamedHeads } from './named-heads';
import { createNamesBeside } from './names-beside';
import { officeAgain } from './office-again';
import { officeAhead } from './office-ahead';
import { within } from './ordered-spans';
import { createPronounReader, STILL_SPEAKING } from './pronoun-source';
import { createHeadReader } from './source-by-head';
import { createListReader } from './source-list';
import { headLength, lastWord, possessiveLength, reflexiveLength, timeLength } from './source-phrase';
import { UNKNOWN } from './unknown';

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
const AND = ' and ';

/** In UTF-16 code units. */
const LONGEST_FUNCTION_WORD = 8;

/** Words of "the Lakeland MP": a shorter phrase may as well be somebody else’s office. */
const LEAST_DESCRIPTION = 3;

const THE = 'the ';
/** "“…,” read the statement in part". */
const IN_PART = ' in part';

/** "The source", "a military source": nobody whom the article names, nor an office, whoever was named last. */
const isPlainSource = (words: string): boolean =>
  !words.includes(',') && PLAIN_SOURCE_NOUNS.has(lastWord(words.slice(0, headLength(words)).toLowerCase()));

/** Whether a name is nothing else besides: no list, nobody's, and none that an article or a preposition makes a phrase. */
const isPlainName = (name: string): boolean =>
  !/['’]/.test(name) &&
  (!name.includes(' ') ||
    (headLength(name) === name.length && !name.includes(AND) && !REFERRING_ARTICLES.has(name.split(' ', 1)[0]!.toLowerCase())));

export function createSourceReader(text: string, paragraphs: readonly Paragraph[], entities: ResolvedEntities): SourceReader {
  const { mentions, roles, organizations, resolver } = entities;
  let byId: ReadonlyMap<string, Person> | undefined;
  const peopleById = (): ReadonlyMap<string, Person> => (byId ??= new Map(entities.people.map((person) => [person.id, person])));
  const bodies = createKnownBodies(text, entities);
  const offices = createHolders(text, entities);
  const pronouns = createPronounReader(text, paragraphs, entities, bodies);
  const namedHeads = createNamedHeads(text, entities, offices, bodies);
  const documents = createDocumentAuthors(text, paragraphs, (part) => readPlain(part));
  const besides = createNamesBeside(text, entities, offices);
  const listed = createListReader(text, entities, (part) => readPlain(part));
  const describing = createDescribed(text, entities, pronouns);
  const byHead = createHeadReader(text, entities, { bodies, offices, namedHeads, documents, describing }, (part, last) =>
    readPlain(part, last),
  );

  /** Who has turned out to be an office without a name. */
  const became = new Map<string, string>();

  const read = (words: Pair, last?: string, lastAt?: Pair): SourceId => {
    const found = withAntecedent(readAgain(words, last, lastAt), words);
    if (found.how === 'role' && isPlainSource(text.slice(...words))) return UNKNOWN;
    const again = became.get(found.id);
    if (again !== undefined) return { ...found, id: again };
    const same = isUnnamedId(found.id) ? describing.byWords(text.slice(...words).toLowerCase()) : undefined;
    if (same) {
      became.set(found.id, same.id);
      return same;
    }
    const isOpen = found.id === UNKNOWN.id || isUnnamedId(found.id) || found.how === 'words';
    const ahead = isOpen ? officeAhead(text, mentions, peopleById(), words) : undefined;
    if (ahead) {
      if (isUnnamedId(found.id)) became.set(found.id, ahead.person);
      return { id: ahead.person, how: 'ahead', at: [ahead.start, ahead.end] };
    }
    const isDescribed = isOpen && isSpeakerDescribed(text, mentions, words, peopleById().get(last ?? ''), lastAt);
    if (!isDescribed && !goesOn(found, words, last, lastAt)) return found;
    if (isUnnamedId(found.id)) became.set(found.id, last!);
    return { ...found, id: last!, ...(lastAt ? { at: lastAt } : {}) };
  };

  /** With the name that "the diplomat" goes back to. */
  const withAntecedent = (found: SourceId, words: Pair): SourceId => {
    if (found.how !== 'role' || found.at !== undefined) return found;
    const role = within(roles, ...words).find(({ person }) => person === found.id);
    const at = role?.evidence?.find(({ code }) => code === 'role-standing-alone')?.at;
    return at === undefined ? found : { id: found.id, how: found.how, at };
  };

  /**
   * "Ana Ode said … The Lakeland East MP also said": a longer description that takes up whoever has just spoken. Not where somebody else
   * is named in between.
   */
  const goesOn = ({ id }: SourceId, [start, end]: Pair, last: string | undefined, lastAt: Pair | undefined): boolean => {
    if (!isUnnamedId(id) || last === undefined || !lastAt || start - lastAt[1] > STILL_SPEAKING) return false;
    const follower = text.slice(end + 1, end + 1 + LONGEST_FUNCTION_WORD).split(' ', 1)[0]!;
    if (!GOING_ON.has(follower)) return false;
    const isDefinite =
      text.slice(start, start + THE.length).toLowerCase() === THE || within(organizations, start, end).some((body) => body.start === start);
    if (!isDefinite || text.slice(start, end).split(' ').length < LEAST_DESCRIPTION) return false;
    const person = peopleById().get(last);
    if (!person || isOtherMinistry(text.slice(start, end).toLowerCase(), person.roles)) return false;
    return within(mentions, lastAt[1], start).every(({ person }) => person === last);
  };

  const readAgain = ([start, end]: Pair, last?: string, lastAt?: Pair): SourceId => {
    const words = text.slice(start, end);
    // "USA Today".
    const isName = within(organizations, start, end).some((body) => body.end === end);
    const timeless = isName ? end : end - timeLength(words) - (words.endsWith(IN_PART) ? IN_PART.length : 0);
    const owned = timeless - possessiveLength(timeless === end ? words : text.slice(start, timeless));
    const source: Pair = [start, owned - reflexiveLength(owned === end ? words : text.slice(start, owned))];
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
    const office = describing.byLetters(words);
    if (office) return office;
    const [mention] = comma < 0 ? within(mentions, start, end) : [];
    if (mention?.start === start && mention.end === end && isPlainName(words)) return { id: mention.person, how: 'name' };
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
    // "The mayors of Oslo and Lund, Ada Lund and Karl Brandt".
    const both = named && headEnd < end ? besides.inApposition(headEnd, end) : undefined;
    if (both?.id.split('|').includes(named!.id) && both.id !== named!.id) return both;
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

  return { read };
}
