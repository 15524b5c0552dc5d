import type { Paragraph } from '../reading';
import { coversAll, endsSentence } from './covers';
import { SHORTEST_HEADLINE, SPOKEN } from './lines';
import { saysTheSame } from './repeated';

/** Lines of a picture's frame at the most. In UTF-16 code units. */
export const LONGEST_CAPTION = 320;
/** What stands before a credit and is longer is the caption; a line beside it needs another reason to belong to the picture. In UTF-16 code units. */
const LONGEST_BARE = 40;

/** In a document whose paragraphs are parted by empty lines, lines that stand together with a credit are the frame of a picture. */
export function markFrames(text: string, paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const adjoining = paragraphs.map((_, at) => adjoinsBefore(text, paragraphs, at));
  const adjoins = (at: number): boolean => adjoining[at]!;
  let parted = 0;
  for (let at = 1; at < paragraphs.length; at++) if (!adjoins(at)) parted++;
  if (parted * 2 < paragraphs.length - 1) return;
  for (let from = 0; from < paragraphs.length;) {
    let to = from + 1;
    while (to < paragraphs.length && adjoins(to)) to++;
    const block = paragraphs.slice(from, to);
    if (
      block.length > 1 &&
      block.some(({ reading }) => reading.furniture.picture) &&
      block.every(({ reading }) => reading.text.length <= LONGEST_CAPTION || reading.furniture.picture)
    ) {
      // A line between two others that are no part of it is prose: bullets that sum up the article stand below a picture as well.
      const isPicture = (at: number): boolean => at >= from && at < to && paragraphs[at]!.reading.furniture.picture;
      const belongs = (at: number, beside: number): boolean =>
        isPicture(beside) &&
        !(at > beside && isProse(paragraphs[at]!.reading)) &&
        // Above a picture the article's own lines tell who said something or end as sentences do, but for its headline; below it a heading
        // may stand.
        ((!hasCaption(paragraphs[beside]!) && !(at < beside && SPOKEN.test(paragraphs[at]!.reading.text))) ||
          (at > 1 && at < beside && !/[.!?:]["”’)]?$/.test(paragraphs[at]!.reading.text)) ||
          saysTheSame(paragraphs[at]!.reading.text, paragraphs[beside]!.reading.text));
      const isLabel = (at: number): boolean => {
        const { furniture, text: line } = paragraphs[at]!.reading;
        const isBelow = isPicture(at - 1) && hasCaption(paragraphs[at - 1]!);
        return furniture.fragment && (line.length < SHORTEST_HEADLINE || !isBelow);
      };
      for (let at = from; at < to; at++)
        if (!isPicture(at) && !isHeadline(paragraphs, at) && (belongs(at, at - 1) || belongs(at, at + 1) || isLabel(at))) whole[at] = true;
    }
    from = to;
  }
}

/** Several sentences: below a credit they are the article's, which goes on without an empty line. */
const isProse = ({ text, sentences }: Paragraph['reading']): boolean =>
  sentences.length > 1 && text.length >= SHORTEST_PROSE && endsSentence(text);

/** In UTF-16 code units. */
const SHORTEST_PROSE = 160;

/** The credit ends a caption of its own. */
export function hasCaption({ reading: { furniture } }: Paragraph): boolean {
  const [credit] = furniture.bylines;
  return credit !== undefined && credit[0] > LONGEST_BARE;
}

/** A line without an end of a sentence right above the byline or the date is the headline, whatever stands above it. */
function isHeadline(paragraphs: readonly Paragraph[], at: number): boolean {
  const { text } = paragraphs[at]!.reading;
  const next = paragraphs[at + 1];
  if (next === undefined || text.length < SHORTEST_HEADLINE || /[.!?:)]$/.test(text) || !coversAll(next)) return false;
  const { bylines, picture, standing } = next.reading.furniture;
  return (bylines.length > 0 && !picture) || standing;
}

/** Whether no empty line parts a paragraph from the one before. */
function adjoinsBefore(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const before = paragraphs[at - 1];
  if (before === undefined) return false;
  const end = before.start + before.reading.text.length;
  const next = text.indexOf('\n', end);
  const further = next < 0 ? next : text.indexOf('\n', next + 1);
  return further < 0 || further >= paragraphs[at]!.start;
}
