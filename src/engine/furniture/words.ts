import { isWordCode } from '../lang/phrases';
import * as lists from '../lang/en/furniture';

const entries = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => entry.replaceAll('’', "'"));

/** Phrases by their first letter, for a look at a line's beginning. */
export class Beginnings {
  private readonly byFirst = new Map<string, string[]>();

  constructor(list: string) {
    for (const phrase of entries(list)) {
      const first = phrase.charAt(0);
      const same = this.byFirst.get(first);
      if (same) same.push(phrase);
      else this.byFirst.set(first, [phrase]);
    }
  }

  /** The phrase that `lower` (small letters, straight apostrophes) begins with; undefined where none does. */
  of(lower: string): string | undefined {
    return this.byFirst.get(lower.charAt(0))?.find((phrase) => lower.startsWith(phrase) && isEdge(lower, phrase.length));
  }
}

/** Whether one of the phrases stands in `lower`, at the edges of words. */
export function holds(lower: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = lower.indexOf(phrase);
    return at >= 0 && isEdge(lower, at) && isEdge(lower, at + phrase.length);
  });
}

/** No word goes on over the offset. */
const isEdge = (text: string, at: number): boolean =>
  at === 0 || at >= text.length || !isWordCode(text.charCodeAt(at - 1)) || !isWordCode(text.charCodeAt(at));

export const lineStarts = new Beginnings(lists.LINE_STARTS);
export const bylineStarts = new Beginnings(lists.BYLINE_STARTS);
export const dateLineStarts = new Beginnings(lists.DATE_LINE_STARTS);
export const markers = entries(lists.MARKERS);
export const endings = entries(lists.ENDINGS);
export const captionMarks = entries(lists.CAPTION_MARKS);
export const menuWords: ReadonlySet<string> = new Set(entries(lists.MENU_WORDS));
export const bylineWords: ReadonlySet<string> = new Set(lists.BYLINE_WORDS.split(/\s+/));
export const creditWords: ReadonlySet<string> = new Set(lists.CREDIT_WORDS.split(/\s+/));
