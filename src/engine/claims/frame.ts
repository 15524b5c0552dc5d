import { CONCESSIVES, OCCASIONS, THAT } from '../lang/en/claims/clause-words';
import {
  CLAUSE_PRONOUNS,
  PARTICLES,
  POSSESSIVES,
  QUANTITY_JOINTS,
  QUANTITY_WORDS,
  REFLEXIVES,
  RELATIVES,
  TEMPORAL_WH,
  WH_WORDS,
} from '../lang/en/claims/function-words';
import { ACCESS_PARTICIPLES, CITING_PARTICIPLES, RELAY_PARTICIPLES, RELAYING_DOCUMENTS } from '../lang/en/claims/source-words';
import { verbBehindOpener } from './content-opener';
import { verbBeyondInsertions } from './insertion';
import type { Layout } from './layout';
import { withNameBehind } from './name-behind';
import { nounPhraseEnd } from './noun-phrase';
import type { Writable } from '../writable';

/**
 * What follows a verb:
 * `quote` a quotation; `that` a that-clause; `clause` a clause without "that"; `wh` a wh- or if-clause; `to` an infinitive;
 * `object` a noun phrase; `object-to` "asked him to go"; `object-as` "described him as"; `gerund` "suggested waiting"; `colon`;
 * `prep` a preposition ("called for"); `adjective`; `none` nothing that could be said.
 * A frame after an addressee ("told reporters that") is the frame of what follows the addressee.
 */
export type FrameKind =
  'quote' | 'that' | 'clause' | 'wh' | 'to' | 'object' | 'object-to' | 'object-as' | 'gerund' | 'colon' | 'prep' | 'adjective' | 'none';

export interface Frame {
  readonly kind: FrameKind;
  /** First token of what follows, without "that" and with "to". */
  readonly start: number;
  /** The addressee's tokens. */
  readonly addressee?: readonly [first: number, last: number];
  /** The preposition, in lower case. */
  readonly preposition?: string;
  /** Set where the words after a preposition, or the object, end: the last token of the noun phrase. */
  readonly objectEnd?: number;
}

/** Phrases between the verb and what it introduces ("said in an interview on Monday that") that are passed over. */
const MOST_ADJUNCTS = 3;
const CLAUSE_REACH = 40;
/** How far behind its verb a that-clause is looked for. */
const THAT_REACH = 25;
const LONGEST_INSERTION = 12;
/** "as many as", "well over": words in front of a number. */
const LONGEST_QUANTITY = 4;
/** The preposition in front of a document. */
const ON_PAPER = 'in';
/** Signs with which a sum of money begins. */
const CURRENCY_SIGNS: readonly string[] = ['$', '€', '£', '¥'];
/** Parts of speech that go on with the reporter's own sentence rather than insert something. */
const CLAUSE_STARTERS: ReadonlySet<string> = new Set(['DET', 'PROPN', 'PRON', 'NOUN', 'VERB', 'CCONJ', 'AUX']);

/** @param end the last token that may belong to the frame */
export function frameAfter(layout: Layout, verb: number, end: number, passPrepositions: boolean): Frame {
  const { tokens } = layout;
  let at = skipAdverbs(layout, verb + 1, end);
  if (passPrepositions) at = skipParenthesis(layout, at, end);
  let addressee: [number, number] | undefined;
  let preposition: Frame | undefined;
  for (let turn = 0; turn <= MOST_ADJUNCTS + 1; turn++) {
    const found = plainFrame(layout, at, end);
    if (found.kind === 'prep' && passPrepositions) {
      preposition ??= found;
      const next = skipAdverbs(layout, (found.objectEnd ?? at) + 1, end);
      if (turn > MOST_ADJUNCTS || next <= at) break;
      at = next;
      continue;
    }
    if (found.kind === 'object' && !addressee && !preposition && found.objectEnd !== undefined) {
      const last = withNameBehind(layout, found.objectEnd, end);
      const next = skipAdverbs(layout, last + 1, end);
      const after = plainFrame(layout, next, end);
      const pair: [number, number] = [found.start, last];
      if (after.kind === 'that' || after.kind === 'wh' || after.kind === 'quote' || after.kind === 'colon' || after.kind === 'clause') {
        return { kind: after.kind, start: after.start, addressee: pair, objectEnd: last };
      }
      if (after.kind === 'to') return { kind: 'object-to', start: after.start, addressee: pair, objectEnd: last };
      if (tokens[next]?.text === ',' && passPrepositions) {
        const beyond = beyondApposition(layout, next, end);
        if (beyond) return { kind: beyond.kind, start: beyond.start, addressee: pair, objectEnd: last };
      }
      if (tokens[next]?.lower === 'as') return { ...found, kind: 'object-as' };
      if ((after.kind === 'prep' || tokens[next]?.pos === 'CCONJ') && passPrepositions) {
        addressee = pair;
        const beyond = frameBeyond(layout, next, end);
        if (beyond) return { kind: beyond.kind, start: beyond.start, addressee: pair };
      }
      return found;
    }
    if (
      preposition &&
      found.kind !== 'that' &&
      found.kind !== 'quote' &&
      found.kind !== 'colon' &&
      (found.kind !== 'wh' || TEMPORAL_WH.has(tokens[found.start]!.lower)) &&
      found.kind !== 'clause'
    )
      return preposition;
    return found;
  }
  return preposition ?? { kind: 'none', start: at };
}

/** "wrote in a note to clients": where the words stand, and not what they are. */
export function isOnPaper({ tokens }: Layout, { start, preposition, objectEnd }: Frame): boolean {
  if (preposition !== ON_PAPER || objectEnd === undefined) return false;
  for (let i = start; i <= objectEnd; i++) if (RELAYING_DOCUMENTS.has(tokens[i]!.lower) || OCCASIONS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "said, however, that": the comma or dash that ends a short insertion, where a clause follows it. */
function skipParenthesis(layout: Layout, at: number, end: number): number {
  const sign = layout.tokens[at]?.text;
  if (at >= end || (sign !== ',' && sign !== '—' && sign !== '–') || layout.quotationOf[at + 1]! >= 0) return at;
  for (let i = at + 2; i < end && i < at + LONGEST_INSERTION; i++) {
    if (layout.tokens[i]!.text !== sign) continue;
    const { kind } = plainFrame(layout, i + 1, end);
    return kind === 'that' || (kind === 'clause' && sign === ',' && !CLAUSE_STARTERS.has(layout.tokens[at + 1]!.pos)) ? i + 1 : at;
  }
  return at;
}

/**
 * "said Thursday during a visit to Paris, France, that": a that-clause further on, behind nothing but names, nouns and prepositions.
 * @param near the frame right after the verb
 */
export function farThat(layout: Layout, near: Frame, end: number): Frame | undefined {
  const { tokens, quotationOf } = layout;
  const most = Math.min(end - 1, near.start + THAT_REACH);
  for (let i = near.start; i <= most; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (quotationOf[i]! >= 0) return undefined;
    if (lower === THAT && (pos === 'SCONJ' || pos === 'DET' || pos === 'PRON')) {
      const frame = plainFrame(layout, i, end);
      return frame.kind === 'that' ? frame : undefined;
    }
    const relays = RELAY_PARTICIPLES.has(lower) || ACCESS_PARTICIPLES.has(lower) || OCCASIONS.has(lower);
    if (pos === 'AUX' || pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'VERB' && !lower.endsWith('ing') && !relays)) return undefined;
    if (pos === 'PUNCT' && text !== ',' && text !== '-' && text !== '’' && text !== "'") return undefined;
    if (text === ',') {
      const { pos: after, lower: next } = tokens[i + 1]!;
      const participle = RELAY_PARTICIPLES.has(next) || ACCESS_PARTICIPLES.has(next);
      if (after !== 'PROPN' && after !== 'NUM' && next !== THAT && !participle) return undefined;
    }
  }
  return undefined;
}

/** "told her counterpart, Ken Mori, that", "warned Lee, the minister, in June that": the clause behind an addressee's apposition. */
function beyondApposition(layout: Layout, comma: number, end: number): Frame | undefined {
  const last = comma < end ? nounPhraseEnd(layout, comma + 1, end, true) : -1;
  if (last < 0 || last + 1 >= end || layout.tokens[last + 1]!.text !== ',') return undefined;
  const frame = plainFrame(layout, last + 2, end);
  return frame.kind === 'that' || frame.kind === 'quote' ? frame : farThat(layout, frame, end);
}

/** The clause or quotation after prepositional phrases; undefined where something else comes. */
function frameBeyond(layout: Layout, from: number, end: number): Frame | undefined {
  let at = from;
  for (let turn = 0; turn < MOST_ADJUNCTS; turn++) {
    const found = plainFrame(layout, at, end);
    if (found.kind === 'that' || found.kind === 'quote' || found.kind === 'colon' || found.kind === 'clause') return found;
    if (layout.tokens[at]?.pos === 'CCONJ') {
      const last = nounPhraseEnd(layout, at + 1, end, false);
      if (last < 0) return undefined;
      at = skipAdverbs(layout, last + 1, end);
      continue;
    }
    if (found.kind !== 'prep' || found.objectEnd === undefined) return undefined;
    at = skipAdverbs(layout, found.objectEnd + 1, end);
  }
  return undefined;
}

/** What stands at the token, without passing anything over. */
export function plainFrame(layout: Layout, at: number, end: number): Frame {
  const { tokens, quotationOf } = layout;
  const none: Frame = { kind: 'none', start: at };
  if (at > end) return none;
  const token = tokens[at]!;
  const { pos, lower, text } = token;
  if (quotationOf[at]! >= 0 && quotationOf[at] !== quotationOf[at - 1]) return { kind: 'quote', start: at };
  const number = numberBehind(layout, at, end);
  if (number > at) {
    const counted = objectFrame(layout, number, end);
    if (counted.kind === 'clause') return { kind: 'clause', start: at };
  }
  if (text === ',' && at < end && quotationOf[at + 1]! >= 0) return { kind: 'quote', start: at + 1 };
  if (text === ':') return at < end ? { kind: 'colon', start: at + 1 } : none;
  if (pos === 'PUNCT' || pos === 'SYM') return CURRENCY_SIGNS.includes(text) ? objectFrame(layout, at, end) : none;
  if (lower === THAT) {
    const next = tokens[at + 1];
    // "said that, if elected, she would go".
    if (next?.text === ',' && at + 2 < end && quotationOf[at + 1]! < 0) {
      const close = closingComma(layout, at + 2, end);
      if (close >= 0 && objectFrame(layout, close + 1, end).kind === 'clause') return { kind: 'that', start: at + 2 };
    }
    if (!next || at + 1 > end || (next.pos === 'PUNCT' && quotationOf[at + 1]! < 0) || next.pos === 'AUX' || next.lower === 'of')
      return { kind: 'object', start: at, objectEnd: at };
    return { kind: 'that', start: at + 1 };
  }
  if (lower === 'to') {
    const next = tokens[at + 1];
    if (
      next &&
      at + 1 <= end &&
      (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV' || (quotationOf[at + 1]! >= 0 && pos === 'PART'))
    )
      return { kind: 'to', start: at };
  }
  // "Says WHO chief": a body’s letters.
  if (WH_WORDS.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') return { kind: 'wh', start: at };
  if (CONCESSIVES.has(lower) && verbBehindOpener(layout, at, end) >= 0) return { kind: 'clause', start: at };
  if (pos === 'ADP' || pos === 'SCONJ' || PARTICLES.has(lower)) {
    const last = at < end ? nounPhraseEnd(layout, at + 1, end, false) : -1;
    const found: Writable<Frame> = { kind: 'prep', start: at + 1, preposition: lower };
    if (last >= 0) found.objectEnd = last;
    return found;
  }
  if (pos === 'VERB' && lower.endsWith('ing')) {
    // "Bloomberg reported citing officials": what was reported stands in front.
    if (CITING_PARTICIPLES.has(lower)) return none;
    return clauseVerb(layout, at + 1, end) ? { kind: 'clause', start: at } : { kind: 'gerund', start: at };
  }
  if (pos === 'VERB' && nounPhraseEnd(layout, at, end, false) > at) return objectFrame(layout, at, end);
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET' || pos === 'NUM' || pos === 'ADJ' || pos === 'X')
    return objectFrame(layout, at, end);
  return none;
}

/** The comma that closes what stands between "that" and its clause; -1 where none comes soon. */
function closingComma({ tokens, quotationOf }: Layout, first: number, end: number): number {
  for (let i = first; i < end && i < first + LONGEST_INSERTION; i++) if (tokens[i]!.text === ',' && quotationOf[i]! < 0) return i;
  return -1;
}

/** The number that "at least" or "about" stands in front of; `at` where none does. No time of day. */
function numberBehind({ tokens, time, quotationOf }: Layout, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + LONGEST_QUANTITY && QUANTITY_WORDS.has(tokens[i]!.lower)) i++;
  if (i === at || tokens[i]!.pos !== 'NUM' || time[i] === 1 || quotationOf[i]! >= 0) return at;
  return i === at + 1 && QUANTITY_JOINTS.has(tokens[at]!.lower) ? at : i;
}

function objectFrame(layout: Layout, at: number, end: number): Frame {
  const last = nounPhraseEnd(layout, at, end, false);
  if (last < 0) return layout.tokens[at]!.pos === 'ADJ' ? { kind: 'adjective', start: at } : { kind: 'none', start: at };
  if (REFLEXIVES.has(layout.tokens[at]!.lower)) return { kind: 'object', start: at, objectEnd: last };
  if (clauseVerb(layout, last + 1, end) || verbBeyondInsertions(layout, at, end) >= 0) return { kind: 'clause', start: at };
  return { kind: 'object', start: at, objectEnd: last };
}

/** Whether a finite verb comes, before anything that ends the noun phrase which would be its subject. */
function clauseVerb(layout: Layout, from: number, end: number): boolean {
  const { tokens, quotationOf } = layout;
  const most = Math.min(end, from + CLAUSE_REACH);
  const next = tokens[from];
  // A second noun phrase right after the first one: the first is an addressee or an object ("told Lee he would").
  if (
    next &&
    from <= most &&
    quotationOf[from] === quotationOf[from - 1] &&
    (next.pos === 'DET' || CLAUSE_PRONOUNS.has(next.lower) || POSSESSIVES.has(next.lower))
  )
    return false;
  for (let i = from; i <= most; i++) {
    const { pos, lower, text } = tokens[i]!;
    switch (pos) {
      case 'AUX':
        return tokens[i - 1]?.lower !== 'to';
      case 'VERB':
        if (tokens[i - 1]?.lower === 'to') return false;
        if (lower.endsWith('ing')) continue;
        if (tokens[i - 1]?.pos === 'ADP' || tokens[i - 1]?.pos === 'DET') continue;
        if ((lower.endsWith('ed') || lower.endsWith('en')) && (tokens[i + 1]?.lower === 'by' || tokens[i + 1]?.lower === 'to')) continue;
        return true;
      case 'PRON':
        if (RELATIVES.has(lower)) return false;
        continue;
      case 'PUNCT':
        if (text === '-' || text === '’' || text === "'" || text === '“' || text === '"' || text === '‘') continue;
        return false;
      case 'PART':
        if (lower === 'to') return false;
        continue;
      case 'SCONJ':
        return false;
      case 'CCONJ':
        // "neutrality but has become": the verb goes on with the reporter's own clause.
        if (tokens[i + 1]?.pos === 'AUX' || tokens[i + 1]?.pos === 'VERB') return false;
        continue;
      case 'DET':
        if (lower === 'that' || lower === 'which') return false;
        continue;
      default:
        if (WH_WORDS.has(lower)) return false;
        continue;
    }
  }
  return false;
}

/** The first token from `at` on that is no adverb and belongs to no time. */
export function skipAdverbs(layout: Layout, at: number, end: number): number {
  const { tokens, time, quotationOf } = layout;
  for (; at <= end; at++) {
    const { pos, lower } = tokens[at]!;
    if (quotationOf[at]! >= 0 && quotationOf[at] !== quotationOf[at - 1]) break;
    if (time[at] === 1) continue;
    if (pos === 'ADP' && at < end && time[at + 1] === 1) continue;
    if (CONCESSIVES.has(lower) && verbBehindOpener(layout, at, end) >= 0) break;
    if (pos === 'ADV' && !WH_WORDS.has(lower) && !PARTICLES.has(lower) && numberBehind(layout, at, end) === at) continue;
    break;
  }
  return at;
}
