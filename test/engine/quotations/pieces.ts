import { findMarks } from '../../../src/engine/quotations/marks';
import { pairQuotations } from '../../../src/engine/quotations/pair';
import { pairMarks } from '../../../src/engine/quotations/pair-marks';
import type { Paragraph, ParagraphReading } from '../../../src/engine/reading';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';

/** The stretches of one paragraph, as written. */
export function piecesOf(text: string): string[] {
  return pairMarks(text, findMarks(text)).pieces.map(({ start, end }) => text.slice(start, end));
}

/** Paragraphs as far as quotation marks need them: without words. */
export function markedParagraphs(text: string): Paragraph[] {
  return splitParagraphs(text).map(({ start, end }) => {
    const words = text.slice(start, end);
    const reading: ParagraphReading = {
      text: words,
      tokens: [],
      sentences: [],
      kept: [],
      furniture: { spans: [] } as unknown as ParagraphReading['furniture'],
      dates: [],
      organizations: [],
      places: [],
      names: [],
      roles: [],
      marks: findMarks(words),
    };
    return { start, reading };
  });
}

/** The stretches of a whole text, as written. */
export function stretchesOf(text: string): string[] {
  return pairQuotations(text, markedParagraphs(text)).map(({ start, end }) => text.slice(start, end));
}
