import type { Rule } from '../rule';
import { absoluteRules } from './absolute';
import { calendarRules } from './calendar';
import { clockRules } from './clock';
import { countedRules } from './counted';
import { durationRules } from './duration';
import { fortnightRules } from './fortnight';
import { modifiedRules } from './modified';
import { referenceRules } from './reference';
import { relativeRules } from './relative';
import { repeatedRules } from './repeated';
import { theDayRules } from './the-day';
import { theUnitRules } from './the-unit';

/** In order: among matches of the same length the earlier rule wins. */
export const rules: readonly Rule[] = [
  ...absoluteRules,
  ...calendarRules,
  ...clockRules,
  ...relativeRules,
  ...countedRules,
  ...theUnitRules,
  ...theDayRules,
  ...repeatedRules,
  ...referenceRules,
  ...durationRules,
  ...fortnightRules,
  ...modifiedRules,
];
