import type { Scan } from '../scan';
import type { ClassOf, Terminal } from '../word-class';

/** A number below a hundred in words: "seven", "twenty-four". */
export class BelowHundred {
  /** That of the last match. */
  value = 0;
  private readonly cardinal: Terminal;
  private readonly dash: Terminal;

  constructor(classOf: ClassOf) {
    this.cardinal = classOf('cardinal');
    this.dash = classOf('dash');
  }

  /** Tokens taken from `at`; 0 where no such number stands there. */
  match(scan: Scan, at: number): number {
    if (at >= scan.count || this.cardinal.match(scan, at) === 0) return 0;
    this.value = Number(this.cardinal.value);
    if (this.value < 20 || this.value % 10 !== 0) return 1;
    const tens = this.value;
    const next = at + 1 + this.dash.match(scan, at + 1);
    if (this.cardinal.match(scan, next) === 0 || Number(this.cardinal.value) > 9) return 1;
    this.value = tens + Number(this.cardinal.value);
    return next + 1 - at;
  }
}
