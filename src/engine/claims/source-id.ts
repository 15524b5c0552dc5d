import {
  ACCOUNT_WORDS,
  BODY_WORDS,
  DOCUMENT_WORDS,
  GROUP_WORDS,
  MEDIA_WORDS,
  NOBODY_WORDS,
  PAIR_DETERMINERS,
  PAIR_NOUNS,
  RELATIONS,
} from '../lang/en/claims/source-words';
import { AGE_ENDING, DESCRIPTIONS } from '../lang/en/claims/person-descriptions';
import { HEAD_ENDS, MEMBER_NOUNS, PERSONAL_PRONOUNS, RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';
import { SEATS } from '../lang/en/claims/seats';
import { NEGATIVE_SUBJECTS, POSSESSIVES } from '../lang/en/claims/function-words';
import type { ResolvedEntities } from '../people/antecedent';
import { countryOf } from '../places/countries';
import type { Paragraph } from '../reading';
import { officeOf } from '../roles/offices';
import type { Pair, Person, Span } from '../types';
import { namedInOpening, rivals } from './likelier';
import { nationalOutlet } from './national-outlet';
import { officeAgain } from './office-again';
import { readTurns, type Turns } from './turns';
import { quotationAt } from './quotation-at';
import { indexBefore, lastBefore, within } from './ordered-spans';
import {
  accessAt,
  headLength,
  isModifier,
  isNamePart,
  isNamedGroup,
  isPartyTag,
  isPossessor,
  isProper,
  isTitleGap,
  lastWord,
  nameBehindNoun,
  phraseLength,
  reflexiveLength,
  withoutLeading,
  wordBefore,
} from './source-phrase';

export interface SourceId {
  /** A person's id, `org:NAME`, `unnamed-N` or `unknown`; several are joined with `|`. */
  readonly id: string;
  /** How it was found, where it is not the name itself. */
  readonly how: 'name' | 'pronoun' | 'role' | 'organization' | 'place' | 'words' | 'none';
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

/** A role begins its phrase although an article or an adjective stands in front of it. In UTF-16 code units. */
const LONGEST_LEADING = 8;

/** Comma and blank in front of a name, and a comma behind it. In UTF-16 code units. */
const APPOSED = 2;
/** Longer than any noun for a body. In UTF-16 code units. */
const LONGEST_NOUN = 20;

/** Between whoever is spoken of and "who". In UTF-16 code units. */
const RELATIVE_GAP = 2;

/** How far behind the words of an office without a name "he" still means it. In UTF-16 code units. */
const SAME_SPEAKER = 500;

/** How far back in the paragraph whoever spoke last counts. In UTF-16 code units. */
const SAME_PARAGRAPH = 1000;

/** So many mentions of bodies are looked through for "the ministry". */
const BODY_REACH = 40;

/** Between the last two of several. */
const AND = ' and ';

const UNKNOWN: SourceId = { id: 'unknown', how: 'none' };

export function createSourceReader(text: string, paragraphs: readonly Paragraph[], entities: ResolvedEntities): SourceReader {
  const { mentions, roles, organizations, places, resolver } = entities;
  let turns: Turns | undefined;
  let byId: ReadonlyMap<string, Person> | undefined;
  /** Bodies that a possessor named, by their last word. */
  const bodies = new Map<string, string>();

  const read = (words: Pair, last?: string, lastAt?: Pair): SourceId => {
    const source: Pair = [words[0], words[1] - reflexiveLength(text.slice(words[0], words[1]))];
    return readPlain(source, last, lastAt);
  };

  const readPlain = (source: Pair, last?: string, lastAt?: Pair): SourceId => {
    const [start, end] = source;
    const words = text.slice(start, end);
    const lower = words.toLowerCase();
    const pronoun = PERSONAL_PRONOUNS.get(lower);
    if (pronoun) return ofOffice(pronoun, start, last, lastAt) ?? byPronoun(pronoun, start, last, speakerOf(start, last, lastAt));
    if (RELATIVE_PRONOUNS.has(lower)) return beforeRelative(start);
    const headEnd = start + headLength(words);
    const again = officeAgain(text, roles, source);
    if (again) return { id: again.person, how: 'role', at: [again.start, again.end] };
    const named = apposedBody(headEnd, end) ?? titled(start, end, headEnd) ?? possessed(start, headEnd) ?? namedHeads(start, headEnd);
    if (named) return named.how === 'role' ? likelier(named, source) : withOthers(named, headEnd, end);
    const apposed = inApposition(start, end) ?? wholeRole(start, end, headEnd);
    if (apposed) return apposed;
    const pair = byPair(lower, start);
    if (pair) return pair;
    return byHead(start, end, headEnd, last);
  };

  /** "Ann Lee, an MP, asked the Speaker … the legislator said": of those who may be meant, whoever acts. */
  const likelier = (named: SourceId, source: Pair): SourceId => {
    byId ??= new Map(entities.people.map((person) => [person.id, person]));
    const others = rivals(text, mentions, byId, source, named.id);
    if (others.length === 0) return named;
    const exclude = [...byId.keys()].filter((id) => id !== named.id && !others.includes(id));
    const found = resolver.antecedent(source[0], 'role', { exclude, after: quoted(source[0]) });
    return found && others.includes(found.person) ? { id: found.person, how: 'role', at: found.at } : named;
  };

  /** ", who added": whoever stands right in front. */
  const beforeRelative = (start: number): SourceId => {
    const near = (one: Span | undefined): boolean => one !== undefined && start - one.end <= RELATIVE_GAP && one.end <= start;
    const mention = lastBefore(mentions, start);
    const role = lastBefore(roles, start);
    if (mention && near(mention)) return { id: mention.person, how: 'pronoun', at: [mention.start, mention.end] };
    if (role && near(role)) return { id: role.person, how: 'pronoun', at: [role.start, role.end] };
    const organization = lastBefore(organizations, start);
    if (organization && near(organization)) return { id: `org:${organization.name}`, how: 'pronoun' };
    return UNKNOWN;
  };

  /** Whoever spoke last, where that was in the same paragraph. */
  const speakerOf = (start: number, last: string | undefined, lastAt: Pair | undefined): string | undefined =>
    lastAt && start - lastAt[1] < SAME_PARAGRAPH && !text.slice(lastAt[1], start).includes('\n') ? last : undefined;

  /** "He" behind what an office without a name has said, in the same paragraph. */
  const ofOffice = (pronoun: string, start: number, last: string | undefined, lastAt: Pair | undefined): SourceId | undefined => {
    if (pronoun !== 'he' && pronoun !== 'she') return undefined;
    if (!lastAt || !last?.startsWith('unnamed-') || start - lastAt[1] > SAME_SPEAKER) return undefined;
    return text.slice(lastAt[1], start).includes('\n') ? undefined : { id: last, how: 'pronoun', at: lastAt };
  };

  /** "his sister, Misty Hale": the name behind the comma. */
  const inApposition = (start: number, end: number): SourceId | undefined => {
    const length = text.slice(start, end).indexOf(',');
    if (length < 0) return undefined;
    const comma = start + length;
    const [mention, second] = within(mentions, comma, end);
    if (!mention) return undefined;
    const isTitled = isTitleGap(text.slice(comma + 1, mention.start)) || hasOffice(mention, comma);
    if (mention.start - comma > LONGEST_LEADING && !isTitled) return undefined;
    // "two members, Ada Lund and Karl Brandt".
    const both = second && text.slice(mention.end, second.start) === ' and ';
    return { id: both ? `${mention.person}|${second.person}` : mention.person, how: 'name' };
  };

  /** "the UN refugee agency, UNHCR": the body’s name behind what it is. */
  const apposedBody = (headEnd: number, end: number): SourceId | undefined => {
    const [body] = text[headEnd] === ',' ? within(organizations, headEnd, end) : [];
    if (!body || body.start - headEnd > APPOSED || end - body.end > APPOSED) return undefined;
    const word = lastWord(text.slice(Math.max(0, headEnd - LONGEST_NOUN), headEnd));
    if (!isCollective(word)) return undefined;
    bodies.set(word, `org:${body.name}`);
    return { id: `org:${body.name}`, how: 'organization' };
  };

  /** "Ana Ode, D-Ore., and Karl Brandt, R-Idaho", "Ana Ode, Karl Brandt and Ivo Lund": those who speak with whoever is named first. */
  const withOthers = (first: SourceId, headEnd: number, end: number): SourceId => {
    const and = first.how === 'name' ? text.slice(headEnd, end).indexOf(AND) : -1;
    if (and < 0) return first;
    const between = text.slice(headEnd, headEnd + and);
    const listed: (string | undefined)[] = [];
    let at = headEnd;
    for (const part of between.split(',')) {
      if (part.trim() !== '') listed.push(nameAt(at, at + part.length, at + part.length));
      at += part.length + 1;
    }
    const isList = listed.length > 0 && !listed.includes(undefined);
    if (!isList && !between.endsWith(',') && !isPartyTag(between)) return first;
    const last = nameAt(headEnd + and + AND.length, end);
    if (last === undefined) return first;
    const ids = [first.id, ...(isList ? listed : []), last];
    return { ...first, id: [...new Set(ids)].join('|') };
  };

  /** The person whose name, behind nothing but an office or a title, begins the stretch; it ends at `nameEnd`, where that is given. */
  const nameAt = (start: number, end: number, nameEnd?: number): string | undefined => {
    const [mention] = within(mentions, start, end);
    if (!mention || isPossessor(text, mention.end, end) || (nameEnd !== undefined && mention.end !== nameEnd)) return undefined;
    return isTitleGap(text.slice(start, mention.start)) || hasOffice(mention, start) ? mention.person : undefined;
  };

  /** Documents, outlets and groups without a name of their own; nobody where the phrase says no more than "people". */
  const byHead = (start: number, end: number, headEnd: number, last: string | undefined): SourceId => {
    const words = text.slice(start, end);
    const lower = words.toLowerCase();
    const head = lastWord(text.slice(start, headEnd).toLowerCase());
    const bare = withoutLeading(text.slice(start, headEnd));
    const whole = withoutLeading(words.slice(0, phraseLength(words))).replace(/ \([^()]{1,12}\)$/, '');
    if (NEGATIVE_SUBJECTS.has(lower.split(' ', 1)[0]!)) return UNKNOWN;
    if (DOCUMENT_WORDS.has(head)) {
      const author = accountOf(start, end) ?? namedHeads(start, start + accessAt(words)) ?? possessor(words, start);
      if (author) return author;
      if (/^(?:the|a) \S+$/.test(lower) && last?.startsWith('org:')) return { id: last, how: 'role' };
      return { id: `org:${whole}`, how: 'words' };
    }
    if (MEDIA_WORDS.has(head)) {
      // "the agency" is the one named before.
      if (bare.includes(' ')) return { id: `org:${nationalOutlet(text, bare, start) ?? bare}`, how: 'words' };
      const named = withWord(bare, start);
      if (named) return named;
      const outlet = lastOutlet(start);
      return outlet ? { id: `org:${outlet}`, how: 'role' } : (knownBy(bare, start) ?? { id: `org:${bare}`, how: 'words' });
    }
    const owner = possessor(words, start);
    // "his father" is somebody else.
    if (owner && RELATIONS.has(head)) return UNKNOWN;
    if (owner) return BODY_WORDS.has(head) ? bodyOf(owner, head) : owner;
    const described = byDescription(lower, head, start);
    if (described) return described;
    if (NOBODY_WORDS.has(head) || POSSESSIVES.has(words.split(' ', 1)[0]!.toLowerCase())) return UNKNOWN;
    if (GROUP_WORDS.has(head) || BODY_WORDS.has(head)) {
      const body = start + words.length > headEnd ? bodyAt(headEnd, end) : undefined;
      if (body) return body;
      return knownBy(bare, start) ?? { id: `org:${isNamedGroup(whole) ? whole : bare}`, how: 'words' };
    }
    if (MEMBER_NOUNS.has(head)) return UNKNOWN;
    const short = shortName(words, start);
    if (short) return short;
    // "The WHO": letters that no list knows.
    const letters = /^[Tt]he (\p{Lu}{2,6})$/u.exec(words)?.[1];
    if (letters !== undefined) return { id: `org:${letters}`, how: 'words' };
    // Somebody of whom only the words are told: "Spokesman for the Minister Ana Ode".
    if (within(mentions, start, end).length > 0) return UNKNOWN;
    const name = nameBehindNoun(whole, isCollective) ?? (/^(?:[Tt]he )?\p{Lu}/u.test(words) && isProper(whole) ? whole : undefined);
    return name === undefined ? UNKNOWN : { id: `org:${name}`, how: 'words' };
  };

  /** Whether a mention is part of what somebody says, for a reference at `start` that is not. */
  const quoted = (start: number): ((mention: Pair) => boolean) | undefined => {
    const own = quotationAt(paragraphs, start);
    return own ? undefined : ([at]) => quotationAt(paragraphs, at) !== undefined;
  };

  /** "the businessman", "the 46-year-old": somebody who has been named. */
  const byDescription = (lower: string, head: string, start: number): SourceId | undefined => {
    const anaphor = DESCRIPTIONS.get(head) ?? (head.endsWith(AGE_ENDING) ? 'role' : undefined);
    if (anaphor === undefined || !lower.startsWith('the ') || lower.includes(',')) return undefined;
    const found = resolver.antecedent(start, anaphor, { after: quoted(start) });
    return found && { id: found.person, how: 'role', at: found.at };
  };

  /** "analysts at the bank", "officials in the Ministry of Health": the body they speak for. */
  const bodyAt = (from: number, end: number): SourceId | undefined => {
    if (!/^ (at|with|from|of) /.test(text.slice(from, from + 6))) return undefined;
    const [body] = within(organizations, from, end);
    return body && { id: `org:${body.name}`, how: 'organization' };
  };

  /** "Oslo’s foreign ministry", "the bank’s policy committee": a body that its owner names. */
  const possessed = (start: number, headEnd: number): SourceId | undefined => {
    const head = lastWord(text.slice(start, headEnd).toLowerCase());
    if (!BODY_WORDS.has(head)) return undefined;
    const from = start + (/^the /i.exec(text.slice(start, start + 4))?.[0].length ?? 0);
    const owner = within(organizations, from, headEnd)[0] ?? within(places, from, headEnd)[0];
    if (!owner || owner.start !== from || !isPossessor(text, owner.end, headEnd)) return undefined;
    const mark = text.slice(owner.end + 1, owner.end + 2) === 's' ? 2 : 1;
    const id = `org:${text.slice(owner.start, owner.end)}${text.slice(owner.end + mark, headEnd)}`;
    bodies.set(head, id);
    return { id, how: 'words' };
  };

  /** "the committee": the body with that word, of those that spoke before. */
  const knownBy = (bare: string, start: number): SourceId | undefined => {
    const word = bare.toLowerCase();
    const id = bodies.get(lastWord(word));
    if (id !== undefined) return { id, how: 'role' };
    return BODY_WORDS.has(word) ? withWord(word, start) : undefined;
  };

  /** The body named last whose name has the word. */
  const withWord = (noun: string, start: number): SourceId | undefined => {
    const word = noun.toLowerCase();
    for (let i = indexBefore(organizations, start), left = BODY_REACH; i >= 0 && left > 0; i--, left--) {
      if (organizations[i]!.name.toLowerCase().split(' ').includes(word)) return { id: `org:${organizations[i]!.name}`, how: 'role' };
    }
    return undefined;
  };

  /** "The Journal", "the Commission": the body whose name ends or begins so, of those named before. */
  const shortName = (words: string, start: number): SourceId | undefined => {
    const name = /^the (\p{Lu}[\p{L}-]+)$/iu.exec(words)?.[1];
    if (name === undefined) return undefined;
    for (let i = indexBefore(organizations, start), left = BODY_REACH; i >= 0 && left > 0; i--, left--) {
      const all = organizations[i]!.name.split(' ');
      if (all.length > 1 && (all[all.length - 1] === name || all[0] === name)) return { id: `org:${organizations[i]!.name}`, how: 'role' };
    }
    return undefined;
  };

  const lastOutlet = (start: number): string | undefined => {
    for (let i = indexBefore(organizations, start); i >= 0; i--) if (organizations[i]!.kind === 'media') return organizations[i]!.name;
    return undefined;
  };

  const byPronoun = (pronoun: 'he' | 'she' | 'they' | 'it' | 'we' | 'you', start: number, last?: string, speaker?: string): SourceId => {
    if (pronoun === 'it') return last?.startsWith('org:') ? { id: last, how: 'pronoun' } : nearestBody(start);
    if (pronoun === 'we' || pronoun === 'you') {
      turns ??= readTurns(text, paragraphs, entities);
      const speaker = pronoun === 'we' ? (turns.speaker(start) ?? last) : turns.addressee(start);
      return speaker === undefined || speaker === 'unknown' ? UNKNOWN : { id: speaker, how: 'pronoun' };
    }
    if (pronoun === 'they' && last !== undefined && (last.includes('|') || last.startsWith('org:'))) return { id: last, how: 'pronoun' };
    const exclude = pronoun === 'they' ? [] : namedInOpening(paragraphs, entities, start);
    const found = resolver.antecedent(start, pronoun, { exclude, after: quoted(start), speaker });
    if (found) return { id: found.person, how: 'pronoun', at: found.at };
    return pronoun === 'they' ? (lastCountries(start) ?? UNKNOWN) : UNKNOWN;
  };

  /** The organization or government named last before the place. */
  const nearestBody = (start: number): SourceId => {
    const organization = lastBefore(organizations, start);
    const place = lastBefore(places, start);
    if (organization && (!place || organization.start > place.start)) return { id: `org:${organization.name}`, how: 'pronoun' };
    if (place) return { id: `org:${governmentAt(place.name)}`, how: 'pronoun' };
    return UNKNOWN;
  };

  /** The government, or the body, that a place stands for. */
  const governmentAt = (place: string): string => {
    const body = SEATS.get(place);
    return body !== undefined && organizations.some(({ name }) => name === body) ? body : (countryOf(place) ?? place);
  };

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
    const holders = within(roles, start, end).filter((role) => !found.some(({ id }) => id === role.person) && !ownsRest(role, end));
    if (found.length === 0 || holders.some(({ group }) => group)) for (const role of holders) add(role, role.person, 'role');
    else for (const role of holders) if (!role.person.startsWith('unnamed') && !touches(role, found)) add(role, role.person, 'role');
    if (found.length === 0 || joined(start, end)) {
      for (const organization of within(organizations, start, end)) {
        if (within(roles, organization.start, organization.end).length > 0) continue;
        // "the United Nations envoy": somebody of the body.
        if (isModifier(text, organization.end, end) && !isCollective(lastWord(text.slice(start, end).toLowerCase()))) continue;
        add(organization, `org:${organization.name}`, 'organization');
        const noun = lastWord(text.slice(start, organization.start).trimEnd().toLowerCase());
        if (isCollective(noun)) bodies.set(noun, `org:${organization.name}`);
      }
      for (const place of within(places, start, end)) {
        if (within(roles, place.start, place.end).length > 0 || isModifier(text, place.end, end) || text[place.start - 1] === '-') continue;
        // "the Muslim League of Pakistan" aside, "the Geneva-based body": a place within another name or word.
        if (isNamePart(text, place.end, end) || text[place.end] === '-') continue;
        // "the US State Department": the body’s country.
        if (organizations[indexBefore(organizations, place.end) + 1]?.start === place.end + 1) continue;
        add(place, `org:${governmentAt(place.name)}`, 'place');
      }
    }
    if (found.length === 0) return undefined;
    found.sort((a, b) => a.at - b.at);
    const all = joined(start, end) || found.every(({ how }) => how === 'role') ? found : found.slice(0, 1);
    return { id: all.map(({ id }) => id).join('|'), how: all[0]!.how };
  };

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

  /** "a spokesman for Ann Lee", "an adviser to the minister": the office that the whole phrase is. */
  const wholeRole = (start: number, end: number, headEnd: number): SourceId | undefined => {
    const role = within(roles, start, end).find((one) => one.end > headEnd && one.start - start < LONGEST_LEADING);
    // Whoever is named behind the preposition is somebody else.
    const other = role && within(mentions, headEnd, end).some(({ person }) => person === role.person);
    return role && !other ? { id: role.person, how: 'role' } : undefined;
  };

  /** "Secretary of State Ann Lee": the name stands behind the preposition, next to a role that begins the phrase. */
  const titled = (start: number, end: number, headEnd: number): SourceId | undefined => {
    const role = within(roles, start, end).find((one) => one.end > headEnd && one.start - start < LONGEST_LEADING);
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

  /** "his office": the office, and not who holds it. */
  const bodyOf = (owner: SourceId, head: string): SourceId => {
    const name = entities.people.find(({ id }) => id === owner.id)?.name;
    return name === undefined ? owner : { ...owner, id: `org:${name}’s ${head}` };
  };

  /** "the two countries", "both leaders". */
  const byPair = (lower: string, start: number): SourceId | undefined => {
    const noun = /\S+$/.exec(lower.slice(-LONGEST_NOUN))?.[0] ?? '';
    if (!PAIR_NOUNS.has(noun) || !lower.split(/\s+/).some((word) => PAIR_DETERMINERS.has(word))) return undefined;
    return lastCountries(start);
  };

  const lastCountries = (start: number): SourceId | undefined => {
    const countries: string[] = [];
    for (let i = indexBefore(places, start); i >= 0 && countries.length < 2; i--) {
      const country = countryOf(places[i]!.name);
      if (country !== undefined && !countries.includes(country)) countries.unshift(country);
    }
    return countries.length === 2 ? { id: countries.map((name) => `org:${name}`).join('|'), how: 'pronoun' } : undefined;
  };

  return { read };
}

function touches(role: Span, found: readonly { at: number }[]): boolean {
  return found.some(({ at }) => at >= role.start - 3 && at <= role.end + 3);
}

/** Whether a noun names many or a body, so that a body in front of it tells whose: "Hezbollah fighters", "the Tass news agency". */
const isCollective = (noun: string): boolean => [BODY_WORDS, GROUP_WORDS, MEDIA_WORDS, DOCUMENT_WORDS].some((list) => list.has(noun));
