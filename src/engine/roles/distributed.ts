import type { NameCandidate } from '../names/candidate';
import type { RoleCandidate } from './candidate';
import { countryIn, keysOf } from './details';
import { FIRST_PLACE, type RoleNeighbours, type TokenMap } from './token-map';

/** Most tokens of one province, and most holders. */
const LONGEST_PROVINCE = 6;
const MOST_HOLDERS = 20;

/** A further holder of an office in the plural: tokens [from, to) name the province. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly name: number;
}

/** "The ministers of A, NAME, and of B, NAME; and C, NAME": the provinces and holders behind the first name. */
export function sharesBehind({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], first: number): Share[] {
  const found: Share[] = [];
  let at = nameAt.indexOf(first);
  while (at >= 0 && nameAt[at] === first) at++;
  for (let name = first; at > 0 && found.length < MOST_HOLDERS;) {
    const gap = at;
    while (at < tokens.length && at < gap + LONGEST_GAP && isJoint(tokens[at]!.lower)) at++;
    const from = at;
    while (at < tokens.length && at < from + LONGEST_PROVINCE && isProvinceWord(tokens[at]!.pos) && !isName(names, nameAt[at]!)) at++;
    const next = nameAt[at + 1] ?? -1;
    if (gap === from || at === from || tokens[at]?.text !== ',' || next <= name || names[next]!.start !== tokens[at + 1]!.start) break;
    found.push({ from, to: at, name: next });
    name = next;
    for (at++; nameAt[at] === name;) at++;
  }
  return found;
}

/** ", and of the": tokens between a holder and the next province. */
const LONGEST_GAP = 5;
const JOINTS: ReadonlySet<string> = new Set([',', ';', 'and', 'of', 'the']);
const isJoint = (lower: string): boolean => JOINTS.has(lower);
const isProvinceWord = (pos: string): boolean => pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ';

/** A province may look like a name of one word. */
const isName = (names: readonly NameCandidate[], name: number): boolean => name >= 0 && names[name]!.words.length > 1;

/** The office of a further holder, as the first one’s phrase has it. */
export function shareOf(
  role: RoleCandidate,
  { from, to, name }: Share,
  { tokens, entityAt }: TokenMap,
  { places, organizations }: RoleNeighbours,
): RoleCandidate {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const inside = (span: { readonly start: number; readonly end: number }): boolean => span.start >= start && span.end <= end;
  const place = (entityAt[from] ?? 0) >= FIRST_PLACE ? places.find(inside) : undefined;
  const body = organizations.find(inside);
  return {
    ...role,
    start,
    end,
    name,
    moreNames: [],
    country: countryIn(tokens, from, to) ?? place?.country,
    body: body && { start: body.start, end: body.end },
    keys: keysOf(tokens, from, to, -1),
  };
}
