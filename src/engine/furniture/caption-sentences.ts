import type { Token } from '../reading';
import { SPOKEN } from './lines';
import { captionVerbs, placeWords, postureVerbs, sideWords } from './words';

/** A caption is no longer than this. In UTF-16 code units. */
const LONGEST = 320;
/** The verb of a caption stands among so many tokens. */
const LATEST_VERB = 30;

/** A date to the day with its year, as agencies write it at the end of their captions. */
const FULL_DATE = /\b(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? (?:199|20\d)\d(?:\.|$)/u;
/** What a posture is told with in a caption: the day, and the occasion. */
const OCCASION =
  /\b(?:on|,) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bduring (?:an?|the|his|her|their) |\b(?:news|press) (?:conference|briefing)\b|\bin this (?:file|undated|still|image|photo|picture|screen)/;
/** Who stands on which side: ", left, speaks". */
const SIDE =
  /\p{L}, (?:second from |third from )?(?:left|right|cent(?:er|re)|back|front), |\((?:[LC]|\d\p{L}{2} [LRlr]|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re))\)/u;

/**
 * Whether one or two sentences tell in the present tense what a picture shows: "Ana Roe speaks to reporters at the port on Monday." The news
 * is told in the past; the verb is one of what can be seen, and a full date, the side where somebody stands or an occasion is told with it.
 */
export function isPresentCaption(text: string, tokens: readonly Token[], sentences: number): boolean {
  if (text.length > LONGEST || sentences > 2 || tokens[0]?.capital !== true || tokens[0].pos === 'PRON') return false;
  const at = verbOf(tokens);
  if (at === undefined || SPOKEN.test(text) || /[?!]/.test(text)) return false;
  // Captions say one thing: "is", "will" and "has" are the article's.
  if (tokens.some(({ pos }) => pos === 'AUX')) return false;
  if (FULL_DATE.test(text) || SIDE.test(text)) return true;
  const next = tokens[at + 1]?.lower ?? '';
  return postureVerbs.has(tokens[at]!.lower) && placeWords.has(next) && OCCASION.test(text) && text.endsWith('.');
}

/** Index of the first verb where it is one of captions. */
function verbOf(tokens: readonly Token[]): number | undefined {
  const end = Math.min(tokens.length, LATEST_VERB);
  for (let at = 1; at < end; at++) {
    const { pos, lower, capital } = tokens[at]!;
    if (capital || sideWords.has(lower)) continue;
    if (captionVerbs.has(lower) && tokens[at - 1]!.pos !== 'DET' && tokens[at - 1]!.pos !== 'ADJ') return at;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return undefined;
  }
  return undefined;
}
