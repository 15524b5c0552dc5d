import { CHANNEL_PARTICIPLES, CHANNEL_PREPOSITIONS, PRESS_WORDS, RELAYING_DOCUMENTS } from '../lang/en/claims/source-words';
import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import type { OrganizationCandidate } from '../organizations/candidate';
import { RELAY } from '../text/lists';
import { tokenFrom } from '../text/token-index';
import { isInside, type Attribution } from './attribution';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout, Run } from './layout';
import { isMedia } from './media';
import { nounPhraseEnd } from './noun-phrase';
import { agentMark, overTime } from './postposed';
import { QUOTING_VERBS } from './quoted-as';
import { TALK_PREPOSITIONS } from './relay-lexicon';
import { tailRelays } from './tail-relay';
import type { Subject } from './subject';

const IT = 'it';
const REPORT = 'report';

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

type Claims = Map<Attribution, { source: Subject | undefined; cue: readonly Run[]; via: Relay[] }>;

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
    claims.set(attribution, { source, cue: [cue], via: relay ? [{ ...relay, how: 'cited' }] : [] });
  }
  const give = (attribution: Attribution, relay: Relay): void => {
    const { via } = claims.get(attribution)!;
    if (!via.some(({ first }) => first === relay.first)) via.push(relay);
  };
  const bySentence = groupBy(attributions, ({ cue }) => layout.sentenceOf[cue.first]!);
  const finite = new Set(attributions.filter(({ group }) => group?.form === 'finite').map(({ cue }) => cue.first));
  for (const [sentence, near] of bySentence) {
    const tail = tailRelays(layout, layout.sentences[sentence]!, near, organizations);
    for (const claim of near) {
      if (tail.length === 0 || !claims.has(claim)) continue;
      if (claim.cue.last > tail[0]!.first) claims.delete(claim);
      else if (claim.utterance) for (const relay of tail) give(claim, { ...relay, how: 'cited' });
    }
    for (const carrier of findCarriers(layout, layout.sentences[sentence]!, organizations)) {
      // "The mission reported on X": the claim's own verb carries nothing.
      if (finite.has(carrier.run.first)) continue;
      for (const claim of near) if (carries(layout, claim, carrier, near)) give(claim, { ...carrier.media, how: 'cited' });
    }
  }
  const firstOutlet = organizations.find(({ kind }) => kind === 'media');
  const start = ({ first }: Run): number => layout.tokens[first]!.start;
  /** Whether an outlet is the source of an attribution before. */
  let outletSpoke = false;
  for (const outer of attributions) {
    if (!outer.source) continue;
    const near = bySentence.get(layout.sentenceOf[outer.cue.first]!)!;
    const media = isMedia(layout, outer.source, organizations);
    const cited = QUOTING_VERBS.has(outer.lemma) && media ? whoSay(outer, near) : undefined;
    if (cited) {
      give(cited, { ...outer.source, how: 'cited' });
      claims.delete(outer);
      continue;
    }
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
    const again = outer.lemma === REPORT || outletSpoke || (firstOutlet !== undefined && firstOutlet.end <= start(outer.source));
    outletSpoke ||= media;
    if (outer.utterance && (media || (again && isIt(layout, outer.source)))) takeCited(outer, near, claims);
    const document = isDocument(layout, outer.source);
    const inner = near.filter((other) => isInside(other, outer) && other.source && claims.has(other));
    if (inner.length === 0 || (outer.frame !== 'before' && !(document && outer.utterance))) continue;
    const relay: Relay = { ...relayingPhrase(layout, outer), how: outer.kind === 'according' ? 'according' : 'cited' };
    const only =
      outer.frame === 'before' &&
      (outer.kind === 'according' || media) &&
      inner.some(
        ({ utterance, source }) =>
          utterance || ((document || media) && outer.kind === 'according' && source!.first <= outer.content[0]!.first + 1),
      );
    if (only) {
      for (const attribution of inner) give(attribution, relay);
      shareSubject(outer, inner[0]!, near, (attribution) => give(attribution, relay), claims);
      claims.delete(outer);
    } else if (document || outer.frame === 'before') {
      const passedOn = inner.filter((other) => document || startsWith(layout, other, outer));
      for (const attribution of passedOn) for (const one of [relay, ...claims.get(outer)!.via]) give(attribution, one);
    }
  }
  const shorter = new Map<Attribution, readonly Run[]>();
  for (const attribution of claims.keys()) {
    const outlet = toldOutlet(layout, attribution, organizations);
    if (!outlet) continue;
    give(attribution, { ...outlet, how: 'cited' });
    const [first, ...rest] = attribution.content;
    // "Confirmed the blast | to Reuters".
    if (first && rest.length === 0 && outlet.first - 2 >= first.first && outlet.last === first.last)
      shorter.set(attribution, [{ first: first.first, last: outlet.first - 2 }]);
  }
  return [...claims].map(([whole, claim]) => {
    const content = beforeRelays(layout, shorter.get(whole) ?? whole.content, claim.via);
    const attribution = content === whole.content ? whole : { ...whole, content };
    const via = claim.via.flatMap((relay): readonly Relay[] => {
      const named = namedOutlet(layout, relay, attributions, organizations);
      return named ? [{ ...named, how: relay.how }] : [];
    });
    return { attribution, ...claim, via };
  });
}

/** The content without an outlet that relays it, and what follows that: "it was checking, | the broadcaster reported". */
function beforeRelays({ tokens }: Layout, content: readonly Run[], via: readonly Relay[]): readonly Run[] {
  // The comma in front of "the broadcaster reported", of "reports the AP".
  const comma = ({ first }: Relay): number => (CUE_FORMS.get(tokens[first - 1]?.lower ?? '')?.verb.utterance ? first - 2 : first - 1);
  const cuts = (run: Run): Relay | undefined =>
    via.find(
      (relay) => run.first <= relay.first && relay.last <= run.last && (relay.first === run.first || tokens[comma(relay)]?.text === ','),
    );
  if (!content.some(cuts)) return content;
  const rest = content.flatMap((run): readonly Run[] => {
    const relay = cuts(run);
    if (!relay) return [run];
    const last = comma(relay) - 1;
    return last < run.first ? [] : [{ first: run.first, last }];
  });
  return rest.length > 0 ? rest : content;
}

/** "According to Tass, Lee praised it and hinted at more": the second verb is Lee’s as well, and not the relay’s. */
function shareSubject(
  outer: Attribution,
  { source, cue }: Attribution,
  near: readonly Attribution[],
  give: (attribution: Attribution) => void,
  claims: Claims,
): void {
  for (const other of near) {
    const claim = claims.get(other);
    if (!claim || other === outer || other.source?.first !== outer.source!.first || other.cue.first < cue.first) continue;
    claim.source = { ...source!, how: 'shared' };
    give(other);
  }
}

/** "it quoted Lee as saying": the outlet that spoke before; undefined where the paragraph names none. */
function namedOutlet(
  layout: Layout,
  relay: Run,
  attributions: readonly Attribution[],
  organizations: readonly OrganizationCandidate[],
): Run | undefined {
  const { tokens } = layout;
  if (relay.first < relay.last || !PERSONAL_PRONOUNS.has(tokens[relay.first]!.lower)) return relay;
  let outlet: Run | undefined;
  for (const other of attributions) {
    if (other.cue.first >= relay.first) break;
    const speaker = other.relay ?? other.source;
    if (speaker && isMedia(layout, speaker, organizations)) outlet = speaker;
  }
  if (outlet) return outlet;
  const named = organizations.filter(({ kind, end }) => kind === 'media' && end <= tokens[relay.first]!.start).at(-1);
  if (!named) return undefined;
  const first = tokenFrom(tokens, named.start);
  return { first, last: Math.max(first, tokenFrom(tokens, named.end) - 1) };
}

/** "The daily first reported it. It also reported, citing an officer, that": a pronoun for the outlet that spoke or was named before. */
const isIt = ({ tokens }: Layout, { first, last }: Run): boolean => first === last && tokens[first]!.lower === IT;

/** "told Reuters", "confirmed to Reuters that", "confirmed the blast to Reuters": the outlet that somebody spoke to passes the words on. */
function toldOutlet(
  layout: Layout,
  { lemma, cue, utterance, frame, content }: Attribution,
  organizations: readonly OrganizationCandidate[],
): Run | undefined {
  const { tokens } = layout;
  const end = layout.sentences[layout.sentenceOf[cue.last]!]!.last;
  const outletAt = (first: number): Run | undefined => {
    const last = first <= end ? nounPhraseEnd(layout, first, end, false) : -1;
    return last >= 0 && isMedia(layout, { first, last }, organizations) && !isPress(layout, { first, last }) ? { first, last } : undefined;
  };
  if (lemma === 'tell') return outletAt(cue.last + 1);
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
const isPress = ({ tokens }: Layout, { first, last }: Run): boolean =>
  PRESS_WORDS.has(tokens[last]!.lower) && (first === last || (last === first + 1 && tokens[first]!.pos === 'DET'));

/** Whether the reporter's own words are the other's claim: "Lee promised schools, her office said", and no "I think it works, she said". */
function startsWith({ tokens }: Layout, { source }: Attribution, { content }: Attribution): boolean {
  return !!source && source.first <= content[0]!.first + 1 && tokens[source.first]!.pos !== 'PRON';
}

interface Carrier {
  /** From the participle, or the word for the talk, to the outlet. */
  readonly run: Run;
  readonly media: Run;
  /** Whether the outlet was spoken to, and did not only carry the words. */
  readonly talk: boolean;
}

/** "in comments carried by Tass", "in a letter published on Sunday by the daily La Voz", "in an interview on Friday with Radio Oslo". */
function findCarriers(layout: Layout, { first, last }: Run, organizations: readonly OrganizationCandidate[]): Carrier[] {
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
    if (end < 0 || !isMedia(layout, media, organizations) || (talk && isPress(layout, media))) continue;
    found.push({ run: { first: i, last: end }, media, talk: talk !== undefined });
  }
  return found;
}

/** Whether what the outlet carried is this claim: the phrase hangs on its cue, and no other claim is nearer. */
function carries(layout: Layout, claim: Attribution, { run: { first, last }, talk }: Carrier, near: readonly Attribution[]): boolean {
  if (!claim.utterance || claim.kind === 'according' || claim.content.some((run) => run.first <= first && last <= run.last)) return false;
  // "Lee, who spoke to Radio Oslo, said".
  if (claim.source && claim.source.first <= first && last <= claim.source.last) return talk && claim.source.first < first;
  if (talk && claim.source && claim.source.last < first && last < claim.cue.first) return true;
  if (claim.cue.first > last) {
    // "In a letter carried by Tass, she wrote", "Speaking to Tass, she wrote": the phrase opens the sentence.
    const opening = layout.sentences[layout.sentenceOf[first]!]!.first;
    return (opening === first || layout.tokens[opening]!.pos === 'ADP') && !near.some((one) => isInside(claim, one));
  }
  return !near.some(({ cue, utterance }) => utterance && claim.cue.first < cue.first && cue.first < first);
}

/** "a readout", "a note to clients": a document, told by its head. */
function isDocument({ tokens }: Layout, { first, last }: Run): boolean {
  for (let i = first; i <= last; i++) {
    const { pos, lower } = tokens[i]!;
    if (RELAYING_DOCUMENTS.has(lower)) return tokens[i + 1]?.pos !== 'NOUN' || i === last;
    if (pos === 'ADP' || pos === 'PUNCT') return false;
  }
  return false;
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
function takeCited(outer: Attribution, attributions: readonly Attribution[], claims: Claims): void {
  const citing = attributions.find(
    (other) => QUOTING_VERBS.has(other.lemma) && other.group?.form === 'participle' && claims.has(other) && !isInside(other, outer),
  );
  const claim = claims.get(outer);
  if (!citing?.content[0] || !claim || !outer.source) return;
  // "Citing officials, the paper reported": nothing but the paper stands between them.
  if (citing.cue.first < outer.cue.first && citing.content[0].last + 2 < Math.min(outer.source.first, outer.cue.first)) return;
  const [{ first, last: end }] = citing.content;
  // Words that run on into the main clause end before its subject, or before its verb where the subject stands in front of both.
  const main = outer.source.first > first ? outer.source.first : outer.cue.first;
  const last = first < main && end >= main ? main - 2 : end;
  if (last < first) return;
  claims.delete(citing);
  claims.set(outer, {
    source: { first, last, how: 'after' },
    cue: citing.cue.first < outer.cue.first ? [citing.cue, outer.cue] : [outer.cue, citing.cue],
    via: [...claim.via, { ...outer.source, how: 'cited' }],
  });
}

/** "quoting rescuers who say that": what they say, whom the outlet passes on. */
const whoSay = ({ content }: Attribution, near: readonly Attribution[]): Attribution | undefined =>
  near.find(({ source, utterance }) => utterance && source?.relative && source.first === content[0]?.first);

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
    if ((tokens[i]!.lists & RELAY) === 0) continue;
    const by = agentMark(layout, i + 1, last);
    const end = tokens[by]!.lower === 'by' && by < last ? nounPhraseEnd(layout, by + 1, last, true) : -1;
    if (end >= 0) return { first: by + 1, last: end };
  }
  return whole;
}
