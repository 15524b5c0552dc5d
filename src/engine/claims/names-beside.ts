import type { ResolvedEntities } from '../people/antecedent';
import { LONGEST_LEADING, type Holders } from './holders';
import { within } from './ordered-spans';
import type { SourceId } from './source-id';
import { isPartyTag, isPossessor, isTitleGap } from './source-phrase';

/** Between the last two of several. */
const AND = ' and ';

/** The names behind the head of a source. All offsets are absolute. */
export interface NamesBeside {
  inApposition(start: number, end: number): SourceId | undefined;
  withOthers(first: SourceId, headEnd: number, end: number): SourceId;
}

export function createNamesBeside(
  text: string,
  { mentions }: Pick<ResolvedEntities, 'mentions'>,
  offices: Pick<Holders, 'hasOffice'>,
): NamesBeside {
  /** "his sister, Misty Hale": the name behind the comma. */
  const inApposition = (start: number, end: number): SourceId | undefined => {
    const length = text.slice(start, end).indexOf(',');
    if (length < 0) return undefined;
    const comma = start + length;
    const [mention, second] = within(mentions, comma, end);
    if (!mention) return undefined;
    const isTitled = isTitleGap(text.slice(comma + 1, mention.start)) || offices.hasOffice(mention, comma);
    if (mention.start - comma > LONGEST_LEADING && !isTitled) return undefined;
    // "two members, Ada Lund and Karl Brandt".
    const both = second && text.slice(mention.end, second.start) === AND;
    return { id: both ? `${mention.person}|${second.person}` : mention.person, how: 'name' };
  };

  /** "Ana Ode, D-Ore., and Karl Brandt, R-Idaho", "Ana Ode, Karl Brandt and Ivo Lund": those who speak with whoever is named first. */
  const withOthers = (first: SourceId, headEnd: number, end: number): SourceId => {
    const and = first.how === 'name' ? text.slice(headEnd, end).indexOf(AND) : -1;
    if (and < 0) return first;
    const between = text.slice(headEnd, headEnd + and);
    const listed: (string | undefined)[] = [];
    let at = headEnd;
    for (const part of between.split(',')) {
      if (part.trim() !== '') listed.push(nameAt(at, at + part.length, at + part.length));
      at += part.length + 1;
    }
    const isList = listed.length > 0 && !listed.includes(undefined);
    if (!isList && !between.endsWith(',') && !isPartyTag(between)) return first;
    const last = nameAt(headEnd + and + AND.length, end);
    if (last === undefined) return first;
    const ids = [first.id, ...(isList ? listed : []), last];
    return { ...first, id: [...new Set(ids)].join('|') };
  };

  /** The person whose name, behind nothing but an office or a title, begins the stretch; it ends at `nameEnd`, where that is given. */
  const nameAt = (start: number, end: number, nameEnd?: number): string | undefined => {
    const [mention] = within(mentions, start, end);
    if (!mention || isPossessor(text, mention.end, end) || (nameEnd !== undefined && mention.end !== nameEnd)) return undefined;
    return isTitleGap(text.slice(start, mention.start)) || offices.hasOffice(mention, start) ? mention.person : undefined;
  };

  return { inApposition, withOthers };
}
