import type { Attribution } from '../claims/attribution';
import { isCapital, type LaidQuotation, type Layout } from '../claims/layout';
import { CALL_NOUNS, DETERMINERS, TERM_INTRODUCERS, TITLE_SMALL_WORDS } from '../lang/en/quotations/term-words';
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
  if (!stop && isTitle(words) && words.length > 1 && !isTitleCase(layout.text, layout.tokens)) return 'name';
  const nounAfter = !!after && !stop && (after.pos === 'NOUN' || after.pos === 'PROPN');
  const articleBefore = !!before && DETERMINERS.has(before.lower);
  const introduced = isIntroduced(layout, quotation.first);
  // "He said the ‘Skander’ square was closed": what a thing is called.
  if (articleBefore && nounAfter && words.length <= LONGEST_NAME && words.every((word) => isCapital(word))) return 'name';
  if (attribution) {
    const ofObject = attribution.frame === 'object' && !attribution.utterance;
    const announced = attribution.frame === 'object' && articleBefore && nounAfter && words.length <= LONGEST_TERM;
    if (announced) return 'name';
    // "described the scene as “grim”": what somebody calls a thing is said.
    if (attribution.kind === 'verb' && before?.lower === 'as' && !nounAfter) return 'speech';
    if (ofObject && words.length <= LONGEST_TERM && !stop && (nounAfter || introduced)) return introduced ? 'name' : 'term';
    // Within the turn of a transcript, words are marked for other reasons too: "NAME: The “short rains” failed."
    if (isInTurn(layout, quotation, attribution) && words.length <= LONGEST_TERM && !stop) return 'term';
    return 'speech';
  }
  if (before?.lower === 'of' && CALL_NOUNS.has(layout.tokens[quotation.first - 2]?.lower ?? '')) return 'speech';
  if (words.length <= LONGEST_TITLE && introduced && !stop) return 'name';
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

/** Ann “Red” Smith: a short stretch inside a name. */
function isNickname({ tokens }: Layout, { first, last }: LaidQuotation, words: number): boolean {
  return words <= 2 && tokens[first - 1]?.pos === 'PROPN' && tokens[last + 1]?.pos === 'PROPN';
}

/** Every word of weight is capitalised. */
function isTitle(words: readonly string[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  return words.every((word, i) => /^[\p{Lu}\p{N}’']/u.test(word) || (i > 0 && TITLE_SMALL_WORDS.has(word)));
}
