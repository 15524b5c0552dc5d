import type { Span } from '../types';

/** A paragraph longer than this is cut at white space, so that no step meets an unbounded one. In UTF-16 code units. */
export const MAX_PARAGRAPH = 20_000;

/** A line of this length or more that ends without closing punctuation was broken by a program that wraps lines. */
const WRAPPED_LINE = 50;
/** Share of the lines of a block (its last one aside) that must look wrapped for the block to be one paragraph. */
const WRAPPED_SHARE = 0.75;

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;

/**
 * Cuts a text into paragraphs: a paragraph is a line, or lines that were wrapped at a column (wire copy, e-mail): a whole block of them, or
 * those within a block of which each stops in the middle of a sentence.
 * Spans are in UTF-16 offsets, in order, disjoint, without white space at their edges; every other character lies in one.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  const block: Span[] = [];
  const flush = (): void => {
    if (block.length === 0) return;
    if (isWrapped(text, block)) pushCut(text, { start: block[0]!.start, end: block[block.length - 1]!.end }, paragraphs);
    else
      for (let i = 0; i < block.length; i++) {
        const { start } = block[i]!;
        while (i + 1 < block.length && goesOn(text, block[i]!, block[i + 1]!)) i++;
        pushCut(text, { start, end: block[i]!.end }, paragraphs);
      }
    block.length = 0;
  };
  for (let at = 0; at < text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = trimmed(text, at, end);
    if (line) block.push(line);
    else flush();
    at = end + 1;
  }
  flush();
  return paragraphs;
}

/** The stretch without white space at its edges; undefined where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/**
 * Lines long enough to have been wrapped, most of which stop in the middle of a sentence where the next word would not have fitted, and that
 * the next line continues. In a short block one of them goes on in small letters: a headline above its date stops without a mark as well.
 */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  let width = 0;
  for (const { start, end } of block) {
    if (end - start > LONGEST_WRAPPED && end !== block[block.length - 1]!.end) return false;
    width = Math.max(width, end - start);
  }
  let open = 0;
  let small = 0;
  for (let i = 0; i + 1 < block.length; i++) {
    const line = block[i]!;
    const last = text[line.end - 1]!;
    const next = block[i + 1]!;
    const goesOnSmall = isSmall(text[next.start]!);
    const length = line.end - line.start;
    if (length < WRAPPED_LINE || (ENDS.includes(last) && !goesOnSmall)) continue;
    if (length + 1 + firstWord(text, next) < NARROWEST * width) continue;
    open++;
    if (goesOnSmall || last === ',') small++;
  }
  return open >= WRAPPED_SHARE * (block.length - 1) && (small > 0 || block.length >= SURELY_WRAPPED);
}

/** Lines end where the next word would have reached so far, in shares of the longest line: letters are not all of one width. */
const NARROWEST = 0.8;
/** In so many lines one need not go on in small letters. */
const SURELY_WRAPPED = 5;

/** Length of a line's first word. */
function firstWord(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
}

/** What a sentence or a label ends with. */
const ENDS = '.!?:”"’)';

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** A line of this length or more that stops in the middle of a sentence goes on where the next line begins with a small letter. */
const SHORTEST_OPEN = 30;

const goesOn = (text: string, { start, end }: Span, next: Span): boolean =>
  end - start >= SHORTEST_OPEN &&
  end - start <= LONGEST_WRAPPED &&
  !ENDS.includes(text[end - 1]!) &&
  isSmall(text[next.start]!) &&
  // "by: Ann Lee", "somalia | famine" go on with nothing.
  (next.end - next.start >= WRAPPED_LINE || holdsStop(text, next));

function holdsStop(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (STOPS.includes(text[i]!)) return true;
  return false;
}

const STOPS = '.!?';

/** A longer line was not wrapped. */
const LONGEST_WRAPPED = 200;

function pushCut(text: string, span: Span, out: Span[]): void {
  let { start } = span;
  while (span.end - start > MAX_PARAGRAPH) {
    let cut = start + MAX_PARAGRAPH;
    while (cut > start + MAX_PARAGRAPH / 2 && !isSpace(text.charCodeAt(cut))) cut--;
    if (!isSpace(text.charCodeAt(cut))) cut = start + MAX_PARAGRAPH;
    const piece = trimmed(text, start, cut);
    if (piece) out.push(piece);
    start = trimmed(text, cut, span.end)?.start ?? span.end;
  }
  if (start < span.end) out.push(start === span.start ? span : { start, end: span.end });
}
