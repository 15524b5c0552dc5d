import type { ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import type { Evidence, Pair } from '../types';
import { wishesAnonymity } from './anonymity';
import { cueFacts, type CueFacts } from './cue-facts';
import type { ClaimDraft } from './draft';
import { mergedVia } from './inherit';

/** A draft at its place in the document: offsets are absolute. */
export interface PlacedDraft {
  readonly source: readonly Pair[];
  /** Empty for words that continue the claim before. */
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly via: readonly Pair[];
  /** From the first character of cue and content to the last. */
  readonly extent: Pair;
  readonly inner: ClaimDraft['inner'] | undefined;
  readonly confidence: number | undefined;
  readonly facts: CueFacts;
  /** What the cue's words tell of the act. */
  readonly mood: readonly Evidence[];
  readonly evidence: readonly Evidence[];
  /** What is said of the claim where it stands in no other one: its relays, its evidence up to who is meant, and all of it. */
  readonly alone: { readonly via: readonly Pair[]; readonly told: readonly Evidence[]; readonly evidence: readonly Evidence[] };
}

/** What has been made of a paragraph's drafts. */
interface Known {
  readonly of: readonly ClaimDraft[];
  readonly inOrder: readonly ClaimDraft[];
  /** Where the paragraph stood. */
  readonly start: number;
  readonly placed: readonly PlacedDraft[];
}

// Most paragraphs of a document stand where they stood when it was read last: what is made for them is made once, and no garbage.
const lastIn = keptWith((_: ParagraphReading): { known: Known | undefined } => ({ known: undefined }));

/**
 * The drafts of a paragraph, in text order, without those that say no more than that a source wants no name.
 * @param start of the paragraph in the document
 */
export function placeDrafts(reading: ParagraphReading, drafts: readonly ClaimDraft[], start: number): readonly PlacedDraft[] {
  const last = lastIn(reading);
  const before = last.known?.of === drafts ? last.known : undefined;
  if (before?.start === start) return before.placed;
  const inOrder = before?.inOrder ?? outerFirst(drafts.filter((draft) => !isWish(reading, draft)));
  const placed = inOrder.map((draft) => place(reading, draft, start));
  last.known = { of: drafts, inOrder, start, placed };
  return placed;
}

function isWish({ text }: ParagraphReading, { cue, content: [words] }: ClaimDraft): boolean {
  return cue.length > 0 && words !== undefined && wishesAnonymity(text.slice(words[0], words[1]));
}

function place(reading: ParagraphReading, draft: ClaimDraft, start: number): PlacedDraft {
  const source = shifted(draft.source, start);
  const cue = shifted(draft.cue, start);
  const content = shifted(draft.content, start);
  const via = shifted(draft.via, start);
  const evidence = draft.evidence.map((reason) => movedBy(reason, start));
  const facts = cueFacts(reading, draft);
  const mood = facts.evidence.length === 0 ? NONE : facts.evidence.map((reason) => movedBy(reason, start));
  const relays = via.length === 0 ? via : mergedVia(source, via, NONE);
  const told = evidence.some((reason) => isOtherRelay(reason, relays))
    ? evidence.filter((reason) => !isOtherRelay(reason, relays))
    : evidence;
  return {
    source,
    cue,
    content,
    via,
    extent: hull(content, cue),
    inner: draft.inner,
    confidence: draft.confidence,
    facts,
    mood,
    evidence,
    alone: { via: relays, told, evidence: mood.length === 0 ? told : [...told, ...mood] },
  };
}

const NONE: readonly never[] = [];

function shifted(parts: readonly Pair[], start: number): readonly Pair[] {
  return parts.length === 0 ? NONE : parts.map(([from, to]): Pair => [start + from, start + to]);
}

const movedBy = (reason: Evidence, start: number): Evidence =>
  reason.at ? { ...reason, at: [start + reason.at[0], start + reason.at[1]] } : reason;

/** Whether a reason tells of a relay that the claim has not. */
export const isOtherRelay = ({ code, at }: Evidence, via: readonly Pair[]): boolean =>
  code.startsWith('via') && !via.some(([start]) => start === at?.[0]);

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

/** Whether one of the parts holds the span. */
export function holds(content: readonly Pair[], [start, end]: Pair): boolean {
  for (const [from, to] of content) if (from <= start && end <= to) return true;
  return false;
}

/** From the first start to the last end. */
export function hull(parts: readonly Pair[], others: readonly Pair[] = NONE): Pair {
  if (parts.length === 1 && others.length === 0) return parts[0]!;
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
