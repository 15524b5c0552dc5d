import { isUnnamedId } from '../ids';
import { INDEFINITE_WORDS } from '../lang/en/claims/anonymity';
import { BESIDE_OPENERS } from '../lang/en/claims/clause-openers';
import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import type { ResolvedEntities } from '../people/antecedent';
import type { Paragraph } from '../reading';
import { isHeading } from '../quotations/heading';
import { countLeading } from '../search';
import type { Steps } from '../steps';
import type { Claim, ClaimForm, ClaimKind, Evidence, Pair, Person, Quotation, SourceKind, Span } from '../types';
import type { CueFacts } from './cue-facts';
import type { ClaimDraft } from './draft';
import { formOf } from './form';
import { goesOn } from './goes-on';
import { innerSource } from './inner/source';
import { innerVia } from './inner/via';
import { inheritedVia, mergedVia, ownVia, type Nesting } from './inherit';
import { holds, hull, isOtherRelay, placeDrafts, type PlacedDraft } from './placed';
import { createSourceReader, type SourceId } from './source-id';
import { createSourceKinds } from './source-kind';
import { isTakenUp } from './taken-up';
import { UNKNOWN } from './unknown';

/** A claim on its way. */
interface Placed {
  readonly draft: PlacedDraft;
  /** Absolute; can go on in later paragraphs. */
  readonly content: readonly Pair[];
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
  entities: ResolvedEntities,
  quotes: readonly Quotation[],
  furniture: readonly Pair[],
): Steps<Claim[]> {
  const placed = yield* place(text, paragraphs, drafts, quotes, furniture);
  yield;
  const sources = createSourceReader(text, paragraphs, entities);
  const sourceKinds = createSourceKinds(text, entities);
  const claims: Claim[] = [];
  let last: { readonly id: string; readonly at: Pair | undefined } | undefined;
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const open: { readonly claim: Claim; readonly act: string | undefined; readonly isOutlet: boolean; readonly end: number }[] = [];
  const outlets = entities.organizations.filter(({ kind }) => kind === 'media');
  for (let c = 0; c < placed.length; c++) {
    if (c % PAUSE === PAUSE - 1) yield;
    const { draft, paragraph, content: words } = placed[c]!;
    const { source, cue, facts } = draft;
    const content = toQuotationEdges(text, words, quotes, cue[0]!);
    const at = source.length > 0 ? hull(source) : undefined;
    // Claims come by their first words: one that shares its source with an earlier one stands in front of what that one holds.
    const from = Math.min(cue[0]![0], content[0]?.[0] ?? Infinity, at?.[0] ?? Infinity);
    while (open.length > 0 && open[open.length - 1]!.end <= from) open.pop();
    const around = innermost(open, cue[0]!);
    if (draft.inner && !around) continue;
    const read = at && sources.read(at, last?.id, last?.at);
    const inner = read && draft.inner === 'quoted' && around ? innerSource(text.slice(...at), around.claim, read) : read;
    // "The sources added that they feared the worst": those of whom only the words are told.
    const meant = inner?.how === 'pronoun' && around && isOwnPronoun(text, people, around.claim, inner, at!) ? UNKNOWN : inner;
    const sourceId = meant?.id ?? 'unknown';
    const behind = sourceKinds.next(at, sourceId, paragraphs[paragraph]!);
    const inside = speechIn(content, quotes);
    const form = formOf(text, content, inside);
    const via = around ? viaWithin(around, draft, sourceId, behind.kind, people) : draft.alone.via;
    const found: Claim = {
      id: `c${String(claims.length + 1)}`,
      source,
      cue,
      content,
      via,
      sourceId,
      sourceKind: behind.kind,
      kind: facts.kind ?? kindByForm(form, facts),
      form,
      quotes: inside.length === 0 ? NO_QUOTES : inside.map((quotation) => quotation.id),
      ...(around ? { within: around.claim.id } : {}),
      ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
      evidence: evidenceFor(draft, via, meant, behind.evidence),
    };
    claims.push(found);
    open.push({
      claim: found,
      act: facts.act,
      isOutlet: at !== undefined && behind.kind === 'institution' && names(outlets, at),
      end: endOf(content),
    });
    // What somebody only wants or thinks makes nobody the speaker that news goes on with.
    if (people.has(sourceId) && !SPOKEN.has(found.kind)) continue;
    // "He said …, whereas the officer had said …": the first of the sentence goes on.
    if (isUnnamedId(sourceId) && last?.at && at && people.has(last.id) && isBeside(paragraphs[paragraph]!, last.at[1], at[0])) continue;
    if (!around && sourceId !== 'unknown') last = { id: sourceId, at: source[0] };
    // "A pensioner said … she added … she said": nobody whom the article names.
    else if (!around && source[0] && (startsIndefinite(text.slice(...source[0])) || goesOnUnknown(last, text.slice(...source[0]))))
      last = { id: 'unknown', at: source[0] };
    // "He" behind somebody whom the article does not tell is not the office before.
    else if (!around && last && source[0]) last = { id: last.id, at: undefined };
  }
  return claims;
}

/** Whether "they" within what somebody unnamed says goes on with that one, and not with a body that had spoken before. */
function isOwnPronoun(text: string, people: ReadonlyMap<string, Person>, { source, sourceId }: Claim, read: SourceId, at: Pair): boolean {
  const [own] = source;
  if (sourceId !== UNKNOWN.id || !own || people.has(read.id) || own[1] > at[0]) return false;
  return text.slice(...at).toLowerCase() === THEY && text.slice(...own).endsWith(PLURAL);
}

const THEY = 'they';
const PLURAL = 's';

/** Whether one of the outlets is named in the span. @param outlets in text order */
const names = (outlets: readonly Span[], [start, end]: Pair): boolean => {
  const next = outlets[countLeading(outlets, (one) => one.end <= start)];
  return next !== undefined && next.start < end;
};

/** Whether both offsets lie in one sentence of the paragraph, and a word between them makes the second one a clause beside the first. */
function isBeside({ start, reading: { text, sentences } }: Paragraph, first: number, second: number): boolean {
  const sentence = sentences[countLeading(sentences, (one) => one.start <= second - start) - 1];
  if (first < start || sentence === undefined || sentence.start > first - start) return false;
  return text
    .slice(first - start, second - start)
    .split(' ')
    .some((word) => BESIDE_OPENERS.has(word));
}

const NO_QUOTES: readonly string[] = [];

/** "She" behind somebody whom the article does not name and of whom nobody else has spoken since. */
const goesOnUnknown = (last: { readonly id: string; readonly at: Pair | undefined } | undefined, words: string): boolean =>
  last?.id === 'unknown' && last.at !== undefined && PERSONAL_PRONOUNS.has(words.toLowerCase());

const startsIndefinite = (words: string): boolean => INDEFINITE_WORDS.has(words.split(' ', 1)[0]!.toLowerCase());

/** Kinds of claims in which somebody speaks, or tells others what to do. */
const SPOKEN: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['say', 'write', 'act']);

/** Who relays a claim that stands in the content of another one. */
function viaWithin(
  around: Nesting,
  { source, via, inner: kind }: PlacedDraft,
  sourceId: string,
  sourceKind: SourceKind,
  people: ReadonlyMap<string, Person>,
): readonly Pair[] {
  const inner = { source, via, sourceId, sourceKind };
  if (kind) return mergedVia(source, innerVia(around, inner, people), []);
  return mergedVia(source, ownVia(around, inner, people), inheritedVia(around, inner, people));
}

/** The draft's reasons, then why the source is who it is, what the cue says of the act, and the relays of the claim around. */
function evidenceFor(
  draft: PlacedDraft,
  via: readonly Pair[],
  meant: SourceId | undefined,
  source: readonly Evidence[],
): readonly Evidence[] {
  const isAlone = via === draft.alone.via;
  if (isAlone && !meant?.at && source.length === 0) return draft.alone.evidence;
  const evidence = isAlone ? [...draft.alone.told] : draft.evidence.filter((reason) => !isOtherRelay(reason, via));
  if (meant?.at)
    evidence.push({
      code: meant.how === 'role' || meant.how === 'ahead' ? 'source-role' : 'source-pronoun',
      at: meant.at,
      value: meant.id,
    });
  for (const reason of source) evidence.push(reason);
  for (const reason of draft.mood) evidence.push(reason);
  if (!isAlone) for (const at of via) if (!draft.via.includes(at)) evidence.push({ code: 'via-outer', at });
  return evidence;
}

function* place(
  text: string,
  paragraphs: readonly Paragraph[],
  drafts: readonly (readonly ClaimDraft[] | undefined)[],
  quotes: readonly Quotation[],
  furniture: readonly Pair[],
): Steps<readonly Placed[]> {
  const placed: Placed[] = [];
  /** Words that a later paragraph attributes, and where it takes them up. */
  let waiting: { readonly content: readonly Pair[]; readonly paragraph: number; readonly until: number } | undefined;
  /** Index of the last one that stands in no other one's content: words that go on are its. */
  let last = -1;
  let zone = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    const found = drafts[i];
    if (!found || found.length === 0) continue;
    const { start, reading } = paragraphs[i]!;
    while (zone < furniture.length && furniture[zone]![1] <= start) zone++;
    for (const draft of placeDrafts(reading, found, start)) {
      if (isFurniture(furniture, zone, draft.extent)) continue;
      const begun = waiting && draft.content.some(([from]) => from === waiting!.until) ? waiting : undefined;
      if (begun) waiting = undefined;
      const content = begun ? [...begun.content, ...draft.content] : draft.content;
      if (draft.cue.length > 0) {
        const outer = placed[last];
        if (!draft.inner && !(outer && holds(outer.content, draft.cue[0]!))) last = placed.length;
        placed.push({ draft, content, paragraph: i, lastParagraph: i });
        continue;
      }
      const [words] = draft.content;
      if (!begun && words && isHeading(paragraphs[i]!, { start: words[0], end: words[1] })) continue;
      const first = begun?.paragraph ?? i;
      const until = paragraphs[i + 1]?.start;
      if (until !== undefined && drafts[i + 1]?.some(opensWith) && isTakenUp(text, quotes, draft.content[0]!, until)) {
        waiting = { content, paragraph: first, until };
        continue;
      }
      const before = placed[last];
      if (!before || first - before.lastParagraph > 1 || (first > before.lastParagraph && !goesOn(before, content, quotes))) continue;
      const { draft: told, paragraph } = before;
      placed[last] = { draft: told, content: [...before.content, ...content], paragraph, lastParagraph: i };
    }
  }
  // A colon at the paragraph's end that nothing followed.
  return placed.filter(({ content }) => content.length > 0);
}

/** Words at the paragraph's beginning, of a claim of its own or of one that goes on in turn. */
const opensWith = ({ content: [words] }: ClaimDraft): boolean => words?.[0] === 0;

/** So many stretches of furniture may lie in one paragraph and be looked at. */
const MOST_ZONES = 4;

/** Whether furniture shares a character with the span. @param zone the first stretch that may */
function isFurniture(furniture: readonly Pair[], zone: number, [from, to]: Pair): boolean {
  for (let z = zone; z < furniture.length && z < zone + MOST_ZONES; z++) if (furniture[z]![0] < to && from < furniture[z]![1]) return true;
  return false;
}

/** A cue that no list knows: words in quotation marks have been said, as has what a mark or "in" attributes. */
const kindByForm = (form: ClaimForm, { hasAct }: CueFacts): ClaimKind => (form === 'indirect' && hasAct ? 'act' : 'say');

function endOf(content: readonly Pair[]): number {
  let last = 0;
  for (const [, end] of content) if (end > last) last = end;
  return last;
}

/**
 * A content that ends inside a quotation goes on to its closing mark; one that starts behind its opening mark starts with it: not where its
 * cue stands in the quotation, too, since whoever is quoted then reports it.
 */
function toQuotationEdges(text: string, content: readonly Pair[], quotes: readonly Quotation[], cue: Pair): readonly Pair[] {
  let moved: Pair[] | undefined;
  for (let c = 0; c < content.length; c++) {
    const [start, end] = content[c]!;
    let from = start;
    let to = end;
    for (let i = firstEndingAfter(quotes, start); i < quotes.length && quotes[i]!.start < end; i++) {
      const quotation = quotes[i]!;
      if (quotation.start < cue[0] && cue[1] <= quotation.end) continue;
      if (quotation.end > end && end > quotation.start + 1) to = quotation.end;
      if (quotation.start < start && text.slice(quotation.start, start).trim().length <= 2) from = quotation.start;
    }
    if (from !== start || to !== end) (moved ??= [...content])[c] = [from, to];
  }
  return moved ?? content;
}

const NO_SPEECH: readonly Quotation[] = [];

/** The speech that opens inside a content. */
export function speechIn(content: readonly Pair[], quotes: readonly Quotation[]): readonly Quotation[] {
  let inside: Quotation[] | undefined;
  for (const [start, end] of content) {
    for (let i = firstEndingAfter(quotes, start); i < quotes.length && quotes[i]!.start < end; i++) {
      const quotation = quotes[i]!;
      if (quotation.start >= start && quotation.kind === 'speech' && !inside?.includes(quotation)) (inside ??= []).push(quotation);
    }
  }
  return inside ?? NO_SPEECH;
}

/** The last of the open claims whose content holds the span. */
function innermost<T extends { readonly claim: Claim }>(open: readonly T[], span: Pair): T | undefined {
  for (let i = open.length - 1; i >= 0; i--) if (holds(open[i]!.claim.content, span)) return open[i];
  return undefined;
}

/** Index of the first quotation that ends behind the place. */
const firstEndingAfter = (quotes: readonly Quotation[], at: number): number => countLeading(quotes, ({ end }) => end <= at);
