import type { DateExpression } from '../../engine';
import { Lookup, type Article } from '../article/article';
import type { Problem } from './problem';

/** The first date that cannot be resolved because the publication date is not known, together with all others. */
export function unresolved(article: Article): readonly Problem[] {
  const { publicationDate, dates } = article.annotations;
  if (publicationDate !== undefined) return [];
  const [first, ...others] = dates.filter(has('date-underspecified'));
  if (!first) return [];
  const lookup = Lookup.of(article);
  const words = ({ start, end }: DateExpression): string => lookup.words([start, end]);
  return [
    {
      code: 'date-unresolved',
      span: [first.start, first.end],
      values: [words(first), String(others.length)],
      related: others.map((date) => ({ span: [date.start, date.end], value: words(date) })),
    },
  ];
}

/** Days whose weekday is another one by the calendar. */
export function contradictedWeekday(article: Article): readonly Problem[] {
  const lookup = Lookup.of(article);
  return article.annotations.dates.filter(has('date-weekday-contradicts')).map(({ start, end, value }) => ({
    code: 'weekday-contradicts-date',
    span: [start, end],
    values: [lookup.words([start, end]), value],
    related: [],
  }));
}

const has =
  (wanted: string) =>
  ({ evidence }: DateExpression): boolean =>
    evidence.some(({ code }) => code === wanted);
