import { findDates, resolveDates } from '../../../src/engine/dates';
import type { Paragraph } from '../../../src/engine/reading';
import type { DateExpression } from '../../../src/engine/types';

/** The time expressions of paragraphs that stand one after the other, without the other layers. Lines are paragraphs. */
export function datesOf(text: string, publicationDate?: string): DateExpression[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push({ start, reading: { text: line, dates: findDates(line), furniture: {}, kept: [] } as unknown as Paragraph['reading'] });
    start += line.length + 1;
  }
  return resolveDates(paragraphs, publicationDate);
}

/** The same as the rules' examples write it: the words, then type, value and mod. */
export function readings(text: string, publicationDate?: string): [words: string, reading: string][] {
  return datesOf(text, publicationDate).map(({ start, end, type, value, mod }) => [
    text.slice(start, end),
    `${type} ${value}${mod === undefined ? '' : ` ${mod}`}`,
  ]);
}
