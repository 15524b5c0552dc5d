import type { Paragraph } from '../reading';
import { coversAll } from './covers';
import { hasCaption, LONGEST_CAPTION } from './frames';
import { SPOKEN } from './lines';
import { saysTheSame } from './repeated';

/** A date to the day with its year, as agencies write it into their captions; days of history are the article's. */
const FULL_DATE = /\b(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? (?:199|20\d)\d\b/u;

/** A line that nobody said, right above a credit: with a full date its caption, with a caption's own words that caption once more. */
export function markCaptions(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 1; at < paragraphs.length; at++) {
    const { furniture, text: credited } = paragraphs[at]!.reading;
    if (!furniture.picture || !coversAll(paragraphs[at])) continue;
    const { text, furniture: above } = paragraphs[at - 1]!.reading;
    if (text.length > LONGEST_CAPTION || above.picture || SPOKEN.test(text)) continue;
    if (hasCaption(paragraphs[at]!) ? text.endsWith('.') && saysTheSame(text, credited) : FULL_DATE.test(text)) whole[at - 1] = true;
  }
}

/** Who stands on which side of a picture: "(R)", "(2nd L)", "(From L-R)", "(left)". */
const SIDES = /\((?:(?:\d\p{L}{2} |[Ff]rom )?(?:L|R|C|l|r|c|L-R|L to R|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|left to right))\)/u;
/** "(R)" behind such a name is a party. */
const AMERICAN = /\b(?:Sen|Rep|Gov|Reps|Sens|Senator|Representative|Congressman|Congresswoman|Governor)\b/;

/** An agency’s caption without its credit tells the sides that people stand on and the full date. */
export function markSides(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  paragraphs.forEach(({ reading: { text, furniture } }, at) => {
    // The reading of the paragraph alone has seen a caption's mark.
    if (!furniture.picture || furniture.spans.length > 0 || text.length > LONGEST_CAPTION) return;
    if (SIDES.test(text) && FULL_DATE.test(text) && !SPOKEN.test(text) && !AMERICAN.test(text)) whole[at] = true;
  });
}
