/** Units of time by word; singular and plural apart, since "three years" and "a year" differ. */
export const unitsOne = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
  'trading day': 'day',
  'business day': 'day',
  'working day': 'day',
  'calendar year': 'year',
  'fiscal year': 'year',
  'financial year': 'year',
  'full year': 'year',
  'calendar quarter': 'quarter',
  'fiscal quarter': 'quarter',
} as const;

/** How long something goes on, in one word: the unit; whether it is one or many. */
export const lengthsOne = {
  hourlong: 'hour',
  daylong: 'day',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  decadelong: 'decade',
  centurylong: 'century',
} as const;
export const lengthsMany = {
  hourslong: 'hour',
  dayslong: 'day',
  weekslong: 'week',
  monthslong: 'month',
  yearslong: 'year',
  decadeslong: 'decade',
  centurieslong: 'century',
} as const;

/** Read behind a number alone. */
export const unitsShort = { min: 'minute', hr: 'hour', sec: 'second', nights: 'day' } as const;

export const unitsMany = {
  seconds: 'second',
  secs: 'second',
  minutes: 'minute',
  mins: 'minute',
  hours: 'hour',
  hrs: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  yrs: 'year',
  decades: 'decade',
  centuries: 'century',
  millennia: 'millennium',
  millenniums: 'millennium',
  'trading days': 'day',
  'business days': 'day',
  'working days': 'day',
  'fiscal years': 'year',
  'calendar years': 'year',
} as const;
