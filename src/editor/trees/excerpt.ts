import type { Pair } from '../../engine';

/** Characters shown before and after the words that an excerpt is about, at most. */
const BEFORE = 24;
const AFTER = 60;

/** A piece of a text's line, and where in it the words stand that it is about. */
export interface Excerpt {
  readonly text: string;
  /** UTF-16 offsets into `text`. */
  readonly highlight: Pair;
}

/** The words at a span with some of their surroundings, never past the ends of their line, cut at blanks. */
export function excerptAround(text: string, [start, end]: Pair): Excerpt {
  let from = Math.max(start - BEFORE, text.lastIndexOf('\n', start - 1) + 1, 0);
  if (from > 0 && start > from && text[from - 1] !== '\n') {
    const blank = text.indexOf(' ', from);
    from = blank >= 0 && blank < start ? blank + 1 : start;
  }
  const lineEnd = text.indexOf('\n', end);
  let to = Math.min(end + AFTER, lineEnd < 0 ? text.length : lineEnd);
  if (to < text.length && text[to] !== '\n') {
    const blank = text.lastIndexOf(' ', to);
    to = blank > end ? blank : end;
  }
  const lead = from > 0 && text[from - 1] !== '\n' ? '…' : '';
  const head = lead + plain(text.slice(from, start)).trimStart();
  const words = plain(text.slice(start, end));
  const tail = plain(text.slice(end, to)).trimEnd();
  return { text: head + words + tail, highlight: [head.length, head.length + words.length] };
}

/** The first words of a text, cut at a blank. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, blank > length / 2 ? blank : length - 1)}…`;
}

const plain = (text: string): string => text.replace(/\s/g, ' ');
