/** Days and months by name before or after the present one. */
export const namedShifts = {
  last: -1,
  'this past': -1,
  'this coming': 1,
  previous: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
} as const;

/** Of those, the ones that mean the first one ahead. */
export const comings = { coming: true, 'this coming': true, upcoming: true } as const;

/** The same for units; "past Friday" would be later than Friday. */
export const shifts = { ...namedShifts, past: -1 } as const;

/** Of those, the ones that count from the publication date. */
export const deicticShifts = { last: -1, past: -1, 'this past': -1, this: 0, next: 1, coming: 1, upcoming: 1, 'this coming': 1 } as const;

/** With "the", and counted from the date last named. */
export const textShifts = { following: 1, ensuing: 1, next: 1, previous: -1, preceding: -1, prior: -1, same: 0, very: 0 } as const;

export const thatWords = { that: 0, 'that same': 0, 'the same': 0, 'that very': 0 } as const;

/** Days by name. */
export const deicticDays = { today: 0, yesterday: -1, tomorrow: 1 } as const;

/** Directions behind a number of units. */
export const agoWords = { ago: -1, 'from now': 1, hence: 1 } as const;
export const laterWords = {
  later: 1,
  afterwards: 1,
  afterward: 1,
  earlier: -1,
  beforehand: -1,
  before: -1,
  after: 1,
  previously: -1,
  prior: -1,
} as const;
export const earlierLater = { earlier: 'START', later: 'END' } as const;

/** "the past three years", "the next few days". */
export const sides = {
  past: -1,
  last: -1,
  previous: -1,
  preceding: -1,
  'this past': -1,
  latest: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
} as const;

export const pastReferences = {
  recently: true,
  'more recently': true,
  lately: true,
  'the past': true,
  'the recent past': true,
  'the distant past': true,
  'in the old days': true,
  'years past': true,
  recent: true,
} as const;
export const presentReferences = {
  now: true,
  currently: true,
  presently: true,
  nowadays: true,
  'these days': true,
  'right now': true,
  'at present': true,
  'the present': true,
  current: true,
  'at the moment': true,
} as const;
export const futureReferences = {
  'a later date': true,
  'the future': true,
  'the near future': true,
  'the foreseeable future': true,
  'the immediate future': true,
  'the not too distant future': true,
  'near future': true,
  'the near term': true,
  'the short term': true,
  'the long term': true,
  'the years ahead': true,
  'the months ahead': true,
  'the weeks ahead': true,
  'the days ahead': true,
  'the decades to come': true,
  'the years to come': true,
  'the months to come': true,
  'the weeks to come': true,
  'the days to come': true,
} as const;

export const everyWords = { every: 'EVERY', each: 'EACH' } as const;
export const times = { once: '1X', twice: '2X', thrice: '3X' } as const;
/** Adverbs and adjectives of repetition: the value of one turn. */
export const repetitions = {
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
  nightly: 'TNI',
} as const;
