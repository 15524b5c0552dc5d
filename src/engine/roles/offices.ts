import { OFFICE_PREFIXES, OFFICES, PLURAL_OFFICES, SCHOLAR_ENDING } from '../lang/en/people/offices';
import type { Gender } from '../lang/en/people/given-names';

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
export function officeOf(lower: string): Office | undefined {
  return (
    offices.get(lower) ??
    (lower.endsWith(SCHOLAR_ENDING)
      ? { noun: lower, class: 'scholar', public: 'never', gender: undefined, plural: false }
      : prefixedOffice(lower))
  );
}

/** "ex-president", "vice-chancellor": the office behind the prefix, where it is none of its own. */
function prefixedOffice(lower: string): Office | undefined {
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && hyphen <= LONGEST_PREFIX && OFFICE_PREFIXES.has(lower.slice(0, hyphen))
    ? offices.get(lower.slice(hyphen + 1))
    : undefined;
}

/** Letters of the longest of `OFFICE_PREFIXES`. */
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
    for (const noun of line.slice(colon + 1).split(/\s+/)) if (noun !== '') found.set(noun, { ...current, noun, plural: false });
  }
  for (const entry of PLURAL_OFFICES.trim().split(/\s+/)) {
    const [plural, singular] = entry.split('=') as [string, string];
    const office = found.get(singular);
    if (office) found.set(plural, { ...office, plural: true });
  }
  return found;
}
