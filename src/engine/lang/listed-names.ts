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

/** So many letters are looked at, five bits of each, and whether the first is a small one of ASCII. */
const LETTERS = 3;
const BITS = 5;
const SMALL = 1 << (LETTERS * BITS);
const KEYS = 2 * SMALL;
/** More lists have no place in `starts`. */
const LISTS = 16;

const NONE: readonly never[] = [];
const MARKS = ['|', ';', '\n', ':'];

/**
 * The names of lists that are written as texts: entries between `|` or line breaks, names of one entry between `;`, headings of lines
 * in front of a colon. When the first one is looked up, it is noted with which letters names begin, which takes a few milliseconds; a
 * name is read when a text has its first word. To read thousands when the engine loads took longer than to read an article.
 */
export class ListedNames {
  /** By the letters: number of the last name that begins with them, counted from 1. */
  private readonly last = new Int32Array(KEYS);
  /** By numbers: the one before with the same letters; where the name begins, behind the article, times `LISTS`, and in which list. */
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
  beginning(first: string, inCapitals = false): readonly ListedName[] {
    this.note();
    // Behind a shorter word, anything may stand.
    const open = first === '' || first.length >= LETTERS ? 1 : 1 << (BITS * (LETTERS - first.length));
    const key = keyAt(first, 0) & -open;
    // Most words: no name begins as they do.
    if (open === 1 && this.last[key] === 0 && !inCapitals) return NONE;
    const numbers: number[] = [];
    for (let at = key; at < key + open; at++) {
      if (this.last[at] !== 0) this.collect(at, first, inCapitals, numbers);
      if (inCapitals && this.last[at | SMALL] !== 0) this.collect(at | SMALL, first, true, numbers);
    }
    if (numbers.length === 0) return NONE;
    if (open > 1 || inCapitals) numbers.sort((a, b) => b - a);
    const found: ListedName[] = [];
    while (numbers.length > 0) {
      const start = this.starts[numbers.pop()!]!;
      const name = this.nameAt(start % LISTS, Math.floor(start / LISTS));
      if (name) found.push(name);
    }
    return found;
  }

  private collect(key: number, first: string, inCapitals: boolean, numbers: number[]): void {
    for (let number = this.last[key]!; number > 0; number = this.before[number]!) {
      if (this.begins(number, first, inCapitals)) numbers.push(number);
    }
  }

  private begins(number: number, first: string, inCapitals: boolean): boolean {
    const start = this.starts[number]!;
    const text = this.lists[start % LISTS]!;
    const at = Math.floor(start / LISTS);
    const behind = at + first.length;
    if (!(inCapitals ? text.slice(at, behind).toUpperCase() === first : text.startsWith(first, at))) return false;
    return !isWordCode(text.charCodeAt(behind));
  }

  /** Makes ready for looking up, which the first look does otherwise. */
  note(): void {
    if (this.starts.length > 1) return;
    const { article, last, before, starts } = this;
    this.lists.forEach((text, list) => {
      // The built-in search is faster than a loop over letters that runs but once.
      const marks = MARKS.map(() => -1);
      for (let start = 0; start < text.length;) {
        let end = text.length;
        for (let i = 0; i < marks.length; i++) {
          if (marks[i]! < start) marks[i] = find(text, MARKS[i]!, start);
          if (marks[i]! < end) end = marks[i]!;
        }
        if (end > start) {
          const at = article !== '' && text.startsWith(article, start) ? start + article.length : start;
          const key = keyAt(text, at);
          before.push(last[key]!);
          last[key] = starts.push(at * LISTS + list) - 1;
        }
        start = end + 1;
      }
    });
  }

  /** Undefined where a heading stands. */
  private nameAt(list: number, bare: number): ListedName | undefined {
    const text = this.lists[list]!;
    const end = endOf(text, bare);
    if (text[end] === ':') return undefined;
    const line = text.lastIndexOf('\n', bare - 1) + 1;
    const heading = text.slice(line, bare).indexOf(':');
    const entry = Math.max(line + heading + 1, text.lastIndexOf('|', bare - 1) + 1);
    const start = Math.max(entry, text.lastIndexOf(';', bare - 1) + 1);
    const written = text.slice(start, end);
    const first = entry === start ? written : text.slice(entry, endOf(text, entry));
    return { written, first, heading: heading < 0 ? '' : text.slice(line, line + heading), list };
  }
}

/** The same for a letter and its capital, but for `SMALL`; 0 where no word begins. */
function keyAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!isWordCode(code)) return 0;
  const small = code >= 97 && code <= 122 ? SMALL : 0;
  return small | (bitsOf(code) << (2 * BITS)) | (bitsOf(text.charCodeAt(at + 1)) << BITS) | bitsOf(text.charCodeAt(at + 2));
}

const bitsOf = (code: number): number => (code > 0xff ? 31 : code & 31);

/** The text's length where there is none. */
function find(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function endOf(text: string, start: number): number {
  let end = start;
  while (end < text.length && !MARKS.includes(text[end]!)) end++;
  return end;
}
