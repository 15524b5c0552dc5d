import { HASH_START, MARK, NUMBER, UNKNOWN, type Vocabulary } from './vocabulary';

export const CAPITAL = 1; // begins with a capital letter
export const CAPITALS = 2; // two or more letters, all capital
export const GLUED = 4; // no white space before it
export const FRACTION = 8; // a number with a decimal part or grouped thousands ("1.5", "2,000")
export const START = 16; // first word of a sentence, as far as marks tell

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;

const KINDS = new Uint8Array(128).fill(OTHER);
for (let code = 0; code <= 32; code++) KINDS[code] = SPACE;
for (let code = 48; code < 58; code++) KINDS[code] = DIGIT;
for (let code = 65; code < 91; code++) KINDS[code] = KINDS[code + 32] = LETTER;
KINDS[127] = SPACE;

/** Typographic marks read as their plain forms; white space beyond ASCII; every other character there counts as a letter. */
function wideKind(code: number): number {
  if (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
    return SPACE;
  return (code >= 0x2010 && code <= 0x206f) ||
    (code >= 0x3001 && code <= 0x3011) ||
    (code >= 0xa1 && code <= 0xbf && code !== 0xaa && code !== 0xb5 && code !== 0xba)
    ? OTHER
    : LETTER;
}

function plainMark(code: number): number {
  if (code === 0x2018 || code === 0x2019 || code === 0x201b) return 39;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return 34;
  return code;
}

/**
 * The tokens of one paragraph in columns. One scan is reused for paragraph after paragraph: its columns hold good until the next `run`.
 * Words outside the vocabulary, and marks that no rule knows, keep their place but carry no id.
 */
export class Scan {
  text = '';
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  word = new Int16Array(1024);
  flags = new Uint8Array(1024);
  /** The number a NUMBER token says. */
  number = new Float64Array(1024);
  private readonly marks = new Int16Array(128);

  constructor(private readonly vocabulary: Vocabulary) {
    for (let code = 33; code < 127; code++) if (KINDS[code] === OTHER) this.marks[code] = vocabulary.get(String.fromCharCode(code)) || MARK;
  }

  run(text: string): void {
    this.text = text;
    const length = text.length;
    let count = 0;
    let glued = 0;
    let sentence = START;
    for (let at = 0; at < length;) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? KINDS[code]! : wideKind(code);
      if (kind === SPACE) {
        glued = 0;
        at++;
        continue;
      }
      if (count === this.start.length) this.grow();
      const from = at;
      this.start[count] = from;
      if (kind === LETTER) {
        let hash = HASH_START;
        let lower = 0;
        let wide = code > 127;
        for (let c = code; ;) {
          if (c < 128) {
            if (KINDS[c] !== LETTER) break;
            lower |= c & 32;
            hash = (Math.imul(hash, 31) + (c | 32)) | 0;
          } else {
            if (wideKind(c) !== LETTER) break;
            wide = true;
          }
          if (++at >= length) break;
          c = text.charCodeAt(at);
        }
        const capital = code < 128 && code < 97 ? CAPITAL | (at - from > 1 && lower === 0 ? CAPITALS : 0) : 0;
        this.flags[count] = glued | sentence | capital;
        this.word[count] = wide ? UNKNOWN : this.vocabulary.lookup(text, from, at, hash);
        sentence = 0;
      } else if (kind === DIGIT) {
        at = this.scanNumber(count, from, glued | sentence);
        sentence = 0;
      } else {
        at++;
        const plain = code < 128 ? code : plainMark(code);
        this.flags[count] = glued | sentence;
        this.word[count] = plain < 128 ? this.marks[plain]! : MARK;
        if (plain === 46 || plain === 33 || plain === 63 || plain === 58 || plain === 59) sentence = START;
        else if (plain !== 34 && plain !== 39 && plain !== 40 && plain !== 96) sentence = 0;
      }
      this.end[count++] = at;
      glued = GLUED;
    }
    this.count = count;
  }

  /** Reads digits with grouped thousands or one decimal part; dates with dots stay single numbers. Gives the end. */
  private scanNumber(index: number, from: number, flags: number): number {
    const { text } = this;
    let at = digits(text, from);
    let value = Number(text.slice(from, Math.min(at, from + 15)));
    let grouped = 0;
    while (at - from <= 3 + grouped && text.charCodeAt(at) === 44 && digits(text, at + 1) === at + 4 && grouped < 16) {
      value = value * 1000 + Number(text.slice(at + 1, at + 4));
      at += 4;
      grouped += 4;
    }
    // "09.04.2024" has no decimals: neither number of a pair of points is one.
    const pointed = from > 1 && text.charCodeAt(from - 1) === 46 && isDigit(text.charCodeAt(from - 2));
    if (!pointed && text.charCodeAt(at) === 46) {
      const end = digits(text, at + 1);
      if (end > at + 1 && end - at < 12 && !(text.charCodeAt(end) === 46 && digits(text, end + 1) > end + 1)) {
        value += Number('0' + text.slice(at, end));
        at = end;
        grouped = 1;
      }
    }
    this.word[index] = NUMBER;
    this.number[index] = value;
    this.flags[index] = flags | (grouped ? FRACTION : 0);
    return at;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const wider = <T extends Int32Array | Int16Array | Uint8Array | Float64Array>(old: T, fresh: T): T => (fresh.set(old), fresh);
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.word = wider(this.word, new Int16Array(size));
    this.flags = wider(this.flags, new Uint8Array(size));
    this.number = wider(this.number, new Float64Array(size));
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function digits(text: string, at: number): number {
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) break;
    at++;
  }
  return at;
}
