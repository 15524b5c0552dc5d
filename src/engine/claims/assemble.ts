import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import type { Claim, ClaimForm, ClaimKind, Evidence, Pair, Quotation } from '../types';
import { wishesAnonymity } from './anonymity';
import { cueFacts, type CueFacts } from './cue-facts';
import type { ClaimDraft } from './draft';
import { formOf } from './form';
import { inheritedVia, mergedVia, ownVia } from './inherit';
import { createSourceReader, type SourceId } from './source-id';
import { createSourceKinds } from './source-kind';
import { countLeading } from '../search';

/** A claim on its way: offsets are absolute, parts can still grow. */
interface Placed {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: Pair[];
  readonly via: readonly Pair[];
  readonly confidence: number | undefined;
  readonly evidence: Evidence[];
  readonly facts: CueFacts;
  /** Where the cue stands. */
  readonly paragraph: number;
  /** Where the content ends. */
  readonly lastParagraph: number;
}

/** Claims, or paragraphs, between two pauses. */
const PAUSE = 32;

/**
 * The document's claims from what the reader found in its paragraphs: sources become people and bodies, words that run on are joined,
 * contents end where quotations end, nested claims find the claim around them, furniture carries none.
 */
export function* assembleClaims(
  text: string,
  paragraphs: readonly Paragraph[],
  drafts: readonly (readonly ClaimDraft[] | undefined)[],
  entities: Entities,
  quotes: readonly Quotation[],
  furniture: readonly Pair[],
): Steps<Claim[]> {
  const placed = yield* place(paragraphs, drafts, furniture);
  yield;
  const sources = createSourceReader(text, paragraphs, entities);
  const sourceKinds = createSourceKinds(text, entities);
  const claims: Claim[] = [];
  let last: { readonly id: string; readonly at: Pair | undefined } | undefined;
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const open: { readonly claim: Claim; readonly act: string | undefined; readonly end: number }[] = [];
  for (let c = 0; c < placed.length; c++) {
    if (c % PAUSE === PAUSE - 1) yield;
    const claim = placed[c]!;
    const content = claim.content.map((part) => toQuotationEdges(text, part, quotes));
    const meant: SourceId | undefined = claim.source[0] ? sources.read(hull(claim.source), last?.id, last?.at) : undefined;
    const sourceId = meant?.id ?? 'unknown';
    const evidence: Evidence[] = [];
    if (meant?.at) evidence.push({ code: meant.how === 'role' ? 'source-role' : 'source-pronoun', at: meant.at, value: meant.id });
    const source = sourceKinds.next(claim.source[0] && hull(claim.source), sourceId, paragraphs[claim.paragraph]!);
    for (const reason of source.evidence) evidence.push(reason);
    for (const reason of claim.facts.evidence) evidence.push(movedBy(reason, paragraphs[claim.paragraph]!.start));
    const id = `c${String(claims.length + 1)}`;
    const inside = speechIn(content, quotes);
    const form = formOf(text, content, inside);
    while (open.length > 0 && open[open.length - 1]!.end <= claim.cue[0]![0]) open.pop();
    const around = innermost(open, claim.cue[0]!);
    const known = { source: claim.source, via: claim.via, sourceId, sourceKind: source.kind };
    const own = around ? ownVia(around, known, people) : claim.via;
    const inherited = around ? inheritedVia(around, known, people) : [];
    const via = mergedVia(claim.source, own, inherited);
    for (const at of via) if (!claim.via.includes(at)) evidence.push({ code: 'via-outer', at });
    const given = claim.evidence.filter(({ code, at }) => !code.startsWith('via') || via.some(([start]) => start === at?.[0]));
    const found: Claim = {
      id,
      source: claim.source,
      cue: claim.cue,
      content,
      via,
      sourceId,
      sourceKind: source.kind,
      kind: claim.facts.kind ?? kindByForm(form, claim.facts),
      form,
      quotes: inside.map((quotation) => quotation.id),
      ...(around ? { within: around.claim.id } : {}),
      ...(claim.confidence === undefined ? {} : { confidence: claim.confidence }),
      evidence: [...given, ...evidence],
    };
    claims.push(found);
    open.push({ claim: found, act: claim.facts.act, end: Math.max(...content.map(([, end]) => end)) });
    if (!around && sourceId !== 'unknown') last = { id: sourceId, at: claim.source[0] };
    // "He" behind somebody whom the article does not tell is not the office before.
    else if (!around && last && claim.source[0]) last = { id: last.id, at: undefined };
  }
  return claims;
}

function* place(
  paragraphs: readonly Paragraph[],
  drafts: readonly (readonly ClaimDraft[] | undefined)[],
  furniture: readonly Pair[],
): Steps<Placed[]> {
  const placed: Placed[] = [];
  let zone = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    const { start, reading } = paragraphs[i]!;
    const shift = ([from, to]: Pair): Pair => [start + from, start + to];
    for (const draft of outerFirst(drafts[i] ?? [])) {
      const content = draft.content.map(shift);
      const [from, to] = hull(content, draft.cue.map(shift));
      while (zone < furniture.length && furniture[zone]![1] <= start) zone++;
      if (zone < furniture.length && furniture.slice(zone, zone + 4).some(([a, b]) => a < to && from < b)) continue;
      if (draft.cue.length === 0) {
        const before = placed[placed.length - 1];
        if (before && i - before.lastParagraph <= 1)
          placed[placed.length - 1] = { ...before, content: [...before.content, ...content], lastParagraph: i };
        continue;
      }
      const [words] = draft.content;
      if (words && wishesAnonymity(reading.text.slice(words[0], words[1]))) continue;
      placed.push({
        source: draft.source.map(shift),
        cue: draft.cue.map(shift),
        content,
        via: draft.via.map(shift),
        confidence: draft.confidence,
        evidence: shifted(draft.evidence, start),
        facts: cueFacts(reading, draft),
        paragraph: i,
        lastParagraph: i,
      });
    }
  }
  // A colon at the paragraph's end that nothing followed.
  return placed.filter(({ content }) => content.length > 0);
}

/**
 * In text order; of two drafts that begin at one place the outer first ("Lee welcomed it, his office said" is the office’s claim with Lee’s
 * within), and else the one whose cue stands first.
 */
function outerFirst(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  if (drafts.length < 2) return drafts;
  const starts = new Map(drafts.map((draft) => [draft, hull([...draft.source, ...draft.cue, ...draft.content])[0]]));
  const rank = (one: ClaimDraft, other: ClaimDraft): number => {
    const [cue, otherCue] = [one.cue[0], other.cue[0]];
    if (!cue || !otherCue) return 0;
    if (holds(one.content, otherCue)) return -1;
    return holds(other.content, cue) ? 1 : cue[0] - otherCue[0];
  };
  return [...drafts].sort((a, b) => starts.get(a)! - starts.get(b)! || rank(a, b));
}

const shifted = (evidence: readonly Evidence[], start: number): Evidence[] => evidence.map((reason) => movedBy(reason, start));

const movedBy = (reason: Evidence, start: number): Evidence =>
  reason.at ? { ...reason, at: [start + reason.at[0], start + reason.at[1]] } : reason;

/** A cue that no list knows: words in quotation marks have been said, as has what a mark or "in" attributes. */
const kindByForm = (form: ClaimForm, { hasAct }: CueFacts): ClaimKind => (form === 'indirect' && hasAct ? 'act' : 'say');

/** From the first start to the last end. */
function hull(parts: readonly Pair[], others: readonly Pair[] = []): Pair {
  let from = Infinity;
  let to = -Infinity;
  for (const list of [parts, others]) {
    for (const [start, end] of list) {
      if (start < from) from = start;
      if (end > to) to = end;
    }
  }
  return [from, to];
}

/** A content that ends inside a quotation goes on to its closing mark; one that starts behind its opening mark starts with it. */
function toQuotationEdges(text: string, [start, end]: Pair, quotes: readonly Quotation[]): Pair {
  let from = start;
  let to = end;
  for (let i = firstEndingAfter(quotes, start); i < quotes.length && quotes[i]!.start < end; i++) {
    const quotation = quotes[i]!;
    if (quotation.end > end && end > quotation.start + 1) to = quotation.end;
    if (quotation.start < start && text.slice(quotation.start, start).trim().length <= 2) from = quotation.start;
  }
  return [from, to];
}

export function speechIn(content: readonly Pair[], quotes: readonly Quotation[]): Quotation[] {
  const inside: Quotation[] = [];
  for (const [start, end] of content) {
    for (let i = firstEndingAfter(quotes, start); i < quotes.length && quotes[i]!.start < end; i++) {
      if (quotes[i]!.start >= start && quotes[i]!.kind === 'speech' && !inside.includes(quotes[i]!)) inside.push(quotes[i]!);
    }
  }
  return inside;
}

/** The last of the open claims whose content holds the span. */
function innermost<T extends { readonly claim: Claim }>(open: readonly T[], span: Pair): T | undefined {
  for (let i = open.length - 1; i >= 0; i--) if (holds(open[i]!.claim.content, span)) return open[i];
  return undefined;
}

const holds = (content: readonly Pair[], [start, end]: Pair): boolean => content.some(([from, to]) => from <= start && end <= to);

/** Index of the first quotation that ends behind the place. */
const firstEndingAfter = (quotes: readonly Quotation[], at: number): number => countLeading(quotes, ({ end }) => end <= at);
