import {
  ANONYMITY_PHRASES,
  COUNTED_SOURCE_NOUNS,
  DEFINITE_WORDS,
  INDEFINITE_WORDS,
  INSIDER_PHRASES,
  NAMELESS_WORDS,
  PLAIN_SOURCE_NOUNS,
  REFERRING_WORDS,
  SENIORITY_WORDS,
  SOURCE_NOUNS,
  WISHES_FOR_ANONYMITY,
  WISH_JOINTS,
} from '../lang/en/claims/anonymity';
import { POSSESSIVES } from '../lang/en/claims/function-words';
import type { ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import { MAX_PARAGRAPH } from '../text/paragraphs';
import type { Pair } from '../types';

/** How far behind a source "familiar with the matter" may begin, where the source ends before it. In UTF-16 code units. */
const BEHIND = 12;
/** How much of a sentence is looked through for a reason to withhold a name. In UTF-16 code units. */
const LONGEST_SENTENCE = 1000;

/** So much of a content is looked at for a wish for anonymity. In UTF-16 code units. */
const LONGEST_WISH = 60;

/** By the place of the source: what has been looked for already. */
const phrasesIn = keptWith((_: ParagraphReading) => new Map<number, Pair | undefined>());

/**
 * Why the name of a source that has none is withheld, in what its own sentence and the next one say: "…, who asked not to be named".
 * Offsets are relative to the paragraph.
 * @returns the phrase; undefined where none is there.
 */
export function anonymityPhrase(reading: ParagraphReading, source: Pair): Pair | undefined {
  const phrases = phrasesIn(reading);
  const key = source[0] * MAX_PARAGRAPH + source[1];
  if (!phrases.has(key)) phrases.set(key, findPhrase(reading, source));
  return phrases.get(key);
}

function findPhrase({ text, sentences }: ParagraphReading, [start, end]: Pair): Pair | undefined {
  const at = sentences.findIndex((sentence) => start < sentence.end);
  const own = sentences[at];
  if (!own) return undefined;
  const found = firstOf(ANONYMITY_PHRASES, text, start, Math.min(own.end, start + LONGEST_SENTENCE));
  if (found) return found;
  const insider = firstOf(INSIDER_PHRASES, text, start, Math.min(own.end, text.length));
  if (insider && insider[0] <= end + BEHIND) return insider;
  const next = sentences[at + 1];
  if (!next || !REFERRING_WORDS.has(firstWord(text.slice(next.start, next.start + BEHIND)))) return undefined;
  return firstOf(ANONYMITY_PHRASES, text, next.start, Math.min(next.end, next.start + LONGEST_SENTENCE));
}

/** Whether a claim's content is that the source wants no name: "asked not to be named because he may not speak". In any case. */
export function wishesAnonymity(content: string): boolean {
  const lower = content.slice(0, LONGEST_WISH).toLowerCase();
  return WISHES_FOR_ANONYMITY.some((wish) => {
    if (!lower.startsWith(wish)) return false;
    const rest = lower.slice(wish.length).trimStart();
    return rest === '' || rest.startsWith(',') || WISH_JOINTS.has(firstWord(rest));
  });
}

/** Whether the words of a source, in lower case, name somebody whose name is withheld: "two officials", "a Western diplomat", "sources". */
export function isAnonymous(words: readonly string[], head: string): boolean {
  if (words.some((word) => NAMELESS_WORDS.has(word)) || PLAIN_SOURCE_NOUNS.has(head)) return true;
  if (SOURCE_NOUNS.has(head)) return !DEFINITE_WORDS.has(words[0]!) && !words.some(isPossessor);
  return COUNTED_SOURCE_NOUNS.has(head) && isIndefinite(words);
}

/** Whether a noun names people who are asked for what they know. */
export function isSourceNoun(noun: string): boolean {
  return SOURCE_NOUNS.has(noun) || COUNTED_SOURCE_NOUNS.has(noun);
}

/** Whether an office without a name is spoken of as a source: "a senior minister", and not "a judge". */
export function isNamelessOffice(words: readonly string[]): boolean {
  return isIndefinite(words) && words.some((word) => SENIORITY_WORDS.has(word));
}

const isPossessor = (word: string): boolean => POSSESSIVES.has(word) || /['’]s?$/.test(word);

const isIndefinite = ([first = '']: readonly string[]): boolean => INDEFINITE_WORDS.has(first);

const firstWord = (text: string): string => /^[\p{L}]*/u.exec(text.toLowerCase())![0];

function firstOf(phrases: readonly string[], text: string, start: number, end: number): Pair | undefined {
  const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  // A letter whose small form is longer would shift the places.
  if (lower.length !== end - start) return undefined;
  let first: Pair | undefined;
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at < 0) continue;
    const here: Pair = [start + at, start + at + phrase.length];
    // Phrases overlap: "asked not to be", "not to be named".
    if (!first || here[1] < first[0]) first = here;
    else if (here[0] <= first[1]) first = [Math.min(here[0], first[0]), Math.max(here[1], first[1])];
  }
  return first;
}
