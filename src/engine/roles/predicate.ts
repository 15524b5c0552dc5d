import { CONDITIONS, COPULAS, NEGATIONS, OFFICE_CUES } from '../lang/en/people/role-words';
import type { NameCandidate } from '../names/candidate';
import type { Office, OfficeClass } from './offices';
import { isPossessiveMark } from './possessive';
import { nameStart, type TokenMap } from './token-map';

/** What somebody may be called by anybody, and is by no office: "a better candidate", "an honest farmer". */
const OF_NO_OFFICE: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['candidate', 'society', 'colleague', 'rebel']);

/**
 * "NAME is the new minister", "NAME was also elected senator": the name that ends before the copula, where it is no part of another phrase,
 * and where the phrase begins; undefined where none stands there, or none is said to be it.
 */
export function subjectBefore(
  { tokens, nameAt }: TokenMap,
  names: readonly NameCandidate[],
  from: number,
  to: number,
  office: Office,
): { name: number; from: number } | undefined {
  if (OF_NO_OFFICE.has(office.class) || isPossessiveMark(tokens[to])) return undefined;
  let at = from - 1;
  while (at > 0 && tokens[at]!.pos === 'ADV' && !NEGATIONS.has(tokens[at]!.lower)) at--;
  if (at < 1 || !COPULAS.has(tokens[at]!.lower)) return undefined;
  const name = nameAt[at - 1]!;
  if (name < 0 || names[name]!.end !== tokens[at - 1]!.end) return undefined;
  const before = tokens[nameStart(nameAt, at - 1) - 1];
  if (before && (before.pos === 'ADP' || CONDITIONS.has(before.lower))) return undefined;
  return { name, from: OFFICE_CUES.has(tokens[from]!.lower) && from + 1 < to ? from + 1 : from };
}

/** "The vice president was NAME.": the name behind the copula, with nothing more behind it; undefined where another thing is said of the holder. */
export function predicateName({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], to: number): number | undefined {
  const name = COPULAS.has(tokens[to]?.lower ?? '') ? (nameAt[to + 1] ?? -1) : -1;
  if (name < 0 || names[name]!.start !== tokens[to + 1]!.start) return undefined;
  let after = to + 1;
  while (after < tokens.length && nameAt[after] === name) after++;
  return tokens[after] === undefined || tokens[after]!.pos === 'PUNCT' ? name : undefined;
}
