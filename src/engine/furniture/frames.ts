import type { Paragraph } from '../reading';
import { coversAll } from './covers';

/** Lines of a picture's frame at the most. In UTF-16 code units. */
const LONGEST_CAPTION = 320;
/** A caption that stands twice may be longer: pages give the agency's whole text. In UTF-16 code units. */
const LONGEST_REPEATED = 700;
/** A longer fragment at the page's head is the headline. In UTF-16 code units. */
export const SHORTEST_HEADLINE = 28;
/** A line that stands twice and is shorter is no caption. In UTF-16 code units. */
const SHORTEST_CAPTION = 20;
/** A line that begins as a caption does for so long is that caption again. In UTF-16 code units. */
const SAME_CAPTION = 80;
/** More captions than this are not compared with the other lines. */
const MOST_CAPTIONS = 20;
/** What stands before a credit and is longer is the caption; a line beside it needs another reason to belong to the picture. In UTF-16 code units. */
const LONGEST_BARE = 40;
/** Of the words of a picture's two descriptions so many are the same. */
const SAME_WORDS = 0.6;

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
        // Above a picture the article's own lines end as sentences do, but for its headline; below it a heading may stand.
        (!hasCaption(paragraphs[beside]!) ||
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

/** The credit ends a caption of its own. */
function hasCaption({ reading: { furniture } }: Paragraph): boolean {
  const [credit] = furniture.bylines;
  return credit !== undefined && credit[0] > LONGEST_BARE;
}

/** Most longer words of the one stand in the other as well: a picture described twice, for the eye and for those who do not see it. */
function saysTheSame(one: string, other: string): boolean {
  const words = longWords(one);
  if (words.size < 3) return false;
  const others = longWords(other);
  let same = 0;
  for (const word of words) if (others.has(word)) same++;
  return same >= SAME_WORDS * words.size;
}

const longWords = (text: string): Set<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));

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

/** A caption that stands once with its credit and once without. */
export function markRepeated(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  markTwins(paragraphs, whole);
  const captions: { readonly at: number; readonly caption: string }[] = [];
  for (let at = 0; at < paragraphs.length && captions.length < MOST_CAPTIONS; at++) {
    const { text, furniture } = paragraphs[at]!.reading;
    const [span] = furniture.spans;
    if (furniture.picture && span !== undefined) captions.push({ at, caption: text.slice(0, span[1]) });
  }
  if (captions.length === 0) return;
  paragraphs.forEach(({ reading: { text } }, at) => {
    if (text.length < SHORTEST_CAPTION || text.length > LONGEST_REPEATED) return;
    // The headline may open the caption as well ("Bridge reopens - photo 1 Lorries on the bridge …"): it is the shorter part of it.
    const mayBeHeadline = text.length >= SHORTEST_HEADLINE && !/[.!?]["”]?$/.test(text);
    const repeats = (caption: string): boolean =>
      (caption.length > text.length && (!mayBeHeadline || caption.length < 2 * text.length) && caption.includes(text)) ||
      (text.length >= SAME_CAPTION && caption.startsWith(text.slice(0, SAME_CAPTION)));
    if (captions.some((picture) => picture.at !== at && repeats(picture.caption))) whole[at] = true;
  });
}

/** Somebody is quoted, or reported to have spoken: no caption. */
const REPORTED = /["“”]|''|\b(?:said|says|told|according)\b/;

/** A credit that no list knows, behind the second of two descriptions. In UTF-16 code units. */
const LONGEST_CREDIT = 40;
/** Both begin with so much of the same. In UTF-16 code units. */
const SAME_BEGINNING = 20;

/** A sentence that stands twice in a row, the second time with a few words behind it that are no sentence: a caption and whose picture it is. */
function markTwins(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    const one = paragraphs[at]!.reading.text;
    const two = paragraphs[at + 1]!.reading.text;
    if (two.charCodeAt(0) !== one.charCodeAt(0) || two.length <= one.length || two.length > one.length + LONGEST_CREDIT) continue;
    if (one.length < SAME_BEGINNING * 2 || one.length > LONGEST_REPEATED || one.slice(0, SAME_BEGINNING) !== two.slice(0, SAME_BEGINNING))
      continue;
    if (one.endsWith('.') && !/[.!?]["”]?$/.test(two) && !REPORTED.test(one) && saysTheSame(one, two)) whole[at] = whole[at + 1] = true;
  }
}

/** A date to the day with its year, as agencies write it into their captions. */
const FULL_DATE = /\b(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? (?:19|20)\d\d\b/u;

/** A line that nobody said, right above a credit: with a full date its caption, with a caption's own words that caption once more. */
export function markCaptions(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 1; at < paragraphs.length; at++) {
    const { furniture, text: credited } = paragraphs[at]!.reading;
    if (!furniture.picture || !coversAll(paragraphs[at])) continue;
    const { text, furniture: above } = paragraphs[at - 1]!.reading;
    if (text.length > LONGEST_CAPTION || above.picture || REPORTED.test(text)) continue;
    if (hasCaption(paragraphs[at]!) ? text.endsWith('.') && saysTheSame(text, credited) : FULL_DATE.test(text)) whole[at - 1] = true;
  }
}
