import { l10n } from 'vscode';
import { dateFormat, numberFormat } from './formats';

/** A TIMEX3 value that is a day, with a time behind it perhaps. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;
const TIME = /T(?:(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{4})?|(MO|MI|AF|EV|NI|DT))$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const WEEKEND = /^(\d{4})-W(\d{2})-WE$/;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;
const PART = /^(\d{4})-([QH])([1-4])$/;
const WEEKDAY = /^XXXX-WXX-([1-7])$/;
const DECADE = /^\d{3}$/;
const DURATION = /^P(T?)(\d{1,6}|X)([A-Z]{1,2})$/;
/** A Monday, to name weekdays from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const seasons: Readonly<Record<string, (year: string) => string>> = {
  SP: (year) => l10n.t('spring {0}', year),
  SU: (year) => l10n.t('summer {0}', year),
  FA: (year) => l10n.t('autumn {0}', year),
  WI: (year) => l10n.t('winter {0}', year),
};

const partsOfDay: Readonly<Record<string, () => string>> = {
  MO: () => l10n.t('morning'),
  MI: () => l10n.t('midday'),
  AF: () => l10n.t('afternoon'),
  EV: () => l10n.t('evening'),
  NI: () => l10n.t('night'),
  DT: () => l10n.t('daytime'),
};

/** An ISO day in words with its weekday, in the language of the interface; any other value as it is. */
export function dayInWords(value: string): string {
  const day = DAY.exec(value)?.[0];
  const time = day === undefined ? NaN : Date.parse(day);
  return Number.isNaN(time) ? value : dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(time);
}

/** A TIMEX3 value in words, as far as there are short ones for it; undefined where the value says it best. */
export function valueInWords(value: string): string | undefined {
  if (DAY.test(value)) {
    const day = dayInWords(value);
    return day === value ? undefined : [day, timeInWords(value)].filter(Boolean).join(', ');
  }
  const month = MONTH.exec(value);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    return dateFormat({ month: 'long', year: 'numeric' }).format(Date.UTC(Number(month[1]), Number(month[2]) - 1));
  }
  return stretchInWords(value) ?? referenceInWords(value) ?? durationInWords(value);
}

/** Time of day or part of the day, as it stands behind a day; undefined where there is none. */
function timeInWords(value: string): string | undefined {
  const [, hour, minute, zone, part] = TIME.exec(value) ?? [];
  if (part !== undefined) return partsOfDay[part]?.();
  if (hour === undefined || minute === undefined) return undefined;
  const clock = `${hour}:${minute}`;
  return zone === undefined ? clock : `${clock} ${zone === 'Z' ? 'UTC' : `UTC${zone.slice(0, 3)}`}`;
}

/** Weeks, weekends, quarters, halves, seasons, decades. */
function stretchInWords(value: string): string | undefined {
  const week = WEEK.exec(value);
  if (week) return l10n.t('week {0} of {1}', Number(week[2]), week[1] ?? '');
  const weekend = WEEKEND.exec(value);
  if (weekend) return l10n.t('the weekend of week {0} of {1}', Number(weekend[2]), weekend[1] ?? '');
  const [, year, unit, number] = PART.exec(value) ?? [];
  if (year !== undefined && unit === 'Q') return l10n.t('quarter {0} of {1}', number ?? '', year);
  if (year !== undefined && unit === 'H' && Number(number) < 3) return l10n.t('half {0} of {1}', number ?? '', year);
  const season = SEASON.exec(value);
  if (season) return seasons[season[2] ?? '']?.(season[1] ?? '');
  return DECADE.test(value) ? l10n.t('the decade from {0}', `${value}0`) : undefined;
}

function referenceInWords(value: string): string | undefined {
  const weekday = WEEKDAY.exec(value);
  if (weekday)
    return l10n.t('a {0}, which one is not known', dateFormat({ weekday: 'long' }).format(MONDAY + (Number(weekday[1]) - 1) * DAY_MS));
  if (value === 'PAST_REF') return l10n.t('some time in the past');
  if (value === 'PRESENT_REF') return l10n.t('now, at the time of publication');
  if (value === 'FUTURE_REF') return l10n.t('some time in the future');
  return undefined;
}

/** Durations of which the article does not tell how long they were. */
const someOf: Readonly<Record<string, () => string>> = {
  millennium: () => l10n.t('some millennia'),
  century: () => l10n.t('some centuries'),
  decade: () => l10n.t('some decades'),
  year: () => l10n.t('some years'),
  month: () => l10n.t('some months'),
  week: () => l10n.t('some weeks'),
  day: () => l10n.t('some days'),
  hour: () => l10n.t('some hours'),
  minute: () => l10n.t('some minutes'),
  second: () => l10n.t('some seconds'),
};

/** TIMEX3’s units above the year: with a number, they are counted in years. */
const moreThanYears: Readonly<Record<string, string>> = { DE: 'decade', CE: 'century', ML: 'millennium' };

function durationInWords(value: string): string | undefined {
  const [, time, count, unit] = DURATION.exec(value) ?? [];
  if (unit === undefined || count === undefined) return undefined;
  const units: Readonly<Record<string, string>> = time
    ? { H: 'hour', M: 'minute', S: 'second' }
    : { Y: 'year', M: 'month', W: 'week', D: 'day' };
  const name = count === 'X' && !time ? (moreThanYears[unit] ?? units[unit]) : units[unit];
  if (name === undefined) return undefined;
  return count === 'X' ? someOf[name]?.() : length(Number(count), name);
}

const length = (count: number, unit: string): string => numberFormat({ style: 'unit', unit, unitDisplay: 'long' }).format(count);

/**
 * How far a day, a month or a year lies from the publication date ("3 days before publication"), counted in its own unit; undefined where
 * the value is none of them, or the publication date is not known.
 */
export function distanceInWords(value: string, publicationDate: string | undefined): string | undefined {
  const published = publicationDate === undefined ? NaN : Date.parse(publicationDate);
  if (Number.isNaN(published)) return undefined;
  const day = DAY.exec(value)?.[0];
  if (day !== undefined) return apart(Math.round((Date.parse(day) - published) / DAY_MS), 'day', () => l10n.t('the day of publication'));
  const date = new Date(published);
  const month = MONTH.exec(value);
  if (month) {
    const months = (Number(month[1]) - date.getUTCFullYear()) * 12 + Number(month[2]) - 1 - date.getUTCMonth();
    return apart(months, 'month', () => l10n.t('the month of publication'));
  }
  if (/^\d{4}$/.test(value)) return apart(Number(value) - date.getUTCFullYear(), 'year', () => l10n.t('the year of publication'));
  return undefined;
}

function apart(count: number, unit: string, none: () => string): string | undefined {
  if (Number.isNaN(count)) return undefined;
  if (count === 0) return none();
  return count < 0 ? l10n.t('{0} before publication', length(-count, unit)) : l10n.t('{0} after publication', length(count, unit));
}

const mods: Readonly<Record<string, () => string>> = {
  START: () => l10n.t('its beginning'),
  MID: () => l10n.t('its middle'),
  END: () => l10n.t('its end'),
  APPROX: () => l10n.t('about'),
  BEFORE: () => l10n.t('before it'),
  AFTER: () => l10n.t('after it'),
  ON_OR_BEFORE: () => l10n.t('then or before'),
  ON_OR_AFTER: () => l10n.t('then or after'),
  LESS_THAN: () => l10n.t('less than that'),
  MORE_THAN: () => l10n.t('more than that'),
  EQUAL_OR_LESS: () => l10n.t('at most that'),
  EQUAL_OR_MORE: () => l10n.t('at least that'),
};

/** What a TIMEX3 mod says of the value; undefined where there is none. */
export const modInWords = (mod: string | undefined): string | undefined => (mod === undefined ? undefined : mods[mod]?.());

const FREQUENCY = /^(\d+)X$/;

/** How often a set comes back within its value; undefined where it is no set of that kind. */
export function frequencyInWords(freq: string | undefined): string | undefined {
  const count = freq === undefined ? undefined : FREQUENCY.exec(freq)?.[1];
  return count === undefined ? undefined : l10n.t('{0} times each', count);
}
