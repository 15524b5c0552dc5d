import { ALIAS_CUES } from '../lang/en/people/alias-words';
import type { NameCandidate } from '../names/candidate';
import { familyWeight, givenWeight, isFamilyFirst } from '../names/lexicon';

/** How a name leans on the one beside it. */
export interface Joined {
  /** The name before it, of which this is another name: "Ann Lee, known as Red Ann". */
  readonly aliasOf?: NameCandidate;
  /** The full name behind it, whose family name it shares: "Ann and Tom Hale". */
  readonly sharesWith?: NameCandidate;
}

/** Most characters between a name and the other name of its bearer. */
const ALIAS_REACH = 60;

/** What ties the name at `index` to its neighbours in the paragraph; undefined where nothing does. */
export function joinedName(text: string, names: readonly NameCandidate[], index: number): Joined | undefined {
  const name = names[index]!;
  const before = index > 0 ? names[index - 1] : undefined;
  if (before && before.folded.length > 1 && !name.rival && isAliasGap(text, before.end, name.start)) return { aliasOf: before };
  const next = names[index + 1];
  if (next && sharesFamily(name, next) && AND.has(text.slice(name.end, next.start))) return { sharesWith: next };
  return undefined;
}

const AND: ReadonlySet<string> = new Set([' and ', ' & ']);

/** Whether the stretch ends in a cue for another name, within one sentence. */
function isAliasGap(text: string, from: number, to: number): boolean {
  if (to - from > ALIAS_REACH || to - from < LEAST_GAP) return false;
  let end = to;
  while (end > from && !isLetterOrStop(text.charCodeAt(end - 1))) end--;
  const gap = text.slice(from, end).toLowerCase();
  return (
    !gap.slice(0, -1).includes('. ') &&
    ALIAS_CUES.some((cue) => gap.endsWith(cue) && !isLetterOrStop(gap.charCodeAt(gap.length - cue.length - 1)))
  );
}

/** Characters of " aka ". */
const LEAST_GAP = 5;

const isLetterOrStop = (code: number): boolean =>
  code === 46 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);

/** Less evidence than this, and the word at the start of a sentence is no name. */
const LEAST_TO_SHARE = -2;

function sharesFamily({ folded, score, rival, title }: NameCandidate, next: NameCandidate): boolean {
  const [given] = folded;
  return (
    folded.length === 1 &&
    !rival &&
    score > LEAST_TO_SHARE &&
    givenWeight(given!) === 2 &&
    familyWeight(given!) < 2 &&
    next.folded.length > 1 &&
    (next.title === undefined || next.title === title) &&
    givenWeight(next.folded[0]!) > 0 &&
    !isFamilyFirst(next.folded)
  );
}
