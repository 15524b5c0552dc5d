import { codeAt } from './code-at';

/** Looks up names of several words in running text: what a list of phrases says of the words that begin at an offset. */
export interface PhraseMatch<T> {
  /** UTF-16 offset behind the last character. */
  readonly end: number;
  readonly value: T;
  /** Set where the next word is glued to the phrase ("Getty ImagesSmith"). */
  readonly glued: boolean;
}

interface Entry<T> {
  readonly phrase: string;
  /** The first letter of the second word, as a character code; 0 where something else than a blank stands behind the first. */
  readonly second: number;
  readonly value: T;
}

/** First words are remembered up to so many: texts have no end of them. */
const MOST_REMEMBERED = 20_000;

const NO_ENTRIES: readonly never[] = [];

/** A first word longer than this is in no list. In UTF-16 code units. */
const LONGEST_FIRST_WORD = 30;

export class PhraseIndex<T> {
  /** By the letters and digits up to the first other character; the longest phrase first. */
  private readonly byFirstWord = new Map<string, Entry<T>[]>();
  /** What `beginningWith` gave lately, where there is `more`: of words that begin a phrase, for which it is asked most, and of others. */
  private readonly listed = new Map<string, readonly Entry<T>[]>();
  private readonly others = new Map<string, readonly Entry<T>[]>();

  /**
   * Of two entries with one phrase the first is kept.
   * @param more further entries by their first word, for long lists that are not to be read when the engine loads: asked when a text has
   * the word; entries that begin with another word are left out.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly more?: (first: string) => readonly (readonly [phrase: string, value: T])[],
  ) {
    for (const [written, value] of entries) {
      const entry = entryOf(written, value);
      const first = firstOf(entry.phrase);
      const list = this.byFirstWord.get(first);
      if (list === undefined) this.byFirstWord.set(first, [entry]);
      else if (!list.some(({ phrase }) => phrase === entry.phrase)) list.push(entry);
    }
    for (const list of this.byFirstWord.values()) if (list.length > 1) list.sort(byLength);
  }

  /** Whether a phrase begins with the word, as `firstWordAt` gives it. */
  mayBegin(firstWord: string): boolean {
    return this.beginningWith(firstWord).length > 0;
  }

  private beginningWith(first: string): readonly Entry<T>[] {
    if (this.more === undefined) return this.byFirstWord.get(first) ?? NO_ENTRIES;
    const known = this.listed.get(first) ?? this.others.get(first);
    if (known !== undefined) return known;
    const more = this.more(first);
    let list: readonly Entry<T>[] = this.byFirstWord.get(first) ?? NO_ENTRIES;
    if (more.length > 0) list = withMore(list, more, first);
    const remembered = list.length > 0 ? this.listed : this.others;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(first, list);
    return list;
  }

  /** As `at`, for a word that is known to be all the letters and digits at `start`. */
  atWord(text: string, start: number, word: string): PhraseMatch<T> | undefined {
    return word.length > LONGEST_FIRST_WORD ? undefined : this.longest(text, start, word, false);
  }

  /**
   * The longest phrase that begins at `start`, as written but for white space and curly apostrophes; undefined where none does. It ends
   * at the end of a word, or where the next sentence is glued to a lower-case letter and `glue` is set.
   * @param token the token at `start`, if there is one: its string is looked up where it is a word, since its hash is known already.
   */
  at(text: string, start: number, token = '', glue = false): PhraseMatch<T> | undefined {
    const firstEnd = wordEnd(text, start);
    if (firstEnd - start > LONGEST_FIRST_WORD) return undefined;
    const first = firstEnd - start === token.length ? token : text.slice(start, firstEnd);
    const found = this.longest(text, start, first, glue);
    if (found !== undefined || !glue) return found;
    const seam = seamIn(text, start, firstEnd);
    return seam < 0 ? undefined : this.longest(text, start, text.slice(start, seam), true);
  }

  private longest(text: string, start: number, first: string, glue: boolean): PhraseMatch<T> | undefined {
    const list = this.beginningWith(first);
    if (list.length === 0) return undefined;
    // What the second word must begin with; nothing is known where the text has more than one plain blank in front of it.
    const behind = start + first.length;
    const letter = codeAt(text, behind + 1);
    const second = codeAt(text, behind) === 32 && isWordCode(letter) ? letter : 0;
    for (const entry of list) {
      if (second !== 0 && entry.second !== 0 && entry.second !== second) continue;
      const { phrase, value } = entry;
      const end = matchEnd(text, start, phrase);
      if (end < 0) continue;
      const glued = isWordAt(text, end);
      if (!glued || (glue && isSeam(text, end))) return { end, value, glued };
    }
    return undefined;
  }
}

function withMore<T>(own: readonly Entry<T>[], more: readonly (readonly [string, T])[], first: string): readonly Entry<T>[] {
  const list = [...own];
  for (const [written, value] of more) {
    const entry = entryOf(written, value);
    if (firstOf(entry.phrase) === first && !list.some(({ phrase }) => phrase === entry.phrase)) list.push(entry);
  }
  return list.sort(byLength);
}

function entryOf<T>(written: string, value: T): Entry<T> {
  const phrase = written.replaceAll('’', "'");
  const behind = wordEnd(phrase, 0);
  return { phrase, second: phrase[behind] === ' ' ? phrase.charCodeAt(behind + 1) : 0, value };
}

const firstOf = (phrase: string): string => phrase.slice(0, wordEnd(phrase, 0));

const byLength = (a: Entry<unknown>, b: Entry<unknown>): number => b.phrase.length - a.phrase.length;

/** The letters and digits at `start` by which phrases are looked up; empty where the word is too long for any list. */
export function firstWordAt(text: string, start: number, token: string): string {
  const end = wordEnd(text, start);
  if (end - start > LONGEST_FIRST_WORD) return '';
  return end - start === token.length ? token : text.slice(start, end);
}

/** End of the run of letters and digits at `start`. */
function wordEnd(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST_FIRST_WORD + 1);
  let at = start;
  while (at < most && isWordCode(codeAt(text, at))) at++;
  return at;
}

function matchEnd(text: string, start: number, phrase: string): number {
  const { length } = phrase;
  let at = start;
  for (let i = 0; i < length; i++, at++) {
    const wanted = codeAt(phrase, i);
    const code = codeAt(text, at);
    if (code === wanted) continue;
    if (wanted === 39 && code === 0x2019) continue;
    if (wanted === 32 && isSpaceCode(code)) {
      while (isSpaceCode(text.charCodeAt(at + 1))) at++;
      continue;
    }
    return -1;
  }
  return at;
}

const isSpaceCode = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;

/** Letter or digit; every character beyond Latin-1's signs counts as a letter but for general punctuation and symbols. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code >= 0x2c00;
}

const isWordAt = (text: string, at: number): boolean => at < text.length && isWordCode(codeAt(text, at));

const isLowerAt = (text: string, at: number): boolean => text[at] !== undefined && text[at] !== text[at].toUpperCase();
const isUpperAt = (text: string, at: number): boolean => text[at] !== undefined && text[at] !== text[at].toLowerCase();

/** A small letter before, a capital behind: two words that lost the space between them. */
const isSeam = (text: string, at: number): boolean => isLowerAt(text, at - 1) && isUpperAt(text, at);

function seamIn(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (isSeam(text, at)) return at;
  return -1;
}
