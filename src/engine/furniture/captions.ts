import { knownOrganizations } from '../organizations/known';
import type { Pair } from '../types';
import { SPOKEN } from './lines';
import { creditLabels, creditWords } from './words';

/** A credit behind its caption is no longer than this. In UTF-16 code units. */
const LONGEST_CREDIT = 70;

/**
 * The credit that ends a caption: "… in Oslo © Ann Lee, AFP", "… (ABC News: Ann Lee)", "… (Supplied)", "… Picture: Ann Lee". Undefined where
 * the paragraph ends otherwise.
 */
export function endingCredit(text: string): Pair | undefined {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  const sign = tail.lastIndexOf('©');
  if (sign >= 0 && from + sign > 0 && /^©\s?\p{Lu}/u.test(tail.slice(sign))) return [from + sign, text.length];
  if (tail.charAt(tail.length - 1) === ']') {
    const open = tail.lastIndexOf('[');
    if (open > 0 && isBracketed(text.slice(0, from + open), tail.slice(open + 1, -1))) return [from + open, text.length];
  }
  // "(Pool photo)(Harbor News)": the first of the brackets that end the line says what they are.
  for (let end = tail.trimEnd().replace(/\.$/, '').length; tail.charAt(end - 1) === ')';) {
    const open = tail.lastIndexOf('(', end - 1);
    if (open < 0) break;
    const inside = tail.slice(open + 1, end - 1);
    if (isCredit(text, from + open + 1, inside) || isPhotographer(text, from + open, inside)) return [from + open, text.length];
    end = open;
  }
  const told = tail.includes(PHOTO_WITHIN) ? TOLD.exec(tail) : null;
  if (told !== null && from + told.index > 0 && !SPOKEN.test(text)) return [text.length - told[1]!.length, text.length];
  if (YEAR.test(tail) && !SPOKEN.test(text)) {
    const dated = DATED.exec(tail);
    if (dated !== null && from + dated.index > 0) return [text.length - dated[1]!.length, text.length];
    const agency = AGENCY.exec(tail);
    const start = text.length - (agency?.[1]!.length ?? 0);
    if (agency !== null && knownOrganizations.at(text, start)?.value.kind === 'media') return [start, text.length];
  }
  const glued = tail.includes('—') && !SPOKEN.test(text) ? GLUED.exec(tail) : null;
  if (glued !== null && knownOrganizations.at(text, text.length - glued[2]!.length)?.value.kind === 'media')
    return [text.length - glued[1]!.length, text.length];
  const dashed = DASH.test(tail) && !SPOKEN.test(text) ? DASHED.exec(tail) : null;
  if (dashed !== null && from + dashed.index > 0) return [text.length - dashed[1]!.length, text.length];
  const label = labelStart(tail);
  if (label !== undefined && from + label > 0) return [from + label, text.length];
  return undefined;
}

/** "… on Nov. 19. (Takuro Nukui)": a name alone in brackets behind the caption’s full stop. */
const isPhotographer = (text: string, open: number, inside: string): boolean => {
  if (!text.slice(0, open).trimEnd().endsWith('.')) return false;
  const words = inside.split(' ');
  return words.length > 1 && words.length < 5 && words.every((word) => word.length < 23 && PART_OF_NAME.test(word)) && GIVEN.test(inside);
};

/** "… at the port. [File, Standard]", "… at the port. [Courtesy]": words of credits and names behind the caption's full stop. */
const isBracketed = (before: string, inside: string): boolean =>
  /[.!?] ?$/.test(before) &&
  !SPOKEN.test(before) &&
  inside.length < LONGEST_CREDIT / 2 &&
  (creditLabels.has(inside.toLowerCase()) || inside.split(/[ ,/|]+/).some((word) => creditWords.has(word.toLowerCase()))) &&
  inside.split(/[ ,/|]+/).every((word) => PART_OF_NAME.test(word) || creditWords.has(word.toLowerCase()));

/** In whatever `DATED` finds, and with another mark in whatever `AGENCY` does: a quick look. */
const YEAR = /\d,? (?:19|20)\d\d[.) ]/;
/** "… on May 4, 2021. Harbor Police": a full date ends the caption's sentence, and a name alone stands behind it. */
const DATED = /\d, (?:19|20)\d\d[.)] ?(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,4})$/u;
/** "… on Monday. File Photo by Ana Roe", "… in Gulshan. | Harbor Photo". */
const TOLD =
  /(?:[.!?)]|\p{L} [–—-]) (?:\| )?((?:(?:File |Handout )?[Pp]hotos? (?:courtesy(?: of)?|by|via|from|provided by) \p{Lu}|(?<=\| )\p{Lu}[\p{L} ]{1,24} Photo$)[^.!?“”"]{0,48}\.?)$/u;
/** In whatever `DASHED` finds: a quick look. */
const DASH = /[.!?)] [—–-]/;
/** "… in Oslo. — HarborNewsTV", perhaps between tags of the page. */
const DASHED =
  /[.!?)] [—–-] ?((?:\p{Lu}[\p{L}’'-]{0,24} ?){0,3}(?:TV|News|Files?|Photos?|Press|Media|Agency|Online|\p{Lu}{2,5}|Reuters)(?:<\/\p{L}{1,6}>)?)$/u;
/** "… near the bridge.Ana Roe—Getty Images": the photographer and the agency, glued to the caption's sentence. */
const GLUED = /[.!?)] ?((?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,4}—(\p{Lu}[\p{L}/ ]{1,30}))$/u;
/** In whatever `TOLD` finds: a quick look. */
const PHOTO_WITHIN = 'hoto';
/** "… in Verin May 4, 2021 Reuters": the agency right behind the date. */
const AGENCY = /\d,? (?:19|20)\d\d ((?:\p{Lu}[\p{L}’'-]{1,20} ?){1,3})$/u;

// Short and apart: a pattern of several such classes takes the engine tens of milliseconds to make ready.
const CAPITAL = /^\p{Lu}/u;
const PART_OF_NAME = /^\p{Lu}[\p{L}.’'-]*$/u;
const GIVEN = /^.\p{Ll}/u;
const LAST_LETTERS = /\p{L}+$/u;
const NO_NAME = /[.!?“”"]/;

/** Lengths of what stands behind a label, in UTF-16 code units. */
const SHORTEST_LABELLED = 2;
const LONGEST_LABELLED = 49;
const LONGEST_BARRED = 61;

/** Where a label begins that ends the caption: "Picture: Ann Lee/Herald", "PHOTO | ANN LEE | HERALD". */
function labelStart(tail: string): number | undefined {
  const colon = tail.lastIndexOf(': ');
  if (colon >= 0) {
    const named = tail.slice(colon + 2).replace(/\.$/, '');
    return isLabelled(named, LONGEST_LABELLED) && !named.includes(':') ? labelBefore(tail.slice(0, colon)) : undefined;
  }
  for (let bar = tail.indexOf('|'); bar >= 0; bar = tail.indexOf('|', bar + 1)) {
    const label = isLabelled(tail.slice(bar + 1).replace(/^ /, ''), LONGEST_BARRED)
      ? labelBefore(tail.slice(0, bar).replace(/ $/, ''))
      : undefined;
    if (label !== undefined) return label;
  }
  return undefined;
}

const isLabelled = (named: string, longest: number): boolean =>
  named.length >= SHORTEST_LABELLED && named.length <= longest && CAPITAL.test(named) && !NO_NAME.test(named);

function labelBefore(text: string): number | undefined {
  const word = LAST_LETTERS.exec(text)?.[0];
  return word !== undefined && CAPITAL.test(word) && creditLabels.has(word.toLowerCase()) ? text.length - word.length : undefined;
}

/** In UTF-16 code units. */
const VIA = ' via '.length;

/** What stands in the bracket: an outlet or a word for where pictures come from, and behind a colon whose it is. */
function isCredit(text: string, start: number, inside: string): boolean {
  const colon = inside.indexOf(':');
  const source = (colon < 0 ? inside : inside.slice(0, colon)).trim();
  const isNamed = colon > 0 && /^\s?\p{Lu}/u.test(inside.slice(colon + 1));
  if (
    creditLabels.has(source.toLowerCase()) ||
    /^(?:file |handout )?(?:photo|image|picture)s? (?:by|via|courtesy|from) \p{Lu}/iu.test(source)
  )
    return true;
  // "(Harbor Police via Reuters)"
  const via = source.lastIndexOf(' via ');
  if (via > 0 && knownOrganizations.at(text, start + inside.indexOf(' via ') + VIA)?.value.kind === 'media') return true;
  const words = source.split(' ');
  // "(RDP image)", "(Harbor Police photo)"
  if (colon < 0 && words.length > 1 && words.length < 4 && /^\p{Lu}/u.test(source) && creditLabels.has(words[words.length - 1]!))
    return true;
  if (!isNamed) return false;
  const isAgency = words.every((word) => /^\p{Lu}/u.test(word)) && creditWords.has(words[words.length - 1]!.toLowerCase());
  return isAgency || knownOrganizations.at(text, start)?.value.kind === 'media';
}
