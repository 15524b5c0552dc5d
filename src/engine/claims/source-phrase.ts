import { ACCESS_PARTICIPLES } from '../lang/en/claims/source-words';
import { HEAD_ENDS, HEAD_PARTICIPLES, RELATIVE_PRONOUNS } from '../lang/en/claims/source-phrases';

/** Length of a source's head: what stands before its first comma, hanging preposition or participle ("a report | released in May"). */
export function headLength(words: string): number {
  return lengthUntil(words, (word) => HEAD_ENDS.has(word));
}

/** Length of a source without clauses and participles behind it: "Minutes of the meeting | released in May". */
export function phraseLength(words: string): number {
  return lengthUntil(words, (word) => RELATIVE_PRONOUNS.has(word));
}

function lengthUntil(words: string, isEnd: (word: string) => boolean): number {
  const comma = words.indexOf(',');
  const whole = comma > 0 ? comma : words.length;
  let at = 0;
  let isNoun = false;
  for (const word of words.slice(0, whole).split(' ')) {
    const lower = word.toLowerCase();
    if (at > 0 && (isEnd(lower) || (isNoun && endsHead(lower)))) return at - 1;
    isNoun = !DETERMINERS.has(lower);
    at += word.length + 1;
  }
  return whole;
}

const endsHead = (word: string): boolean => HEAD_PARTICIPLES.has(word) || ACCESS_PARTICIPLES.has(word);

/** Words behind which a participle stands in front of its noun: "a leaked report". */
const DETERMINERS: ReadonlySet<string> = new Set('the a an some many several other his her its their newly recently'.split(' '));

/** Where "obtained by" or "seen by" begins in a phrase: whoever stands behind it has not written the document. Its length where nothing does. */
export function accessAt(words: string): number {
  let at = 0;
  for (const word of words.split(' ')) {
    if (at > 0 && ACCESS_PARTICIPLES.has(word.toLowerCase())) return at;
    at += word.length + 1;
  }
  return words.length;
}

/** The last word of a phrase, without a possessive mark. */
export function lastWord(words: string): string {
  const at = words.lastIndexOf(' ');
  return words.slice(at + 1).replace(/['’]s$/, '');
}
