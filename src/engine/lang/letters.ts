import { codeAt } from './code-at';
import { isWordCode } from './phrases';

/** Whether a letter or a digit of any alphabet is in the word. Most words tell with their first letter, and marks by their codes. */
export function hasLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = codeAt(word, i);
    if (code < 128) {
      if (isWordCode(code)) return true;
      // Dashes, quotation marks and blanks are all that stands beyond ASCII between these two.
    } else if (code < 0x2000 || code > 0x206f) return /[\p{L}\p{N}]/u.test(word);
  }
  return false;
}
