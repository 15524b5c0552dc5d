import { REPORTED_OPENINGS } from '../lang/en/quotations/said-words';
import { UTTERANCE_VERBS } from '../lang/en/quotations/utterance-verbs';
import type { ParagraphReading } from '../reading';
import { countLeading } from '../search';
import { keptWith, type Keeper } from '../text/kept';
import type { Span } from '../types';
import type { QuotationMark } from './marks';

/** A stretch between quotation marks, marks included. Offsets relative to the paragraph. */
export interface QuotedPiece extends Span {
  /** False where the mark is never closed: `end` is then the best guess. */
  readonly closed: boolean;
  /** Set where the piece is not closed and nothing in the paragraph ends it: it may go on in the next one. */
  readonly runsOn?: true;
}

export interface PairedMarks {
  /** Ordered, disjoint; a quotation within another one is no piece of its own. */
  readonly pieces: readonly QuotedPiece[];
  /** End of a closing mark that stands before every opening one: it closes what the paragraph before left open. */
  readonly closesEarlier: number | undefined;
  /** Where a single mark opens a sentence that nothing in the paragraph closes: quotation or apostrophe, the next paragraph tells. */
  readonly leftOpenSingle?: number;
}

/** A stretch between single marks is not taken for longer than this: an apostrophe would rather have opened it. */
const LONGEST_SINGLE = 600;

/** What stands in front of words that begin on their own. */
const SENTENCE_ENDS = ".?!:,’'";

const NOTHING: PairedMarks = { pieces: [], closesEarlier: undefined };

/** Pairs the marks of one paragraph by what the paragraph alone shows. */
export function pairMarks(text: string, marks: readonly QuotationMark[]): PairedMarks {
  if (marks.length === 0) return NOTHING;
  const doubles = marks.filter((mark) => mark.style !== 'single');
  const { pieces, closesEarlier } = pairDoubles(text, doubles);
  const singles = marks.filter((mark) => mark.style === 'single');
  if (singles.length === 0) return { pieces, closesEarlier };
  const all = withSingles(text, singles, pieces);
  const leftOpenSingle = leftOpen(text, singles[singles.length - 1]!, all);
  return leftOpenSingle === undefined ? { pieces: all, closesEarlier } : { pieces: all, closesEarlier, leftOpenSingle };
}

/** The start of the last single mark, where it opens what stands behind everything else: a sentence, words behind a colon or a comma. */
function leftOpen(text: string, { start, side }: QuotationMark, pieces: readonly QuotedPiece[]): number | undefined {
  if (side !== 'open' || (pieces[pieces.length - 1]?.end ?? 0) > start) return undefined;
  return opensWords(text, start) ? start : undefined;
}

/** Whether a mark there opens words that begin on their own. */
const opensWords = (text: string, start: number): boolean => start === 0 || (start > 1 && SENTENCE_ENDS.includes(text[start - 2]!));

/** The same for a reading, once. */
export const pairsOf = keptWith(({ text, marks }: Keeper & Pick<ParagraphReading, 'text' | 'marks'>) => pairMarks(text, marks));

function pairDoubles(text: string, marks: readonly QuotationMark[]): { pieces: QuotedPiece[]; closesEarlier: number | undefined } {
  const pieces: QuotedPiece[] = [];
  let closesEarlier: number | undefined;
  let open: QuotationMark | undefined;
  /** Marks opened inside `open` and not closed yet. */
  let inner: QuotationMark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!open) {
      if (mark.side !== 'close') open = mark;
      else if (pieces.length === 0 && i === 0) closesEarlier = mark.end;
      continue;
    }
    const last = inner[inner.length - 1];
    if (last && closes(last, mark)) {
      inner.pop();
    } else if (closes(open, mark)) {
      if (mark.start > open.end) pieces.push({ start: open.start, end: mark.end, closed: true });
      open = undefined;
      inner = [];
    } else if (mark.side === 'open') {
      if (mark.style !== open.style || closedTwice(marks, i)) {
        inner.push(mark);
      } else {
        const end = endOfUnclosed(text, open.end, mark.start) ?? lastStop(text, open.end, mark.start);
        if (end > open.end) pieces.push({ start: open.start, end, closed: false });
        open = mark;
        inner = [];
      }
    }
  }
  if (open) {
    const end = endOfUnclosed(text, open.end, text.length);
    if (end !== undefined) pieces.push({ start: open.start, end, closed: false });
    else if (text.length > open.end) pieces.push({ start: open.start, end: text.length, closed: false, runsOn: true });
  }
  return { pieces, closesEarlier };
}

function closes(open: QuotationMark, mark: QuotationMark): boolean {
  if (mark.side === 'open') return open.style === 'low' && mark.style === 'curly';
  switch (open.style) {
    case 'curly':
    case 'straight':
      return mark.style === 'curly' || mark.style === 'straight' || mark.style === 'typed';
    case 'low':
      return mark.style === 'curly' || mark.style === 'straight' || mark.style === 'low';
    default:
      return mark.style === open.style;
  }
}

/** Whether two closing marks follow the opening one at `i` before another opens: it stands within another quotation. */
function closedTwice(marks: readonly QuotationMark[], i: number): boolean {
  return marks[i + 1]?.side === 'close' && marks[i + 2]?.side === 'close';
}

/**
 * Where words that were never closed end because the reporter speaks again (", he said"): after the comma. Undefined where nothing
 * shows it.
 */
function endOfUnclosed(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const sign = text[at]!;
    if (sign !== ',' && sign !== '?' && sign !== '!') continue;
    const words = text.slice(at + 1, Math.min(to, at + 80)).split(/[^\p{L}’'-]+/u, 9);
    const verb = words.findIndex((word) => UTTERANCE_VERBS.has(word));
    if (verb <= 0 || !words.slice(1, verb).every((word) => /^(\p{Lu}|he$|she$|they$|the$|it$)/u.test(word))) continue;
    // “Days ago, Peru said it would sell the port”: told within the words.
    if (!REPORTED_OPENINGS.has(words[verb + 1] ?? '')) return at + 1;
  }
  return undefined;
}

/** The end of the last sentence in the stretch; without one, the stretch's end. */
function lastStop(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if ('.?!'.includes(text[at]!)) return at + 1;
  let end = to;
  while (end > from && text[end - 1]!.trim() === '') end--;
  return end;
}

/** Adds the stretches between single marks that stand in no other piece; one that holds pieces replaces them. */
function withSingles(text: string, marks: readonly QuotationMark[], doubles: readonly QuotedPiece[]): QuotedPiece[] {
  const found: QuotedPiece[] = [];
  const within = (at: number): boolean => (pieceAround(doubles, at)?.start ?? at) < at;
  for (let i = 0; i + 1 < marks.length; i++) {
    const open = marks[i]!;
    if (open.side !== 'open' || within(open.start)) continue;
    const close = closingSingle(text, marks, i);
    if (close === undefined) continue;
    const end = marks[close]!.end;
    // Straight marks are too often apostrophes to be believed beside double ones, unless they hold whole words of somebody.
    if (text[open.start] === "'" && doubles.length > 0 && !holdsSentence(text, open.start, end)) continue;
    if (within(marks[close]!.start) || end - open.start > LONGEST_SINGLE) continue;
    found.push({ start: open.start, end, closed: true });
    i = close;
  }
  if (found.length === 0) return [...doubles];
  const free = doubles.filter((piece) => (pieceAround(found, piece.start)?.start ?? piece.start) >= piece.start);
  return [...free, ...found].sort((a, b) => a.start - b.start);
}

/** 'He told me "get out",' she said: begins on its own and ends with a stop or a comma within the marks. */
const holdsSentence = (text: string, start: number, end: number): boolean => opensWords(text, start) && ',.?!'.includes(text[end - 2]!);

/** The piece that ends behind the place, if it starts at or before it. */
function pieceAround(pieces: readonly QuotedPiece[], at: number): QuotedPiece | undefined {
  const piece = pieces[countLeading(pieces, ({ end }) => end <= at)];
  return piece && piece.start <= at ? piece : undefined;
}

/** The first closing mark; a plural's apostrophe ("the countries’ drive") is passed over where a better one follows. */
function closingSingle(text: string, marks: readonly QuotationMark[], open: number): number | undefined {
  let choice: number | undefined;
  for (let i = open + 1; i < marks.length && marks[i]!.side === 'close'; i++) {
    choice ??= i;
    const { start, end } = marks[i]!;
    const possessive = text[start - 1] === 's' && /^ \p{Ll}{4}/u.test(text.slice(end, end + 5));
    if (!possessive) return i;
  }
  return choice;
}
