import type { Value } from './language';
import { FRACTION, GLUED, type Scan } from './scan';
import { NUMBER } from './vocabulary';
import type { Terminal } from './word-class';

/** "two hundred thousand": bounded, so that a match is. */
const MAX_SCALES = 3;

/** How the word lists are asked for. */
export type ClassOf = (name: string) => Terminal;

/** Terminals that are computed, beside those that are lists. */
export function computedTerminals(classOf: ClassOf): Record<string, Terminal> {
  const ordinal = new OrdinalTerminal(classOf);
  return {
    integer: new DigitsTerminal(0, Number.MAX_SAFE_INTEGER, 15),
    'two-digits': new DigitsTerminal(0, 99, 2, 2),
    'month-number': new DigitsTerminal(1, 12, 2),
    'day-number': new DigitsTerminal(1, 31, 2),
    hour: new DigitsTerminal(0, 24, 2),
    sixty: new DigitsTerminal(0, 59, 2, 2),
    military: new DigitsTerminal(0, 2400, 4, 4),
    dotted: new DottedTerminal(),
    ordinal,
    month: new MonthTerminal(classOf),
    day: new DayTerminal(ordinal),
    year: new YearTerminal(classOf),
    count: new CountTerminal(classOf),
  };
}

/** Plain digits: no sign, no grouping, no decimals. */
class DigitsTerminal implements Terminal {
  value: Value = 0;
  constructor(
    private readonly least: number,
    private readonly most: number,
    private readonly longest: number,
    private readonly shortest = 1,
  ) {}

  match(scan: Scan, at: number): number {
    if (at >= scan.count || scan.word[at] !== NUMBER || (scan.flags[at]! & FRACTION) !== 0) return 0;
    const length = scan.end[at]! - scan.start[at]!;
    const value = scan.number[at]!;
    if (length < this.shortest || length > this.longest || value < this.least || value > this.most) return 0;
    this.value = value;
    return 1;
  }

  startsWith(word: number): boolean {
    return word === NUMBER;
  }

  continuesWith(): boolean {
    return false;
  }
}

/** A British time of day, "7.45"; its value is 745. */
class DottedTerminal implements Terminal {
  value: Value = 0;

  match(scan: Scan, at: number): number {
    if (at >= scan.count || scan.word[at] !== NUMBER) return 0;
    const length = scan.end[at]! - scan.start[at]!;
    if (length < 4 || length > 5 || scan.text[scan.end[at]! - 3] !== '.') return 0;
    const value = Math.round(scan.number[at]! * 100);
    if (value >= 2400 || value % 100 > 59) return 0;
    this.value = value;
    return 1;
  }

  startsWith(word: number): boolean {
    return word === NUMBER;
  }

  continuesWith(): boolean {
    return false;
  }
}

/** "third", "twenty-first", "3rd". */
class OrdinalTerminal implements Terminal {
  value: Value = 0;
  private readonly list: Terminal;
  private readonly cardinal: Terminal;
  private readonly dash: Terminal;
  private readonly suffix: Terminal;

  constructor(classOf: ClassOf) {
    this.list = classOf('ordinal-word');
    this.cardinal = classOf('cardinal');
    this.dash = classOf('dash');
    this.suffix = classOf('ordinal-suffix');
  }

  match(scan: Scan, at: number): number {
    if (at >= scan.count) return 0;
    if (scan.word[at] === NUMBER) {
      const next = at + 1;
      if (
        next >= scan.count ||
        (scan.flags[next]! & GLUED) === 0 ||
        (scan.flags[at]! & FRACTION) !== 0 ||
        this.suffix.match(scan, next) === 0
      )
        return 0;
      this.value = scan.number[at]!;
      return 2;
    }
    const alone = this.list.match(scan, at);
    if (alone > 0) {
      this.value = this.list.value;
      return alone;
    }
    if (this.cardinal.match(scan, at) === 0) return 0;
    const tens = Number(this.cardinal.value);
    if (tens < 20 || tens > 90) return 0;
    const next = at + 1 + this.dash.match(scan, at + 1);
    if (this.list.match(scan, next) === 0 || Number(this.list.value) > 9) return 0;
    this.value = tens + Number(this.list.value);
    return next + 1 - at;
  }

  startsWith(word: number): boolean {
    return word === NUMBER || this.list.startsWith(word) || this.cardinal.startsWith(word);
  }

  continuesWith(word: number): boolean {
    return this.suffix.startsWith(word) || this.dash.startsWith(word) || this.list.startsWith(word);
  }
}

/** A month's name; a shortened one with its full stop. */
class MonthTerminal implements Terminal {
  value: Value = 0;
  private readonly long: Terminal;
  private readonly short: Terminal;
  private readonly dot: Terminal;

  constructor(classOf: ClassOf) {
    this.long = classOf('month-long');
    this.short = classOf('month-short');
    this.dot = classOf('dot');
  }

  match(scan: Scan, at: number): number {
    if (this.long.match(scan, at) > 0) {
      this.value = this.long.value;
      return 1;
    }
    if (this.short.match(scan, at) === 0) return 0;
    this.value = this.short.value;
    return 1 + this.dot.match(scan, at + 1);
  }

  startsWith(word: number): boolean {
    return this.long.startsWith(word) || this.short.startsWith(word);
  }

  continuesWith(word: number): boolean {
    return this.dot.startsWith(word);
  }
}

/** Day of the month: "9", "9th", "ninth". */
class DayTerminal implements Terminal {
  value: Value = 0;
  private readonly digits = new DigitsTerminal(1, 31, 2);
  constructor(private readonly ordinal: Terminal) {}

  match(scan: Scan, at: number): number {
    let taken = this.ordinal.match(scan, at);
    this.value = this.ordinal.value;
    if (taken === 0) {
      taken = this.digits.match(scan, at);
      this.value = this.digits.value;
    }
    return Number(this.value) >= 1 && Number(this.value) <= 31 ? taken : 0;
  }

  startsWith(word: number): boolean {
    return this.ordinal.startsWith(word) || word === NUMBER;
  }

  continuesWith(word: number): boolean {
    return this.ordinal.continuesWith(word);
  }
}

/** "1994", "nineteen ninety-four", "two thousand (and) six", "twenty twenty-four". */
class YearTerminal implements Terminal {
  value: Value = 0;
  private readonly digits = new DigitsTerminal(1000, 2199, 4, 4);
  private readonly cardinal: Terminal;
  private readonly scale: Terminal;
  private readonly dash: Terminal;
  private readonly and: Terminal;

  constructor(classOf: ClassOf) {
    this.cardinal = classOf('cardinal');
    this.scale = classOf('scale');
    this.dash = classOf('dash');
    this.and = classOf('and');
  }

  match(scan: Scan, at: number): number {
    if (this.digits.match(scan, at) > 0) {
      this.value = this.digits.value;
      return 1;
    }
    if (this.cardinal.match(scan, at) === 0) return 0;
    const head = Number(this.cardinal.value);
    if (head === 2 && this.scale.match(scan, at + 1) > 0 && this.scale.value === 1000) {
      const and = this.and.match(scan, at + 2);
      const rest = this.belowHundred(scan, at + 2 + and);
      this.value = 2000 + (rest > 0 ? this.rest : 0);
      return rest > 0 ? 2 + and + rest : 2;
    }
    if (head < 15 || head > 20) return 0;
    const rest = this.belowHundred(scan, at + 1);
    if (rest === 0 || this.rest < 10) return 0;
    this.value = head * 100 + this.rest;
    return 1 + rest;
  }

  private rest = 0;
  private belowHundred(scan: Scan, at: number): number {
    if (at >= scan.count || this.cardinal.match(scan, at) === 0) return 0;
    this.rest = Number(this.cardinal.value);
    if (this.rest < 20 || this.rest % 10 !== 0) return 1;
    const next = at + 1 + this.dash.match(scan, at + 1);
    const tens = this.rest;
    if (this.cardinal.match(scan, next) === 0 || Number(this.cardinal.value) > 9) return 1;
    this.rest = tens + Number(this.cardinal.value);
    return next + 1 - at;
  }

  startsWith(word: number): boolean {
    return word === NUMBER || this.cardinal.startsWith(word);
  }

  continuesWith(word: number): boolean {
    return this.cardinal.startsWith(word) || this.scale.startsWith(word) || this.dash.startsWith(word);
  }
}

/**
 * A number of things: "14", "2.5", "5 1/2", "twenty four", "two hundred", "a dozen", "half a"; NaN where vague ("several", "a few").
 */
class CountTerminal implements Terminal {
  value: Value = 0;
  private readonly cardinal: Terminal;
  private readonly scale: Terminal;
  private readonly dash: Terminal;
  private readonly slash: Terminal;
  private readonly and: Terminal;
  private readonly vague: Terminal;
  private readonly half: Terminal;

  constructor(classOf: ClassOf) {
    this.cardinal = classOf('cardinal');
    this.scale = classOf('scale');
    this.dash = classOf('dash');
    this.slash = classOf('slash');
    this.and = classOf('and');
    this.vague = classOf('vague-count');
    this.half = classOf('word-and-a-half');
  }

  match(scan: Scan, at: number): number {
    if (at >= scan.count) return 0;
    const vague = this.vague.match(scan, at);
    if (vague > 0) {
      this.value = this.vague.value === 'X' ? NaN : this.vague.value;
      return vague;
    }
    if (scan.word[at] === NUMBER) return this.matchDigits(scan, at);
    let taken = this.belowHundred(scan, at);
    if (taken === 0) return 0;
    let sum = this.part;
    for (let scales = 0; scales < MAX_SCALES && this.scale.match(scan, at + taken) > 0; scales++) {
      const scale = Number(this.scale.value);
      sum = sum < scale ? sum * scale : sum + scale;
      taken += 1;
      const and = this.and.match(scan, at + taken);
      const rest = this.belowHundred(scan, at + taken + and);
      if (rest === 0) break;
      sum += this.part;
      taken += and + rest;
    }
    const half = this.half.match(scan, at + taken);
    this.value = half > 0 ? sum + 0.5 : sum;
    return taken + half;
  }

  /** One half, or a whole number and one half, may follow digits: "2 1/2". */
  private matchDigits(scan: Scan, at: number): number {
    const { value, taken } = this.fraction(scan, at);
    if (taken > 0) {
      this.value = value;
      return taken;
    }
    this.value = scan.number[at]!;
    const after = this.fraction(scan, at + 1);
    if (after.taken === 0) return 1;
    this.value = scan.number[at]! + after.value;
    return 1 + after.taken;
  }

  private fraction(scan: Scan, at: number): { value: number; taken: number } {
    if (at + 2 < scan.count && scan.word[at] === NUMBER && this.slash.match(scan, at + 1) > 0 && scan.word[at + 2] === NUMBER) {
      const below = scan.number[at + 2]!;
      if (below > 1 && below <= 10 && scan.number[at]! < below) return { value: scan.number[at]! / below, taken: 3 };
    }
    return { value: 0, taken: 0 };
  }

  private part = 0;
  private belowHundred(scan: Scan, at: number): number {
    if (at >= scan.count || this.cardinal.match(scan, at) === 0) return 0;
    this.part = Number(this.cardinal.value);
    if (this.part < 20 || this.part % 10 !== 0) return 1;
    const tens = this.part;
    const next = at + 1 + this.dash.match(scan, at + 1);
    if (this.cardinal.match(scan, next) === 0 || Number(this.cardinal.value) > 9) return 1;
    this.part = tens + Number(this.cardinal.value);
    return next + 1 - at;
  }

  startsWith(word: number): boolean {
    return word === NUMBER || this.cardinal.startsWith(word) || this.vague.startsWith(word);
  }

  continuesWith(word: number): boolean {
    return (
      word === NUMBER ||
      [this.cardinal, this.scale, this.dash, this.slash, this.and, this.half].some((part) => part.startsWith(word)) ||
      this.vague.continuesWith(word)
    );
  }
}
