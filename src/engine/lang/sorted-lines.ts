import { codeAt } from './code-at';
import { isWordCode } from './phrases';

/**
 * The lines of a sorted text whose first word, its letters and digits, is `first`. The text is halved until the word is found: some
 * fifteen glances, and nothing to build for readers who open one short article.
 * @param text begins and ends with a line break; its lines are sorted by the UTF-16 codes of their first words.
 */
export function linesBeginning(text: string, first: string): string[] {
  const found: string[] = [];
  if (first === '' || isSmallLetter(first.charCodeAt(0))) return found;
  let low = 1; // where a line begins
  let high = text.length;
  while (low < high) {
    const line = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (isBefore(text, line, first)) low = text.indexOf('\n', line) + 1;
    else high = line;
  }
  while (low < text.length && text.startsWith(first, low) && !isWordCode(text.charCodeAt(low + first.length))) {
    const end = text.indexOf('\n', low);
    found.push(text.slice(low, end));
    low = end + 1;
  }
  return found;
}

/** A line "Written;Name:rest"; the name is left out where it is what is written. */
export function partsOf(line: string): { readonly written: string; readonly name: string; readonly rest: string } {
  const colon = line.indexOf(':');
  const [written = '', name = written] = line.slice(0, colon).split(';');
  return { written, name, rest: line.slice(colon + 1) };
}

/** Every line begins with a capital or a digit: most words of an article need no look. */
export const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the first word of the line at `at` comes before `first` in the order of UTF-16 codes. */
function isBefore(text: string, at: number, first: string): boolean {
  const { length } = first;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, at + i);
    if (!isWordCode(code)) return true;
    const wanted = codeAt(first, i);
    if (code !== wanted) return code < wanted;
  }
  return false;
}
