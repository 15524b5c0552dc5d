import type { OrganizationCandidate } from '../organizations/candidate';
import { startsWithCapital } from '../names/units';
import { isOfStates } from '../organizations/kinds';
import { isBody, type TokenMap } from './token-map';

/**
 * "Tram and Ferry Group chief A B", "Unity Front and TUF-K leader A B": where the first of two bodies begins that one person with a name is at
 * the head of, parties or firms; `from` where none stands there.
 * @param from first token of the phrase with the second body
 */
export function bodiesStart(
  { tokens, entityAt }: TokenMap,
  organizations: readonly OrganizationCandidate[],
  from: number,
  head: number,
): number {
  const and = from - 1;
  if (and < 1 || (tokens[and]!.lower !== 'and' && tokens[and]!.text !== '&') || from === head) return from;
  const first = organizations.find(({ end }) => end === tokens[and - 1]!.end);
  // Bodies of states seldom share somebody with another one: "the White House and NATO chief A B" are two.
  if (!first || isOfStates(first.kind) || !isPrivate()) return from;
  let start = and - 1;
  while (start > 0 && tokens[start - 1]!.start >= first.start) start--;
  if (tokens[start - 1]?.lower === THE) start--;
  // A list of three and more has other ends.
  return tokens[start - 1]?.text === ',' ? from : start;

  function isPrivate(): boolean {
    const { start, text } = tokens[from]!;
    if (!isBody(entityAt[from])) return text.length > 1 && startsWithCapital(text) && text === text.toUpperCase();
    const second = organizations.find((body) => body.start <= start && start < body.end);
    return second === undefined || !isOfStates(second.kind);
  }
}

const THE = 'the';
