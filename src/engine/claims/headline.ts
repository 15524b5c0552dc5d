import { BODY_WORDS, GROUP_WORDS } from '../lang/en/claims/source-words';
import { HEADLINE_SOURCES, SECTIONS } from '../lang/en/claims/headline-words';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import { clausesOf } from './attributions-of';
import type { ClaimDraft } from './draft';
import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** A headline has no more tokens, and no fewer. */
const LONGEST = 30;
const SHORTEST = 5;

/** Whoever stands last in it has no more tokens: "Transport Minister Ana B. Ode". */
const LONGEST_TAIL = 6;

/** What stands in front has at least so many. */
const SHORTEST_WORDS = 3;

/** How likely such a claim is right: like others that a colon alone shows. */
const CONFIDENCE = 0.6;

/**
 * What only headlines do: "Talks blocked: sources", "Ten dead in fire – police", "‘We will stay’: Ode on the road" name last who says so; "Ode
 * warns of floods as storm hits town" goes on with what else happens; "Norway, Ghana agree" has no "and".
 */
export function withHeadline(reading: ParagraphReading, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const { tokens } = reading;
  if (tokens.length < SHORTEST || tokens.length > LONGEST || STOPS.has(tokens[tokens.length - 1]!.text)) return drafts;
  const { layout } = clausesOf(reading);
  if (layout.sentences.length > 1) return drafts;
  const known = drafts.map((draft) => beforeMeanwhile(tokens, withFirstOfList(tokens, draft)));
  let mark = tokens.length - 2;
  while (mark >= SHORTEST_WORDS && !(MARKS.has(tokens[mark]!.text) && stands(tokens, mark))) mark--;
  // “…,” she said. — Radix: whoever has sent the text out.
  if (mark < SHORTEST_WORDS || STOPS.has(tokens[mark - 1]!.text)) return known;
  const source = quotedBefore(layout, mark) ?? tailOf(reading, layout, mark);
  return source ? [...apart(known, tokens[mark]!), sourced(tokens, mark, source)] : known;
}

/** The claims that neither are read around the mark nor run over it. */
const apart = (drafts: readonly ClaimDraft[], mark: Token): readonly ClaimDraft[] =>
  drafts.filter(({ cue, content }) => [...cue, ...content].every(([start, end]) => end <= mark.start || start > mark.end));

function sourced(tokens: readonly Token[], mark: number, { first, last }: Run): ClaimDraft {
  const at: Pair = [tokens[mark]!.start, tokens[mark]!.end];
  const who: Pair = [tokens[first]!.start, tokens[last]!.end];
  const evidence: ClaimDraft['evidence'] = [
    { code: 'claim-colon', at },
    { code: 'source-inverted', at: who },
  ];
  const content: Pair = [tokens[0]!.start, tokens[mark - 1]!.end];
  return { source: [who], cue: [at], content: [content], via: [], confidence: CONFIDENCE, evidence };
}

/** "Norway, Ghana agree to talk": both, where the network takes the second alone. */
function withFirstOfList(tokens: readonly Token[], draft: ClaimDraft): ClaimDraft {
  const [source, ...more] = draft.source;
  const first = source && more.length === 0 ? tokenFrom(tokens, source[0]) : 0;
  if (first < 2 || first > LONGEST_TAIL || tokens[first - 1]!.text !== ',') return draft;
  for (let i = 0; i < first - 1; i++) if (tokens[i]!.pos !== 'PROPN') return draft;
  return { ...draft, source: [[tokens[0]!.start, source![1]]] };
}

/** "Ode warns of floods | as storm hits town": what somebody says ends there, and whoever acts behind it begins behind it. */
function beforeMeanwhile(tokens: readonly Token[], draft: ClaimDraft): ClaimDraft {
  const as = tokens.findIndex(({ lower }, i) => lower === AMID || (lower === AS && isClause(tokens, i + 1)));
  if (as < 0) return draft;
  const { start, end } = tokens[as]!;
  const source = draft.source.map(([from, to]): Pair => (from < start && end < to ? [tokens[as + 1]!.start, to] : [from, to]));
  const runsOver = draft.cue.every(([, to]) => to <= start) && draft.content.some(([from, to]) => from < start - 1 && end < to);
  if (!runsOver) return { ...draft, source };
  return {
    ...draft,
    source,
    content: draft.content.flatMap(([from, to]): Pair[] => (from < start ? [[from, Math.min(to, start - 1)]] : [])),
  };
}

/** "… storm hits town": a noun and, behind it, what looks like a verb of the present. */
function isClause(tokens: readonly Token[], first: number): boolean {
  if (!NOUNS.has(tokens[first]?.pos ?? '')) return false;
  for (let i = first + 1; i < tokens.length; i++) {
    const { pos, lower, capital } = tokens[i]!;
    if (pos === 'PUNCT' || pos === 'ADP') return false;
    if (
      pos === 'VERB' ||
      (!capital && i < tokens.length - 1 && NOUNS.has(pos) && lower.endsWith(THIRD_PERSON) && !NOUNS.has(tokens[i + 1]!.pos))
    )
      return true;
  }
  return false;
}

const AS = 'as';
const AMID = 'amid';
const THIRD_PERSON = 's';
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

const COLON = ':';
const MARKS: ReadonlySet<string> = new Set([COLON, '–', '—', '-', '--']);
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', ',', ';']);

/** Neither a time ("4:01") nor a hyphen. */
function stands(tokens: readonly Token[], at: number): boolean {
  const isFree = tokens[at + 1] === undefined || tokens[at + 1]!.start > tokens[at]!.end;
  return isFree && (tokens[at]!.text === COLON || at === 0 || tokens[at]!.start > tokens[at - 1]!.end);
}

/** “…”: whoever begins behind the colon, where nothing but a quotation stands in front of it. */
function quotedBefore(layout: Layout, mark: number): Run | undefined {
  const { tokens, quotations, quotationOf } = layout;
  const quotation = quotations[quotationOf[0]!];
  if (!quotation || quotation.last !== mark - 1 || tokens[mark]!.text !== COLON) return undefined;
  const last = nounPhraseEnd(layout, mark + 1, tokens.length - 1, false);
  return last < 0 ? undefined : { first: mark + 1, last };
}

/** All that stands behind the mark, where it names somebody, and the words in front say something. */
function tailOf({ names, organizations, places }: ParagraphReading, layout: Layout, mark: number): Run | undefined {
  const { tokens, quotationOf } = layout;
  const first = mark + 1;
  const last = tokens.length - 1;
  if (last - mark > LONGEST_TAIL || quotationOf[first]! >= 0) return undefined;
  for (let i = first; i <= last; i++) if (!PHRASE.has(tokens[i]!.pos) && !".’'-&".includes(tokens[i]!.text)) return undefined;
  const says = tokens.some(({ pos }, i) => i < mark && (pos === 'VERB' || pos === 'AUX' || quotationOf[i]! >= 0));
  if (!says) return undefined;
  const { lower, start, end } = tokens[last]!;
  // "Minister resigns – Politics": the part of the paper.
  if (first === last && SECTIONS.has(lower)) return undefined;
  const isNoun = HEADLINE_SOURCES.has(lower) || GROUP_WORDS.has(lower) || BODY_WORDS.has(lower);
  const named = [...names, ...organizations.filter(({ kind }) => kind !== 'media'), ...(tokens[mark]!.text === COLON ? places : [])];
  const isName = named.some((name) => name.start >= tokens[first]!.start && name.start <= start && name.end >= end);
  return isNoun || isName ? { first, last } : undefined;
}

/** Parts of speech in a phrase for somebody. */
const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART']);
