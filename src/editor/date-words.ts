import { env, l10n } from 'vscode';

/** A TIMEX3 value that is a day, with a time behind it perhaps. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;
const MONTH = /^(\d{4})-(\d{2})$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const WEEKDAY = /^XXXX-WXX-([1-7])$/;
const DURATION = /^P(T?)(\d{1,6}|X)([A-Z]{1,2})$/;
/** A Monday, to name weekdays from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function format(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' }).format(time);
}

/** An ISO day in words with its weekday, in the language of the interface; any other value as it is. */
export function dayInWords(value: string): string {
  const day = DAY.exec(value)?.[0];
  const time = day === undefined ? NaN : Date.parse(day);
  return Number.isNaN(time) ? value : format(time, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A TIMEX3 value in words, as far as there are short ones for it; undefined where the value says it best. */
export function valueInWords(value: string): string | undefined {
  if (DAY.test(value)) return dayInWords(value) === value ? undefined : dayInWords(value);
  const month = MONTH.exec(value);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    return format(Date.UTC(Number(month[1]), Number(month[2]) - 1), { month: 'long', year: 'numeric' });
  }
  const week = WEEK.exec(value);
  if (week) return l10n.t('week {0} of {1}', Number(week[2]), week[1] ?? '');
  const weekday = WEEKDAY.exec(value);
  if (weekday) return l10n.t('a {0}, which one is not known', format(MONDAY + (Number(weekday[1]) - 1) * DAY_MS, { weekday: 'long' }));
  if (value === 'PAST_REF') return l10n.t('some time in the past');
  if (value === 'PRESENT_REF') return l10n.t('now, at the time of publication');
  if (value === 'FUTURE_REF') return l10n.t('some time in the future');
  return durationInWords(value);
}

function durationInWords(value: string): string | undefined {
  const [, time, count, unit] = DURATION.exec(value) ?? [];
  if (unit === undefined || count === undefined) return undefined;
  const units: Readonly<Record<string, string>> = time
    ? { H: 'hour', M: 'minute', S: 'second' }
    : { Y: 'year', M: 'month', W: 'week', D: 'day' };
  const name = units[unit];
  if (name === undefined || count === 'X') return undefined;
  return new Intl.NumberFormat(env.language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(Number(count));
}

/** How far a day lies from the publication date ("3 days before publication"); undefined where either is no day. */
export function distanceInWords(value: string, publicationDate: string | undefined): string | undefined {
  const day = DAY.exec(value)?.[0];
  if (day === undefined || publicationDate === undefined) return undefined;
  const days = Math.round((Date.parse(day) - Date.parse(publicationDate)) / DAY_MS);
  if (Number.isNaN(days)) return undefined;
  if (days === 0) return l10n.t('the day of publication');
  const length = new Intl.NumberFormat(env.language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(Math.abs(days));
  return days < 0 ? l10n.t('{0} before publication', length) : l10n.t('{0} after publication', length);
}
