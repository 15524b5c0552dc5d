import type { Attribution } from '../claims/attribution';
import type { LaidQuotation, Layout } from '../claims/layout';
import { DETERMINERS, TERM_INTRODUCERS, TITLE_SMALL_WORDS } from '../lang/en/quotations/term-words';
import type { QuotationKind } from '../types';

/** From this many words on, a stretch is taken for somebody's words though nothing near by says whose. */
const SPEECH_WORDS = 6;
/** With a stop inside its marks, fewer are enough. */
const SPEECH_WORDS_WITH_STOP = 4;
/** With a finite verb, still fewer: 'was told twice' in a headline. */
const SHORTEST_CLAUSE = 3;
/** Terms, scare quotes and names of agreements are not longer. */
const LONGEST_TERM = 4;
/** Titles of books and films are not longer. */
const LONGEST_TITLE = 9;

/**
 * Speech or term, by what the words around say.
 * @param attribution what the stretch is the content of; undefined where nothing is
 * @param spoken whether the same sentence gives other words in quotation marks as said
 */
export function kindOf(layout: Layout, quotation: LaidQuotation, attribution: Attribution | undefined, spoken: boolean): QuotationKind {
  const words = wordsIn(layout, quotation);
  const before = layout.tokens[quotation.first - 1];
  const after = layout.tokens[quotation.last + 1];
  const stop = hasStop(layout, quotation);
  if (isNickname(layout, quotation, words.length)) return 'term';
  if (!stop && isTitle(words) && words.length > 1) return 'term';
  const nounAfter = !!after && !stop && (after.pos === 'NOUN' || after.pos === 'PROPN');
  const articleBefore = !!before && DETERMINERS.has(before.lower);
  if (attribution) {
    const ofObject = attribution.frame === 'object' && !attribution.utterance;
    const announced = attribution.frame === 'object' && articleBefore && nounAfter && words.length <= LONGEST_TERM;
    if (announced) return 'term';
    // "described the scene as “grim”": what somebody calls a thing is said.
    if (attribution.kind === 'verb' && before?.lower === 'as' && !nounAfter) return 'speech';
    if (ofObject && words.length <= LONGEST_TERM && !stop && (nounAfter || (before && TERM_INTRODUCERS.has(before.lower)))) return 'term';
    return 'speech';
  }
  if (before && words.length <= LONGEST_TITLE && TERM_INTRODUCERS.has(before.lower) && !stop) return 'term';
  if (words.length >= SPEECH_WORDS || (stop && words.length >= SPEECH_WORDS_WITH_STOP)) return 'speech';
  if (words.length >= SHORTEST_CLAUSE && hasFiniteVerb(layout, quotation)) return 'speech';
  return spoken && words.length > 1 ? 'speech' : 'term';
}

function wordsIn({ tokens }: Layout, { first, last }: LaidQuotation): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) words.push(tokens[i]!.text);
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
