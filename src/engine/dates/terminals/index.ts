import type { ClassOf, Terminal } from '../word-class';
import { CountTerminal } from './count';
import { DigitsTerminal, DottedTerminal } from './digits';
import { DayTerminal, MonthTerminal, OrdinalTerminal } from './month-day';
import { YearTerminal } from './year';

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
