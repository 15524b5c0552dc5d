import type { Pair } from '../../engine';

/** Every kind of problem; the README tells what each means, a test compares the list with the manifest's. */
export const PROBLEM_CODES = [
  'quotation-without-speaker',
  'quotation-unclosed',
  'same-words-two-speakers',
  'name-spelled-two-ways',
  'date-unresolved',
  'weekday-contradicts-date',
  'anonymous-source-alone',
  'state-run-relay-alone',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** As the setting `onTheRecord.problems` writes it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What holds where the setting says nothing; a test compares it with the manifest. */
export const DEFAULT_SEVERITIES: Readonly<Record<ProblemCode, Severity>> = {
  'quotation-without-speaker': 'information',
  'quotation-unclosed': 'warning',
  'same-words-two-speakers': 'warning',
  'name-spelled-two-ways': 'warning',
  'date-unresolved': 'information',
  'weekday-contradicts-date': 'warning',
  'anonymous-source-alone': 'information',
  'state-run-relay-alone': 'information',
};

/** Something in an article that deserves a second look. Plain data: `wording.ts` words it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly span: Pair;
  /** What fills the wording: names, spellings, an ISO day. */
  readonly values: readonly string[];
  /** Other places that belong to it, in text order. */
  readonly related: readonly Related[];
  /** Ways to write the words at `span`, for a quick fix; every place of `replaces` gets the same. */
  readonly spellings?: readonly Spelling[];
  /** The mark that would close what is open, to be put behind `span`. */
  readonly closing?: string;
}

export interface Related {
  readonly span: Pair;
  /** What stands there: a name as it is spelled, a speaker. */
  readonly value: string;
}

/** One spelling, and the places that would have to change for it to be the only one. */
export interface Spelling {
  readonly words: string;
  readonly replaces: readonly Pair[];
}
