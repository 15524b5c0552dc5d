import type { Anchor } from '../corrections/types';
import type { Span } from '../types';
import { fold } from './fold';
import { countLeading } from '../search';

/** Characters of the surroundings that an anchor keeps on each side: what Hypothesis keeps, and enough to tell most repetitions apart. */
export const CONTEXT = 32;

/** Points at a stretch of a text, so that it can be found again when the text has changed. The span is cut to the text. */
export function makeAnchor(text: string, span: Span): Anchor {
  return anchorMaker(text)(span);
}

/** As `makeAnchor`, for several anchors of one text. */
export function anchorMaker(text: string): (span: Span) => Anchor {
  const folded = fold(text).text;
  const counts = new Map<string, number>();
  const wides = wideCharacters(text);
  return (span) => {
    const start = Math.min(Math.max(0, span.start), text.length);
    const end = Math.min(Math.max(start, span.end), text.length);
    const exact = text.slice(start, end);
    let occurrences = counts.get(exact);
    if (occurrences === undefined) counts.set(exact, (occurrences = occurrencesIn(folded, fold(exact).text)));
    const wide = before(wides, start);
    return {
      exact,
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT), 1), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT), -1)),
      start,
      end,
      occurrences,
      ...(wide > 0 ? { wide } : {}),
    };
  };
}

/** How often words stand in a text, counted without overlaps. */
function occurrencesIn(text: string, words: string): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

/** The offset itself, or the next one in the direction where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number, direction: 1 | -1): number {
  const code = text.charCodeAt(offset);
  const isCut = code >= 0xdc00 && code <= 0xdfff && offset > 0 && offset < text.length;
  return isCut ? offset + direction : offset;
}

/** Where the characters that take two UTF-16 units end. */
function wideCharacters(text: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff || text.codePointAt(i)! <= 0xffff) continue;
    ends.push(i + 2);
    i++;
  }
  return ends;
}

/** How many of the ends are not behind an offset. */
const before = (ends: readonly number[], offset: number): number => countLeading(ends, (end) => end <= offset);
