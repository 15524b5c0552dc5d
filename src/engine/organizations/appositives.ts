import { countryWord } from '../places/countries';
import type { Token } from '../reading';
import type { OrganizationKind } from '../types';
import type { OrganizationCandidate } from './candidate';
import { appositives, followingAppositives, modifiers, noPart } from './heads';
import { isAcronym } from './acronyms';
import type { Run } from './runs';

/** Words of a name that only a noun beside it tells. */
const LONGEST_NAME = 4;

/** A run that a common noun beside it calls an outlet, a company, a party: "broadcaster NHK", "Kommersant newspaper". */
export function apposedName(text: string, tokens: readonly Token[], run: Run): OrganizationCandidate | undefined {
  const { words, first, next } = run;
  const start = words[0]!.start;
  if (words.length > LONGEST_NAME || words.some((word) => noPart.has(word.text))) return undefined;
  const end = words[words.length - 1]!.end;
  const before = tokens[first - 1];
  const name = text.slice(start, end);
  const kind =
    (before && !isDescription(run) ? appositives.get(before.text) : undefined) ?? (isDescription(run) ? undefined : follows(tokens, next));
  return kind && { start, end, kind, strength: 'likely', name };
}

/** "news agency", "newspaper", "party" behind the run that begins before token `next`. */
function follows(tokens: readonly Token[], next: number): OrganizationKind | undefined {
  const noun = tokens[next]?.text;
  if (noun === undefined) return undefined;
  if (noun === 'news' || noun === 'TV') return appositives.get(tokens[next + 1]?.text ?? '') === 'media' ? 'media' : undefined;
  return followingAppositives.get(noun);
}

/** "Russian", "Communist", "Moscow": words that describe what stands beside them and name nothing of their own. */
const isDescription = ({ words }: Run): boolean =>
  words.every(
    ({ text }) => !isAcronym(text) && (modifiers.has(text) || countryWord(text) !== undefined || /(?:ist|ian|ic|ish|ese|can)$/.test(text)),
  );
