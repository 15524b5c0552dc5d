import type { Pair, Span } from '../types';

/** What a paragraph alone tells of a time expression: where it stands (relative to the paragraph) and how it is to be read. Plain data. */
export interface DateCandidate extends Span {
  /** Name of the rule that read it. */
  readonly rule: string;
  readonly reading: Reading;
  /** Whether the clause looks back or forward; undefined where nothing in it tells. */
  readonly tense?: Tense;
  /** The word that told the tense. */
  readonly tenseAt?: Pair;
  /** Set where the verb is sure to be the expression's: "In January they merged", "They merged in January". */
  readonly own?: true;
  /** The tense was told by the present of a programme ("opens Friday"): under a picture it tells what that shows. */
  readonly programme?: true;
  /** The word right before it names a limit ("until"), which lies ahead of the clause's time, mostly of the publication's, too. */
  readonly limit?: true;
  /**
   * How the expression behind it is joined: as the end of a stretch ("March to June"), as the other one of two ("March and June 2019"), or
   * as one more of a row whose end is yet to come ("March, May and June 2019"). A year or week that one of the two tells is that of both.
   */
  readonly joined?: Joint;
}

export type Joint = 'stretch' | 'list' | 'row';

export type Tense = 'past' | 'future';

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

/** TIMEX3 mod. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** Part of the day, as TIMEX3 writes it after `T`. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** From where a relative expression is counted: the publication date, or the last date in the text. */
export type Origin = 'publication' | 'text';

export interface Clock {
  readonly hour: number;
  /** Undefined where only the hour is told ("9 a.m."): the value then names the full hour, as TIMEX3 does. */
  readonly minute?: number;
  readonly second?: number;
}

interface Modified {
  readonly mod?: Mod;
}

/**
 * Fields of the calendar. What is missing above the smallest field is chosen when the document is known: from `shift`, else from the
 * clause's tense. Exactly one of the units month, weekday, season, quarter, half, holiday, decade, century, week is the main one.
 */
export interface CalendarReading extends Modified {
  readonly kind: 'calendar';
  readonly year?: number;
  /** The year of the event that the words name ("the Sept. 11 attacks"), unless the article is older, or of those very days. */
  readonly known?: number;
  /** Years from the origin's: "January this year" 0, "last year's third quarter" -1. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** Weeks from the origin's: "Tuesday last week" -1. */
  readonly weekShift?: number;
  /** The week that holds the day of month and day: "the week of March 6". */
  readonly weekOf?: true;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** The quarter last named, in the year told: "the 2023 quarter". */
  readonly samePeriod?: true;
  /** Key of a holiday in the list. */
  readonly holiday?: string;
  /** First three digits of the years of a decade: 199; two-digit decades ("the '90s") are completed on reading. */
  readonly decade?: number;
  /** First two digits of the years of a century: 19 for the 20th. */
  readonly century?: number;
  /** "last" -1, "this" 0, "next" 1. */
  readonly shift?: number;
  /** With shift 1: the first one that lies ahead ("the coming Friday"), not that of the next week. */
  readonly nearest?: true;
  readonly part?: DayPart;
  readonly clock?: Clock;
  readonly origin?: Origin;
  /** Another value that the figures allow: "9/4/2024" where the day comes first. */
  readonly otherwise?: string;
}

/** So many units before or after the origin: "yesterday", "last week", "three years ago", "a year earlier", "that day". */
export interface OffsetReading extends Modified {
  readonly kind: 'offset';
  readonly unit: Unit | 'weekend';
  /** Signed; undefined where the number is vague ("a few days ago"). */
  readonly count?: number;
  readonly origin: Origin;
  readonly part?: DayPart;
  readonly clock?: Clock;
  /** Set where a quarterly figure beside it makes it a quarter: "a year earlier". */
  readonly period?: true;
}

export interface DurationReading extends Modified {
  readonly kind: 'duration';
  readonly unit: Unit;
  /** May have a fraction ("two and a half years"); undefined where vague ("years"). */
  readonly count?: number;
  /** The length of what is no unit: "all weekend" `P1WE`. */
  readonly value?: string;
  /** Where it lies: "the past three years" -1, "the next few days" 1. */
  readonly side?: -1 | 1;
}

/** Something that comes back. `value` is that of one occurrence. */
export interface SetReading extends Modified {
  readonly kind: 'set';
  readonly value: string;
  readonly quant?: string;
  readonly freq?: string;
}

export interface ReferenceReading extends Modified {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A time of day on no day of its own: "9 a.m.", "noon". The day is the origin's. */
export interface ClockReading extends Modified {
  readonly kind: 'clock';
  readonly clock?: Clock;
  readonly part?: DayPart;
  /** The night that led to the origin's day: "overnight". */
  readonly before?: true;
}

export type Reading = CalendarReading | OffsetReading | DurationReading | SetReading | ReferenceReading | ClockReading;
