import type { Value } from '../language';
import type { Scan } from '../scan';
import { NUMBER } from '../vocabulary';
import type { ClassOf, Terminal } from '../word-class';
import { DigitsTerminal } from './digits';

/** "1994", "nineteen ninety-four", "two thousand (and) six", "twenty twenty-four". */
export class YearTerminal implements Terminal {
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
