import { MEDIA_WORDS, RELAY_PARTICIPLES } from '../lang/en/claims/source-words';
import type { OrganizationCandidate } from '../organizations/candidate';
import { isInside, type Attribution } from './attribution';
import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import type { Subject } from './subject';

/** An attribution as a claim: with those who relay it, and its source where a relay stood in the source's place. */
export interface Relayed {
  readonly attribution: Attribution;
  readonly source: Subject | undefined;
  readonly cue: readonly Run[];
  readonly via: readonly Relay[];
}

export interface Relay extends Run {
  /** `according`: "according to Tass"; `cited`: every other way. */
  readonly how: 'according' | 'cited';
}

/**
 * Tells relays from claims. An attribution that only passes on another one becomes that one's relay: "she pledged to act, according to
 * Tass"; "the agency quoted Lee as saying"; "the paper reported, citing officials".
 */
export function findRelays(
  layout: Layout,
  attributions: readonly Attribution[],
  organizations: readonly OrganizationCandidate[],
): Relayed[] {
  const claims = new Map<Attribution, { source: Subject | undefined; cue: readonly Run[]; via: Relay[] }>();
  for (const attribution of attributions) {
    const { source, cue, relay } = attribution;
    claims.set(attribution, { source, cue: [cue], via: relay ? [{ ...relay, how: 'cited' }] : [] });
  }
  const give = (attribution: Attribution, relay: Relay): void => {
    const { via } = claims.get(attribution)!;
    if (!via.some(({ first }) => first === relay.first)) via.push(relay);
  };
  const bySentence = groupBy(attributions, ({ cue }) => layout.sentenceOf[cue.first]!);
  for (const outer of attributions) {
    if (!outer.source) continue;
    const near = bySentence.get(layout.sentenceOf[outer.cue.first]!)!;
    if (outer.lemma === 'quote' && outer.content[0]) {
      const inner = near.find((other) => other.group?.form === 'participle' && (isInside(other, outer) || follows(layout, other, outer)));
      if (!inner) continue;
      const last = layout.tokens[inner.cue.first - 1]!.lower === 'as' ? inner.cue.first - 2 : inner.cue.first - 1;
      if (last < outer.content[0].first) continue;
      claims.get(inner)!.source = { first: outer.content[0].first, last, how: 'before' };
      give(inner, { ...outer.source, how: 'cited' });
      claims.delete(outer);
      continue;
    }
    const media = isMedia(layout, outer.source, organizations);
    if (media && outer.utterance) takeCited(layout, outer, near, claims);
    if (outer.frame !== 'before' || (outer.kind !== 'according' && !media)) continue;
    const inner = near.filter((other) => isInside(other, outer) && claims.has(other));
    if (!inner.some(({ utterance, source }) => utterance && source)) continue;
    const relay: Relay = { ...relayingPhrase(layout, outer), how: outer.kind === 'according' ? 'according' : 'cited' };
    for (const attribution of inner) give(attribution, relay);
    claims.delete(outer);
  }
  for (const attribution of claims.keys()) {
    if (attribution.lemma !== 'tell' || !attribution.group) continue;
    const last = nounPhraseEnd(layout, attribution.cue.last + 1, layout.sentences[layout.sentenceOf[attribution.cue.last]!]!.last, false);
    if (last < 0) continue;
    const addressee = { first: attribution.cue.last + 1, last };
    if (isMedia(layout, addressee, organizations, true)) give(attribution, { ...addressee, how: 'cited' });
  }
  return [...claims].map(([attribution, claim]) => ({ attribution, ...claim }));
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** "the paper reported …, citing people familiar with it": the people are the source, the paper relays. */
function takeCited(
  layout: Layout,
  outer: Attribution,
  attributions: readonly Attribution[],
  claims: Map<Attribution, { source: Subject | undefined; cue: readonly Run[]; via: Relay[] }>,
): void {
  const sentence = layout.sentenceOf[outer.cue.first]!;
  const citing = attributions.find(
    (other) =>
      other.lemma === 'cite' &&
      other.group?.form === 'participle' &&
      other.cue.first > outer.cue.first &&
      layout.sentenceOf[other.cue.first] === sentence &&
      !isInside(other, outer),
  );
  const claim = claims.get(outer);
  if (!citing?.content[0] || !claim || !outer.source) return;
  const [{ first, last }] = citing.content;
  claims.delete(citing);
  claims.set(outer, {
    source: { first, last, how: 'after' },
    cue: [outer.cue, citing.cue],
    via: [...claim.via, { ...outer.source, how: 'cited' }],
  });
}

/** "quoted Lee as saying": right behind the other's content. */
function follows({ tokens }: Layout, { cue }: Attribution, { content }: Attribution): boolean {
  return content[content.length - 1]!.last === cue.first - 2 && tokens[cue.first - 1]!.lower === 'as';
}

/** "according to comments made on Monday, cited by state media": state media. */
function relayingPhrase(layout: Layout, { source, cue }: Attribution): Run {
  const { tokens, sentences, sentenceOf } = layout;
  const whole = source!;
  if (whole.first < cue.first) return whole;
  const { last } = sentences[sentenceOf[cue.first]!]!;
  for (let i = whole.first + 1; i + 2 <= last; i++) {
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
