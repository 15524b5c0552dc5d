import { OFFICE_PREFIXES, OFFICES, PLURAL_OFFICES, SCHOLAR_ENDING } from '../lang/en/people/offices';
import type { Gender } from '../lang/en/people/given-names';
import type { Token } from '../reading';
import { OFFICE } from '../text/lists';

export type OfficeClass =
  | 'head' | 'royal' | 'monarch' | 'pontiff' | 'minister' | 'diplomat' | 'spokesperson' | 'lawmaker' | 'judge' | 'soldier' | 'police' | 'mayor' | 'chief'
  | 'adviser' | 'official' | 'colleague' | 'rebel' | 'candidate' | 'staff' | 'scholar' | 'business' | 'press' | 'law' | 'culture' | 'sport' | 'society'; // prettier-ignore

/** A noun that names what somebody is. */
export interface Office {
  /** In the singular, lower case. */
  readonly noun: string;
  readonly class: OfficeClass;
  readonly public: 'always' | 'unless' | 'if' | 'never';
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  /** Only its beginning stands in the text. */
  readonly cut?: true;
}

const offices = readOffices();

/** The office that a noun (lower case) names, "spokesman", "presidents" or "ex-president"; undefined where it names none. */
export const officeOf = (lower: string): Office | undefined => offices.get(lower) ?? derivedOffice(lower);

/** The same for a token: most carry no office, which their list bits tell. */
export const officeOfToken = ({ lower, lists }: Token): Office | undefined => ((lists & OFFICE) === 0 ? undefined : officeOf(lower));

/** Offices that no list can hold. Asked for every word of a text, so the letters that decide are looked at first. */
function derivedOffice(lower: string): Office | undefined {
  const { length } = lower;
  if (length <= SCHOLAR_ENDING.length) return undefined;
  // "biologist": the ending is of seven letters, the last a "t".
  if (lower.charCodeAt(length - 1) === LAST_OF_SCHOLAR && lower.endsWith(SCHOLAR_ENDING))
    return { noun: lower, plural: false, class: 'scholar', public: 'never', gender: undefined };
  // "ex-president", "vice-chancellor": the office behind the prefix.
  for (let at = SHORTEST_PREFIX; at <= LONGEST_PREFIX && at < length; at++)
    if (lower.charCodeAt(at) === HYPHEN) return OFFICE_PREFIXES.has(lower.slice(0, at)) ? offices.get(lower.slice(at + 1)) : undefined;
  return undefined;
}

const HYPHEN = 45;
const LAST_OF_SCHOLAR = SCHOLAR_ENDING.charCodeAt(SCHOLAR_ENDING.length - 1);
/** Letters of the shortest and of the longest of `OFFICE_PREFIXES`. */
const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 6;

/** The offices by their first letter, for those of which the rest is missing. */
const byLetter = new Map<number, (readonly [string, Office])[]>();
for (const entry of offices) {
  const letter = entry[0].charCodeAt(0);
  const same = byLetter.get(letter);
  if (same) same.push(entry);
  else byLetter.set(letter, [entry]);
}

/** Least number of letters that may be missing of a word that was cut off. */
const LEAST_MISSING = 2;

/** The office of which only the first letters are left ("spokesw"); undefined where no office begins so. */
export function officeWithPrefix(lower: string): Office | undefined {
  const found = byLetter
    .get(lower.charCodeAt(0))
    ?.find(([noun]) => noun.length >= lower.length + LEAST_MISSING && noun.startsWith(lower) && !noun.includes('-'));
  return found && { ...found[1], gender: undefined, cut: true };
}

function readOffices(): Map<string, Office> {
  const found = new Map<string, Office>();
  let current: Omit<Office, 'noun' | 'plural'> | undefined;
  for (const line of OFFICES.split('\n')) {
    const colon = line.indexOf(':');
    const [kind, isPublic, gender] = line.slice(0, Math.max(colon, 0)).trim().split(' ');
    if (colon >= 0) current = { class: kind as OfficeClass, public: isPublic as Office['public'], gender: gender as Gender | undefined };
    if (!current) continue;
    for (const noun of line.slice(colon + 1).split(/\s+/)) if (noun !== '') found.set(noun, { noun, plural: false, ...current });
  }
  for (const entry of PLURAL_OFFICES.trim().split(/\s+/)) {
    const [plural, singular] = entry.split('=') as [string, string];
    const office = found.get(singular);
    if (office) found.set(plural, { ...office, plural: true });
  }
  return found;
}
