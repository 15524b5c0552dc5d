import { HEAD_ENDS } from '../lang/en/claims/source-phrases';

/** Length of a source's head: what stands before its first comma or hanging preposition. */
export function headLength(words: string): number {
  const comma = words.indexOf(',');
  let length = comma > 0 ? comma : words.length;
  let at = 0;
  for (const word of words.slice(0, length).split(' ')) {
    if (at > 0 && HEAD_ENDS.has(word.toLowerCase())) {
      length = at - 1;
      break;
    }
    at += word.length + 1;
  }
  return length;
}

/** The last word of a phrase, without a possessive mark. */
export function lastWord(words: string): string {
  const at = words.lastIndexOf(' ');
  return words.slice(at + 1).replace(/['’]s$/, '');
}
