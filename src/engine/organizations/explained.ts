import type { ParagraphReading, Token } from '../reading';
import { keptWith } from '../text/kept';
import { namesNoBody, shortIn } from './bracketed';
import type { OrganizationCandidate } from './candidate';

/** Letters that an article explains as something that is no body. */
export interface ExplainedLetters {
  readonly letters: string;
  /** The place that they are short for; undefined where they stand for something else. */
  readonly place: string | undefined;
}

const NONE: readonly ExplainedLetters[] = [];

/** "movement control order (MCO)", "Universal Periodic Review (UPR)", "St Vincent and the Grenadines (SVG)": of one paragraph, in order. */
const explainedLetters = keptWith((reading: ParagraphReading): readonly ExplainedLetters[] => {
  if (!reading.text.includes('(')) return NONE;
  let found: ExplainedLetters[] | undefined;
  const { tokens } = reading;
  for (let at = 1; at < tokens.length; at++) {
    const short = shortIn(tokens, at);
    if (short === undefined) continue;
    const place = placeBefore(reading, tokens[at - 1]!, short.text);
    if (place !== undefined || namesNoBody(tokens, at, short.text)) (found ??= []).push({ letters: short.text, place });
  }
  return found ?? NONE;
});

/** What the letters in a document’s brackets are short for, where that is no body: the last explanation counts. */
export function lettersOf(readings: Iterable<{ readonly reading: ParagraphReading }>): ReadonlyMap<string, ExplainedLetters> {
  const all = new Map<string, ExplainedLetters>();
  for (const { reading } of readings) for (const one of explainedLetters(reading)) all.set(one.letters, one);
  return all;
}

/** Whether a body is but letters (`words`) that the document explains otherwise: of no list, or a place’s. */
export const isExplained = (
  { strength, short }: OrganizationCandidate,
  words: string,
  letters: ReadonlyMap<string, ExplainedLetters>,
): boolean => {
  const one = short === undefined ? letters.get(words) : undefined;
  return one !== undefined && (strength === 'likely' || one.place !== undefined);
};

/** The place right before a bracket whose initials open the letters in it: "Khyber Pakhtunkhwa (KPK)". */
function placeBefore({ text, places, organizations }: ParagraphReading, last: Token, letters: string): string | undefined {
  const place = places.find(({ end }) => end === last.end);
  if (place === undefined || organizations.some(({ start, end }) => start < place.end && end >= place.end)) return undefined;
  const initials = text
    .slice(place.start, place.end)
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase());
  return initials.length > 1 && letters.startsWith(initials.join('')) ? place.name : undefined;
}
