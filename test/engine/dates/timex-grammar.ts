/**
 * TIMEX3 values as the engine may write them: calendar dates with X for what is not known, parts of the day and clock times, ISO weeks,
 * seasons, quarters and halves, decades and centuries by their first digits, durations, and the three references.
 */
const YEAR = '(?:\\d{4}|XXXX)';
const MONTH = '(?:0[1-9]|1[0-2]|XX)';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|XX)';
const WEEK = 'W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)';
const TIME = 'T(?:MO|MI|AF|EV|NI|DT|(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{4})?)';
const AMOUNT = '(?:\\d+(?:\\.\\d+)?|X)';

export const TIMEX3_VALUE = new RegExp(
  '^(?:' +
    [
      `(?:\\d{2}|XX)`,
      `(?:\\d{3}|XXX)`,
      YEAR,
      `${YEAR}-${MONTH}`,
      `${YEAR}-${MONTH}-${DAY}(?:${TIME})?`,
      `${YEAR}-(?:SP|SU|FA|WI)`,
      `${YEAR}-Q[1-4X]`,
      `${YEAR}-H[12X]`,
      `${YEAR}-${WEEK}`,
      `${YEAR}-${WEEK}-(?:[1-7](?:${TIME})?|WE|WD)`,
      `P(?=.)(?:${AMOUNT}[YMWDQ])*(?:T(?:${AMOUNT}[HMS])+)?`,
      // Many decades, centuries, millennia; a whole weekend, season or part of a day.
      'PX(?:DE|CE|ML)',
      'P1(?:WE|SP|SU|FA|WI)',
      'PT1(?:MO|MI|AF|EV|NI|DT)',
      'PAST_REF|PRESENT_REF|FUTURE_REF',
    ].join('|') +
    ')$',
);

export const TIMEX3_MOD =
  /^(?:START|MID|END|APPROX|BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE)$/;
