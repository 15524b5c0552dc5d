import { SUBORDINATORS, THAT } from '../lang/en/claims/clause-words';
import { RELAYING_DOCUMENTS } from '../lang/en/claims/source-words';
import { RELAY } from '../text/lists';
import { isInside, type Attribution } from './attribution';
import type { Layout, Run } from './layout';
import { isMedia } from './media';
import { nounPhraseEnd } from './noun-phrase';
import { agentMark } from './postposed';
import { QUOTING_VERBS } from './quoted-as';
import { asCited, give, type Claims, type Relay, type Relaying } from './relayed';

const IT = 'it';

const REPORT = 'report';
const QUOTE = 'quote';

/**
 * Attributions that pass on others: they become relays of these, and where they say nothing of their own they are no claims any more.
 */
export function passOn({ layout, attributions, bySentence, claims, organizations }: Relaying): void {
  const firstOutlet = organizations.find(({ kind }) => kind === 'media');
  const start = ({ first }: Run): number => layout.tokens[first]!.start;
  /** Whether an outlet is the source of an attribution before. */
  let outletSpoke = false;
  for (const outer of attributions) {
    if (!outer.source) continue;
    const near = bySentence.get(layout.sentenceOf[outer.cue.first]!)!;
    const media = isMedia(layout, outer.source, organizations);
    const cited = QUOTING_VERBS.has(outer.lemma) && media ? whoSay(outer, near) : undefined;
    if (cited && claims.has(cited)) {
      give(claims, cited, asCited(outer.source));
      claims.delete(outer);
      continue;
    }
    if (outer.lemma === QUOTE && outer.content[0]) {
      takeQuoted(layout, outer, near, claims);
      continue;
    }
    const again = outer.lemma === REPORT || outletSpoke || (firstOutlet !== undefined && firstOutlet.end <= start(outer.source));
    outletSpoke ||= media;
    if (outer.utterance && (media || (again && isIt(layout, outer.source)))) takeCited(layout, outer, near, claims);
    giveToInner(layout, outer, near, claims, media);
  }
}

/** "the agency quoted Lee as saying": Lee is the source of what follows, the agency relays. */
function takeQuoted(layout: Layout, outer: Attribution, near: readonly Attribution[], claims: Claims): void {
  const inner = near.find(
    (other) => claims.has(other) && other.group?.form === 'participle' && (isInside(other, outer) || follows(layout, other, outer)),
  );
  if (!inner) return;
  const { first } = outer.content[0]!;
  const last = layout.tokens[inner.cue.first - 1]!.lower === 'as' ? inner.cue.first - 2 : inner.cue.first - 1;
  if (last < first) return;
  claims.get(inner)!.source = { first, last, how: 'before' };
  give(claims, inner, asCited(outer.source!));
  claims.delete(outer);
}

/** "According to Tass, she pledged to act", "the paper reported that she had pledged": the claims inside are relayed. */
function giveToInner(layout: Layout, outer: Attribution, near: readonly Attribution[], claims: Claims, media: boolean): void {
  const document = isDocument(layout, outer.source!);
  const inner = near.filter((other) => isInside(other, outer) && other.source && claims.has(other));
  if (inner.length === 0 || !claims.has(outer) || (outer.frame !== 'before' && !(document && outer.utterance))) return;
  const phrase = relayingPhrase(layout, outer);
  const relay: Relay = { first: phrase.first, last: phrase.last, how: outer.kind === 'according' ? 'according' : 'cited' };
  const only =
    outer.frame === 'before' &&
    (outer.kind === 'according' || media) &&
    inner.some(
      ({ utterance, source }) =>
        (utterance && !isBehindSubordinator(layout, source!, outer)) ||
        ((document || media) && outer.kind === 'according' && source!.first <= outer.content[0]!.first + 1),
    );
  if (only) {
    // "…, Kyodo reported, citing a government source": whom the outlet cites relays, too.
    const { source } = claims.get(outer)!;
    const relays = source && source.first !== outer.source!.first ? [relay, asCited(source)] : [relay];
    const giveAll = (attribution: Attribution): void => {
      for (const one of relays) give(claims, attribution, one);
    };
    for (const attribution of inner) giveAll(attribution);
    shareSubject(outer, inner[0]!, near, giveAll, claims);
    claims.delete(outer);
  } else if (document || outer.frame === 'before') {
    const passedOn = inner.filter((other) => document || startsWith(layout, other, outer));
    for (const attribution of passedOn) for (const one of [relay, ...claims.get(outer)!.via]) give(claims, attribution, one);
  }
}

/** "He resigned after the party announced its withdrawal, Tass reported": whose words the main clause does not tell. */
function isBehindSubordinator({ tokens }: Layout, { first }: Run, { content }: Attribution): boolean {
  const from = content[0]!.first;
  return (
    first > from + 2 && SUBORDINATORS.has(tokens[first - 1]!.lower) && tokens[first - 2]!.text !== ',' && tokens[from]!.pos !== 'SCONJ'
  );
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

/** "The daily first reported it. It also reported, citing an officer, that": a pronoun for the outlet that spoke or was named before. */
const isIt = ({ tokens }: Layout, { first, last }: Run): boolean => first === last && tokens[first]!.lower === IT;

/** Whether the reporter's own words are the other's claim: "Lee promised schools, her office said", and no "I think it works, she said". */
function startsWith({ tokens }: Layout, { source }: Attribution, { content }: Attribution): boolean {
  return !!source && source.first <= content[0]!.first + 1 && tokens[source.first]!.pos !== 'PRON';
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

/** "the paper reported …, citing people familiar with it": the people are the source, the paper relays. */
function takeCited(layout: Layout, outer: Attribution, attributions: readonly Attribution[], claims: Claims): void {
  const citing = attributions.find(
    (other) =>
      QUOTING_VERBS.has(other.lemma) &&
      (other.group?.form === 'participle' || (other.source?.relative === true && other.source.first === outer.source!.first)) &&
      claims.has(other) &&
      !isInside(other, outer),
  );
  const claim = claims.get(outer);
  if (!citing?.content[0] || !claim || !outer.source) return;
  // "Citing officials, the paper reported": nothing but the paper stands between them.
  if (citing.cue.first < outer.cue.first && citing.content[0].last + 2 < Math.min(outer.source.first, outer.cue.first)) return;
  const [{ first, last: end }] = citing.content;
  // Words that run on into the main clause end before its subject, or before its verb where the subject stands in front of both.
  const main = outer.source.first > first ? outer.source.first : outer.cue.first;
  const last = first < main && end >= main ? main - 2 : Math.min(end, endInFront(layout, outer, citing.cue.last));
  if (last < first) return;
  claims.delete(citing);
  claims.set(outer, {
    source: { first, last, how: 'after' },
    cue: citing.cue.first < outer.cue.first ? [citing.cue, outer.cue] : [outer.cue, citing.cue],
    via: [...claim.via, asCited(outer.source)],
  });
}

/** "Reported, citing | the port, | that", "according to Tass, citing | the army, | it fell": the last token in front of what is reported. */
function endInFront({ tokens }: Layout, { content: [content] }: Attribution, cue: number): number {
  if (!content || content.first <= cue) return Infinity;
  let last = content.first - 1;
  while (last > cue && (tokens[last]!.lower === THAT || tokens[last]!.text === ',')) last--;
  return last;
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
