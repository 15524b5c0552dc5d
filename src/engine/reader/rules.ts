import type { ClaimDraft } from '../claims/draft';
import { innerDrafts } from '../claims/inner/drafts';
import { settled } from '../claims/settled';
import type { ParagraphReading } from '../reading';
import { announced } from './announced';
import { withSpeakersBeside } from './beside';
import { calibrated } from './calibration';
import { looseSpeech } from './loose-speech';
import { meets } from '../claims/meets';
import { othersOf } from './others';
import { withRelays } from './relays';
import { withoutTimes } from './source-times';
import { withSources } from './sources';
import { withSpeech } from './speech';
import { isUnsaid } from './unsaid';
import { weigh } from './weigh';

/**
 * Brings the network's claims and those by rules together. The network reads better on the whole (it has seen what the rules say of each
 * token), the rules know what its training data do not mark: claims within claims and relays.
 * @param drafts what the network found.
 * @param ruled what the rules found in the same paragraph.
 */
export function withRules(reading: ParagraphReading, drafts: readonly ClaimDraft[], ruled: readonly ClaimDraft[]): ClaimDraft[] {
  // "Would not confirm or deny it": what the network knows to be unsaid is not claimed by rules that see the second verb alone.
  const unsaid = drafts.filter((draft) => draft.cue.length > 0 && isUnsaid(reading, draft)).flatMap(({ cue }) => cue);
  const byRules = unsaid.length === 0 ? ruled : ruled.filter(({ cue }) => !meets(cue, unsaid));
  const own = weigh(reading, drafts, byRules).map(({ draft, known }) => measured(withoutTimes(reading, draft), known));
  // Sources before relays, which look at who the source is; speech behind them, since a relaying claim holds the relayed one's words; the
  // rest last, which fills what is still empty.
  const related = withRelays(withSources(reading, own, byRules), byRules);
  const claims = withSpeech(reading, withSpeakersBeside(reading, related, byRules), byRules);
  const known = [...claims, ...othersOf(reading, claims, byRules)];
  const all = settled(reading, [...known, ...looseSpeech(reading, known), ...announced(reading, known)]);
  // Behind everything that gives contents, which it reads.
  return [...all, ...innerDrafts(reading, all)];
}

const measured = (draft: ClaimDraft, known: boolean): ClaimDraft =>
  draft.confidence === undefined ? draft : { ...draft, confidence: calibrated(draft.confidence, known) };
