import type { NameCandidate } from '../names/candidate';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { PlaceCandidate } from '../places/candidate';
import type { Token } from '../reading';
import type { Span } from '../types';

export interface RoleNeighbours {
  readonly names: readonly NameCandidate[];
  readonly organizations: readonly OrganizationCandidate[];
  readonly places: readonly PlaceCandidate[];
}

/** Numbers of `entityAt` from here are places, below it organizations. */
export const FIRST_PLACE = 101;

/** Whether a number of `entityAt` is an organization's. */
export const isBody = (entity: number | undefined): boolean => entity !== undefined && entity > 0 && entity < FIRST_PLACE;

/** What else stands in the paragraph, by token. */
export interface TokenMap {
  readonly tokens: readonly Token[];
  /** Index of the name that a token belongs to, or -1. */
  readonly nameAt: readonly number[];
  /** A number from 1 for the organization or place that a token belongs to, the same for neighbouring tokens of one; else 0. */
  readonly entityAt: readonly number[];
}

/** The first token of the name that ends at the token. */
export function nameStart(nameAt: TokenMap['nameAt'], last: number): number {
  let first = last;
  while (first > 0 && nameAt[first - 1] === nameAt[last]) first--;
  return first;
}

/** With less than this, several words are nobody's name either ("Natural Resources"). */
const NOBODY = -3;

const isOrdinary = ({ words, score, common, title }: NameCandidate): boolean =>
  title === undefined && (words.length === 1 ? common && score <= 0 : score < NOBODY);

export function mapTokens(tokens: readonly Token[], { names, organizations, places }: RoleNeighbours): TokenMap {
  // Short rows are cheaper as plain arrays: a typed one has its memory outside the heap.
  const nameAt = new Array<number>(tokens.length).fill(-1);
  const entityAt = new Array<number>(tokens.length).fill(0);
  const mark = (spans: readonly Span[], set: (token: number, span: number) => void): void => {
    let t = 0;
    for (let s = 0; s < spans.length; s++) {
      const { start, end } = spans[s]!;
      while (t > 0 && tokens[t - 1]!.end > start) t--;
      while (t < tokens.length && tokens[t]!.end <= start) t++;
      for (; t < tokens.length && tokens[t]!.start < end; t++) set(t, s);
    }
  };
  // An ordinary word with a capital for which nothing speaks ("Climate Change") is a noun like others.
  mark(names, (t, s) => {
    if (!isOrdinary(names[s]!)) nameAt[t] = s;
  });
  mark(organizations, (t, s) => (entityAt[t] = 1 + (s % 100)));
  mark(places, (t, s) => (entityAt[t] ||= FIRST_PLACE + (s % 100)));
  return { tokens, nameAt, entityAt };
}
