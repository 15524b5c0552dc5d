import type { Paragraph } from '../reading';
import type { Span } from '../types';
import type { Writable } from '../writable';
import { pairsOf, type PairedMarks } from './pair-marks';

/** A stretch between quotation marks, marks included, in absolute offsets; a paragraph's stretch on its own. */
export interface QuotationStretch extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** False where the mark is never closed in this paragraph. */
  readonly closed: boolean;
  /** Set where it goes on with what the paragraph before left open. */
  readonly continues?: true;
}

/** The quotations of the document, in text order. A quotation that runs over paragraphs gives one stretch for each of them. */
export function pairQuotations(_text: string, paragraphs: readonly Paragraph[]): QuotationStretch[] {
  const stretches: QuotationStretch[] = [];
  const paired = paragraphs.map(({ reading }) => (reading.marks.length > 0 ? pairsOf(reading) : undefined));
  let runsOn = false;
  for (let i = 0; i < paragraphs.length; i++) {
    const marks = paired[i];
    const { start, reading } = paragraphs[i]!;
    if (!marks) {
      runsOn = false;
      continue;
    }
    const continued = runsOn;
    runsOn = false;
    if (continued && marks.closesEarlier !== undefined) {
      stretches.push({ start, end: start + marks.closesEarlier, paragraph: i, closed: true, continues: true });
    }
    for (const piece of marks.pieces) {
      // ‘One’ within what the paragraph before has opened: it belongs to that.
      if (continued && marks.closesEarlier !== undefined && piece.start < marks.closesEarlier) continue;
      runsOn = piece.runsOn === true && goesOn(paragraphs[i + 1], paired[i + 1]);
      const stretch: Writable<QuotationStretch> = {
        start: start + piece.start,
        end: start + (runsOn ? reading.text.length : piece.end),
        paragraph: i,
        closed: piece.closed,
      };
      if (continued && piece.start === 0) stretch.continues = true;
      stretches.push(stretch);
    }
    // She said: ‘One.\n\n‘Two.’: the next paragraph opens with the same mark, and something in it is closed.
    if (marks.leftOpenSingle !== undefined && takesUpSingle(paragraphs[i + 1], paired[i + 1])) {
      stretches.push({ start: start + marks.leftOpenSingle, end: start + reading.text.trimEnd().length, paragraph: i, closed: false });
    }
  }
  return stretches;
}

/** Whether the next paragraph begins with a single mark as well. */
function takesUpSingle(next: Paragraph | undefined, marks: PairedMarks | undefined): boolean {
  const first = next?.reading.marks[0];
  return first?.start === 0 && first.style === 'single' && (marks?.leftOpenSingle === 0 || marks?.pieces[0]?.start === 0);
}

/** Whether the next paragraph takes up a quotation left open: it opens with a mark again, or closes what it never opened. */
function goesOn(next: Paragraph | undefined, marks: PairedMarks | undefined): boolean {
  if (!next || !marks) return false;
  return next.reading.marks[0]?.start === 0 || marks.closesEarlier !== undefined;
}
