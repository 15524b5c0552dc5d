import { PLATFORM_WORDS, PRESS_WORDS } from '../lang/en/claims/source-words';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { Attribution } from './attribution';
import type { Layout, Run } from './layout';
import { isMedia } from './media';
import { withNameBehind } from './name-behind';
import { nounPhraseEnd } from './noun-phrase';
import { TALK_PREPOSITIONS } from './relay-lexicon';

/** "told Reuters", "confirmed to Reuters that", "confirmed the blast to Reuters": the outlet that somebody spoke to passes the words on. */
export function toldOutlet(
  layout: Layout,
  { lemma, cue, group, utterance, frame, content }: Attribution,
  organizations: readonly OrganizationCandidate[],
): Run | undefined {
  const { tokens } = layout;
  const end = layout.sentences[layout.sentenceOf[cue.last]!]!.last;
  const outletAt = (first: number, most = end): Run | undefined => {
    const described = first <= most ? nounPhraseEnd(layout, first, most, false) : -1;
    const last = described < 0 ? described : withNameBehind(layout, described, most);
    return last >= 0 && isMedia(layout, { first, last }, organizations) && !isPress(layout, { first, last }) ? { first, last } : undefined;
  };
  if (lemma === 'tell') {
    // "Told Reuters: “…”": a cue that ends with a colon takes in who is told.
    if (frame === 'colon') return outletAt((group?.verb ?? cue.last) + 1);
    // "Told AFP | his men had left": no noun phrase of one piece.
    return outletAt(cue.last + 1, content[0] && content[0].first > cue.last ? content[0].first - 1 : end);
  }
  if (!utterance) return undefined;
  if (tokens[cue.last + 1]?.lower === 'to') return outletAt(cue.last + 2);
  const object = frame === 'object' ? content[0] : undefined;
  // "Denied an interview to a Gulf paper": what was denied is the interview.
  for (let i = object?.first ?? 0; object && i <= object.last; i++) if (TALK_PREPOSITIONS.has(tokens[i]!.lower)) return undefined;
  for (let i = object?.last ?? 0; object && i > object.first && object.last - i < LONGEST_OUTLET; i--) {
    if (tokens[i]!.lower !== 'to') continue;
    const outlet = outletAt(i + 1);
    return outlet && outlet.last <= object.last ? { first: outlet.first, last: object.last } : undefined;
  }
  return undefined;
}

/** Tokens of an outlet's name, its letters in brackets behind it. */
const LONGEST_OUTLET = 10;

/** "the media", "the press": no outlet in particular. */
export const isPress = ({ tokens }: Layout, { first, last }: Run): boolean =>
  PRESS_WORDS.has(tokens[last]!.lower) && (first === last || (last === first + 1 && tokens[first]!.pos === 'DET'));

/** "Said in a statement on Facebook": whoever speaks there writes it himself. */
export function isPlatform({ tokens }: Layout, { first, last }: Run): boolean {
  for (let i = first; i <= last; i++) if (PLATFORM_WORDS.has(tokens[i]!.lower)) return true;
  return false;
}
