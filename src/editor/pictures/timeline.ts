import type { Claim, DateExpression, Pair } from '../../engine';
import { Lookup, type Article } from '../article/article';
import { sentencesAround } from '../language/hints';
import { periodOf, type Period } from './period';

/** What an article tells of one stretch of days. */
export interface Moment extends Period {
  /** The expressions that mean it, in text order. */
  readonly dates: readonly TimedWords[];
  /** The claims that speak of it: those whose content or sentence holds one of the expressions. */
  readonly claims: readonly Claim[];
  /** Sentences with one of the expressions that no claim speaks of. */
  readonly events: readonly Pair[];
  /** Whether it is the day of publication. */
  readonly isPublication: boolean;
}

/** An expression with its place. */
export interface TimedWords {
  readonly span: Pair;
  readonly words: string;
  /** TIMEX3. */
  readonly value: string;
}

export interface Timeline {
  /** By first day; of those that begin on one day the longer first. */
  readonly moments: readonly Moment[];
  /** Expressions that name no days, in text order: "now", "a few days", "Tuesday" without a publication date. */
  readonly unplaced: readonly TimedWords[];
}

/** The article's dates in the order of the calendar, with what is said of them. The day of publication is always among them. Pure. */
export function timelineOf(article: Article): Timeline {
  const { dates, publicationDate } = article.annotations;
  const moments = new Map<string, { period: Period; dates: DateExpression[] }>();
  const unplaced: DateExpression[] = [];
  const add = (period: Period, date?: DateExpression): void => {
    const key = `${period.first}/${period.last}`;
    const moment = moments.get(key) ?? { period, dates: [] };
    if (date) moment.dates.push(date);
    moments.set(key, moment);
  };
  const published = publicationDate === undefined ? undefined : { first: publicationDate, last: publicationDate };
  if (published) add(published);
  for (const date of dates) {
    const period = placeOf(date);
    if (period) add(period, date);
    else unplaced.push(date);
  }
  const lookup = Lookup.of(article);
  const words = ({ start, end, value }: DateExpression): TimedWords => ({ span: [start, end], words: lookup.words([start, end]), value });
  return {
    moments: [...moments.values()]
      .map(({ period, dates: some }) => ({
        ...period,
        dates: some.map(words),
        ...toldOn(some, article),
        isPublication: period.first === published?.first && period.last === published.last,
      }))
      .sort((a, b) => compare(a.first, b.first) || compare(b.last, a.last)),
    unplaced: unplaced.map(words),
  };
}

/** The days of a date, or those that a duration is known to cover. */
function placeOf({ type, value, evidence }: DateExpression): Period | undefined {
  if (type === 'SET') return undefined;
  const end = (code: 'date-begin' | 'date-end'): string | undefined => evidence.find((one) => one.code === code)?.value;
  const [first, last] = [end('date-begin'), end('date-end')];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [periodOf(first), periodOf(last)];
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : undefined;
  }
  return type === 'DURATION' ? undefined : periodOf(value);
}

/** What the sentences around some dates tell: the claims in them, and the sentences without any. Page furniture tells nothing. */
function toldOn(dates: readonly DateExpression[], { annotations, text }: Article): Pick<Moment, 'claims' | 'events'> {
  const meets =
    ([start, end]: Pair) =>
    ([from, to]: Pair): boolean =>
      from < end && start < to;
  const sentences = new Map(dates.map(({ start, end }) => sentencesAround(text, [start, end])).map((span) => [span.join(), span]));
  const claims = new Set<Claim>();
  const events: Pair[] = [];
  for (const sentence of sentences.values()) {
    const here = annotations.claims.filter(({ content, cue }) => [...content, ...cue].some(meets(sentence)));
    for (const claim of here) claims.add(claim);
    if (here.length === 0 && !annotations.furniture.some(meets(sentence))) events.push(sentence);
  }
  return { claims: annotations.claims.filter((claim) => claims.has(claim)), events };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
