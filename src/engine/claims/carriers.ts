import { POSSESSIVES } from '../lang/en/claims/function-words';
import { CHANNEL_PARTICIPLES, CHANNEL_PREPOSITIONS, DURING } from '../lang/en/claims/source-words';
import type { OrganizationCandidate } from '../organizations/candidate';
import { RELAY } from '../text/lists';
import { isInside, type Attribution } from './attribution';
import type { Layout, Run } from './layout';
import { isMedia } from './media';
import { nounPhraseEnd } from './noun-phrase';
import { agentMark, overTime } from './postposed';
import { TALK_PREPOSITIONS } from './relay-lexicon';
import { isPlatform, isPress } from './told-outlet';

export interface Carrier {
  /** From the participle, or the word for the talk, to the outlet. */
  readonly run: Run;
  readonly media: Run;
  /** Whether the outlet was spoken to, and did not only carry the words. */
  readonly talk: boolean;
}

/** "in comments carried by Tass", "in a letter published on Sunday by the daily La Voz", "in an interview on Friday with Radio Oslo". */
export function findCarriers(layout: Layout, { first, last }: Run, organizations: readonly OrganizationCandidate[]): Carrier[] {
  const { tokens, quotationOf } = layout;
  const found: Carrier[] = [];
  for (let i = first; i + 2 <= last; i++) {
    const { lists, lower } = tokens[i]!;
    if ((lists & RELAY) === 0 || quotationOf[i]! >= 0) continue;
    const talk = TALK_PREPOSITIONS.get(lower);
    const by = talk ? overTime(layout, i + 1, last) : agentMark(layout, i + 1, last);
    const sign = tokens[by]!.lower;
    const leads = talk ? talk.has(sign) : sign === 'by' || (CHANNEL_PREPOSITIONS.has(sign) && CHANNEL_PARTICIPLES.has(lower));
    if (by >= last || !leads) continue;
    const end = nounPhraseEnd(layout, by + 1, last, !talk);
    const media: Run = { first: by + 1, last: end };
    if (end < 0 || !isMedia(layout, media, organizations) || (talk && (isPress(layout, media) || isPlatform(layout, media)))) continue;
    found.push({ run: { first: i, last: end }, media, talk: talk !== undefined });
  }
  return found;
}

/** "Gave an interview to Reuters last week | where she said". */
function leadsOn({ tokens, time }: Layout, at: number): boolean {
  let next = at;
  while (time[next] === 1) next++;
  return tokens[next]?.lower === WHERE || (DURING.has(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === WHICH);
}

const WHERE = 'where';
const WHICH = 'which';

/** Whether what the outlet carried is this claim: the phrase hangs on its cue, and no other claim is nearer. */
export function carries(
  layout: Layout,
  claim: Attribution,
  { run: { first, last }, talk }: Carrier,
  near: readonly Attribution[],
): boolean {
  if (!claim.utterance || claim.kind === 'according' || claim.content.some((run) => run.first <= first && last <= run.last)) return false;
  // "Lee, who spoke to Radio Oslo, said".
  if (claim.source && claim.source.first <= first && last <= claim.source.last) return talk && claim.source.first < first;
  if (talk && claim.source && claim.source.last < first && last < claim.cue.first) return true;
  if (talk && claim.cue.first > last && leadsOn(layout, last + 1)) return true;
  if (claim.cue.first > last) {
    // "In a letter carried by Tass, she wrote", "Speaking to Tass, she wrote": the phrase opens the sentence.
    const opening = layout.sentences[layout.sentenceOf[first]!]!.first;
    return (opening === first || layout.tokens[opening]!.pos === 'ADP') && !near.some((one) => isInside(claim, one));
  }
  return !near.some(({ cue, utterance }) => utterance && claim.cue.first < cue.first && cue.first < first);
}

/**
 * A content without the talk or the carried words at its end: "said the bridge would open | in an interview with Radio Oslo", "…, | in remarks
 * published by the daily" tell where it was said.
 * @returns undefined where the content ends otherwise.
 */
export function withoutTalk({ tokens }: Layout, content: readonly Run[], { run, talk }: Carrier): readonly Run[] | undefined {
  const whole = content[content.length - 1];
  if (!whole || whole.last !== run.last || whole.first >= run.first) return undefined;
  let at = run.first - 1;
  while (at > whole.first && (tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'NOUN')) at--;
  if (tokens[at]!.pos === 'DET' || POSSESSIVES.has(tokens[at]!.lower)) at--;
  const isBehindComma = tokens[at - 1]?.text === ',';
  // What is carried may be what is spoken of: "said he was quoted in a story carried by the daily".
  if (at <= whole.first || !DURING.has(tokens[at]!.lower) || !(talk || isBehindComma)) return undefined;
  const last = isBehindComma ? at - 2 : at - 1;
  return last < whole.first ? undefined : [...content.slice(0, -1), { first: whole.first, last }];
}
