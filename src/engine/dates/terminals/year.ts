import type { Value } from '../language';
import type { Scan } from '../scan';
import { NUMBER } from '../vocabulary';
import type { ClassOf, Terminal } from '../word-class';
import { BelowHundred } from './below-hundred';
import { DigitsTerminal } from './digits';

/** "1994", "nineteen ninety-four", "two thousand (and) six", "twenty twenty-four". */
export class YearTerminal implements Terminal {
  value: Value = 0;
  private readonly digits = new DigitsTerminal(1000, 2199, 4, 4);
  private readonly cardinal: Terminal;
  private readonly scale: Terminal;
  private readonly dash: Terminal;
  private readonly and: Terminal;
  private readonly belowHundred: BelowHundred;

  constructor(classOf: ClassOf) {
    this.belowHundred = new BelowHundred(classOf);
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
      const rest = this.belowHundred.match(scan, at + 2 + and);
      this.value = 2000 + (rest > 0 ? this.belowHundred.value : 0);
      return rest > 0 ? 2 + and + rest : 2;
    }
    if (head < 15 || head > 20) return 0;
    const rest = this.belowHundred.match(scan, at + 1);
    if (rest === 0 || this.belowHundred.value < 10) return 0;
    this.value = head * 100 + this.belowHundred.value;
    return 1 + rest;
  }

  startsWith(word: number): boolean {
    return word === NUMBER || this.cardinal.startsWith(word);
  }

  continuesWith(word: number): boolean {
    return this.cardinal.startsWith(word) || this.scale.startsWith(word) || this.dash.startsWith(word);
  }
}
