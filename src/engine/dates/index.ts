import { english } from '../lang/en/dates';
import type { Paragraph, Token } from '../reading';
import { finish, type Steps } from '../steps';
import type { DateExpression } from '../types';
import type { DateCandidate } from './candidate';
import { DateFinder } from './find';
import { resolveDocument } from './resolve/document';
import { rules } from './rules';

export type { DateCandidate } from './candidate';

/** Compiling the rules takes some milliseconds. */
let finder: DateFinder | undefined;

/** Builds what `findDates` needs. */
export const prepareDates = (): DateFinder => (finder ??= new DateFinder(english, rules));

/**
 * The time expressions of a paragraph, in order and disjoint, offsets relative to it. Depends on the paragraph's text alone.
 * Scans the characters itself, at many times the speed at which tokens could be handed over, so `tokens` is not read.
 */
export function findDates(text: string, _tokens?: readonly Token[]): DateCandidate[] {
  return (finder ?? prepareDates()).find(text);
}

/** Reads the candidates of a document against its publication date (ISO day) and against each other. Offsets are the document's. */
export function resolveDates(paragraphs: readonly Paragraph[], publicationDate: string | undefined): DateExpression[] {
  return finish(resolveDatesInSteps(paragraphs, publicationDate));
}

/** The same with pauses. */
export function resolveDatesInSteps(paragraphs: readonly Paragraph[], publicationDate: string | undefined): Steps<DateExpression[]> {
  return resolveDocument(paragraphs, publicationDate, english.holidays);
}
