import { speechIn } from '../claims/assemble';
import { formOf } from '../claims/form';
import { organizationNameIn } from '../ids';
import { HEAD_ENDS, PERSONAL_PRONOUNS, RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';
import { DOCUMENT_WORDS } from '../lang/en/claims/source-words';
import type { Paragraph } from '../reading';
import { finish, type Steps } from '../steps';
import type { Claim, Evidence, Pair, Quotation } from '../types';
import { echoSpeakers } from './echo';
import { isLabelled } from './labelled';
import { WEAK } from './left-open';
import { isToldBehind, leadsInto } from './told-behind';
import { holdsMost, innermostSaid, isSaid, WORDED, type Held } from './said-within';
import { countLeading } from '../search';

export interface Reconciled {
  readonly quotes: readonly Quotation[];
  readonly claims: readonly Claim[];
}

/**
 * Quotations and claims, once both are known, say the same. The source of the outermost claim around a quotation is its speaker
 * - where the words beside it do not say who speaks, or it only went on from the one before (what goes on from it follows it);
 * - where the rules took for a verb of saying what is no claim's cue ("praised the pilots … who answered “…”");
 * - where the verb beside it is the cue of a claim that holds other words;
 * - where that verb's subject is a pronoun, which the claim has read with all that was said before in view;
 * - where it stands in a transcript's turn and somebody else is quoted there;
 * - where the quotation was taken for a term, and somebody is reported to have said, written or wanted the words around it.
 * Within that claim, whoever is told there to have said the words comes first (`said-within.ts`). Elsewhere the rules’ speaker stays: on
 * articles annotated by hand the claim is then the one that errs more often.
 * Headlines come last, which learn from the text who says the same words there.
 */
export function* reconcileInSteps(
  text: string,
  paragraphs: readonly Paragraph[],
  quotes: readonly Quotation[],
  claims: readonly Claim[],
): Steps<Reconciled> {
  const told = yield* withClaims(text, quotes, claims);
  const settled = yield* echoSpeakers(text, paragraphs, told);
  if (settled.every(({ kind }, i) => kind === quotes[i]!.kind)) return { quotes: settled, claims };
  const formed: Claim[] = [];
  for (const claim of claims) {
    if (formed.length % PAUSE === PAUSE - 1) yield;
    formed.push(withForm(text, claim, settled));
  }
  return { quotes: settled, claims: formed };
}

/** Claims, or quotations, between two pauses. */
const PAUSE = 128;

/** The same without a pause. */
export function reconcile(...given: Parameters<typeof reconcileInSteps>): Reconciled {
  return finish(reconcileInSteps(...given));
}

function* withClaims(text: string, quotes: readonly Quotation[], claims: readonly Claim[]): Steps<readonly Quotation[]> {
  const { held, cues } = yield* contents(text, claims);
  if (held.length === 0) return quotes;
  /** By its start, what the quotation's speaker has become. */
  const changed = new Map<number, string>();
  const around = sweep(held);
  const told: Quotation[] = [];
  for (const quotation of quotes) {
    if (told.length % PAUSE === PAUSE - 1) yield;
    told.push(withClaim(text, quotation, around(quotation), cues, changed));
  }
  return told;
}

/**
 * The quotation as the claims around it tell it.
 * @param cues of all claims
 * @param changed takes in what its speaker becomes
 */
function withClaim(
  text: string,
  quotation: Quotation,
  holders: readonly Held[],
  cues: readonly Pair[],
  changed: Map<number, string>,
): Quotation {
  const claim = longest(holders, quotation);
  if (quotation.kind === 'term') {
    if (
      !claim ||
      isOfOthers(claim, text) ||
      !isSpoken(text, quotation, claim) ||
      quotation.evidence.some(({ code }) => code === 'term-name')
    )
      return quotation;
    return { ...quotation, kind: 'speech', speaker: claim.sourceId, evidence: [byClaim(claim)] };
  }
  const behind = isToldBehind(text, quotation);
  const inner = innermostSaid(holders, quotation);
  const said = inner && (!behind || leadsInto(text, inner, quotation)) ? inner : undefined;
  const known = said ?? (claim && claim.sourceId !== 'unknown' && !isOfOthers(claim, text) ? claim : undefined);
  const weak = behind ? undefined : quotation.evidence.find(({ code }) => WEAK.has(code));
  const told = quotation.evidence[0]?.code === 'speaker-told';
  const cue = quotation.evidence[0]?.at;
  // "“No,” she said, to which Lee quipped: “Yes.”": the verb has a claim, and the quotation stands in another one.
  const isElsewhere =
    cue !== undefined && quotation.evidence[0]?.code === 'speaker-cue' && !holders.some((held) => isCue(held.claim.cue, cue));
  const doubtful = known !== undefined && !told && !behind && WORDED.has(known.kind) && (isElsewhere || !isCue(cues, cue));
  // "Lee fumed: “No.” Kim quipped: “Yes.”": a verb stands nearer than the colon.
  const nearer = known !== undefined && isBehindColon(quotation, known);
  const inTurn = known !== undefined && !isColon(known) && holders.some((one) => isTurn(one, quotation));
  const pronoun = claim !== undefined && hasPronoun(quotation, claim);
  const byVerb = said || told || pronoun || !cue ? undefined : byCue(holders, cue, text);
  const same = byVerb && !isOfOthers(byVerb, text) ? byVerb : undefined;
  if (same && same !== known) return withSpeaker(quotation, same, changed);
  const isHeard = claim !== undefined && !said && !told && cue !== undefined && isOfOthers(claim, text) && isCue(claim.cue, cue);
  const isSomebodyElses = weak?.code === 'speaker-continued' && claim !== undefined && !known && isToldByWords(claim, text);
  if (isSomebodyElses) changed.set(quotation.start, 'unknown');
  if ((pronoun && !known) || isHeard || isSomebodyElses) return { ...quotation, speaker: 'unknown', evidence: [{ code: 'speaker-none' }] };
  if (!weak && !doubtful && !inTurn && !nearer && !said && !pronoun && !same) return quotation;
  if (known) return withSpeaker(quotation, known, changed);
  const speaker = changed.get(weak?.at?.[0] ?? -1);
  if (speaker === undefined) return quotation;
  changed.set(quotation.start, speaker);
  return speaker === quotation.speaker ? quotation : { ...quotation, speaker };
}

/** @param changed takes in what its speaker becomes */
function withSpeaker(quotation: Quotation, claim: Claim, changed: Map<number, string>): Quotation {
  changed.set(quotation.start, claim.sourceId);
  if (claim.sourceId === quotation.speaker) return quotation;
  const others = quotation.evidence.filter(({ code }) => !code.startsWith('speaker-'));
  return { ...quotation, speaker: claim.sourceId, evidence: [byClaim(claim), ...others] };
}

/** The claim around the quotation whose cue is the verb that the rules found, where its source is known. */
const byCue = (holders: readonly Held[], cue: Pair, text: string): Claim | undefined =>
  holders.find(({ claim }) => isCertain(claim, text) && isCue(claim.cue, cue))?.claim;

/** Not a document that nobody is told to have written, nor whom a preposition makes no subject: "Kim, congratulated by Lee, said". */
function isCertain(claim: Claim, text: string): boolean {
  const at = claim.source[0];
  if (claim.sourceId === 'unknown' || isColon(claim) || !at) return false;
  if (DOCUMENT_WORDS.has(organizationNameIn(claim.sourceId) ?? '')) return false;
  const before = text.slice(Math.max(0, at[0] - LONGEST_PREPOSITION), at[0]).trimEnd();
  return !HEAD_ENDS.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
}

/** In UTF-16 code units, with the blanks around it. */
const LONGEST_PREPOSITION = 12;

/** Whether somebody says it whom the article names by words that are nobody's here ("a source", "one of them"): not whoever spoke before. */
function isToldByWords({ kind, sourceId, source }: Claim, text: string): boolean {
  const at = source[0];
  if (sourceId !== 'unknown' || !at || !WORDED.has(kind)) return false;
  const words = text.slice(...at).toLowerCase();
  return !PERSONAL_PRONOUNS.has(words) && !RELATIVE_PRONOUNS.has(words);
}

/** Whether the quotation's speaker is the one in front of a colon, and the claim's verb stands between the colon and the quotation. */
function isBehindColon({ evidence, start }: Quotation, { cue, kind }: Claim): boolean {
  const [first] = evidence;
  const said = cue[0];
  return (
    first?.code === 'speaker-colon' &&
    first.at !== undefined &&
    said !== undefined &&
    WORDED.has(kind) &&
    first.at[1] < said[0] &&
    said[1] < start
  );
}

/** "Lee was branded a “traitor”": by others. */
const isOfOthers = ({ cue }: Claim, text: string): boolean => cue.some(([start, end]) => isLabelled(text.slice(start, end)));

/** Whether the speaker is a pronoun’s, which the claim has read with all that was said before in view. */
const hasPronoun = ({ evidence }: Quotation, { cue }: Claim): boolean =>
  evidence.some(({ code }) => code === 'speaker-pronoun') && isCue(cue, evidence[0]?.at);

/** What of the claims may hold quotations: those that stand in no other one, or in a transcript's turn; and all cues. In text order. */
function* contents(text: string, claims: readonly Claim[]): Steps<{ readonly held: readonly Held[]; readonly cues: readonly Pair[] }> {
  const turns = new Set<string>();
  for (const claim of claims) if (isColon(claim)) turns.add(claim.id);
  const held: Held[] = [];
  const cues: Pair[] = [];
  for (let c = 0; c < claims.length; c++) {
    if (c % PAUSE === PAUSE - 1) yield;
    const claim = claims[c]!;
    for (const at of claim.cue) cues.push(at);
    const inner = claim.within !== undefined && !turns.has(claim.within);
    if (inner && !isSaid(claim, text)) continue;
    for (const [start, end] of claim.content) held.push({ claim, start, end, inner });
  }
  yield;
  cues.sort((a, b) => a[0] - b[0]);
  yield;
  held.sort((a, b) => a.start - b.start);
  return { held, cues };
}

/** Asked for one quotation after the other, in text order: the contents that overlap it, until it is asked for the next one. */
function sweep(held: readonly Held[]): (quotation: Quotation) => readonly Held[] {
  const open: Held[] = [];
  let next = 0;
  return ({ start, end }) => {
    let count = 0;
    for (const one of open) if (one.end > start) open[count++] = one;
    open.length = count;
    for (; next < held.length && held[next]!.start < end; next++) if (held[next]!.end > start) open.push(held[next]!);
    return open;
  };
}

/**
 * The claim whose content holds most of the quotation; of several, one that has a source, then one that is no transcript's turn, and then
 * the one with the longest content.
 */
function longest(open: readonly Held[], { start, end }: Quotation): Claim | undefined {
  let found: Held | undefined;
  let most = 0;
  for (const held of open) {
    if (held.inner || !holdsMost(held, start, end)) continue;
    const rank = (held.claim.sourceId === 'unknown' ? 0 : 2 * FAR) + (isTurn(held, { start }) ? 0 : FAR) + held.end - held.start;
    if (rank <= most) continue;
    found = held;
    most = rank;
  }
  return found?.claim;
}

/** More than any content is long. */
const FAR = 2 ** 40;

const isColon = ({ evidence }: Claim): boolean => evidence.some(({ code }) => code === 'claim-colon');

/** A turn of a transcript in which somebody else may be quoted: “NAME: She replied: “…”. */
const isTurn = ({ claim, start }: Held, quotation: { readonly start: number }): boolean => isColon(claim) && quotation.start > start + 1;

/**
 * Whether a term inside the claim's content is the source's own words: always where the claim is made of words, else from two words on
 * ("wants “fair shares”", but "wants a “deal”"). A transcript's turn after its colon holds terms as any other text does.
 */
function isSpoken(text: string, { start, end }: Quotation, claim: Claim): boolean {
  if (isColon(claim)) return false;
  return WORDED.has(claim.kind) || /\s/.test(text.slice(start, end).trim());
}

/** Whether some claim has its cue there. */
function isCue(cues: readonly Pair[], at: Pair | undefined): boolean {
  if (!at) return true;
  const cue = cues[countLeading(cues, ([, end]) => end <= at[0])];
  return cue !== undefined && cue[0] < at[1];
}

const byClaim = ({ cue }: Claim): Evidence => ({ code: 'speaker-claim', ...(cue[0] ? { at: cue[0] } : {}) });

/** The claim with its form, now that a term inside it has turned out to be speech. */
function withForm(text: string, claim: Claim, quotes: readonly Quotation[]): Claim {
  const inside = speechIn(claim.content, quotes);
  if (inside.length === claim.quotes.length) return claim;
  return { ...claim, form: formOf(text, claim.content, inside), quotes: inside.map(({ id }) => id) };
}
