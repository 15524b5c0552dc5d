import { isOrganizationId } from '../ids';
import { POSSESSIVES } from '../lang/en/claims/function-words';
import type { ResolvedEntities } from '../people/antecedent';
import type { Pair } from '../types';
import { within } from './ordered-spans';
import type { SourceId } from './source-id';
import { headLength, isCollective, isModifier, lastWord } from './source-phrase';

const AND = ' and ';
/** A source of more parts than this is no list of speakers. */
const MOST_PARTS = 8;
const ARTICLE = /^the /i;

/**
 * Reads sources that list bodies and countries, among them people behind a body: "the European Union, Qatar and Norway’s government".
 * All offsets are absolute.
 * @param read who is meant by one of them
 */
export function createListReader(
  text: string,
  { mentions, organizations, places, roles }: Pick<ResolvedEntities, 'mentions' | 'organizations' | 'places' | 'roles'>,
  read: (part: Pair) => SourceId,
): (source: Pair) => SourceId | undefined {
  /** Behind the last word of the list’s part that begins there; the "and" of a body or an office parts nothing ("Save and Care"). */
  const partEnd = (start: number, end: number): number => {
    for (let at = start; at < end; at++) {
      if (text[at] !== ',' && !(text[at] === ' ' && text.startsWith(AND, at))) continue;
      const holds = (outer: { readonly start: number; readonly end: number }): boolean => outer.start < at && at < outer.end;
      const inside = within(organizations, start, end).find(holds) ?? within(roles, start, end).find(holds);
      if (!inside) return at;
      at = inside.end - 1;
    }
    return end;
  };

  const partsOf = ([start, end]: Pair): readonly Pair[] => {
    const parts: Pair[] = [];
    let at = start;
    while (at < end && parts.length <= MOST_PARTS) {
      const to = partEnd(at, end);
      parts.push([at, to]);
      if (to === end) return parts;
      const isComma = text[to] === ',';
      at = isComma ? to + 1 : to + AND.length;
      if (isComma && text.startsWith(AND, at)) at += AND.length;
      else if (isComma && text[at] === ' ') at++;
    }
    return [];
  };

  /** Whether the part is nothing but a name, its article aside. */
  const isNamed = ([start, end]: Pair): boolean => {
    const from = start + (ARTICLE.exec(text.slice(start, start + 4))?.[0].length ?? 0);
    const isWhole = (one: { readonly start: number; readonly end: number }): boolean => one.start <= from && one.end === end;
    return within(organizations, start, end).some(isWhole) || within(places, start, end).some(isWhole);
  };

  const holdsName = ([start, end]: Pair): boolean => within(organizations, start, end).length > 0 || within(places, start, end).length > 0;

  /** "The army", "Norway’s government", "the ministry of health", and not "the ministers of Norway" of a list of countries. */
  const isBody = ([start, end]: Pair): boolean => {
    const words = text.slice(start, end).toLowerCase();
    const head = headLength(words);
    if (!isCollective(lastWord(words.slice(0, head))) || POSSESSIVES.has(words.split(' ', 1)[0]!)) return false;
    return (
      head === words.length || (within(organizations, start + head, end).length === 0 && within(places, start + head, end).length === 0)
    );
  };

  /** "Chad officials", and not "Chad’s officials" or "the Chad office". */
  const isOwned = ([start, end]: Pair): boolean =>
    [...within(organizations, start, end), ...within(places, start, end)].some(
      (one) => one.start === start && isModifier(text, one.end, end),
    );

  return ([start, end]) => {
    const words = text.slice(start, end);
    if (!words.includes(AND)) return undefined;
    const parts = partsOf([start, end]);
    const [first, second] = parts;
    if (!first || !second || (!isNamed(first) && !isBody(first))) return undefined;
    // "Police and prosecutors" speak as one, and not "the army and the Houthi militia"; two names are no list.
    if (parts.length === 2 && isNamed(first) === isNamed(second) && (isNamed(first) || holdsName(first) === holdsName(second)))
      return undefined;
    // "Nepal and Chad officials": officials of both.
    if (parts.length === 2 && isOwned(second)) return undefined;
    // "UNICEF, the children’s agency, and Norway": what is told of the first one.
    const isTold = parts.length === 3 && isNamed(first) && !isNamed(second) && text[second[1]] === ',';
    const ids: string[] = [];
    for (const part of isTold ? [first, parts[2]!] : parts) {
      const [mention] = within(mentions, ...part);
      if (!isNamed(part) && !isBody(part) && mention?.end !== part[1]) return undefined;
      const { id } = read(part);
      if (id.includes('|') || (!isOrganizationId(id) && mention?.person !== id)) return undefined;
      if (!ids.includes(id)) ids.push(id);
    }
    return ids.length > 1 ? { id: ids.join('|'), how: 'words' } : undefined;
  };
}
