import { isUnnamedId } from '../ids';
import type { Gender } from '../lang/en/people/given-names';
import type { Paragraph } from '../reading';
import { officeOf } from '../roles/offices';
import type { Steps } from '../steps';
import type { Mention, Pair, Person, Role, Span } from '../types';
import type { Entities } from './identify';
import { hasObject } from './object-pronoun';
import { pronounBefore } from './pronoun-before';
import { readStandings, type Standing } from './standing';
import { countLeading } from '../search';

/** What a back-reference looks like: a pronoun in lower case, or `role` for a role phrase. */
export type Anaphor = 'he' | 'she' | 'they' | 'role';

export interface AntecedentOptions {
  /** People who cannot be meant by a reference at the offset, by id (a pronoun does not mean its own clause's object). */
  readonly exclude?: ((offset: number) => readonly string[]) | undefined;
  /** Mentions that are looked at only where no other fits: those in somebody's quoted words, for a pronoun outside of them. */
  readonly after?: ((mention: Pair) => boolean) | undefined;
  /** Whoever spoke last, whom news mostly goes on with. */
  readonly speaker?: Speaker | undefined;
}

export interface Speaker {
  /** Id of a person. */
  readonly id: string;
  /** The last words that named him or her as a source, a pronoun among them. */
  readonly at: Pair;
}

export interface Antecedent {
  /** Id of a person; two people together are joined with `|`. */
  readonly person: string;
  /** The mention or role that the reference goes back to, absolute. */
  readonly at: Pair;
}

/** Says who is meant at a place of the document. All offsets absolute. */
export interface Resolver {
  /** Id of the person whose mention or role covers the offset (`a|b` for a role of two); undefined where there is none. */
  personAt(offset: number): string | undefined;
  /** Whom a pronoun or role phrase that starts at the offset goes back to; undefined where nobody fits. */
  antecedent(offset: number, anaphor: Anaphor, options?: AntecedentOptions): Antecedent | undefined;
}

/** How many references back somebody is looked for, and over how many sentences. */
const REACH = 24;
const REACH_SENTENCES = 8;

/** So many pronouns, each going back to the one before, are followed. */
const LONGEST_CHAIN = 5;

interface Weighed extends Antecedent {
  readonly points: number;
}

/** A mention, or a role that stands for a known person, as something that a pronoun may go back to. */
interface Reference extends Standing {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  /** The person's; of somebody without a name, as far as the words for the office tell: "spokeswoman". */
  readonly gender: Gender | undefined;
  /** The author: no pronoun means who tells the story. */
  readonly byline: boolean;
}

/** Who is who in a document, with the resolver for all who ask about it. */
export interface ResolvedEntities extends Entities {
  readonly resolver: Resolver;
}

/** @param paragraphs those that the entities were found in. */
export function* createResolver(entities: Entities, paragraphs: readonly Paragraph[]): Steps<Resolver> {
  const { mentions, roles, people } = entities;
  const known = new Map(people.map((person) => [person.id, person]));
  const { references, sentenceAt } = yield* readReferences(mentions, roles, paragraphs, known);
  /** Those without a name, by id. */
  const unnamed = new Map<string, Reference[]>();
  for (const reference of references) {
    if (!isUnnamedId(reference.person)) continue;
    const known = unnamed.get(reference.person);
    if (known) known.push(reference);
    else unnamed.set(reference.person, [reference]);
  }

  /** Whether the gender does not speak against it. */
  const mayBe = (id: string, anaphor: Anaphor): boolean => {
    const person = known.get(id);
    if (person) return suits(person.gender, anaphor);
    // "An official said no.¶He added": somebody without a name goes on as others do.
    return unnamed.get(id)?.some(({ gender }) => suits(gender, anaphor)) ?? false;
  };

  /** Whether somebody of the pronoun's gender is the object behind a subject. */
  const hasOther = (subject: number, anaphor: Anaphor): boolean =>
    anaphor === 'he' ? hasObject(paragraphs, subject, 'him') : anaphor === 'she' && hasObject(paragraphs, subject, 'her');

  /** "Asked whether he feared it, Lee shrugged": whether the pronoun only comes before the one it means. */
  const leadsOn = (pronoun: number, subject: number): boolean => {
    if (subject <= pronoun || sentenceAt(subject) !== sentenceAt(pronoun)) return false;
    const { start, reading } = paragraphs[countLeading(paragraphs, (paragraph) => paragraph.start <= pronoun) - 1]!;
    return reading.text.slice(pronoun - start, subject - start).includes(',');
  };

  /** "Lee said no.¶Mayor Holm visited the site.¶He urged people to stay": whether the pronoun opens the paragraph behind the subject’s. */
  const isTopic = (subject: number, pronoun: number): boolean => {
    const at = countLeading(paragraphs, ({ start }) => start <= pronoun) - 1;
    return paragraphs[at]?.start === pronoun && (paragraphs[at - 1]?.start ?? pronoun) <= subject;
  };

  const antecedent = (offset: number, anaphor: Anaphor, options: AntecedentOptions, chain: number): Antecedent | undefined => {
    const before = lastBefore(references, offset);
    const sentence = sentenceAt(offset);
    const exclude = options.exclude?.(offset);
    if (anaphor === 'they') return pairBefore(references, before, sentence, exclude, entities);
    const { speaker, after } = options;
    // "Lee reminded him of it. “I know,” he said": he is whom Lee reminded, where nothing tells that Lee is a man.
    const isOther = speaker !== undefined && known.get(speaker.id)?.gender === undefined && hasOther(speaker.at[0], anaphor);
    const other = isOther ? speaker.id : undefined;
    const from = isOther ? speaker.at[0] : 0;
    let best: Weighed | undefined;
    let rank = 0;
    /** Where the last subject starts that fits. */
    let subject = -1;
    for (let i = before; i >= 0 && rank < REACH; i--, rank++) {
      const reference = references[i]!;
      const distance = sentence - reference.sentence;
      if (distance > REACH_SENTENCES) break;
      if (reference.byline || !suits(reference.gender, anaphor) || exclude?.includes(reference.person)) continue;
      if (reference.person === other && reference.start >= from) continue;
      let points = weigh(reference, distance, reference.gender !== undefined) - rank * 0.05 - (isSilent(reference) ? SILENT : 0);
      if (anaphor === 'role' && reference.opens && distance > 0) points += OPENS;
      // Whether it stands in quoted words matters only where it would be the best, or the subject.
      if (best && points <= best.points && (subject >= 0 || !reference.subject)) continue;
      if (after?.([reference.start, reference.end])) points -= LAST;
      else if (subject < 0 && reference.subject) subject = reference.start;
      if (!best || points > best.points) best = { person: reference.person, at: [reference.start, reference.end], points };
    }
    const again = (person: string, from: number, at: Pair, extra: number): void => {
      if (exclude?.includes(person) || !mayBe(person, anaphor)) return;
      const points = weigh(SPEAKING, sentence - sentenceAt(from), known.get(person)?.gender !== undefined) + extra;
      if (!best || points > best.points) best = { person, at, points };
    };
    // Somebody else acts in the sentence itself, or in the one right before a new paragraph: not in what the speaker says there.
    const spoken = speaker?.at[0] ?? 0;
    const isOver =
      subject > spoken && (sentenceAt(subject) === sentence || (sentenceAt(subject) !== sentenceAt(spoken) && isTopic(subject, offset)));
    if (speaker && other === undefined) again(speaker.id, speaker.at[0], speaker.at, isOver ? 0 : SPEAKER);
    const same = chain > 0 && anaphor !== 'role' && after ? pronounBefore(paragraphs, offset, anaphor, after) : undefined;
    const meant =
      same === undefined || leadsOn(same, subject)
        ? undefined
        : antecedent(same, anaphor, { exclude: options.exclude, after, speaker: undefined }, chain - 1);
    if (meant) again(meant.person, same!, meant.at, 0);
    return best && { person: best.person, at: best.at };
  };

  return {
    personAt(offset) {
      const mention = covering(mentions, offset);
      if (mention) return mention.person;
      return holdersAt(roles, offset);
    },
    antecedent: (offset, anaphor, options = {}) => antecedent(offset, anaphor, options, LONGEST_CHAIN),
  };
}

/** Whether the gender, as far as it is known, does not speak against the pronoun. */
const suits = (gender: Gender | undefined, anaphor: Anaphor): boolean =>
  anaphor === 'he' ? gender !== 'female' : anaphor !== 'she' || gender !== 'male';

/** How a source, or a pronoun that is a subject, stands in its sentence. */
const SPEAKING = { subject: true, possessive: false, speaks: true };

/** Nearer sentences, subjects and speakers are likelier to be meant. Weights by hand. */
function weigh(
  { subject, possessive, speaks }: Pick<Standing, 'subject' | 'possessive' | 'speaks'>,
  distance: number,
  gendered: boolean,
): number {
  return (distance === 0 ? 0 : -0.75 * distance) + (subject ? 1.5 : 0) + (speaks ? 0.5 : 0) - (possessive ? 0.5 : 0) + (gendered ? 0.5 : 0);
}

/** More than all other points together. */
const LAST = 100;

/** What it adds to have spoken last. Weight by hand, chosen on our own articles. */
const SPEAKER = 1;

/** What is taken off for somebody without a name who does not speak there: news seldom goes on about them. Weight by hand. */
const SILENT = 0.5;

/** What it adds for a description to be the first subject of an earlier sentence. Weight by hand; for pronouns it does more harm than good. */
const OPENS = 0.6;

const isSilent = ({ person, speaks }: Reference): boolean => isUnnamedId(person) && !speaks;

/** "They": two people named side by side, or a role of two. */
function pairBefore(
  references: readonly Reference[],
  before: number,
  sentence: number,
  exclude: readonly string[] | undefined,
  { roles }: Entities,
): Antecedent | undefined {
  for (let i = before; i > 0 && sentence - references[i]!.sentence <= 2; i--) {
    const second = references[i]!;
    const first = references[i - 1]!;
    if (first.person === second.person || first.sentence !== second.sentence || second.start - first.end > 40) continue;
    if (exclude?.includes(first.person) || exclude?.includes(second.person)) continue;
    return { person: `${first.person}|${second.person}`, at: [first.start, second.end] };
  }
  const last = references[before];
  const group = last && groupIn(roles, last);
  const holders = group && holdersAt(roles, group.start);
  return holders === undefined ? undefined : { person: holders, at: [group!.start, group!.end] };
}

function* readReferences(
  mentions: readonly Mention[],
  roles: readonly Role[],
  paragraphs: readonly Paragraph[],
  people: ReadonlyMap<string, Person>,
): Steps<{ references: Reference[]; sentenceAt: (offset: number) => number }> {
  // A role beside its holder's name adds nothing; one that stands alone counts as a mention.
  const alone = roles.filter(({ evidence }) => evidence?.some(({ code }) => code === 'role-standing-alone' || code === 'role-unnamed'));
  const all = [...mentions, ...alone].sort((a, b) => a.start - b.start || a.end - b.end);
  yield;
  const { standings, sentenceAt } = yield* readStandings(all, paragraphs);
  yield;
  const references: Reference[] = [];
  for (let i = 0; i < all.length; i++) {
    const { start, end, person } = all[i]!;
    const { paragraph, sentence, subject, possessive, speaks, opens } = standings[i]!;
    const isUnnamed = isUnnamedId(person);
    // Whom the article does not name is meant by a pronoun where he or she acts: "The spokesman said no. “Never,” he added."
    if (isUnnamed && !subject) continue;
    const { start: shift, reading } = paragraphs[paragraph]!;
    const known = people.get(person);
    const told = isUnnamed ? genderInWords(reading.text.slice(start - shift, end - shift)) : undefined;
    const gender = known ? known.gender : told;
    const byline = known?.byline ?? false;
    references.push({ start, end, person, gender, byline, paragraph, sentence, subject, possessive, speaks, opens });
  }
  return { references, sentenceAt };
}

/** The gender that an office's words tell. */
function genderInWords(words: string): Gender | undefined {
  for (const word of words.toLowerCase().split(/[^\p{L}-]/u)) {
    const gender = officeOf(word)?.gender;
    if (gender) return gender;
  }
  return undefined;
}

function covering(mentions: readonly Mention[], offset: number): Mention | undefined {
  const at = lastBefore(mentions, offset, (mention) => mention.start);
  const mention = mentions[at];
  return mention && offset < mention.end ? mention : undefined;
}

/** The first role of several people that lies in the span. */
function groupIn(roles: readonly Role[], { start, end }: Span): Role | undefined {
  for (let i = lastBefore(roles, start - 1, (role) => role.start) + 1; i < roles.length && roles[i]!.start <= end; i++) {
    if (roles[i]!.group && roles[i]!.end <= end) return roles[i];
  }
  return undefined;
}

/** How many roles back from an offset one may still cover it. */
const ROLES_BACK = 16;

/** Holders of the innermost role at the offset. */
function holdersAt(roles: readonly Role[], offset: number): string | undefined {
  const inner: Role[] = [];
  const last = lastBefore(roles, offset, (role) => role.start);
  for (let i = Math.max(0, last - ROLES_BACK); i <= last; i++) {
    const role = roles[i]!;
    if (offset >= role.end) continue;
    const same = inner.length > 0 && inner[0]!.start === role.start && inner[0]!.end === role.end;
    if (!same) inner.length = 0;
    inner.push(role);
  }
  return inner.length === 0 ? undefined : inner.map(({ person }) => person).join('|');
}

/** Index of the last span that ends (or whose other edge lies) at or before the offset; -1 where there is none. */
function lastBefore<T extends { readonly end: number }>(
  spans: readonly T[],
  offset: number,
  edge: (span: T) => number = (span) => span.end,
): number {
  return countLeading(spans, (span) => edge(span) <= offset) - 1;
}
