import type { Span } from '../types';
import type { OfficeClass } from './offices';
import type { Gender } from '../lang/en/people/given-names';

/** How a role stands to a name: before it, after it between commas, or without one. */
export type RolePosition = 'before' | 'apposition' | 'alone';

/** How a role without a name beside it refers: "the minister", "his counterpart", "a spokesman", "the two leaders". */
export type RoleReference = 'definite' | 'possessive' | 'indefinite' | 'bare' | 'pair' | 'predicate';

/** A stretch of the paragraph that names an office, title or function. Offsets relative to the paragraph. */
export interface RoleCandidate extends Span {
  /** Index into the paragraph's names of the person whom it stands beside; undefined where it stands alone. */
  readonly name: number | undefined;
  /** Indexes of the further names of a plural role ("Presidents A and B"). */
  readonly moreNames: readonly number[];
  /** An office of state, or one that speaks for a state or an international body. */
  readonly public: boolean;
  readonly class: OfficeClass;
  /** The noun that names the office, singular, lower case. */
  readonly noun: string;
  readonly position: RolePosition;
  readonly reference: RoleReference;
  readonly gender: Gender | undefined;
  /** The phrase says that the office is no longer held. */
  readonly former: boolean;
  /** English short name of the country that the phrase names, by name, demonym or capital. */
  readonly country: string | undefined;
  /** The body that the phrase names ("Foreign Ministry"), relative to the paragraph. */
  readonly body: Span | undefined;
  /** The phrase tells by "for" or "of" and a name whom its holder serves: "a lawyer for Lee". */
  readonly serves: boolean;
  /** The countries of those who hold an office in the plural, one each: "the French and Chilean ministers"; empty where it is not so. */
  readonly countries: readonly string[];
  /** "The Ester MP also said": whoever spoke before goes on. */
  readonly continues: boolean;
  /** "the ombudsman’s office": the body rather than its holder is spoken of. */
  readonly namesBody: boolean;
  /** Words of the phrase that tell it from other roles of its class ("foreign" of "Chinese foreign minister"), lower case. */
  readonly keys: readonly string[];
}
