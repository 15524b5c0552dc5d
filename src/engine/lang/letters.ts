import { codeAt } from './code-at';

/** Whether a letter or a digit of any alphabet is in the word. Most words tell with their first letter, which is quicker than to ask for all. */
export function hasLetter(word: string): boolean {
  const code = codeAt(word, 0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return /[\p{L}\p{N}]/u.test(word);
}
