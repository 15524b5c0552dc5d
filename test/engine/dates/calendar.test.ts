import assert from 'node:assert/strict';
import { daysInMonth, easter, fromDay, nthWeekday, parseDay, toDay, weekOf, weekdayOf } from '../../../src/engine/dates/calendar';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('the calendar', () => {
  it('agrees with the platform on 400 years of days', () => {
    for (let day = toDay(1800, 1, 1); day < toDay(2200, 1, 1); day += 13) {
      const date = new Date(day * 86_400_000);
      assert.deepEqual(fromDay(day), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      assert.equal(weekdayOf(day), date.getUTCDay() || 7);
    }
  });

  it('numbers weeks as ISO 8601 does, over the turn of the year', () => {
    assert.deepEqual(weekOf(toDay(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(weekOf(toDay(2024, 12, 30)), { year: 2025, week: 1 });
    assert.deepEqual(weekOf(toDay(2024, 4, 9)), { year: 2024, week: 15 });
  });

  it('finds Easter and the holidays that are a weekday of a month', () => {
    assert.equal(iso(easter(2024)), '2024-03-31');
    assert.equal(iso(easter(2025)), '2025-04-20');
    assert.equal(iso(nthWeekday(2024, 11, 4, 4)), '2024-11-28');
    assert.equal(iso(nthWeekday(2024, 5, 1, -1)), '2024-05-27');
  });

  it('takes ISO days only that exist', () => {
    assert.equal(parseDay('2024-02-29'), toDay(2024, 2, 29));
    assert.equal(parseDay('2023-02-29'), undefined);
    assert.equal(parseDay('9 April'), undefined);
    assert.equal(parseDay(undefined), undefined);
    assert.equal(daysInMonth(1900, 2), 28);
  });
});
