export const months = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
} as const;

/** A full stop belongs to them. */
export const monthsShort = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
} as const;

/** Months whose name is another word or a name besides. */
export const monthsOrWords = { may: true, march: true, mar: true, jan: true, august: true } as const;

/** ISO numbers. */
export const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 } as const;
export const weekdaysShort = { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 } as const;
export const weekdaysMany = {
  mondays: '1',
  tuesdays: '2',
  wednesdays: '3',
  thursdays: '4',
  fridays: '5',
  saturdays: '6',
  sundays: '7',
  weekends: 'WE',
  weekdays: 'WD',
} as const;

export const seasons = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
} as const;

/** TIMEX3 codes. */
export const dayParts = {
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  daytime: 'DT',
  lunchtime: 'MI',
  midmorning: 'MO',
  'mid-morning': 'MO',
  midafternoon: 'AF',
  'mid-afternoon': 'AF',
} as const;

/** Parts of a day that a day may stand behind: "the early hours of Friday", "dawn on Sunday". */
export const partsOfDay = {
  'early hours': 'MO',
  'small hours': 'MO',
  'wee hours': 'MO',
  'early morning': 'MO',
  'early morning hours': 'MO',
  'late afternoon': 'AF',
  'early evening': 'EV',
  'late evening': 'EV',
  'late night': 'NI',
} as const;

/** Turns of the day, by the part that they belong to. */
export const dawns = { dawn: 'MO', daybreak: 'MO', sunrise: 'MO', dusk: 'EV', sunset: 'EV', nightfall: 'EV' } as const;

/** Hours that have a name. */
export const clockWords = { noon: 12, midday: 12, midnight: 24 } as const;

/** Zones. Values leave them out, as the annotators of TimeBank and of our own articles do: most names stand for several, or shift with the season. */
export const zones = {
  gmt: true,
  utc: true,
  est: true,
  edt: true,
  et: true,
  cst: true,
  cdt: true,
  ct: true,
  mst: true,
  mdt: true,
  mt: true,
  pst: true,
  pdt: true,
  pt: true,
  bst: true,
  cet: true,
  cest: true,
  eet: true,
  eest: true,
  msk: true,
  ist: true,
  jst: true,
  kst: true,
  hkt: true,
  sgt: true,
  aest: true,
  aedt: true,
  acst: true,
  acdt: true,
  awst: true,
  nzst: true,
  nzdt: true,
  sast: true,
  pkt: true,
  wib: true,
  wit: true,
  wita: true,
  trt: true,
  pht: true,
  brt: true,
  wat: true,
  eat: true,
  'local time': true,
  'moscow time': true,
  'beijing time': true,
  'kyiv time': true,
  'eastern time': true,
  'pacific time': true,
  'central time': true,
  'mountain time': true,
  eastern: true,
  'london time': true,
  'paris time': true,
  'tokyo time': true,
  'greenwich mean time': true,
} as const;

/** "the nineties": the last two digits. */
export const decadeWords = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
} as const;
