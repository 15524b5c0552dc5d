import { isWordCode } from './phrases';

/** A name as a list has it. */
export interface ListedName {
  /** With the list's marks ("The Nation?"). */
  readonly written: string;
  /** The first name of its entry, as written. */
  readonly first: string;
  /** What stands in front of the colon of its line; empty where there is none. */
  readonly heading: string;
  /** Number of the list. */
  readonly list: number;
}

/** So many letters of a first word are looked at, five bits of each. */
const LETTERS = 3;
const BITS = 5;
const KEYS = 1 << (LETTERS * BITS);
/** More lists have no place in `starts`. */
const LISTS = 16;

/** `|`, `;`, `:` and line breaks. */
const isMark = (code: number): boolean => code === 124 || code === 59 || code === 10 || code === 58;

/**
 * The names of lists that are written as texts: entries between `|` or line breaks, names of one entry between `;`, headings of lines
 * in front of a colon. When the first one is looked up, it is noted with which letters names begin, which takes a few milliseconds; a
 * name is read when a text has its first word. To read thousands when the engine loads took longer than to read an article.
 */
export class ListedNames {
  /** Number of the last name with these letters, counted from 1. */
  private readonly last = new Int32Array(KEYS);
  /** By numbers: the one before with the same letters, and where the name begins, times `LISTS`, and in which list. */
  private readonly before: number[] = [0];
  private readonly starts: number[] = [0];

  /** @param article what is left out in front of a name: its first word is the one behind. */
  constructor(
    private readonly lists: readonly string[],
    private readonly article = '',
  ) {}

  /**
   * The names whose first word, its letters and digits, is `first`, in the order of the lists.
   * @param inCapitals whose first word is that in capitals.
   */
  beginning(first: string, inCapitals = false): ListedName[] {
    if (this.starts.length === 1) this.note();
    const found: ListedName[] = [];
    for (let number = this.last[keyAt(first, 0)]!; number > 0; number = this.before[number]!) {
      const list = this.starts[number]! % LISTS;
      const start = (this.starts[number]! - list) / LISTS;
      const text = this.lists[list]!;
      const bare = this.behindArticle(text, start);
      const behind = bare + first.length;
      const word = text.slice(bare, behind);
      if (isWordCode(text.charCodeAt(behind)) || (inCapitals ? word.toUpperCase() : word) !== first) continue;
      const name = nameAt(text, start, list);
      if (name) found.push(name);
    }
    return found.reverse();
  }

  private note(): void {
    this.lists.forEach((text, list) => {
      for (let start = 0; start < text.length; start++) {
        const key = keyAt(text, this.behindArticle(text, start));
        this.before.push(this.last[key]!);
        this.last[key] = this.starts.push(start * LISTS + list) - 1;
        while (start < text.length && !isMark(text.charCodeAt(start))) start++;
      }
    });
  }

  private behindArticle(text: string, start: number): number {
    return this.article !== '' && text.startsWith(this.article, start) ? start + this.article.length : start;
  }
}

/** The same for a letter and its capital. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let i = 0; i < LETTERS; i++) {
    const code = text.charCodeAt(at + i);
    if (!isWordCode(code)) return key << (BITS * (LETTERS - i));
    key = (key << BITS) | (code < 0x100 ? code & 31 : 31);
  }
  return key;
}

/** Undefined where a heading stands. */
function nameAt(text: string, start: number, list: number): ListedName | undefined {
  const end = markBehind(text, start);
  if (end === start || text[end] === ':') return undefined;
  const written = text.slice(start, end);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const entry = Math.max(line, text.lastIndexOf('|', start - 1) + 1);
  const heading = text.slice(line, start).indexOf(':');
  const opening = Math.max(entry, line + heading + 1);
  const first = opening === start ? written : text.slice(opening, markBehind(text, opening));
  return { written, first, heading: heading < 0 ? '' : text.slice(line, line + heading), list };
}

function markBehind(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isMark(text.charCodeAt(end))) end++;
  return end;
}
