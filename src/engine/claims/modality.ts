import { baseForms } from '../lang/en/base-forms';
import { EXPECTING_WORDS, MOOD_LINKS, MOOD_WORDS, REFUSING_WORDS, type CueMood } from '../lang/en/claims/modality-words';
import type { Token } from '../reading';
import type { Evidence, EvidenceCode } from '../types';

/** Tokens in front of a cue's head that are looked at: "had been widely expected not to publicly" is seven. */
const REACH = 10;

const CODES: { readonly [Mood in CueMood]: EvidenceCode } = {
  negated: 'cue-negated',
  modal: 'cue-modal',
  future: 'cue-future',
  hedged: 'cue-hedged',
};

/** By word. */
const MOODS: ReadonlyMap<string, EvidenceCode> = new Map(
  MOOD_WORDS.flatMap(([mood, words]) => [...words].map((word) => [word, CODES[mood]] as const)),
);

/**
 * What keeps the act from being plainly reported as done: "did NOT confirm", "MAY announce", "DECLINED to comment", "REPORTEDLY said". One
 * reason for each such word, in text order, with offsets relative to the paragraph; none for an act that is simply reported.
 * @param head the token that says what the act is.
 */
export function moodOf(tokens: readonly Token[], head: number): Evidence[] {
  const found: Evidence[] = [];
  const give = (code: EvidenceCode, { start, end }: Token): void => void found.unshift({ code, at: [start, end] });
  const cue = tokens[head]!;
  if (isOneOf(REFUSING_WORDS, cue)) give('cue-refused', cue);
  for (let i = head - 1; i >= 0 && head - i <= REACH && tokens[i]!.sentence === cue.sentence; i--) {
    const token = tokens[i]!;
    const mood = MOODS.get(token.lower);
    if (mood !== undefined) give(mood, token);
    else if (MOOD_LINKS.has(tokens[i + 1]!.lower) && isOneOf(REFUSING_WORDS, token)) give('cue-refused', token);
    else if (tokens[i + 1]!.lower === 'to' && isOneOf(EXPECTING_WORDS, token)) give('cue-future', token);
    else if (token.pos !== 'AUX' && token.pos !== 'ADV' && !MOOD_LINKS.has(token.lower) && !isAuxiliary(token)) break;
  }
  return found;
}

const isOneOf = (list: ReadonlySet<string>, { lower }: Token): boolean => baseForms(lower).some((form) => list.has(form));

/** "has" and "did" are verbs to the tagger in places. */
const isAuxiliary = ({ lower }: Token): boolean => ['be', 'have', 'do'].includes(baseForms(lower)[0]!);
