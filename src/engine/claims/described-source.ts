import { AGE_ENDING, DESCRIPTIONS } from '../lang/en/claims/person-descriptions';
import { isUnnamedId } from '../ids';
import type { ResolvedEntities } from '../people/antecedent';
import { officeOf } from '../roles/offices';
import type { Role } from '../types';
import { indexBefore } from './ordered-spans';
import type { PronounReader } from './pronoun-source';
import type { SourceId } from './source-id';
import { headLength } from './source-phrase';

const THE = 'the ';

/** So many offices are looked through for "the chief minister". */
const MOST_OFFICES = 40;

/** Who is meant by words that only describe somebody; `lower` is the whole phrase in small letters, `start` where it stands. */
export interface Described {
  /** @param head its head, in small letters */
  byDescription(lower: string, head: string, start: number): SourceId | undefined;
  byOffice(lower: string, start: number): SourceId | undefined;
  byWords(lower: string): SourceId | undefined;
  bySurname(words: string): SourceId | undefined;
  byLetters(words: string): SourceId | undefined;
}

export function createDescribed(text: string, { people, roles, resolver }: ResolvedEntities, pronouns: PronounReader): Described {
  /** "the businessman", "the 46-year-old": somebody who has been named. */
  const byDescription = (lower: string, head: string, start: number): SourceId | undefined => {
    const anaphor = DESCRIPTIONS.get(head) ?? (head.endsWith(AGE_ENDING) ? 'role' : undefined);
    if (anaphor === undefined || !lower.startsWith(THE) || lower.includes(',')) return undefined;
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
      if (isUnnamedId(role.person) || headLength(words) < words.length || !words.toLowerCase().endsWith(office)) continue;
      return { id: role.person, how: 'role', at: [role.start, role.end] };
    }
    return undefined;
  };

  /** Who holds all offices that pass; undefined where several do. */
  const onlyHolder = (passes: (written: string, role: Role) => boolean): SourceId | undefined => {
    let found: Role | undefined;
    for (let i = 0; i < roles.length && i < MOST_OFFICES; i++) {
      const role = roles[i]!;
      if (isUnnamedId(role.person) || role.group || !passes(text.slice(role.start, role.end), role)) continue;
      if (found && found.person !== role.person) return undefined;
      found ??= role;
    }
    return found && { id: found.person, how: 'role', at: [found.start, found.end] };
  };

  /** "the majority leader" of "the Majority Leader in Parliament, Ana Ode": the only one whose office has these very words. */
  const byWords = (lower: string): SourceId | undefined => {
    if (!lower.startsWith(THE) || lower.includes(',')) return undefined;
    return onlyHolder((written) => {
      const words = written.toLowerCase();
      const office = words.slice(0, headLength(words));
      return (office.startsWith(THE) ? office : THE + office) === lower;
    });
  };

  /** "Flake", which is a word as well and so no mention where nothing else speaks for a name: the only one who is called so. */
  const bySurname = (words: string): SourceId | undefined => {
    const called = words.includes(' ')
      ? []
      : people.filter(({ name }) => name.endsWith(words) && name.charAt(name.length - words.length - 1) === ' ');
    return called.length === 1 ? { id: called[0]!.id, how: 'name' } : undefined;
  };

  /** "The DPP", "the IGP": whose office of an only holder has these letters, with a bracket or without. */
  const byLetters = (words: string): SourceId | undefined => {
    const letters = LETTERS.exec(words)?.[1];
    if (letters === undefined) return undefined;
    return onlyHolder((written, { end }) => {
      const office = written.replace(/^the /i, '');
      // "International Atomic Energy Agency head", "director of the Agency (IAEA)": the letters are the body's.
      if (office.charAt(0).toUpperCase() !== letters.charAt(0) || !officeOf(office.split(' ', 1)[0]!.toLowerCase())) return false;
      if (text.startsWith(`(${letters})`, end + 1) || office.endsWith(`(${letters})`)) return true;
      return letters.length >= LEAST_LETTERS && initialsOf(office) === letters;
    });
  };

  return { byDescription, byOffice, byWords, bySurname, byLetters };
}

const LETTERS = /^(?:[Tt]he )?(\p{Lu}{2,6})$/u;
/** Without a bracket, two letters may be those of many an office. */
const LEAST_LETTERS = 3;

/** "DPP" of "Director of Public Prosecutions". */
const initialsOf = (office: string): string => office.replace(/(?<!\p{L})(\p{Lu})[\p{L}’'-]*|[^\p{Lu}]/gu, '$1');
