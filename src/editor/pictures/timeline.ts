import type { Claim, DateExpression, Pair, Steps } from '../../engine';
import { countLeading } from '../../engine/search';
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
export function* timelineOf(article: Article): Steps<Timeline> {
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
  const told = yield* Told.of(article);
  const placed: Moment[] = [];
  for (const { period, dates: some } of moments.values()) {
    yield;
    const isPublication = period.first === published?.first && period.last === published.last;
    placed.push({ ...period, dates: some.map(words), ...(yield* told.on(some)), isPublication });
  }
  return {
    moments: placed.sort((a, b) => compare(a.first, b.first) || compare(b.last, a.last)),
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

/** A part of a claim, or page furniture, with the last end of all that begin no later. */
interface Stretch {
  readonly span: Pair;
  /** Index of the claim. */
  readonly claim: number;
  readonly reach: number;
}

/** Dates between two pauses: each costs the cutting of a line into sentences. */
const PAUSE = 8;

/** What the sentences around dates tell: the claims in them, and the sentences without any. Page furniture tells nothing. */
class Told {
  private constructor(
    private readonly article: Article,
    private readonly parts: readonly Stretch[],
    private readonly furniture: readonly Stretch[],
  ) {}

  static *of(article: Article): Steps<Told> {
    const { claims, furniture } = article.annotations;
    const parts = claims.flatMap(({ content, cue }, claim) => [...content, ...cue].map((span) => ({ span, claim })));
    yield;
    return new Told(article, inOrder(parts), inOrder(furniture.map((span) => ({ span, claim: -1 }))));
  }

  *on(dates: readonly DateExpression[]): Steps<Pick<Moment, 'claims' | 'events'>> {
    const { text, annotations } = this.article;
    const sentences = new Map<string, Pair>();
    for (const [i, { start, end }] of dates.entries()) {
      if (i % PAUSE === PAUSE - 1) yield;
      const sentence = sentencesAround(text, [start, end]);
      sentences.set(sentence.join(), sentence);
    }
    const claims = new Set<number>();
    const events: Pair[] = [];
    for (const sentence of sentences.values()) {
      const here = meeting(this.parts, sentence);
      for (const { claim } of here) claims.add(claim);
      if (here.length === 0 && meeting(this.furniture, sentence).length === 0) events.push(sentence);
    }
    return { claims: [...claims].sort((a, b) => a - b).map((at) => annotations.claims[at]!), events };
  }
}

function inOrder(parts: readonly Omit<Stretch, 'reach'>[]): readonly Stretch[] {
  let reach = 0;
  return [...parts].sort((a, b) => a.span[0] - b.span[0]).map((part) => ({ ...part, reach: (reach = Math.max(reach, part.span[1])) }));
}

/** Those that share a character with the span. */
function meeting(stretches: readonly Stretch[], [start, end]: Pair): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let i = countLeading(stretches, ({ span }) => span[0] < end) - 1; i >= 0 && stretches[i]!.reach > start; i--) {
    if (stretches[i]!.span[1] > start) found.push(stretches[i]!);
  }
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
