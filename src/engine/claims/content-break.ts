import {
  ACCORDING,
  COMMENT_NOUNS,
  OWN_CLAUSE_OPENERS,
  NAMING_MORE,
  SHARED_ATTACKS,
  SHARED_CALLS,
  THAT,
  TIME_JOINTS,
  TIME_UNITS,
} from '../lang/en/claims/clause-words';
import { POSSESSIVES, SUBJECT_PRONOUNS } from '../lang/en/claims/function-words';
import { OWN_VOICE } from '../lang/en/claims/inner-words';
import { attributionAt, clauseFollows, isCueParticiple, saidBeside, speakerFollows } from './clause-ahead';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout } from './layout';

/** What the content is: a clause, a noun phrase or an infinitive. They end differently. */
export type ContentShape = 'clause' | 'object' | 'infinitive';

/** "and provide": a verb that goes on with the reporter's sentence. */
function startsVerb({ tokens, quotationOf }: Layout, at: number): boolean {
  while (tokens[at]?.pos === 'ADV') at++;
  const token = tokens[at];
  if (!token || quotationOf[at]! >= 0) return false;
  if (token.pos === 'AUX') return true;
  const next = tokens[at + 1]?.pos;
  return token.pos === 'VERB' && !token.lower.endsWith('ing') && next !== 'NOUN';
}

/** Whether what stands at the token, behind quoted words, is the reporter's again: "and left", "adding that", "he said". */
export function opensOwnClause(layout: Layout, at: number, end: number): boolean {
  const { lower } = layout.tokens[at]!;
  if (layout.tokens[at]!.pos === 'CCONJ' && startsVerb(layout, at + 1)) return true;
  return OWN_CLAUSE_OPENERS.has(lower) || isComment(layout, at, end) || isCueParticiple(layout, at) || attributionAt(layout, at, end);
}

/**
 * "and vowed", "and the mayor said", "but Oslo has": where the reported words cannot go on over the joining word.
 * @param from where these words begin
 */
export function endsAtConjunction(layout: Layout, at: number, end: number, shape: ContentShape, from: number): boolean {
  const { tokens } = layout;
  // "Kenya and Uganda had agreed", "they calmly and patiently replied": a clause has its verb in front of the joining word.
  if (shape === 'clause' && !hasVerb(layout, from, at)) return false;
  if (startsSharedCue(layout, at + 1, end, shape) || speakerFollows(layout, at + 1, end)) return true;
  if (startsOwnClause(layout, at + 1, end, shape)) return true;
  // "to act and has since": an infinitive goes on with an infinitive only.
  const next = tokens[at + 1]!;
  if (shape === 'infinitive' && (next.pos === 'AUX' || (next.pos === 'VERB' && next.lower.endsWith('ed')))) return true;
  if (shape === 'object') return startsVerb(layout, at + 1) || (tokens[at]!.lower === 'but' && clauseFollows(layout, at + 1, end));
  return false;
}

/** "called for dialogue and | I think", "I think it holds and | I hope it does": a pronoun begins a clause beside the cue's own. */
function startsOwnClause(layout: Layout, at: number, end: number, shape: ContentShape): boolean {
  const { lower } = layout.tokens[at]!;
  if (!SUBJECT_PRONOUNS.has(lower) || layout.quotationOf[at] !== layout.quotationOf[at - 1]) return false;
  if (shape !== 'clause') return clauseFollows(layout, at, end);
  const verb = layout.tokens[at + 1];
  return OWN_VOICE.has(lower) && at < end && verb?.pos === 'VERB' && CUE_FORMS.has(verb.lower);
}

/** Whether one of the tokens is a verb, or words in quotation marks, which may hold one. */
function hasVerb({ tokens, quotationOf }: Layout, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || quotationOf[i]! >= 0) return true;
  return false;
}

/**
 * Whether the reported words end before the comma: what follows is the reporter's, or somebody else's.
 * @param from where these words begin
 */
export function endsAtComma(layout: Layout, comma: number, end: number, shape: ContentShape, from: number): boolean {
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
  if (pos === 'CCONJ' && at < end && (endsAtConjunction(layout, at, end, shape, from) || startsVerb(layout, at + 1))) return true;
  // A headline's second verb: "Mayor says road is safe, blames snow".
  if (pos === 'VERB' && lower.endsWith('s') && CUE_FORMS.get(lower)?.verb.utterance) return true;
  if (attributionAt(layout, at, end)) return true;
  if (shape === 'infinitive')
    return (pos === 'VERB' && lower.endsWith('ing')) || (pos === 'ADV' && tokens[at + 1]?.lower.endsWith('ing') === true);
  return shape === 'object' && pos !== 'CCONJ' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && pos !== 'DET';
}

const WITH = 'with';

/** ", but that", ", but because": the reported clause goes on. */
function goesOn(next: string | undefined, lower: string): boolean {
  return lower === 'but' && (next === THAT || next === 'because' || next === '“' || next === '"');
}

/** ", in an apparent reference to", ", a criticism of". */
export function isComment(layout: Layout, at: number, end: number): boolean {
  const { tokens } = layout;
  const start = tokens[at]!.lower === 'in' ? at + 1 : at;
  if (start > end || (tokens[start]!.pos !== 'DET' && !POSSESSIVES.has(tokens[start]!.lower))) return false;
  for (let i = start + 1; i <= end && i < start + 5; i++) {
    if (COMMENT_NOUNS.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos !== 'ADJ' && tokens[i]!.pos !== 'NOUN' && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'ADV') return false;
  }
  return false;
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
