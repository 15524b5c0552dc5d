import {
  BARE_OBJECTS,
  EMPHATIC,
  KNOWING_VERBS,
  MODALS,
  NAMED_PRONOUNS,
  NAMING_VERBS,
  NO_INNER_CUES,
  NO_INNER_OBJECTS,
  NO_INNER_SOURCES,
  OBJECT_VERBS,
  OWN_NEEDS,
  OWN_VOICE,
  QUESTION_MARK,
  SAYING_PRONOUNS,
  SUPPOSING_WORDS,
} from '../../lang/en/claims/inner-words';
import { NEGATIONS } from '../../lang/en/claims/function-words';
import type { Token } from '../../reading';
import type { Attribution } from '../attribution';
import { headOfCue } from '../kind';
import type { Subject } from '../subject';
import type { ContentLayout } from './content-layout';

/**
 * Whether what the rules read in a content is a claim of its own: somebody who is named there, or the speaker himself, does say, think,
 * want or agree to something. What may be, is asked, supposed or denied is part of the outer claim alone. Which of these kinds count was
 * chosen by articles annotated by hand (of those that are left, four in five are in them).
 */
export function counts(layout: ContentLayout, attribution: Attribution): boolean {
  const { source, content } = attribution;
  if (!source || content.length === 0) return false;
  return isReported(layout, attribution, source) && isSomebody(layout, attribution, source) && hasWords(layout, attribution);
}

/** The act itself: done, not denied and not asked for. */
function isReported({ tokens, sentences, sentenceOf }: ContentLayout, { kind, lemma, group, cue }: Attribution, source: Subject): boolean {
  if ((kind !== 'verb' && kind !== 'noun') || NO_INNER_CUES.has(lemma)) return false;
  if (group && (group.form !== 'finite' || group.negated || (group.modal !== undefined && !EMPHATIC.has(group.modal)))) return false;
  if (!group && isUnreal(tokens, source.last + 1, cue.first)) return false;
  // "United States", a headline’s words.
  if (tokens[cue.first]!.capital && cue.first > 0) return false;
  return tokens[sentences[sentenceOf[cue.first]!]!.last]!.text !== QUESTION_MARK;
}

/** "Is not sure", "must be ready". */
function isUnreal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NEGATIONS.has(tokens[i]!.lower) || MODALS.has(tokens[i]!.lower)) return true;
  return false;
}

/** Who does it, in a clause that is reported and not supposed. */
function isSomebody(layout: ContentLayout, { kind, lemma, group, cue, utterance, frame }: Attribution, source: Subject): boolean {
  const { tokens, time, sentences, sentenceOf } = layout;
  const { lower, pos } = tokens[source.first]!;
  const says = SAYING_PRONOUNS.has(lower) && (kind === 'noun' || (utterance && (frame === 'that' || frame === 'clause')));
  if (source.relative || (NO_INNER_SOURCES.has(lower) && !says) || (pos === 'NUM' && source.first === source.last)) return false;
  if (OWN_VOICE.has(lower) && source.first === source.last && OWN_NEEDS.has(lemma)) return false;
  // "Discussed the plan and sought support": a subject from further off only through a conjunction.
  if (source.how === 'after') return false;
  if (source.how === 'shared') return group !== undefined && tokens[group.first - 1]?.pos === 'CCONJ';
  if (source.first <= sentences[sentenceOf[cue.first]!]!.first) return true;
  const before = tokens[source.first - 1]!;
  if (SUPPOSING_WORDS.has(before.lower)) return NAMING_VERBS.has(lemma) && NAMED_PRONOUNS.has(before.lower);
  // "The world we want".
  return (before.pos !== 'NOUN' && before.pos !== 'PROPN') || time[source.first - 1] === 1;
}

/** What follows can have been said, thought or wanted. */
function hasWords({ tokens, time }: ContentLayout, { kind, lemma, frame, cue, content: [words], utterance }: Attribution): boolean {
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
