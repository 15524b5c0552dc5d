import type { Value } from '../language';
import { FRACTION, type Scan } from '../scan';
import { NUMBER } from '../vocabulary';
import type { Terminal } from '../word-class';

/** Plain digits: no sign, no grouping, no decimals. */
export class DigitsTerminal implements Terminal {
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
export class DottedTerminal implements Terminal {
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
