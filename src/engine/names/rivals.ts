import type { DateCandidate } from '../dates/candidate';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { PlaceCandidate } from '../places/candidate';
import type { Span } from '../types';

/** What else the words of the paragraph may name. */
export interface NameRivals {
  readonly dates: readonly DateCandidate[];
  readonly organizations: readonly OrganizationCandidate[];
  readonly places: readonly PlaceCandidate[];
}

export interface Rivals {
  /** Whether something that beats a name covers the stretch. */
  certainAt(start: number, end: number): boolean;
  /** Whether something that gives way to a name with evidence of its own covers the stretch. */
  likelyAt(start: number, end: number): boolean;
  /** Whether the stretch is the whole name of a place or an organization. */
  isWhole(start: number, end: number): boolean;
  /** Where the place ends whose name begins at the offset, whatever its strength; undefined where none does. */
  placeFrom(start: number): number | undefined;
  /** Whether a date covers the stretch: `word` where it is nothing but the stretch ("May"), `phrase` where it is longer. */
  dateAt(start: number, end: number): 'word' | 'phrase' | undefined;
}

/** Asks are expected in text order, so that the lists are walked once. */
export function createRivals({ dates, organizations, places }: NameRivals): Rivals {
  // Bare spans, all of one shape, since they are asked about for each capitalised word.
  const certain: Span[] = [];
  const likely: Span[] = [];
  // Both lists are in text order, and so is what they make.
  for (let o = 0, p = 0; o < organizations.length || p < places.length;) {
    const organization = organizations[o];
    const place = places[p];
    const rival = place === undefined || (organization !== undefined && organization.start <= place.start) ? organization! : place;
    if (rival === organization) o++;
    else p++;
    // "leaning toward Lee": that a preposition makes a place of a word says nothing against somebody whom the document names.
    if (rival.strength === 'likely' && 'told' in rival && !rival.name.includes(' ')) continue;
    (rival.strength === 'certain' ? certain : likely).push({ start: rival.start, end: rival.end });
  }
  const certainAt = walker(certain);
  const likelyAt = walker(likely);
  const dateAt = walker(dates.map(({ start, end }) => ({ start, end })));
  /** Where places end, by where they start: made when it is first asked for. */
  let starts: Map<number, number> | undefined;
  return {
    certainAt: (start, end) => certainAt(start, end) !== undefined,
    likelyAt: (start, end) => likelyAt(start, end) !== undefined,
    isWhole(start, end) {
      const rival = certainAt(start, end);
      return rival?.start === start && rival.end === end;
    },
    placeFrom(start) {
      starts ??= new Map(places.map((place) => [place.start, place.end]));
      return starts.get(start);
    },
    dateAt(start, end) {
      const date = dateAt(start, end);
      return date && (date.start === start && date.end === end ? 'word' : 'phrase');
    },
  };
}

/** Says which of the spans covers a stretch. */
function walker(spans: readonly Span[]): (start: number, end: number) => Span | undefined {
  let at = 0;
  return (start, end) => {
    while (at > 0 && spans[at - 1]!.end > start) at--;
    while (at < spans.length && spans[at]!.end <= start) at++;
    const span = spans[at];
    return span !== undefined && span.start <= start && end <= span.end ? span : undefined;
  };
}
