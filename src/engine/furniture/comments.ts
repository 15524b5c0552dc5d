import type { Paragraph } from '../reading';
import { isProse } from './menus';
import { commentWords } from './words';

/** A longer line heads no comments. In UTF-16 code units. */
const LONGEST_HEADING = 240;
/** "3 thoughts on “Bridge reopens”", "12 responses to Bridge reopens". */
const COMMENTS = /^\d{1,4} (?:thoughts?|comments?|responses?|replies|reactions?) (?:on|to) ["“‘«\p{Lu}]/iu;

const NINE = 57;

/** "Reply", "Flag as offensive". In UTF-16 code units. */
const LONGEST_BUTTON = 24;
/** Comments at the least where nothing heads them. */
const FEWEST = 3;

/** Behind the heading of readers’ comments stands nothing else, whatever it says; so does between the buttons below the first and the last one. */
export function markComments(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  let first = -1;
  let last = -1;
  let found = 0;
  let hasProse = false;
  for (let at = 0; at < paragraphs.length; at++) {
    const { text } = paragraphs[at]!.reading;
    if (at > 0 && text.length <= LONGEST_HEADING && text.charCodeAt(0) <= NINE && COMMENTS.test(text)) {
      whole.fill(true, at);
      return;
    }
    if (!hasProse) hasProse = isProse(text);
    else if (text.length <= LONGEST_BUTTON && commentWords.has(text.toLowerCase())) {
      if (first < 0) first = at;
      last = at;
      found++;
    }
  }
  if (found >= FEWEST) whole.fill(true, first, last + 1);
}
