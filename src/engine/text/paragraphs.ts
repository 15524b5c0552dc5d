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

/** Lines long enough to have been wrapped, most of which stop in the middle of a sentence, and that the next line continues. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  let open = 0;
  for (let i = 0; i + 1 < block.length; i++) {
    const line = block[i]!;
    if (line.end - line.start > LONGEST_WRAPPED) return false;
    const last = text[line.end - 1]!;
    const next = text[block[i + 1]!.start]!;
    if (line.end - line.start >= WRAPPED_LINE && (!ENDS.includes(last) || isSmall(next))) open++;
  }
  return open >= WRAPPED_SHARE * (block.length - 1);
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
