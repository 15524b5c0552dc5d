import type { Span } from './tags';

const WORD = /[\p{L}\p{N}]/u;

/** Where `words` stand in the text as whole words. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  const partOfWord = (inside: string | undefined, outside: string | undefined): boolean =>
    inside !== undefined && outside !== undefined && WORD.test(inside) && WORD.test(outside);
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!partOfWord(text[start], text[start - 1]) && !partOfWord(text[end - 1], text[end])) found.push([start, end]);
  }
  return found;
}

const gap = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/**
 * The place of an annotator's words in the text. `words#2` means their second occurrence; without a number, the words must occur only
 * once, or the occurrence next to `near` is meant.
 */
export function locate(text: string, words: string, near?: Span): Span {
  const numbered = /^(.*)#([1-9])$/su.exec(words);
  const found = occurrences(text, numbered?.[1] ?? words);
  if (found.length === 0) throw new Error(`not in the text: “${words}”`);
  if (numbered !== null) {
    const chosen = found[Number(numbered[2]) - 1];
    if (chosen === undefined) throw new Error(`occurs only ${String(found.length)} times: “${words}”`);
    return chosen;
  }
  const [first, second] = near === undefined ? found : found.sort((a, b) => gap(a, near) - gap(b, near));
  if (first === undefined || (near === undefined && second !== undefined)) throw new Error(`occurs more than once: “${words}”`);
  return first;
}
