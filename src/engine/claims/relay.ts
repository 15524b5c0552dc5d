import type { OrganizationCandidate } from '../organizations/candidate';
import type { Attribution } from './attribution';
import { carries, findCarriers, withoutTalk } from './carriers';
import type { Layout, Run } from './layout';
import { namedOutlet } from './named-outlet';
import { passOn } from './passing-on';
import { asCited, give, type Claims, type Relay, type Relayed, type Relaying } from './relayed';
import { beforeRelays } from './relayed-content';
import { tailRelays } from './tail-relay';
import { toldOutlet } from './told-outlet';

/**
 * Tells relays from claims. An attribution that only passes on another one becomes that one's relay: "she pledged to act, according to
 * Tass"; "the agency quoted Lee as saying"; "the paper reported, citing officials". One that also speaks for itself stays a claim:
 * "she would act, her spokesman said".
 */
export function findRelays(
  layout: Layout,
  attributions: readonly Attribution[],
  organizations: readonly OrganizationCandidate[],
): Relayed[] {
  if (attributions.length === 0) return [];
  const claims: Claims = new Map();
  for (const attribution of attributions) {
    const { source, cue, relay } = attribution;
    claims.set(attribution, { source, cue: [cue], via: relay ? [asCited(relay)] : [] });
  }
  const relaying: Relaying = { layout, attributions, bySentence: bySentence(layout, attributions), claims, organizations };
  const shorter = giveOutletsBeside(relaying);
  passOn(relaying);
  giveOutletsTold(relaying, shorter);
  const relayed: Relayed[] = [];
  for (const [whole, claim] of claims) {
    const content = beforeRelays(layout, shorter.get(whole) ?? whole.content, claim.via);
    const attribution = content === whole.content ? whole : { ...whole, content };
    const via: Relay[] = [];
    for (const relay of claim.via) {
      const named = namedOutlet(layout, relay, attributions, organizations);
      if (named) via.push({ first: named.first, last: named.last, how: relay.how });
    }
    relayed.push({ attribution, source: claim.source, cue: claim.cue, via });
  }
  return relayed;
}

/** The outlets at a sentence's end, and those that are told to have carried the words; returns contents that are shorter by them. */
function giveOutletsBeside({ layout, attributions, bySentence, claims, organizations }: Relaying): Map<Attribution, readonly Run[]> {
  const shorter = new Map<Attribution, readonly Run[]>();
  for (const [sentence, near] of bySentence) {
    const tail = tailRelays(layout, layout.sentences[sentence]!, near, organizations);
    for (const claim of near) {
      if (tail.length === 0 || !claims.has(claim)) continue;
      if (claim.cue.last > tail[0]!.first) claims.delete(claim);
      else if (claim.utterance) for (const relay of tail) give(claims, claim, asCited(relay));
    }
    for (const carrier of findCarriers(layout, layout.sentences[sentence]!, organizations)) {
      // "The mission reported on X": the claim's own verb carries nothing.
      if (attributions.some(({ group, cue }) => cue.first === carrier.run.first && group?.form === 'finite')) continue;
      const relay = asCited(carrier.media);
      let isOuter = true;
      for (const claim of near) {
        const rest = claim.utterance && claims.has(claim) ? withoutTalk(layout, claim.content, carrier) : undefined;
        if (rest) shorter.set(claim, rest);
        if (rest ? isOuter : carries(layout, claim, carrier, near)) give(claims, claim, relay);
        if (rest) isOuter = false;
      }
    }
  }
  return shorter;
}

/** The outlets that somebody spoke to; adds contents that are shorter by them. */
function giveOutletsTold({ layout, claims, organizations }: Relaying, shorter: Map<Attribution, readonly Run[]>): void {
  for (const attribution of claims.keys()) {
    const outlet = toldOutlet(layout, attribution, organizations);
    if (!outlet) continue;
    give(claims, attribution, asCited(outlet));
    const [first, ...rest] = attribution.content;
    // "Confirmed the blast | to Reuters".
    if (first && rest.length === 0 && outlet.first - 2 >= first.first && outlet.last === first.last)
      shorter.set(attribution, [{ first: first.first, last: outlet.first - 2 }]);
  }
}

function bySentence({ sentenceOf }: Layout, attributions: readonly Attribution[]): Relaying['bySentence'] {
  const groups = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const sentence = sentenceOf[attribution.cue.first]!;
    const group = groups.get(sentence);
    if (group) group.push(attribution);
    else groups.set(sentence, [attribution]);
  }
  return groups;
}
