import { BRANCH_NATIONS } from '../lang/en/bodies-of-nations';
import { words } from '../lang/words';
import type { Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { OrganizationCandidate } from './candidate';

const nations = words(BRANCH_NATIONS);

/** Letters of the longest of those nations. */
const LONGEST_NATION = 8;

/** "Harbour Pilots’ Association Scotland", "Unicef UK": bodies with the nation behind the name whose branch they are. */
export function withBranches(text: string, tokens: readonly Token[], found: OrganizationCandidate[]): OrganizationCandidate[] {
  for (let i = 0; i < found.length; i++) {
    const { start, end, kind, strength, glued } = found[i]!;
    if (kind === 'state' || text[end] !== ' ' || glued) continue;
    const [nation] = text.slice(end + 1, end + 2 + LONGEST_NATION).split(/[^A-Za-z]/, 1);
    if (nation === undefined || !nations.has(nation.toLowerCase()) || nation === nation.toLowerCase()) continue;
    const to = end + 1 + nation.length;
    const next = tokens[tokenFrom(tokens, to)];
    // "The Unite UK Leader" in a headline; "She warned the TUC Wales must agree", where the nation is no part of it.
    if (isSpokenTo(text, start) || next?.capital || next?.pos === 'AUX' || next?.text === '-') continue;
    found[i] = { start, end: to, kind, strength, name: text.slice(start, to) };
  }
  return found;
}

/** "told Unison Scotland would agree": who is told, and what. */
const isSpokenTo = (text: string, start: number): boolean =>
  /\b(?:tell|tells|told|telling)(?: the)? $/i.test(text.slice(Math.max(0, start - 12), start));
