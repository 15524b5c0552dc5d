import type { Paragraph } from '../reading';
import type { Pair } from '../types';
import type { Entities } from './identify';

/** What a back-reference looks like: a pronoun in lower case, or `role` for a role phrase. */
export type Anaphor = 'he' | 'she' | 'they' | 'role';

export interface AntecedentOptions {
  /** People who cannot be meant, by id (a pronoun does not mean its own clause's object). */
  readonly exclude?: readonly string[];
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

export function createResolver(entities: Entities, _paragraphs: readonly Paragraph[]): Resolver {
  const { mentions, roles } = entities;
  return {
    personAt(offset) {
      const mention = mentions.find(({ start, end }) => start <= offset && offset < end);
      if (mention) return mention.person;
      const holders = roles.filter(({ start, end }) => start <= offset && offset < end).map(({ person }) => person);
      return holders.length > 0 ? holders.join('|') : undefined;
    },
    antecedent(offset, _anaphor, options = {}) {
      for (let i = mentions.length - 1; i >= 0; i--) {
        const { start, end, person } = mentions[i]!;
        if (end <= offset && !options.exclude?.includes(person)) return { person, at: [start, end] };
      }
      return undefined;
    },
  };
}
