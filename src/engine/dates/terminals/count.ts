import type { Value } from '../language';
import type { Scan } from '../scan';
import { NUMBER } from '../vocabulary';
import type { ClassOf, Terminal } from '../word-class';
import { BelowHundred } from './below-hundred';

/** "two hundred thousand": bounded, so that a match is. */
const MAX_SCALES = 3;

/**
 * A number of things: "14", "2.5", "5 1/2", "twenty four", "two hundred", "a dozen", "half a"; NaN where vague ("several", "a few").
 */
export class CountTerminal implements Terminal {
  value: Value = 0;
  private readonly cardinal: Terminal;
  private readonly scale: Terminal;
  private readonly dash: Terminal;
  private readonly slash: Terminal;
  private readonly and: Terminal;
  private readonly vague: Terminal;
  private readonly half: Terminal;
  private readonly belowHundred: BelowHundred;

  constructor(classOf: ClassOf) {
    this.belowHundred = new BelowHundred(classOf);
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
    let taken = this.belowHundred.match(scan, at);
    if (taken === 0) return 0;
    let sum = this.belowHundred.value;
    for (let scales = 0; scales < MAX_SCALES && this.scale.match(scan, at + taken) > 0; scales++) {
      const scale = Number(this.scale.value);
      sum = sum < scale ? sum * scale : sum + scale;
      taken += 1;
      const and = this.and.match(scan, at + taken);
      const rest = this.belowHundred.match(scan, at + taken + and);
      if (rest === 0) break;
      sum += this.belowHundred.value;
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
