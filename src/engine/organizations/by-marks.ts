import { isCapitals } from '../lang/title-case';
import { isWordOrName } from '../names/lexicon';
import { knownPlaces } from '../places/known';
import type { Token } from '../reading';
import type { OrganizationCandidate } from './candidate';
import { cameraLetters, cameraNouns, siteEndings } from './heads';

const STOP = 46;
/** The longest address in the net. In UTF-16 code units. */
const LONGEST_SITE = 40;

/** "RoundTrip.com", "Stuff.co.nz": an outlet or a firm by its address in the net, not within an address of other kinds. */
export function siteAt(text: string, { start, end }: Token): OrganizationCandidate | undefined {
  if (text.charCodeAt(end) !== STOP) return undefined;
  const [whole = '', last = ''] =
    /^[A-Za-z0-9-]+(?:\.com|\.co|\.org|\.net)?\.([A-Za-z]{2,4})(?![A-Za-z0-9@./-]\S)/.exec(text.slice(start, start + LONGEST_SITE)) ?? [];
  const site = whole.toLowerCase();
  if (site === '' || /[@/.-]/.test(text[start - 1] ?? '')) return undefined;
  // The last word of a sentence that is glued to the next one, "Mr.no" and their like.
  const isEnding = siteEndings.has(last.toLowerCase()) || (last.length === 2 && /\.com?\./.test(site));
  return isEnding ? { start, end: start + whole.length, kind: 'media', strength: 'certain', name: whole } : undefined;
}

/** "CCTV footage": letters of a broadcaster that stand for a camera. */
export const isCamera = ({ text }: Token, next: Token | undefined): boolean =>
  cameraLetters.has(text) && cameraNouns.has(next?.lower ?? '');

/** In UTF-16 code units. */
const LONGEST_CREDIT = 40;

const CREDIT = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?=\p{Lu}[\p{L}\p{N}]+$)/u;

/** "(Jo Haldane/PA)", "(Jo Haldane/Blitz90)": a photographer's outlet of whatever letters, in a bracket that opens at the offset. */
export function slashCredit(text: string, open: number): OrganizationCandidate | undefined {
  const near = text.slice(open + 1, open + 1 + 2 * LONGEST_CREDIT);
  const length = near.indexOf(')');
  const inside = near.slice(0, Math.max(0, length));
  const credit = inside.includes('/') ? CREDIT.exec(inside)?.[0] : undefined;
  if (credit === undefined) return undefined;
  return outletBetween(text, open + 1 + credit.length, open + 1 + length);
}

/** An outlet that its place among credits tells. */
const outletBetween = (text: string, start: number, end: number): OrganizationCandidate => ({
  start,
  end,
  kind: 'media',
  strength: 'likely',
  name: text.slice(start, end),
});

/** "Jo Haldane/Tribune/Harbor Images": what stands between two slashes before an outlet is an outlet. */
export function creditedBetween(text: string, kept: readonly OrganizationCandidate[]): OrganizationCandidate[] {
  const found: OrganizationCandidate[] = [];
  for (const { start, end, kind } of kept) {
    if (kind !== 'media') continue;
    if (text[start - 1] === '/' || text[end] === '/') for (const outlet of creditsAround(text, start)) found.push(outlet);
    if (text[start - 1] !== '/') continue;
    const slash = text.lastIndexOf('/', start - 2);
    const between = text.slice(slash + 1, start - 1);
    if (slash < 0 || between.length > LONGEST_CREDIT || !/^\p{Lu}[^/.,;()]*$/u.test(between)) continue;
    found.push(outletBetween(text, slash + 1, start - 1));
  }
  return found;
}

/** A bracket of credits is no longer on either side. In UTF-16 code units. */
const LONGEST_BRACKET = 60;

/** "(Tanjug/Vesnik/RTS)": single words in a bracket that slashes join with an outlet, and that are nobody’s names. */
function creditsAround(text: string, at: number): OrganizationCandidate[] {
  const from = Math.max(0, at - LONGEST_BRACKET);
  const open = text.slice(from, at).lastIndexOf('(') + from;
  const close = text.slice(at, at + LONGEST_BRACKET).indexOf(')') + at;
  if (open < from || close < at) return [];
  const found: OrganizationCandidate[] = [];
  let start = open + 1;
  for (const part of text.slice(start, close).split('/')) {
    if (/^\p{Lu}[\p{L}\p{N}-]+$/u.test(part) && !isWordOrName(part.toLowerCase()))
      found.push(outletBetween(text, start, start + part.length));
    start += part.length + 1;
  }
  return found;
}

/** A dateline's place and day before its bracket, and the bracket. In UTF-16 code units. */
const LONGEST_DATELINE = 60;
const LONGEST_AGENCIES = 30;

/** Two words of letters at most. */
const AGENCY = /^\p{L}[\p{L}\p{N}&]+(?: \p{Lu}[\p{L}\p{N}]+)?$/u;

/** "MOSCOW (AA) – ", "Manila, Oct 28 (dpa/GNA) – ": whose report it is, in a bracket at the offset between a dateline and its dash. */
export function datelineCredits(text: string, open: number): OrganizationCandidate[] {
  if (open > LONGEST_DATELINE) return [];
  const near = text.slice(open + 1, open + 1 + LONGEST_AGENCIES);
  const length = near.indexOf(')');
  if (length < 0 || !/^(?:: | ?(?:[–—_]|--? ))/.test(text.slice(open + length + 2, open + length + 6))) return [];
  const dated = text.slice(0, open);
  const place = dated.split(/[ ,/]/, 1)[0]!;
  if (dated !== '' && !/\d/.test(dated) && !(place.length > 2 && isCapitals(place)) && knownPlaces.at(text, 0) === undefined) return [];
  const found: OrganizationCandidate[] = [];
  let start = open + 1;
  for (const part of near.slice(0, length).split('/')) {
    const agency = part.trim();
    const first = start + part.indexOf(agency);
    if (AGENCY.test(agency) && knownPlaces.at(text, first) === undefined) found.push(outletBetween(text, first, first + agency.length));
    start += part.length + 1;
  }
  return found;
}
