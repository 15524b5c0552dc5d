import { knownOrganizations } from '../organizations/known';
import type { Token } from '../reading';
import { SPOKEN } from './lines';
import { creditEnds, jobEnds } from './words';

/** Lines of pages and press releases that say nothing of the article’s subject are no longer than this. In UTF-16 code units. */
const LONGEST = 240;

/** A part between two bars is no longer than this. In UTF-16 code units. */
const LONGEST_PART = 40;
/** Words of such a part, and of a part where one bar alone stands in the line. */
const MOST_WORDS = 6;
const MOST_WORDS_OF_TWO = 4;

/** "BBC Home | News | Sport", "Bureau of Affairs | Press Office | Nepal": labels between bars. */
export function isLabels(text: string, tokens: readonly Token[]): boolean {
  if (text.length > LONGEST || !text.includes('|')) return false;
  const parts = text.split('|').map((part) => part.trim());
  const most = parts.length > 2 ? MOST_WORDS : MOST_WORDS_OF_TWO;
  if (!parts.every((part) => part.length <= LONGEST_PART && /[\p{Lu}\p{N}]/u.test(part) && part.split(' ').length <= most)) return false;
  if (/[.!?“”"]/.test(text)) return false;
  return parts.length > 2 || !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Parts of a menu between bullets, at the least. */
const FEWEST_PARTS = 4;

/** "World• Top News• Diplomatic Exchanges• People": a menu whose words no list holds. */
export function isBulletedMenu(text: string): boolean {
  if (text.length > LONGEST || !text.includes('•') || /[.!?“”"]/.test(text)) return false;
  const parts = text.split('•').map((part) => part.trim());
  return parts.length >= FEWEST_PARTS && parts.every((part) => part.length <= LONGEST_PART && part.split(' ').length <= MOST_WORDS_OF_TWO);
}

/** "Ann Lee Photo": a photographer’s name and what the line stands under. */
export function isPhotographerLine(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length < 3 || tokens.length > MOST_WORDS || !creditEnds.has(tokens[tokens.length - 1]!.lower)) return false;
  return text.length <= 2 * LONGEST_PART && tokens.every(({ capital, pos }) => capital && pos !== 'VERB' && pos !== 'DET');
}

/** "Ann Lee for The Sound Tribune", "Ann Lee, Tom Reed and Jo Roe for Reuters": whose pictures they are. */
const FOR_OUTLET = /^(?:\p{Lu}[\p{L}.’'-]{0,20}(?:, and |, | and | )){2,12}for (?=(?:The |the )?\p{Lu})/u;

/** The offset of the outlet behind "for", in a line that is nothing but names and it; undefined otherwise. */
export function takenFor(text: string): number | undefined {
  if (text.length > LONGEST || !text.includes(' for ') || /[!?“”":;]|\.$/.test(text)) return undefined;
  const names = FOR_OUTLET.exec(text);
  if (names === null) return undefined;
  const start = names[0].length;
  const known = knownOrganizations.at(text, start) ?? knownOrganizations.at(text, start + 'the '.length);
  return known?.value.kind === 'media' && known.end === text.length ? start : undefined;
}

const MAIL = /[^\s@]{1,64}@[^\s@]{1,64}\.[a-z]{2,12}/i;
/** With the country’s figures. */
const PHONE = /\+\d[\d ()-]{6,18}\d/;
/** Behind a label, a line of nothing but figures. */
const PHONE_LINE = /^(?:\p{L}{2,10} ){0,2}(?:\p{L}{2,10}: ?)?\(?\d{3}[).-] ?\d{3}[.-]\d{4}(?: or [\d.-]{7,16})?$/u;
/** In whatever `PHONE_LINE` finds: a quick look, for V8 takes milliseconds to make ready what asks for letters of all scripts. */
const FIGURES = /\d{3}[.-]\d{4}/;
// What somebody has posted ends with a short address, too: it is the article's.
const ADDRESS_AT_END = /https?:\/\/(?!t\.co\/)[^\s]{1,200}$/;

/** "In Geneva: Ann Lee, spokesperson, lee@body.example, +41 79 …", "Photos are available here: https://…": where to turn for more. */
export const isContact = (text: string): boolean =>
  text.length <= LONGEST &&
  ((text.includes('@') && MAIL.test(text)) ||
    PHONE.test(text) ||
    (FIGURES.test(text) && PHONE_LINE.test(text)) ||
    ADDRESS_AT_END.test(text)) &&
  !/[“”"]/.test(text);

/** "… is an online newspaper", "… is Norland’s leading news website". */
const OUTLET =
  /^(?:The )?\p{Lu}[\p{L}’'.-]{1,20}(?: \p{Lu}[\p{L}’'.-]{1,20}){0,4} is (?:an? |the |\p{Lu}\p{Ll}{1,20}['’]s )(?:[\p{L}-]{2,15},? ){0,4}(?:newspaper|website|magazine|publication|portal|news (?:site|agency|outlet|platform|service|organi[sz]ation|channel|source))\b/u;
/** In whatever `OUTLET` finds: a quick look. */
const OUTLET_NOUN = /newspaper|website|magazine|publication|portal|news /;
const OURS: ReadonlySet<string> = new Set(['we', 'our', 'us', 'your']);

/** An outlet’s name is no longer than this. In UTF-16 code units. */
const LONGEST_NAME = 100;

/** What an outlet tells of itself below its articles: "Sound Tribune is an online newspaper … We report …". */
export function isAboutOutlet(text: string, tokens: readonly Token[]): boolean {
  const is = text.indexOf(' is ');
  if (is < 0 || is > LONGEST_NAME || text.length > 4 * LONGEST) return false;
  return OUTLET_NOUN.test(text) && OUTLET.test(text) && !SPOKEN.test(text) && tokens.some(({ lower }) => OURS.has(lower));
}

/** "ENDS", "# # #": the end of a press release or transcript. */
export const isEndMark = (text: string): boolean =>
  text.length <= 9 && /^(?:[-–—*/ ]{0,2}(?:ENDS?|Ends?)[-–—*/. ]{0,2}|(?:# ?){3,4}|- ?30 ?-|NNNN)$/.test(text);

const REPORTED: ReadonlySet<string> = new Set(['reported', 'reports', 'contributed', 'contributing', 'reporting', 'contribute']);
const PLAIN_NOUNS: ReadonlySet<string> = new Set(['report', 'reporting', 'story', 'article', 'staff', 'news']);

/** "Lee reported from Oslo. Daily News writer Tom Reed in Rome, Italy, contributed.": who wrote it, at the end of the page. */
export function isContributors(text: string, tokens: readonly Token[]): boolean {
  if (text.length > LONGEST || tokens.length < 4 || tokens[0]?.capital !== true || /[“”"?!]/.test(text)) return false;
  let told = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { lower, pos, capital } = tokens[at]!;
    if (REPORTED.has(lower)) {
      const next = tokens[at + 1];
      if (next === undefined || next.lower === 'from' || next.lower === 'to' || next.text === '.') told++;
      continue;
    }
    if (capital) continue;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'ADV' || pos === 'NUM') return false;
    if (pos === 'NOUN' && !jobEnds.has(lower) && !PLAIN_NOUNS.has(lower)) return false;
  }
  return told > 0;
}

/** What a page says of an author behind the name: "covers the courts", "is a reporter in Oslo". */
const ABOUT =
  /\b(?:covers?|covered|writes|reports on|joined|is an? |is the |is based|has (?:been|covered|worked|reported|written)|was (?:an? |previously))/;

/** "Ann covers the economy from Oslo.": a line that begins with an author’s name and tells of the author’s work. */
export const isAboutAuthor = (text: string, tokens: readonly Token[], authors: ReadonlySet<string>): boolean =>
  text.length <= 2 * LONGEST && authors.has(tokens[0]?.lower ?? '') && !/[“”"]/.test(text) && ABOUT.test(text);
