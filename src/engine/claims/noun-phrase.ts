import { CLAUSE_PRONOUNS, MISTAGGED_NOUNS, POSSESSIVES, QUANTIFIERS, RELATIVES } from '../lang/en/claims/function-words';
import { THAT } from '../lang/en/claims/clause-words';
import type { Token } from '../reading';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout } from './layout';

/** Nicknames in a name (John “Jack” Doe) have at most this many tokens, marks included. */
const LONGEST_NICKNAME = 5;
const OF = 'of';

/** A subject of more tokens than this is no longer looked for: keeps every search linear. */
const LONGEST_PHRASE = 60;

/** Whether the token can be the last one of a noun phrase. */
export function endsNounPhrase(layout: Layout, i: number): boolean {
  const token = layout.tokens[i];
  if (!token) return false;
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true;
    case 'PRON':
      return !RELATIVES.has(token.lower) && !POSSESSIVES.has(token.lower);
    case 'DET':
    case 'ADJ':
      // "a third", "the poor"
      return (
        QUANTIFIERS.has(token.lower) ||
        token.lower === 'this' ||
        token.lower === 'that' ||
        (token.pos === 'ADJ' && layout.tokens[i - 1]?.pos === 'DET')
      );
    case 'PUNCT':
      return token.text === ')';
    case 'SYM':
      return token.text === '%';
    case 'VERB':
      // "the company’s thinking"
      return token.lower.endsWith('ing') && i > 0 && isPossessiveMark(layout.tokens[i - 1]!.text);
    default:
      return false;
  }
}

/**
 * First token of the noun phrase that ends at `end`, with the phrases that hang on it ("a spokesman for the council").
 * @param floor the leftmost token allowed
 * @param bare whether phrases that hang on it by another word than "of" are left out
 */
export function nounPhraseStart(layout: Layout, end: number, floor: number, bare = false): number {
  const { tokens, quotations, quotationOf } = layout;
  const least = Math.max(floor, end - LONGEST_PHRASE);
  let i = end;
  if (tokens[i]!.text === ')') {
    while (i > least && tokens[i]!.text !== '(') i--;
    if (i === least || !endsNounPhrase(layout, i - 1)) return i;
    i--;
  }
  if (tokens[i]!.pos === 'PRON' && CLAUSE_PRONOUNS.has(tokens[i]!.lower)) return i;
  while (i > least) {
    const j = i - 1;
    const token = tokens[j]!;
    if (layout.time[j] === 1 && layout.time[i] !== 1) break;
    if (quotationOf[j]! >= 0 && quotationOf[j] !== quotationOf[i]) {
      const { first, last } = quotations[quotationOf[j]!]!;
      if (last - first >= LONGEST_NICKNAME || first <= least || tokens[first - 1]!.pos !== 'PROPN') break;
      i = first;
      continue;
    }
    const { pos } = token;
    // "an arrangement | the campaign": a second phrase begins with its own determiner.
    if (
      (tokens[i]!.pos === 'DET' || POSSESSIVES.has(tokens[i]!.lower)) &&
      pos !== 'ADP' &&
      pos !== 'CCONJ' &&
      pos !== 'DET' &&
      !QUANTIFIERS.has(token.lower)
    )
      break;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ' || pos === 'SYM') i = j;
    else if (pos === 'DET' && !(token.lower === THAT && opensClause(layout, j))) i = j;
    else if (pos === 'PRON' && POSSESSIVES.has(token.lower)) i = j;
    else if (pos === 'PRON' && QUANTIFIERS.has(token.lower)) i = j;
    else if (isPossessiveMark(token.text) && endsNounPhrase(layout, j - 1)) i = j;
    else if (isHyphen(layout, j) || token.text === '/' || token.text === '&') i = j;
    else if (pos === 'ADV' && tokens[i]!.pos === 'ADJ') i = j;
    else if (pos === 'VERB' && isModifier(layout, j)) i = j;
    else if (pos === 'ADP' && j > least && hangsOnNoun(layout, j) && (!bare || token.lower === 'of')) i = j;
    else if (pos === 'CCONJ' && token.lower !== 'but' && j > least && endsNounPhrase(layout, j - 1)) {
      const start = nounPhraseStart(layout, j - 1, least);
      // "Said Kenya and Uganda had agreed", and not "confirmed the deal and Uganda had agreed".
      if (!isEdge(layout, start, floor) && !(tokens[j - 1]!.pos === 'PROPN' && followsSaying(layout, start))) break;
      return listStart(layout, start, floor);
    } else if (token.text === ')') {
      let open = j;
      while (open > least && tokens[open]!.text !== '(') open--;
      if (open === least || !endsNounPhrase(layout, open - 1)) break;
      i = open;
    } else break;
  }
  // A preposition that the phrase did not lean on is left outside.
  while (i < end && (tokens[i]!.pos === 'ADP' || tokens[i]!.pos === 'ADV' || isPossessiveMark(tokens[i]!.text))) i++;
  return i;
}

/** Whether a verb stands in front behind which a clause may begin without "that". */
function followsSaying({ tokens }: Layout, at: number): boolean {
  const before = tokens[at - 1];
  const verb = before?.pos === 'VERB' ? CUE_FORMS.get(before.lower)?.verb : undefined;
  return verb?.utterance === true && verb.frames.has('s');
}

/** "work that | engineers described", "said, citing aides, that | the army": no "that" belongs to a plural, a name or what a comma ends. */
const opensClause = ({ tokens }: Layout, that: number): boolean =>
  isPlural(tokens[that + 1]!) || tokens[that + 1]!.pos === 'PROPN' || tokens[that - 1]?.text === ',';

const isPlural = ({ pos, lower }: Token): boolean => pos === 'NOUN' && lower.endsWith('s') && !/(?:ss|us|is|ics)$/.test(lower);

/** A, B and C: goes on to the left over commas. */
function listStart(layout: Layout, start: number, floor: number): number {
  const { tokens } = layout;
  for (let turn = 0; turn < MOST_LISTED; turn++) {
    const last = start - 2;
    const next = tokens[start - 1]?.text === ',' ? itemStart(layout, last, floor) : -1;
    // Of single words, names alone: "Norway, Ghana and Peru".
    if (next < 0 || (next === last && tokens[last]!.pos !== 'PROPN')) return start;
    start = next;
  }
  return start;
}

/** So many are looked for in front of the last two of a list. */
const MOST_LISTED = 6;

/** "A, B, and C": where the list begins that ends with the phrase at `start`; `start` itself where it ends none, or one of two. */
export function commaListStart(layout: Layout, start: number, floor: number): number {
  const { tokens } = layout;
  const last = start - 3;
  if (last <= floor || tokens[start - 1]!.pos !== 'CCONJ' || tokens[start - 1]!.lower === 'but' || tokens[start - 2]!.text !== ',')
    return start;
  const second = itemStart(layout, last, floor);
  const first = second < 0 ? second : listStart(layout, second, floor);
  return first < second ? first : start;
}

/** Start of the phrase that ends at `last` where it may stand in a list; -1 where it may not. */
function itemStart(layout: Layout, last: number, floor: number): number {
  if (last < floor || !endsNounPhrase(layout, last) || layout.time[last] === 1) return -1;
  const start = nounPhraseStart(layout, last, floor);
  return isEdge(layout, start, floor) ? start : -1;
}

/** Whether a clause may begin at the token: the sentence's start, or after a mark or a joining word. */
export function isEdge(layout: Layout, i: number, floor: number): boolean {
  if (i <= floor) return true;
  const { pos, lower } = layout.tokens[i - 1]!;
  return (
    pos === 'PUNCT' ||
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    lower === 'that' ||
    layout.time[i - 1] === 1 ||
    layout.quotationOf[i - 1] !== layout.quotationOf[i]
  );
}

/**
 * Last token of the noun phrase that starts at `start`; -1 where none does.
 * @param ceiling the rightmost token allowed
 * @param withPhrases whether phrases that hang on it belong to it ("the head of the council")
 */
export function nounPhraseEnd(layout: Layout, start: number, ceiling: number, withPhrases: boolean): number {
  const { tokens, quotationOf } = layout;
  const most = Math.min(ceiling, start + LONGEST_PHRASE);
  let last = -1;
  for (let i = start; i <= most; i++) {
    const token = tokens[i]!;
    const { pos } = token;
    if (quotationOf[i]! >= 0 && quotationOf[i] !== quotationOf[start]) {
      const quotation = layout.quotations[quotationOf[i]!]!;
      // After an article the quotation is the noun, or goes before it: "a “clear” answer".
      if (last < 0 ? tokens[i - 1]!.pos !== 'DET' && tokens[i - 1]!.pos !== 'ADJ' : quotation.last - quotation.first >= LONGEST_NICKNAME)
        break;
      i = quotation.last;
      last = i;
      continue;
    }
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM') {
      if (layout.time[i] === 1 && last >= 0 && layout.time[last] !== 1) break;
      last = i;
    } else if (pos === 'PRON') {
      if (POSSESSIVES.has(token.lower) && i < most && startsNoun(tokens[i + 1]!.pos)) continue;
      if (RELATIVES.has(token.lower)) break;
      // "one of them".
      if (last < 0 || tokens[i - 1]!.lower === OF) return i;
      break;
    } else if (pos === 'DET' || pos === 'ADJ' || pos === 'SYM' || token.text === '$') {
      if (
        pos === 'DET' &&
        last >= 0 &&
        !isPossessiveMark(tokens[i - 1]!.text) &&
        tokens[i - 1]!.pos !== 'ADP' &&
        tokens[i - 1]!.pos !== 'CCONJ'
      )
        break;
      if (QUANTIFIERS.has(token.lower)) last = i;
    } else if (isPossessiveMark(token.text) && last === i - 1) {
      continue;
    } else if (isHyphen(layout, i) || token.text === '/' || token.text === '&') {
      continue;
    } else if (pos === 'VERB' && i === start && opensPhrase(layout, i)) {
      continue;
    } else if (pos === 'VERB' && (last < 0 || opensAnew(layout, i)) && i > start && isModifier(layout, i)) {
      continue;
    } else if (i === start && MISTAGGED_NOUNS.has(token.lower) && i < most && tokens[i + 1]!.pos === 'NOUN') {
      continue;
    } else if (pos === 'ADV' && last < 0 && i < most && tokens[i + 1]!.pos === 'ADJ') {
      continue;
    } else if (pos === 'ADP' && last >= 0 && (withPhrases || token.lower === 'of')) {
      continue;
    } else if (pos === 'CCONJ' && last === i - 1 && i < most && withPhrases && startsNoun(tokens[i + 1]!.pos)) {
      continue;
    } else if (token.text === '(' && last === i - 1) {
      let close = i;
      while (close < most && tokens[close]!.text !== ')') close++;
      if (tokens[close]!.text !== ')' || close - i > 8) break;
      i = close;
      last = close;
    } else break;
  }
  // "Assuring the public that".
  const only = start + 1;
  return last < 0 && only <= most && tokens[start]!.pos === 'DET' && tokens[only]!.pos === 'ADJ' && tokens[only + 1]?.lower === THAT
    ? only
    : last;
}

function startsNoun(pos: string): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'DET' || pos === 'PRON';
}

export function isPossessiveMark(text: string): boolean {
  return text === '’s' || text === "'s" || text === '’' || text === "'" || text === '‘s';
}

function isHyphen({ tokens }: Layout, i: number): boolean {
  const token = tokens[i];
  if (!token || (token.text !== '-' && token.text !== '‑')) return false;
  return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

/** A participle in front of a noun: "state-owned", "elected officials". */
function isModifier(layout: Layout, i: number): boolean {
  const { tokens } = layout;
  const { lower } = tokens[i]!;
  if (!lower.endsWith('ed') && !lower.endsWith('ing') && !lower.endsWith('en')) return isHyphen(layout, i - 1);
  const after = tokens[i + 1]?.pos;
  if (after !== 'NOUN' && after !== 'PROPN' && after !== 'ADJ' && !isHyphen(layout, i + 1)) return false;
  const before = tokens[i - 1];
  return (
    !!before &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      isHyphen(layout, i - 1) ||
      POSSESSIVES.has(before.lower) ||
      isPossessiveMark(before.text))
  );
}

/** "the company’s | managing director", "French-| owned": a participle may follow although a noun stands before. */
const opensAnew = (layout: Layout, i: number): boolean => isHyphen(layout, i - 1) || isPossessiveMark(layout.tokens[i - 1]!.text);

/** "promised | displaced villagers", behind another verb: a participle that begins a plural phrase. */
function opensPhrase({ tokens }: Layout, i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i - 1]?.pos === 'VERB' && tokens[i]!.lower.endsWith('ed') && next !== undefined && isPlural(next);
}

/** Whether the preposition at `i` follows something that it can hang on. */
function hangsOnNoun(layout: Layout, i: number): boolean {
  const before = layout.tokens[i - 1]!;
  if (layout.quotationOf[i - 1]! >= 0 || layout.time[i - 1] === 1) return false;
  if (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM') return true;
  if (QUANTIFIERS.has(before.lower)) return true;
  return before.pos === 'ADJ' && layout.tokens[i - 2]?.pos === 'NOUN';
}
