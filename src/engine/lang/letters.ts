import { codeAt } from './code-at';

/** Whether a letter or a digit of any alphabet is in the word. Most words tell with their first letter, and marks by their codes. */
export function hasLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = codeAt(word, i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
    // Dashes, quotation marks and blanks are all that stands beyond ASCII between these two.
    if (code >= 128 && (code < 0x2000 || code > 0x206f)) return /[\p{L}\p{N}]/u.test(word);
  }
  return false;
}
