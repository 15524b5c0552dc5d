import { findDates, resolveDates } from '../../src/engine/dates';
import type { Paragraph } from '../../src/engine/reading';
import { splitParagraphs } from '../../src/engine/text/paragraphs';
import type { DateExpression } from '../../src/engine/types';

/** A document of the timex corpora. */
export interface TimexDocument {
  readonly id: string;
  /** ISO day. */
  readonly dct?: string;
  readonly text: string;
}

export interface TimexPrediction {
  readonly id: string;
  readonly timexes: readonly DateExpression[];
}

/** The date layer alone over documents, as `score-timex.mjs` reads it. */
export function predictTimex(documents: readonly TimexDocument[]): TimexPrediction[] {
  return documents.map(({ id, text, dct }) => ({ id, timexes: datesOf(text, dct) }));
}

/** Paragraphs, candidates, resolved dates: what the pipeline does, without the other layers. */
export function datesOf(text: string, publicationDate: string | undefined): DateExpression[] {
  const paragraphs = splitParagraphs(text).map(({ start, end }): Paragraph => {
    const words = text.slice(start, end);
    const empty = { tokens: [], sentences: [], organizations: [], places: [], names: [], roles: [], marks: [], kept: [] };
    return { start, reading: { ...empty, furniture: {} as Paragraph['reading']['furniture'], text: words, dates: findDates(words) } };
  });
  return resolveDates(paragraphs, publicationDate);
}
