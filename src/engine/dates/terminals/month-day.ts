import type { Value } from '../language';
import { FRACTION, GLUED, type Scan } from '../scan';
import { NUMBER } from '../vocabulary';
import type { ClassOf, Terminal } from '../word-class';
import { DigitsTerminal } from './digits';

/** "third", "twenty-first", "3rd". */
export class OrdinalTerminal implements Terminal {
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
export class MonthTerminal implements Terminal {
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
export class DayTerminal implements Terminal {
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
