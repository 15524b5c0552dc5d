import { ACCORDING, COMMENT_NOUNS, OWN_CLAUSE_OPENERS } from '../lang/en/claims/clause-words';
import { POSSESSIVES, RELATIVES } from '../lang/en/claims/function-words';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** How far behind a comma a reporter's "he said" is looked for. */
const ATTRIBUTION_REACH = 12;

/**
 * The last token of what is reported from `from` on: the sentence's end, or where the reporter speaks again.
 * @param object whether it is a noun phrase and no clause: then it ends at any comma that goes on with a clause
 */
export function contentEnd(layout: Layout, from: number, last: number, object: boolean): number {
  const { tokens, quotationOf, quotations } = layout;
  const end = withoutStop(layout, from, last);
  let brackets = 0;
  for (let i = from; i <= end; i++) {
    if (quotationOf[i]! >= 0) {
      const quotation = quotations[quotationOf[i]!]!;
      i = Math.min(quotation.last, end);
      // After the words themselves, a new clause is the reporter's.
      const next = tokens[i + 1];
      if (next && i + 1 <= end && i > from && endsInStop(layout, i) && next.pos !== 'ADP' && opensOwnClause(layout, i + 1, end)) return i;
      continue;
    }
    const { text, lower, pos } = tokens[i]!;
    if (text === '(') brackets++;
    else if (text === ')') brackets = Math.max(0, brackets - 1);
    if (brackets > 0 || i === from) continue;
    if (text === ';') return i - 1;
    if (text === '—' || text === '–' || text === '--' || (text === '-' && tokens[i]!.start > tokens[i - 1]!.end)) {
      if (!closesDash(layout, i, end, text)) return i - 1;
      continue;
    }
    if (text === ',') {
      if (i < end && endsAtComma(layout, i, end, object)) return i - 1;
      continue;
    }
    if (lower === ACCORDING && tokens[i + 1]?.lower === 'to') return i - 1;
    if (pos === 'CCONJ' && i < end && startsSharedCue(layout, i + 1, end)) return tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    if (object && RELATIVES.has(lower) && lower !== 'what' && false) return i - 1;
  }
  return end;
}

/** Leaves the sentence's full stop out; a quotation keeps its own. */
export function withoutStop({ tokens, quotationOf }: Layout, from: number, last: number): number {
  let end = last;
  while (end > from && quotationOf[end]! < 0 && isStop(tokens[end]!.text)) end--;
  return end;
}

function isStop(text: string): boolean {
  return text === '.' || text === '!' || text === '?' || text === ',' || text === ';' || text === ':' || text === '…' || text === '...';
}

/** Whether the quotation that ends at the token has a mark of punctuation inside its end. */
function endsInStop({ tokens, text }: Layout, last: number): boolean {
  const end = tokens[last]!.end;
  for (let at = end - 1; at >= 0 && at > end - 4; at--) if (',.?!'.includes(text[at]!)) return true;
  return false;
}

function opensOwnClause(layout: Layout, at: number, end: number): boolean {
  const { lower } = layout.tokens[at]!;
  return OWN_CLAUSE_OPENERS.has(lower) || isComment(layout, at, end) || isCueParticiple(layout, at) || attributionAt(layout, at, end);
}

function endsAtComma(layout: Layout, comma: number, end: number, object: boolean): boolean {
  const { tokens, quotationOf } = layout;
  const at = comma + 1;
  if (quotationOf[at]! >= 0) return false;
  const { lower, pos } = tokens[at]!;
  if (lower === ACCORDING || OWN_CLAUSE_OPENERS.has(lower) || isCueParticiple(layout, at) || isComment(layout, at, end)) return true;
  if (pos === 'CCONJ' && at < end && startsSharedCue(layout, at + 1, end)) return true;
  if (attributionAt(layout, at, end)) return true;
  return object && pos !== 'CCONJ' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && pos !== 'DET';
}

/** ", saying", ", adding that". */
function isCueParticiple({ tokens }: Layout, at: number): boolean {
  const token = tokens[at]!;
  return token.lower.endsWith('ing') && token.pos === 'VERB' && CUE_FORMS.has(token.lower);
}

/** ", in an apparent reference to", ", a criticism of". */
function isComment(layout: Layout, at: number, end: number): boolean {
  const { tokens } = layout;
  const start = tokens[at]!.lower === 'in' ? at + 1 : at;
  if (start > end || (tokens[start]!.pos !== 'DET' && !POSSESSIVES.has(tokens[start]!.lower))) return false;
  for (let i = start + 1; i <= end && i < start + 5; i++) {
    if (COMMENT_NOUNS.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos !== 'ADJ' && tokens[i]!.pos !== 'NOUN' && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'ADV') return false;
  }
  return false;
}

/** "he said", "said Wang", "the ministry said in a statement", to the end of the sentence or a comma. */
export function attributionAt(layout: Layout, at: number, end: number): boolean {
  const { tokens, quotationOf } = layout;
  const first = CUE_FORMS.get(tokens[at]!.lower);
  if (first?.verb.utterance && tokens[at]!.pos === 'VERB' && !tokens[at]!.lower.endsWith('ing')) return nounPhraseEnd(layout, at + 1, end, false) >= 0;
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0) return false;
  let verb = last + 1;
  while (verb <= end && (tokens[verb]!.pos === 'ADV' || tokens[verb]!.lower === 'has' || tokens[verb]!.lower === 'had' || layout.time[verb] === 1)) verb++;
  if (verb > end || quotationOf[verb]! >= 0) return false;
  const cue = CUE_FORMS.get(tokens[verb]!.lower);
  if (!cue?.verb.utterance || tokens[verb]!.pos === 'NOUN') return false;
  const next = tokens[verb + 1];
  return !next || verb + 1 > end || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'SCONJ' || layout.time[verb + 1] === 1 || next.pos === 'NOUN' || next.pos === 'PROPN';
}

/** "and said", "but declined to": a second cue of the same subject. */
function startsSharedCue({ tokens, quotationOf }: Layout, at: number, end: number): boolean {
  while (at < end && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'has' || tokens[at]!.lower === 'have' || tokens[at]!.lower === 'had')) at++;
  if (quotationOf[at]! >= 0) return false;
  const token = tokens[at]!;
  if (token.pos !== 'VERB') return false;
  const cue = CUE_FORMS.get(token.lower);
  if (!cue) return false;
  return token.lower !== cue.verb.lemma && !token.lower.endsWith('ing');
}

function closesDash(layout: Layout, open: number, end: number, sign: string): boolean {
  for (let i = open + 1; i <= end; i++) if (layout.tokens[i]!.text === sign && layout.quotationOf[i]! < 0) return true;
  return false;
}
