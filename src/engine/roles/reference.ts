import {
  COPULAS,
  DAYS,
  DEFINITE,
  FILLING,
  GENERIC,
  HAVING,
  INDEFINITE,
  NAMING_VERBS,
  NEEDING,
  NEGATIONS,
  OFFICE_CUES,
  PAIR_WORDS,
  POSSESSIVES,
  RELATIVE_PRONOUNS,
} from '../lang/en/people/role-words';
import { CONTINUING, CONTINUING_BEFORE } from '../lang/en/people/topic-words';
import type { Token } from '../reading';
import { opensSentence } from '../text/sentence';
import type { RoleReference } from './candidate';
import { isArticle } from './article';
import type { Office } from './offices';

/** Offices that an article brings up as such with "a": "a president must …". */
const GENERIC_CLASSES: ReadonlySet<string> = new Set(['head', 'monarch', 'royal', 'pontiff', 'candidate']);

/** How the phrase of tokens [from, head] refers to its holder; undefined where it means nobody in particular. */
export function readReference(tokens: readonly Token[], from: number, head: number, office: Office): RoleReference | undefined {
  // "which is not a member"
  if (NEGATIONS.has(tokens[from - 1]?.lower ?? '')) return undefined;
  if (isPredicate(tokens, from)) return 'predicate';
  const { lower } = tokens[from]!;
  // "the two leaders" and "both ministers" are known; "two senators" may be any.
  for (let i = from; i < head; i++) {
    if (PAIR_WORDS.has(tokens[i]!.lower)) return office.plural && (lower === 'both' || DEFINITE.has(lower)) ? 'pair' : undefined;
    if (GENERIC.has(tokens[i]!.lower)) return undefined;
  }
  // "a successor" is still to be found.
  if (INDEFINITE.has(lower) && (GENERIC_CLASSES.has(office.class) || office.class === 'colleague')) return undefined;
  if (INDEFINITE.has(lower)) return isStillSought(tokens, from) ? undefined : 'indefinite';
  if (DEFINITE.has(lower)) return 'definite';
  if (POSSESSIVES.has(lower)) return 'possessive';
  for (let i = from + 1; i < head; i++) if (tokens[i]!.lower === '’s' || tokens[i]!.lower === "'s") return 'possessive';
  // A caption that was cut off.
  return office.cut ? 'definite' : undefined;
}

/** How far behind the verb one of several offices that are sought may stand, in tokens: "needs a mayor, a judge and a governor". */
const SOUGHT_REACH = 8;

/** "The town needs to have a mayor, a judge and a governor": offices that nobody holds yet. */
function isStillSought(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - SOUGHT_REACH; i--) {
    const { lower, pos, sentence } = tokens[i]!;
    if (sentence !== tokens[from]!.sentence) return false;
    if (NEEDING.has(lower)) return true;
    if (FILLING.has(lower)) return tokens[i - 1]?.lower === TO || tokens[i - 1]?.pos === 'AUX';
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'PRON' || pos === 'SCONJ') return false;
  }
  return false;
}

const TO = 'to';

/** "as president", "who is also a minister", "became the leader of …": the holder is the subject. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  // "as both chief and secretary"
  if (at > 0 && tokens[at]!.lower === 'both') at--;
  while (at > 0 && tokens[at]!.pos === 'ADV' && !OFFICE_CUES.has(tokens[at]!.lower)) at--;
  if (at < 0) return false;
  const { lower } = tokens[at]!;
  if (OFFICE_CUES.has(lower)) return !isDirectObject(tokens, at, from);
  return at > 0 && COPULAS.has(lower) && RELATIVE_PRONOUNS.has(tokens[at - 1]!.lower);
}

/** "The president has today appointed a new minister": whom the subject has chosen. "was appointed a minister" is told of the subject. */
function isDirectObject(tokens: readonly Token[], verb: number, from: number): boolean {
  if (!NAMING_VERBS.has(tokens[verb]!.lower) || !isArticle(tokens[from]!)) return false;
  for (let i = verb - 1; i >= 0 && i >= verb - PASSIVE_REACH; i--) {
    const { lower, pos } = tokens[i]!;
    if (HAVING.has(lower)) return true;
    if (COPULAS.has(lower) || lower === ',') return false;
    if (pos !== 'ADV' && pos !== 'AUX' && !DAYS.has(lower)) return true;
  }
  return true;
}

/** Tokens between a passive's "was" and its verb: "was also unanimously elected". */
const PASSIVE_REACH = 3;

/** Whether whoever spoke before goes on: "The Ester MP also said", at a sentence’s start; “…,” added the MP. */
export const goesOn = (tokens: readonly Token[], from: number, to: number): boolean =>
  opensSentence(tokens, from)
    ? CONTINUING.has(tokens[to]?.lower ?? '')
    : CONTINUING_BEFORE.has(tokens[from - 1]!.lower) && (from < 2 || tokens[from - 2]!.pos === 'PUNCT');
