import type { Attribution } from '../claims/attribution';
import { isCapital, type LaidQuotation, type Layout } from '../claims/layout';
import { nounPhraseStart } from '../claims/noun-phrase';
import { RELATIVES } from '../lang/en/claims/function-words';
import { CALL_NOUNS, DETERMINERS, NAMING_PARTICIPLES, TERM_INTRODUCERS, TITLE_SMALL_WORDS } from '../lang/en/quotations/term-words';
import { hasLetter } from '../lang/letters';
import { isTitleCase } from '../lang/title-case';

/** `name`: a term for certain, a title, a nickname or a name that the words around introduce; `term`: nothing shows an utterance. */
export type KindReading = 'speech' | 'term' | 'name';

/** From this many words on, a stretch is taken for somebody's words though nothing near by says whose. */
const SPEECH_WORDS = 6;
/** With a stop inside its marks, fewer are enough. */
const SPEECH_WORDS_WITH_STOP = 4;
/** With a finite verb, still fewer: 'was told twice' in a headline. */
const SHORTEST_CLAUSE = 3;
/** Terms, scare quotes and names of agreements are not longer. */
const LONGEST_TERM = 4;
/** Names of places and things that stand before their noun are not longer. */
const LONGEST_NAME = 2;
/** Titles of books and films are not longer. */
const LONGEST_TITLE = 9;

/**
 * Speech or term, by what the words around say.
 * @param attribution what the stretch is the content of; undefined where nothing is
 * @param spoken whether the same sentence gives other words in quotation marks as said
 */
export function kindOf(layout: Layout, quotation: LaidQuotation, attribution: Attribution | undefined, spoken: boolean): KindReading {
  const words = wordsIn(layout, quotation);
  const before = layout.tokens[quotation.first - 1];
  const after = layout.tokens[quotation.last + 1];
  const stop = hasStop(layout, quotation);
  if (isNickname(layout, quotation, words.length)) return 'name';
  const title = words.length > 1 && isTitle(words) && !isTitleCase(layout.text, layout.tokens);
  if (title && (!stop || (isSoft(layout, quotation) && !opensWords(layout, quotation, attribution)))) return 'name';
  const nounAfter = !!after && !stop && (after.pos === 'NOUN' || after.pos === 'PROPN');
  const articleBefore = !!before && DETERMINERS.has(before.lower);
  const introduced = isIntroduced(layout, quotation.first);
  const isModifier = articleBefore && nounAfter && words.length <= LONGEST_TERM;
  // "He said the ‘Skander’ square was closed": what a thing is called.
  if (isModifier && words.length <= LONGEST_NAME && words.every((word) => isCapital(word))) return 'name';
  if (namedByParticiple(layout, quotation, words.length)) return 'name';
  if (attribution) {
    const ofObject = attribution.frame === 'object' && !attribution.utterance;
    if (attribution.frame === 'object' && isModifier) return 'name';
    // "described the scene as “grim”": what somebody calls a thing is said.
    if (attribution.kind === 'verb' && before?.lower === 'as' && !nounAfter) return 'speech';
    if (ofObject && words.length <= LONGEST_TERM && !stop && (nounAfter || introduced)) return introduced ? 'name' : 'term';
    // Within the turn of a transcript, words are marked for other reasons too: "NAME: The “short rains” failed."
    if (isInTurn(layout, quotation, attribution) && words.length <= LONGEST_TERM && !stop) return 'term';
    return 'speech';
  }
  // "Signed a “no limits” partnership": whatever is done with what bears the name, where nobody is told to have said it.
  if (isModifier && !spoken) return 'name';
  if (before?.lower === 'of' && CALL_NOUNS.has(layout.tokens[quotation.first - 2]?.lower ?? '')) return 'speech';
  const named = introduced && NAMING_PARTICIPLES.has(before?.lower ?? '') && isSoft(layout, quotation);
  if (words.length <= LONGEST_TITLE && introduced && (!stop || named)) return 'name';
  if (words.length >= SPEECH_WORDS || (stop && words.length >= SPEECH_WORDS_WITH_STOP)) return 'speech';
  if (words.length >= SHORTEST_CLAUSE && hasFiniteVerb(layout, quotation)) return 'speech';
  // A paragraph that is nothing but a quotation with a stop is somebody's words, however few.
  if (stop && words.length >= SHORTEST_CLAUSE && isAlone(layout, quotation)) return 'speech';
  return spoken && words.length > 1 ? 'speech' : 'term';
}

/** "a book titled “…”", "known as “…”"; "praised as “…”" introduces no name. */
function isIntroduced({ tokens }: Layout, first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return TERM_INTRODUCERS.has(before) && (before !== 'as' || TERM_INTRODUCERS.has(tokens[first - 2]?.lower ?? ''));
}

/** Whether the attribution is a transcript's turn of several sentences that does not begin with the quotation. */
function isInTurn({ tokens, sentenceOf }: Layout, { first }: LaidQuotation, { kind, source, content }: Attribution): boolean {
  if (kind !== 'colon' || source?.first !== 0 || content[0]?.first === first) return false;
  return sentenceOf[tokens.length - 1]! > sentenceOf[content[0]!.first]!;
}

const isAlone = ({ tokens }: Layout, { first, last }: LaidQuotation): boolean => first === 0 && last === tokens.length - 1;

function wordsIn({ tokens }: Layout, { first, last }: LaidQuotation): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (hasLetter(tokens[i]!.text)) words.push(tokens[i]!.text);
  return words;
}

function hasFiniteVerb({ tokens }: Layout, { first, last }: LaidQuotation): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.pos === 'AUX') return true;
  return false;
}

/** A full stop, question mark, exclamation mark or comma just inside the closing mark, after some words. */
function hasStop({ text }: Layout, { start, end }: LaidQuotation): boolean {
  for (let at = end - 1; at > start && at > end - 5; at--) if ('.,?!…'.includes(text[at]!)) return true;
  return false;
}

/** No more than a comma or a full stop before the closing mark, which some put inside: stars in “The Long Road,” a film. */
function isSoft({ text }: Layout, { start, end }: LaidQuotation): boolean {
  const words = text
    .slice(start, end)
    .replace(/^[“"‘'`«]{1,2}|[”"’'»]{1,2}$/g, '')
    .trimEnd();
  return !/[?!]/.test(words) && !words.slice(0, -1).includes(',') && words !== words.toUpperCase();
}

/** “Long Live Ode,” they chanted: what somebody says, or the sentence, begins with the mark, or somebody calls somebody so. */
const opensWords = ({ sentences, sentenceOf }: Layout, { first }: LaidQuotation, attribution: Attribution | undefined): boolean =>
  sentences[sentenceOf[first]!]!.first === first ||
  attribution?.frame === 'object' ||
  (attribution?.content.some((run) => run.first >= first - 1 && run.first <= first + 1) ?? false);

/**
 * "A tool called “…”", "a house called the “…”": the participle tells the name of the noun in front of it. Not "what she called “…”", "rules
 * that critics called “…”", where somebody calls it so.
 */
function namedByParticiple(layout: Layout, quotation: LaidQuotation, words: number): boolean {
  const { tokens, sentences, sentenceOf } = layout;
  if (words > LONGEST_TITLE) return false;
  let at = quotation.first - 1;
  if (tokens[at]?.lower === 'the') at--;
  const participle = tokens[at];
  const noun = tokens[at - 1];
  if (!participle || !NAMING_PARTICIPLES.has(participle.lower) || noun?.pos !== 'NOUN' || !isSoft(layout, quotation)) return false;
  const floor = sentences[sentenceOf[quotation.first]!]!.first;
  const start = nounPhraseStart(layout, at - 1, floor);
  const before = start > floor ? tokens[start - 1]! : undefined;
  if (RELATIVES.has(tokens[start]!.lower)) return false;
  return !before || !(before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON' || RELATIVES.has(before.lower));
}

/** Ann “Red” Smith: a short stretch inside a name. */
function isNickname({ tokens }: Layout, { first, last }: LaidQuotation, words: number): boolean {
  return words <= 2 && tokens[first - 1]?.pos === 'PROPN' && tokens[last + 1]?.pos === 'PROPN';
}

/** Every word of weight is capitalised. */
function isTitle(words: readonly string[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}’']/u.test(word) || (i > 0 && TITLE_SMALL_WORDS.has(word)));
}
