import {
  ACCORDING,
  COMMENT_NOUNS,
  OWN_CLAUSE_OPENERS,
  OCCASION_PREPOSITIONS,
  NAMING_MORE,
  OCCASIONS,
  SHARED_ATTACKS,
  SHARED_CALLS,
  SUBORDINATORS,
  THAT,
  TIME_JOINTS,
  TIME_UNITS,
} from '../lang/en/claims/clause-words';
import { PERFECT_AUXILIARIES, POSSESSIVES } from '../lang/en/claims/function-words';
import { CUE_FORMS } from './cue-lexicon';
import { verbBeyondInsertions } from './insertion';
import { isCapital, type Layout, type Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import { postposedEnd } from './postposed';

/** How far behind a comma a reporter's "he said" is looked for. */
const ATTRIBUTION_REACH = 12;

/** What the content is: a clause, a noun phrase or an infinitive. They end differently. */
export type ContentShape = 'clause' | 'object' | 'infinitive';

/**
 * What is reported from `from` on: to the sentence's end, or to where the reporter speaks again. A reporter's remark between dashes
 * is left out, which gives two runs.
 */
export function contentRuns(layout: Layout, from: number, last: number, shape: ContentShape): Run[] {
  const end = withoutStop(layout, from, last);
  const cut = contentEnd(layout, from, end, shape);
  if (cut >= end - 2) return [{ first: from, last: Math.min(cut, end) }];
  // “A” — a clear sign of B — and “C”: what follows the remark goes on.
  const sign = layout.tokens[cut + 1]!.text;
  if (!isDash(layout, cut + 1) || !isComment(layout, cut + 2, end)) return [{ first: from, last: cut }];
  const close = closingDash(layout, cut + 1, end, sign);
  if (close < 0 || close >= end - 1) return [{ first: from, last: cut }];
  const next = close + 1;
  return [
    { first: from, last: cut },
    { first: next, last: contentEnd(layout, next, end, shape) },
  ];
}

/** The last token of one run. */
function contentEnd(layout: Layout, from: number, end: number, shape: ContentShape): number {
  const { tokens, quotationOf, quotations } = layout;
  const inOpener = opensSubordinate(layout, from);
  // What stands between a subject and its verb ends nothing.
  const verb = shape === 'clause' ? verbBeyondInsertions(layout, from, end) : -1;
  let brackets = 0;
  for (let i = from; i <= end; i++) {
    if (quotationOf[i]! >= 0) {
      const quotation = quotations[quotationOf[i]!]!;
      i = Math.min(quotation.last, end);
      const next = i + 1;
      if (next > end) return i;
      // After the words themselves, a new clause is the reporter's.
      if (
        i > from &&
        endsInStop(layout, i) &&
        (tokens[next]!.pos !== 'ADP' || tokens[next]!.lower === 'as' || isComment(layout, next, end)) &&
        opensOwnClause(layout, next, end)
      )
        return i;
      if (tokens[next]!.lower === 'as' && clauseFollows(layout, next + 1, end)) return i;
      continue;
    }
    const { text, lower, pos } = tokens[i]!;
    if (text === '(') brackets++;
    else if (text === ')') brackets = Math.max(0, brackets - 1);
    if (brackets > 0 || i === from || i < verb) continue;
    if (text === ';') return i - 1;
    // A sentence of the reporter's behind a colon.
    if (text === ':' && i < end && quotationOf[i + 1]! < 0 && isCapital(tokens[i + 1]!.text) && attributionOpens(layout, i + 1, end))
      return i - 1;
    if (isDash(layout, i)) {
      if (closingDash(layout, i, end, text) < 0 || isComment(layout, i + 1, end)) return i - 1;
      continue;
    }
    if (text === ',') {
      if (i < end && (endsAtComma(layout, i, end, shape) || (inOpener && clauseFollows(layout, i + 1, end)))) return i - 1;
      continue;
    }
    if (lower === ACCORDING && tokens[i + 1]?.lower === 'to') return i - 1;
    if (pos === 'CCONJ' && i < end && endsAtConjunction(layout, i, end, shape)) {
      return tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    }
    if (shape !== 'clause') {
      if (lower === 'as' && clauseFollows(layout, i + 1, end)) return i - 1;
      if (pos === 'ADP' && i < end && (isCueParticiple(layout, i + 1) || isOccasion(layout, i, end))) return i - 1;
      if (SUBORDINATORS.has(lower) && i < end && (clauseFollows(layout, i + 1, end) || isGerund(layout, i + 1))) return i - 1;
    }
  }
  return end;
}

function isDash({ tokens }: Layout, i: number): boolean {
  const { text } = tokens[i]!;
  return text === '—' || text === '–' || text === '--' || (text === '-' && i > 0 && tokens[i]!.start > tokens[i - 1]!.end);
}

/** Whether the sentence begins with a clause of its own, which the content stands in: "When a member hoped that …, Lee said". */
function opensSubordinate({ tokens, sentences, sentenceOf }: Layout, at: number): boolean {
  const { first } = sentences[sentenceOf[at]!]!;
  if (!SUBORDINATORS.has(tokens[first]!.lower)) return false;
  for (let i = first + 1; i < at; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

/** Whether a noun phrase with a finite verb starts at the token. */
export function clauseFollows(layout: Layout, at: number, end: number): boolean {
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0) return false;
  const verb = layout.tokens[last + 1];
  if (verb?.text === ',' && last + 2 < end) {
    // An apposition between subject and verb.
    const apposition = nounPhraseEnd(layout, last + 2, end, true);
    const after = layout.tokens[apposition + 2];
    return (
      apposition > 0 &&
      layout.tokens[apposition + 1]?.text === ',' &&
      (after?.pos === 'VERB' || after?.pos === 'AUX') &&
      !after.lower.endsWith('ing')
    );
  }
  if (!verb || last + 1 > end) return false;
  return (
    verb.pos === 'AUX' ||
    (verb.pos === 'VERB' && !verb.lower.endsWith('ing')) ||
    (verb.pos === 'ADV' && layout.tokens[last + 2]?.pos === 'VERB')
  );
}

/** "and provide": a verb that goes on with the reporter's sentence. */
function startsVerb({ tokens, quotationOf }: Layout, at: number): boolean {
  while (tokens[at]?.pos === 'ADV') at++;
  const token = tokens[at];
  if (!token || quotationOf[at]! >= 0) return false;
  if (token.pos === 'AUX') return true;
  const next = tokens[at + 1]?.pos;
  return token.pos === 'VERB' && !token.lower.endsWith('ing') && next !== 'NOUN';
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
export function endsInStop({ tokens, text }: Layout, last: number): boolean {
  const end = tokens[last]!.end;
  for (let at = end - 1; at >= 0 && at > end - 4; at--) if (',.?!'.includes(text[at]!)) return true;
  return false;
}

function opensOwnClause(layout: Layout, at: number, end: number): boolean {
  const { lower } = layout.tokens[at]!;
  if (layout.tokens[at]!.pos === 'CCONJ' && startsVerb(layout, at + 1)) return true;
  return OWN_CLAUSE_OPENERS.has(lower) || isComment(layout, at, end) || isCueParticiple(layout, at) || attributionAt(layout, at, end);
}

/** "and vowed", "and the mayor said", "but Oslo has": where the reported words cannot go on over the joining word. */
function endsAtConjunction(layout: Layout, at: number, end: number, shape: ContentShape): boolean {
  const { tokens } = layout;
  if (startsSharedCue(layout, at + 1, end, shape) || speakerFollows(layout, at + 1, end)) return true;
  // "to act and has since": an infinitive goes on with an infinitive only.
  const next = tokens[at + 1]!;
  if (shape === 'infinitive' && (next.pos === 'AUX' || (next.pos === 'VERB' && next.lower.endsWith('ed')))) return true;
  if (shape === 'object') return startsVerb(layout, at + 1) || (tokens[at]!.lower === 'but' && clauseFollows(layout, at + 1, end));
  return false;
}

/** Another subject with its own verb of saying: "and other ministers said". */
function speakerFollows(layout: Layout, at: number, end: number): boolean {
  const { tokens } = layout;
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0 || layout.quotationOf[at]! >= 0) return false;
  let verb = last + 1;
  while (verb < end && (tokens[verb]!.pos === 'ADV' || PERFECT_AUXILIARIES.has(tokens[verb]!.lower))) verb++;
  if (verb >= end || tokens[verb]!.pos !== 'VERB') return false;
  const cue = CUE_FORMS.get(tokens[verb]!.lower);
  return cue?.verb.utterance === true && tokens[verb]!.lower !== cue.verb.lemma;
}

/** "since taking office", "while visiting Oslo". */
export function isGerund({ tokens }: Layout, at: number): boolean {
  return tokens[at]!.pos === 'VERB' && tokens[at]!.lower.endsWith('ing');
}

/** "in an interview", "during a debate": where it was said. */
function isOccasion({ tokens }: Layout, at: number, end: number): boolean {
  if (!OCCASION_PREPOSITIONS.has(tokens[at]!.lower)) return false;
  for (let i = at + 1; i <= end && i < at + 5; i++) {
    if (OCCASIONS.has(tokens[i]!.lower)) return true;
    if (
      tokens[i]!.pos !== 'DET' &&
      tokens[i]!.pos !== 'ADJ' &&
      tokens[i]!.pos !== 'NOUN' &&
      tokens[i]!.pos !== 'PROPN' &&
      tokens[i]!.pos !== 'NUM'
    )
      return false;
  }
  return false;
}

function endsAtComma(layout: Layout, comma: number, end: number, shape: ContentShape): boolean {
  const { tokens, quotationOf } = layout;
  const at = comma + 1;
  if (quotationOf[at]! >= 0) return false;
  const { lower, pos } = tokens[at]!;
  if (goesOn(tokens[at + 1]?.lower, lower) || NAMING_MORE.has(lower)) return false;
  // ", with the union saying": another one speaks.
  if (lower === WITH && saidBeside(layout, at + 1, end)) return true;
  // ", hours after a rocket fell", ", two days before the vote": a time that is the reporter's.
  if (layout.time[at] === 1 || pos === 'NUM' || pos === 'NOUN') {
    for (let i = at + 1; i < end && i < at + 4; i++)
      if (TIME_JOINTS.has(tokens[i]!.lower) && (layout.time[i - 1] === 1 || TIME_UNITS.has(tokens[i - 1]!.lower))) return true;
  }
  if (lower === ACCORDING || OWN_CLAUSE_OPENERS.has(lower) || isCueParticiple(layout, at) || isComment(layout, at, end)) return true;
  if (pos === 'CCONJ' && at < end && (endsAtConjunction(layout, at, end, shape) || startsVerb(layout, at + 1))) return true;
  // A headline's second verb: "Mayor says road is safe, blames snow".
  if (pos === 'VERB' && lower.endsWith('s') && CUE_FORMS.get(lower)?.verb.utterance) return true;
  if (attributionAt(layout, at, end)) return true;
  if (shape === 'infinitive')
    return (pos === 'VERB' && lower.endsWith('ing')) || (pos === 'ADV' && tokens[at + 1]?.lower.endsWith('ing') === true);
  return shape === 'object' && pos !== 'CCONJ' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && pos !== 'DET';
}

const WITH = 'with';

/** Somebody with a participle of saying behind them. */
function saidBeside(layout: Layout, at: number, end: number): boolean {
  const last = at < end ? nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true) : -1;
  return last >= 0 && last < end && isCueParticiple(layout, last + 1);
}

/** ", but that", ", but because": the reported clause goes on. */
function goesOn(next: string | undefined, lower: string): boolean {
  return lower === 'but' && (next === THAT || next === 'because' || next === '“' || next === '"');
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
  if (first?.verb.utterance && tokens[at]!.pos === 'VERB' && !tokens[at]!.lower.endsWith('ing'))
    return nounPhraseEnd(layout, at + 1, end, false) >= 0;
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  if (last < 0) return false;
  let verb = afterApposition(layout, last, end);
  while (verb <= end && (tokens[verb]!.pos === 'ADV' || PERFECT_AUXILIARIES.has(tokens[verb]!.lower) || layout.time[verb] === 1)) verb++;
  if (verb > end || quotationOf[verb]! >= 0) return false;
  const cue = CUE_FORMS.get(tokens[verb]!.lower);
  if (!cue?.verb.utterance || tokens[verb]!.pos === 'NOUN') return false;
  const next = tokens[verb + 1];
  if (next && verb + 1 <= end && cue.verb.frames.has('T')) {
    const addressee = nounPhraseEnd(layout, verb + 1, end, false);
    const after = tokens[addressee + 1];
    if (addressee >= 0 && (addressee === end || !after || after.pos === 'PUNCT' || after.pos === 'ADP' || layout.time[addressee + 1] === 1))
      return true;
  }
  return (
    !next ||
    verb + 1 > end ||
    next.pos === 'PUNCT' ||
    next.pos === 'ADP' ||
    next.pos === 'ADV' ||
    next.pos === 'SCONJ' ||
    layout.time[verb + 1] === 1 ||
    next.pos === 'NOUN' ||
    next.pos === 'PROPN'
  );
}

/** The token behind a subject and its apposition: "the governor, Ana Ode, | told". */
function afterApposition(layout: Layout, head: number, end: number): number {
  const { tokens } = layout;
  const { last } = postposedEnd(layout, head, end);
  if (tokens[last + 1]?.text !== ',' || last + 2 >= end) return last + 1;
  if (tokens[last + 2]!.lower === 'who') {
    for (let i = last + 4; i < end && i < last + ATTRIBUTION_REACH; i++) if (tokens[i]!.text === ',') return i + 1;
  }
  const apposition = nounPhraseEnd(layout, last + 2, Math.min(end, last + 2 + ATTRIBUTION_REACH), true);
  return apposition > 0 && apposition < end && tokens[apposition + 1]!.text === ',' ? apposition + 2 : last + 1;
}

/** A subject with a verb of saying, and anything behind it. */
function attributionOpens(layout: Layout, at: number, end: number): boolean {
  const last = nounPhraseEnd(layout, at, Math.min(end, at + ATTRIBUTION_REACH), true);
  const verb = layout.tokens[last + 1];
  return last >= 0 && last < end && verb?.pos === 'VERB' && CUE_FORMS.get(verb.lower)?.verb.utterance === true;
}

/** "and said", "but declined to": a second cue of the same subject. */
function startsSharedCue({ tokens, quotationOf }: Layout, at: number, end: number, shape: ContentShape): boolean {
  while (
    at < end &&
    (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'has' || tokens[at]!.lower === 'have' || tokens[at]!.lower === 'had')
  )
    at++;
  if (quotationOf[at]! >= 0) return false;
  const token = tokens[at]!;
  const next = tokens[at + 1]?.lower;
  // "Claims the talk was unfair and requests that": the tagger takes the plain form for a noun.
  if (token.pos !== 'VERB' && !(next === THAT && token.lower.endsWith('s'))) return false;
  const cue = CUE_FORMS.get(token.lower);
  if (!cue) return false;
  const isSharable =
    cue.verb.utterance || SHARED_ATTACKS.has(token.lower) || (next !== undefined && SHARED_CALLS.get(token.lower)?.has(next));
  if (shape === 'clause' && !isSharable) return false;
  return token.lower !== cue.verb.lemma && !token.lower.endsWith('ing');
}

/** The dash that ends what a dash opens; -1 where none does. */
function closingDash(layout: Layout, open: number, end: number, sign: string): number {
  for (let i = open + 1; i <= end; i++) if (layout.tokens[i]!.text === sign && layout.quotationOf[i]! < 0) return i;
  return -1;
}
