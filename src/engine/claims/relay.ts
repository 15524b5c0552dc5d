import { MEDIA_WORDS, RELAY_PARTICIPLES } from '../lang/en/claims/source-words';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { Attribution } from './cues';
import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** An attribution with those who relay it. */
export interface Relayed {
  readonly attribution: Attribution;
  readonly via: readonly Relay[];
}

export interface Relay extends Run {
  /** `according`: "according to Tass"; `cited`: every other way. */
  readonly how: 'according' | 'cited';
}

/**
 * Tells relays from claims: where somebody's claim is itself reported ("she pledged to act, according to Tass"), the outer
 * attribution is the inner one's relay and no claim of its own.
 */
export function findRelays(layout: Layout, attributions: readonly Attribution[], organizations: readonly OrganizationCandidate[]): Relayed[] {
  const via = new Map<Attribution, Relay[]>();
  const relays = new Set<Attribution>();
  const give = (attribution: Attribution, relay: Relay): void => {
    const list = via.get(attribution);
    if (!list) via.set(attribution, [relay]);
    else if (!list.some(({ first }) => first === relay.first)) list.push(relay);
  };
  for (const outer of attributions) {
    if (outer.frame !== 'before' || !outer.source) continue;
    const media = isMedia(layout, outer.source, organizations);
    if (outer.kind !== 'according' && !media) continue;
    const inner = attributions.filter((other) => other !== outer && outer.content.some((run) => run.first <= other.cue.first && other.cue.last <= run.last));
    if (!inner.some(({ utterance, source }) => utterance && source)) continue;
    relays.add(outer);
    const relay: Relay = { ...relayingPhrase(layout, outer), how: outer.kind === 'according' ? 'according' : 'cited' };
    for (const attribution of inner) give(attribution, relay);
  }
  for (const attribution of attributions) {
    if (attribution.lemma !== 'tell' || !attribution.group) continue;
    const last = nounPhraseEnd(layout, attribution.cue.last + 1, layout.sentences[layout.sentenceOf[attribution.cue.last]!]!.last, false);
    const addressee = { first: attribution.cue.last + 1, last };
    if (last >= 0 && isMedia(layout, addressee, organizations, true)) give(attribution, { ...addressee, how: 'cited' });
  }
  return attributions.filter((attribution) => !relays.has(attribution)).map((attribution) => ({ attribution, via: via.get(attribution) ?? [] }));
}

/** "according to comments made on Monday, cited by state media": state media. */
function relayingPhrase(layout: Layout, { source, cue }: Attribution): Run {
  const { tokens, sentences, sentenceOf } = layout;
  const whole = source!;
  if (whole.first < cue.first) return whole;
  const { last } = sentences[sentenceOf[cue.first]!]!;
  for (let i = whole.last + 1; i + 2 <= last; i++) {
    if (tokens[i + 1]!.lower === 'by' && RELAY_PARTICIPLES.has(tokens[i]!.lower)) {
      const end = nounPhraseEnd(layout, i + 2, last, true);
      if (end >= 0) return { first: i + 2, last: end };
    }
  }
  return whole;
}

/** @param named whether only a name will do, and no word like "reporters" */
export function isMedia({ tokens }: Layout, { first, last }: Run, organizations: readonly OrganizationCandidate[], named = false): boolean {
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  for (const organization of organizations) {
    if (organization.start >= end) break;
    if (organization.end > start && organization.kind === 'media') return true;
  }
  if (named) return false;
  for (let i = first; i <= last; i++) if (MEDIA_WORDS.has(tokens[i]!.lower)) return true;
  return false;
}
