import { THAT } from '../lang/en/claims/clause-words';
import { COMMON_VERB_FOLLOWERS, COMPOUNDS, MISTAGGED_NOUNS, PERFECT_AUXILIARIES } from '../lang/en/claims/function-words';
import { MEDIA_WORDS } from '../lang/en/claims/source-words';
import type { CueForm } from './cue-lexicon';
import type { Layout } from './layout';
import { endsNounPhrase, nounPhraseEnd } from './noun-phrase';

/** "had informed", "has been informed". */
function inPerfect({ tokens }: Layout, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return PERFECT_AUXILIARIES.has(before) || (before === BEEN && PERFECT_AUXILIARIES.has(tokens[at - 2]?.lower ?? ''));
}

const BEEN = 'been';

/** "informed | Parliament on Friday that": the clause behind somebody who is told. */
function hasThatBehind({ tokens, quotationOf }: Layout, from: number): boolean {
  for (let i = from; i < tokens.length && i < from + LONGEST_ADDRESSEE; i++) {
    const { pos, lower } = tokens[i]!;
    if (lower === THAT) return i > from;
    if (quotationOf[i]! >= 0 || pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return false;
  }
  return false;
}

/** In tokens, a time behind it among them. */
const LONGEST_ADDRESSEE = 10;

/** "…, | reports the daily." with which a sentence ends. */
function isTail(layout: Layout, at: number, { lemma, utterance }: CueForm['verb']): boolean {
  const { tokens, sentences, sentenceOf, time } = layout;
  const { lower } = tokens[at]!;
  if (!utterance || lower === lemma || !lower.endsWith('s') || tokens[at - 1]?.text !== ',') return false;
  const { last } = sentences[sentenceOf[at]!]!;
  const { pos } = tokens[at + 1] ?? { pos: 'X' };
  if (pos !== 'DET' && pos !== 'PROPN') return false;
  let end = nounPhraseEnd(layout, at + 1, last, true) + 1;
  while (end < last && (time[end] === 1 || tokens[end]!.pos === 'ADP')) end++;
  return end > at + 1 && (end > last || (end === last && tokens[end]!.pos === 'PUNCT'));
}

/** "Spain and Malta | claim": two names side by side are a plural. */
function isCoordinated({ tokens }: Layout, last: number): boolean {
  let i = last;
  while (i > 0 && tokens[i]!.pos === 'PROPN') i--;
  return i < last && i > 0 && tokens[i]!.pos === 'CCONJ' && tokens[i - 1]!.pos === 'PROPN';
}

/**
 * Whether a cue's form is a verb here. The tagger takes many plain forms for nouns ("Beijing claims neutrality", "voters support"):
 * one that follows a noun phrase, has an object or a clause behind it, and whose clause has no other verb so far, is a verb.
 */
export function isVerb(layout: Layout, at: number, { verb }: CueForm): boolean {
  const { tokens, sentences, sentenceOf, quotationOf } = layout;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  // "Told | state television".
  if (token.lower === verb.lemma && MISTAGGED_NOUNS.has(token.lower) && MEDIA_WORDS.has(tokens[at + 1]?.lower ?? '')) return false;
  if (token.pos === 'VERB') return token.lower !== verb.lemma || before?.lower !== 'to' || tokens[at - 2]?.lower !== 'according';
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false;
  if (token.pos === 'ADJ' && token.lower.endsWith('ed')) {
    const after = tokens[at + 1];
    const isBehind = endsNounPhrase(layout, at - 1) || inPerfect(layout, at);
    // "the minister alleged that", "Lee, a lawyer, alleged that": a participle behind a noun or an insertion, with a clause behind it.
    if (after?.lower === THAT && (isBehind || before?.text === ',' || before?.pos === 'ADV')) return true;
    // "the minister informed the board": the same with an addressee.
    if (!isBehind) return false;
    if (verb.frames.has('T') && (after?.pos === 'DET' || after?.pos === 'PRON' || hasThatBehind(layout, at + 1))) return true;
  }
  if (isTail(layout, at, verb)) return true;
  // "the emails, seen by Tass, show that": behind what comes between subject and verb.
  if (before?.text === ',' && token.lower === verb.lemma && tokens[at + 1]?.lower === THAT && verb.frames.has('t')) return true;
  // "Calls it unfair and requests that".
  if (before?.pos === 'CCONJ' && token.lower.endsWith('s') && tokens[at + 1]?.lower === THAT && verb.frames.has('t')) return true;
  // "Branding the measures illegal, the court said": a sentence that opens with a participle and its object.
  if (token.lower.endsWith('ing') && at === sentences[sentenceOf[at]!]!.first) {
    const { pos } = tokens[at + 1] ?? { pos: 'X' };
    return pos === 'DET' || pos === 'PRON';
  }
  const third = token.lower.endsWith('s') && token.lower !== verb.lemma;
  if (!third && token.lower !== verb.lemma) return false;
  if (!before || !endsNounPhrase(layout, at - 1) || quotationOf[at - 1]! >= 0) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  const opens =
    quotationOf[at + 1]! >= 0 ||
    next.pos === 'DET' ||
    next.pos === 'PRON' ||
    next.lower === 'that' ||
    COMMON_VERB_FOLLOWERS.has(next.lower);
  const infinitive = next.lower === 'to' && tokens[at + 2]?.pos === 'VERB' && verb.frames.has('i');
  const bare = next.pos === 'PROPN' || (next.pos === 'NOUN' && before.pos === 'PROPN') || next.pos === 'ADJ' || next.pos === 'VERB';
  if (!opens && !infinitive && !bare) return false;
  // A plain form needs a plural in front, the third person a singular.
  const plural = before.lower.endsWith('s') || before.pos === 'NUM' || before.pos === 'PRON';
  const several = isCoordinated(layout, at - 1);
  if (before.pos !== 'PRON' && (several ? third : third === (plural && before.pos === 'NOUN'))) return false;
  if (COMPOUNDS.get(token.lower)?.has(before.lower)) return false;
  const { first } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= first; i--) {
    const { pos, lower, text } = tokens[i]!;
    if (quotationOf[i]! >= 0) continue;
    if (text === ',' || text === ';' || text === ':' || pos === 'SCONJ' || pos === 'CCONJ' || lower === 'that') break;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && !lower.endsWith('ed'))) return false;
  }
  return true;
}
