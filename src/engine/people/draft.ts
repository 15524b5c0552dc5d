import { genderOf, type Gender } from '../lang/en/people/given-names';
import type { RegistryName } from '../registry/compile';
import type { RegistryStanding } from '../registry/standing';
import type { RoleCandidate } from '../roles/candidate';
import type { Evidence, Pair } from '../types';
import type { RoleAt } from './link-roles';
import type { NameParts } from './name-parts';
import type { Named } from './named';

/** A person while the document is read. */
export interface PersonDraft {
  id: string;
  /** Full names in the order of their first use, with how often each stands. */
  readonly forms: Map<string, number>;
  /** Short forms, likewise. */
  readonly aliases: Map<string, number>;
  readonly parts: NameParts;
  /** Other full names of the same person, taken apart. */
  readonly variants: NameParts[];
  /** Words of the titles and offices that stand right before the name. */
  readonly titles: Set<string>;
  gender: Gender | undefined;
  byline: boolean;
  /** Brought in as somebody's relative: the bare family name means the other one. */
  readonly kin: boolean;
  /** Absolute offset of the first mention. */
  first: number;
  firstEnd: number;
  mentions: number;
  readonly roles: LinkedRole[];
  readonly evidence: Evidence[];
  /** Bodies of state whose names stand right before the person's. */
  readonly bodies: Set<string>;
  /** Names of the bodies that the person's roles name, as the lists have them. */
  readonly serves: Set<string>;
  /** Made an official by something else than a role ("the Lee administration"). */
  official: Pair | undefined;
  /** The name under which the registry knows the person. */
  known: RegistryName | undefined;
  /** The last role phrase for whose holder the person has been considered, so that it is done once for each. */
  considered: RoleAt | undefined;
  /** The country that stands before the name as its owner: "France’s Lee". */
  country: string | undefined;
  /** The country behind the name: "President Lee of Ruritania". */
  home: string | undefined;
  /** What the registry says; undefined until it has been asked, and where it says nothing. */
  standing: RegistryStanding | undefined;
}

/** A role of the person, at its place in the document. */
export interface LinkedRole {
  readonly role: RoleCandidate;
  readonly at: Pair;
  /** As written. */
  readonly words: string;
}

/** Somebody of whom nothing but the name is known so far. */
export function draftPerson(parts: NameParts, named: Named): PersonDraft {
  return {
    id: '',
    forms: new Map(),
    aliases: new Map(),
    parts,
    variants: [parts],
    titles: new Set(),
    gender: named.candidate.gender ?? named.known?.entry.person.gender ?? (parts.given === undefined ? undefined : genderOf(parts.given)),
    byline: false,
    kin: named.candidate.kin ?? false,
    first: named.start,
    firstEnd: named.end,
    mentions: 0,
    roles: [],
    evidence: [],
    bodies: new Set(),
    serves: new Set(),
    official: undefined,
    known: undefined,
    considered: undefined,
    country: undefined,
    home: undefined,
    standing: undefined,
  };
}
