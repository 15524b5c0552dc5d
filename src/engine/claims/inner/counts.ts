import {
  BARE_OBJECTS,
  EMPHATIC,
  FACT_NOUNS,
  KNOWING_VERBS,
  MODALS,
  NAMED_PRONOUNS,
  NAMING_VERBS,
  NEEDS_TO_KNOW,
  NO_INNER_CUES,
  NO_INNER_OBJECTS,
  NO_INNER_SOURCES,
  OBJECT_VERBS,
  OWN_NEEDS,
  OWN_VOICE,
  OWN_WISHES,
  POINTING,
  QUESTION_MARK,
  SAYING_PRONOUNS,
  SEEMING,
  SUPPOSING_WORDS,
  WISHES,
} from '../../lang/en/claims/inner-words';
import { ACCORDING } from '../../lang/en/claims/clause-words';
import { NEGATIONS } from '../../lang/en/claims/function-words';
import { BODY_WORDS, GROUP_WORDS } from '../../lang/en/claims/source-words';
import type { Token } from '../../reading';
import type { Attribution } from '../attribution';
import { headOfCue } from '../kind';
import type { Run } from '../layout';
import { CUE_NOUN_CODES } from '../noun-lexicon';
import type { Subject } from '../subject';
import { tellsOfThings } from '../things';
import type { ContentLayout } from './content-layout';

/**
 * Whether what the rules read in a content is a claim of its own: somebody who is named there, or the speaker himself, does say, think,
 * want or agree to something. What may be, is asked, supposed or denied is part of the outer claim alone. Which of these kinds count was
 * chosen by articles annotated by hand (of those that are left, four in five are in them).
 */
export function counts(layout: ContentLayout, attribution: Attribution): boolean {
  const { source, content } = attribution;
  if (content.length === 0) return false;
  if (!source) return isUnattributed(layout, attribution);
  return isReported(layout, attribution, source) && isSomebody(layout, attribution, source) && hasWords(layout, attribution);
}

/** "It was decided that", "we were told that": nobody is named who said so. */
function isUnattributed({ tokens }: ContentLayout, { group, frame, lemma, cue }: Attribution): boolean {
  if (group?.form !== 'passive' || frame !== 'that' || NO_INNER_CUES.has(lemma)) return false;
  return !group.negated && group.modal === undefined && !tokens[cue.first]!.capital;
}

/** The act itself: done, not denied and not asked for. */
function isReported(
  { tokens, sentences, sentenceOf, isQuoted }: ContentLayout,
  { kind, lemma, group, cue }: Attribution,
  source: Subject,
): boolean {
  if (kind === 'according') return tokens[cue.first]!.lower === ACCORDING && isQuoted[cue.first]!;
  if (kind === 'colon' || NO_INNER_CUES.has(lemma)) return false;
  if (group && (group.form !== 'finite' || group.negated || (group.modal !== undefined && !isReal(group.modal, lemma)))) return false;
  if (!group && isUnreal(tokens, source.last + 1, cue.first)) return false;
  // "United States", a headline’s words.
  if (tokens[cue.first]!.capital && cue.first > 0) return false;
  return tokens[sentences[sentenceOf[cue.first]!]!.last]!.text !== QUESTION_MARK;
}

/** "Does agree", "would prefer to". */
const isReal = (modal: string, lemma: string): boolean => EMPHATIC.has(modal) || (modal === WOULD && WISHES.has(lemma));
const WOULD = 'would';

/** "Is not sure", "must be ready". */
function isUnreal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NEGATIONS.has(tokens[i]!.lower) || MODALS.has(tokens[i]!.lower)) return true;
  return false;
}

/** Who does it, in a clause that is reported and not supposed. */
function isSomebody(layout: ContentLayout, attribution: Attribution, source: Subject): boolean {
  const { lemma, group, cue } = attribution;
  if (attribution.kind === 'according') return true;
  const { tokens, time, sentences, sentenceOf } = layout;
  const { lower, pos } = tokens[source.first]!;
  if (tellsOfThings(layout, lemma, source)) return false;
  if (source.relative || isNobody(layout, attribution, source) || (pos === 'NUM' && source.first === source.last)) return false;
  if (OWN_VOICE.has(lower) && source.first === source.last && OWN_NEEDS.has(lemma) && !isOurWish(layout, attribution)) return false;
  // "Discussed the plan and sought support": a subject from further off only through a conjunction.
  if (source.how === 'after') return false;
  if (source.how === 'shared') return tokens[(group?.first ?? startOfCopula(layout, cue.first)) - 1]?.pos === 'CCONJ';
  if (source.first <= sentences[sentenceOf[cue.first]!]!.first) return true;
  const before = tokens[source.first - 1]!;
  if (joinsClause(layout, source.first - 1)) return true;
  if (SUPPOSING_WORDS.has(before.lower)) return NAMING_VERBS.has(lemma) && NAMED_PRONOUNS.has(before.lower);
  // "The world we want".
  return (before.pos !== 'NOUN' && before.pos !== 'PROPN') || time[source.first - 1] === 1;
}

/** "We want to leave", and not "we want to know". */
function isOurWish({ tokens }: ContentLayout, { source, lemma, content: [words] }: Attribution): boolean {
  if (!source || !words || tokens[source.first]!.lower !== WE || !OWN_WISHES.has(lemma)) return false;
  const next = tokens[words.first + 1];
  return !next || !NEEDS_TO_KNOW.has(next.lower);
}

const WE = 'we';

/** Whether the subject is nobody in particular; "this government" is somebody, and so may be "it" where a body says what it does. */
function isNobody({ tokens, isQuoted }: ContentLayout, { kind, utterance, frame }: Attribution, { first, last }: Run): boolean {
  const { lower } = tokens[first]!;
  if (!NO_INNER_SOURCES.has(lower)) return false;
  if (POINTING.has(lower) && last > first) return !GROUP_WORDS.has(tokens[last]!.lower) && !BODY_WORDS.has(tokens[last]!.lower);
  if (!SAYING_PRONOUNS.has(lower)) return true;
  return isQuoted[first]! && kind !== 'noun' && !(utterance && (frame === 'that' || frame === 'clause'));
}

/** "It is certain that they want it", "it looks like he wants it": the word only leads to a clause. */
function joinsClause({ tokens }: ContentLayout, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (tokens[at]!.lower === LIKE) return SEEMING.has(before.lower);
  if (tokens[at]!.lower !== THAT) return false;
  return (
    before.pos === 'ADJ' || before.pos === 'VERB' || FACT_NOUNS.has(before.lower) || CUE_NOUN_CODES.get(before.lower)?.has('t') === true
  );
}

const LIKE = 'like';
const THAT = 'that';

/** "and is bent on": where the verb of an adjective or noun begins. */
function startOfCopula({ tokens }: ContentLayout, at: number): number {
  let first = at;
  while (first > 0 && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.pos === 'ADV')) first--;
  return first;
}

/** What follows can have been said, thought or wanted. */
function hasWords({ tokens, time }: ContentLayout, { kind, lemma, frame, cue, content: [words], utterance }: Attribution): boolean {
  if (kind === 'according') return true;
  switch (frame) {
    case 'before':
    case 'gerund':
    case 'adjective':
      return false;
    case 'wh':
      return utterance && !KNOWING_VERBS.has(lemma);
    case 'prep':
      if (OBJECT_VERBS.has(lemma) || (words && BARE_OBJECTS.has(tokens[words.first]!.lower))) return false;
      // "Concerned about", and not "his support for".
      return kind === 'noun'
        ? tokens[cue.first]!.pos !== 'NOUN' && cue.last === cue.first + 1
        : headOfCue(tokens.slice(cue.first, cue.last + 1).map(({ lower }) => lower))?.kind !== 'think';
    case 'object':
      if (words && words.first === words.last && tokens[words.first]!.pos !== 'NOUN') return false;
      if (NO_INNER_OBJECTS.has(lemma)) return false;
      // "Called it a joke", and not "called him yesterday".
      if (words && NAMING_VERBS.has(lemma) && words.last > words.first && time[words.first + 1] !== 1) return true;
      return !(words && BARE_OBJECTS.has(tokens[words.first]!.lower));
    case 'object-to':
    case 'object-as':
      return !NO_INNER_OBJECTS.has(lemma);
    default:
      return true;
  }
}
