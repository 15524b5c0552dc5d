/**
 * Whether a text of sorted words has the word. The text is halved until it is found: some fifteen glances, and nothing to build for readers
 * who open one short article.
 * @param text begins and ends with a line break; its words are sorted by their UTF-16 codes, with one space or line break between two.
 */
export function hasWord(text: string, word: string): boolean {
  let low = 1; // where a word begins
  let high = text.length;
  while (low < high) {
    const start = wordStart(text, (low + high) >> 1);
    const end = wordEnd(text, start);
    const order = compare(text, start, end, word);
    if (order === 0) return true;
    if (order < 0) low = end + 1;
    else high = start;
  }
  return false;
}

const isGap = (code: number): boolean => code <= 32;

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isGap(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isGap(text.charCodeAt(end))) end++;
  return end;
}

/** Below 0 where the text’s word comes before the other one, 0 where they are the same. */
function compare(text: string, start: number, end: number, word: string): number {
  const shorter = Math.min(end - start, word.length);
  for (let i = 0; i < shorter; i++) {
    const order = text.charCodeAt(start + i) - word.charCodeAt(i);
    if (order !== 0) return order;
  }
  return end - start - word.length;
}
