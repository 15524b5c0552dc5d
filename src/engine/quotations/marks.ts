import { CLIPPED_WORDS } from '../lang/en/quotations/clipped-words';
import type { Span } from '../types';

/**
 * The pair that a mark belongs to: “ ”, " ", « », „ “, ‹ ›, 「 」, '' '' or `` '', ‘‘ ’’, ‘ ’ or ' '. A `single` mark may also be an apostrophe or stand
 * within another quotation; `pair.ts` decides.
 */
export type MarkStyle = 'curly' | 'straight' | 'guillemet' | 'low' | 'angle' | 'corner' | 'typed' | 'single';

/** One quotation mark of the paragraph. Offsets relative to the paragraph ('' is one mark of two characters). */
export interface QuotationMark extends Span {
  /** What the mark and the characters beside it say; `either` where they say nothing. */
  readonly side: 'open' | 'close' | 'either';
  readonly style: MarkStyle;
}

const MARKS = /[“”"„«»‹›「」'‘’`]/g;
const OPENERS = '([{<—–-/“"«„‹‘\'`*_…';
const CLOSERS = ')]}>,.;:!?—–-/”"»“›’\'*_…';
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotation marks of a paragraph, in order. Apostrophes, inches (5'10"), minutes and ditto signs are none.
 */
export function findMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  /** Whether a straight or typed mark is open: then a mark after a digit closes it and does not mean inches. */
  let open = false;
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) {
    const at = MARKS.lastIndex - 1;
    const mark = readMark(text, at, open);
    if (!mark) continue;
    MARKS.lastIndex = mark.end;
    if (mark.style === 'straight' || mark.style === 'typed') open = mark.side === 'either' ? !open : mark.side === 'open';
    marks.push(mark);
  }
  return marks;
}

function readMark(text: string, at: number, open: boolean): QuotationMark | undefined {
  const one = (style: MarkStyle, usual: 'open' | 'close'): QuotationMark => {
    const contrary = usual === 'open' ? 'close' : 'open';
    // The shape of the mark decides, unless its neighbours say the contrary: a typist's slip, or another country's use (»…«).
    return { start: at, end: at + 1, style, side: sideOf(text, at, at + 1) === contrary ? 'either' : usual };
  };
  switch (text[at]) {
    case '“':
      return one('curly', 'open');
    case '”':
      return one('curly', 'close');
    case '„':
      return one('low', 'open');
    case '«':
      return one('guillemet', 'open');
    case '»':
      return one('guillemet', 'close');
    case '‹':
      return one('angle', 'open');
    case '›':
      return one('angle', 'close');
    case '「':
      return { start: at, end: at + 1, style: 'corner', side: 'open' };
    case '」':
      return { start: at, end: at + 1, style: 'corner', side: 'close' };
    case '"': {
      if (isMeasure(text, at, open)) return undefined;
      const side = sideOf(text, at, at + 1);
      return { start: at, end: at + 1, style: 'straight', side: side === 'none' ? 'either' : side };
    }
    case '`':
      return text[at + 1] === '`' ? { start: at, end: at + 2, style: 'typed', side: 'open' } : undefined;
    default:
      return readApostrophes(text, at, open);
  }
}

/** ' ‘ ’: two straight ones are a double mark, one is a single mark or an apostrophe. */
function readApostrophes(text: string, at: number, open: boolean): QuotationMark | undefined {
  if (text[at] === "'" && text[at + 1] === "'") {
    if (isMeasure(text, at, open)) return undefined;
    const three = text[at + 2] === "'";
    const side = sideOf(text, at, at + (three ? 3 : 2));
    // Of three at the end of a nested quotation, the first one is the single mark: it is passed over and the next two are read.
    if (three && side === 'close') return undefined;
    return { start: at, end: at + 2, style: 'typed', side: side === 'none' ? 'either' : side };
  }
  // “…’’: two single marks, as some agencies close and ‘‘, ‘’ or ’’ open; one mark behind a nested ’ is read by itself.
  const next = text[at + 1];
  if (text[at] !== "'" && (next === '’' || next === text[at]) && text[at + 2] !== next) {
    const side = sideOf(text, at, at + 2);
    if (side === 'open' || (side === 'close' && text[at] === '’')) return { start: at, end: at + 2, style: 'curly', side };
  }
  const before = at > 0 && LETTER.test(text[at - 1]!);
  const after = LETTER.test(text[at + 1] ?? '');
  if (before && after) return undefined;
  const side = sideOf(text, at, at + 1);
  if (side === 'none' || side === 'either') return undefined;
  if (side === 'open' && (text[at] === '’' || isClipped(text, at + 1))) return undefined;
  if (side === 'close' && text[at] === '‘') return undefined;
  if (side === 'close' && /\d/.test(text[at - 1] ?? '')) return undefined;
  return { start: at, end: at + 1, style: 'single', side };
}

/** What the neighbours say; `none` for a mark between blanks, which is a ditto sign or a mark that lost its place. */
function sideOf(text: string, start: number, end: number): 'open' | 'close' | 'either' | 'none' {
  const before = start === 0 ? ' ' : text[start - 1]!;
  const after = end >= text.length ? ' ' : text[end]!;
  const blankBefore = before.trim() === '';
  const blankAfter = after.trim() === '';
  if (blankBefore && blankAfter) return start === 0 ? 'open' : end >= text.length ? 'close' : 'none';
  if (blankBefore) return 'open';
  if (blankAfter) return 'close';
  const opens = OPENERS.includes(before);
  const closes = CLOSERS.includes(after);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** Inches or seconds: a mark after a digit while no quotation is open, or after feet (5'10"). */
function isMeasure(text: string, at: number, open: boolean): boolean {
  let digits = at;
  while (digits > 0 && at - digits < 4 && /[\d.½¼¾⅛]/.test(text[digits - 1]!)) digits--;
  if (digits === at || !/\d/.test(text.slice(digits, at))) return false;
  return !open || /\d['’′-]/.test(text.slice(Math.max(0, digits - 2), digits));
}

/** '90s, 'em, 'til. */
function isClipped(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 8 && LETTER.test(text[end]!)) end++;
  const word = text.slice(at, end).toLowerCase();
  return CLIPPED_WORDS.has(word) || /^\d\ds?$/.test(word);
}
