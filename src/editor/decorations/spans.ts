import type { Annotations, Pair, Span } from '../../engine';
import type { LayerId } from './layers';

/** What each layer of highlights marks, in text order. Pure. */
export const SPANS: { readonly [Layer in LayerId]: (annotations: Annotations) => readonly Pair[] } = {
  officials: (annotations) => mentions(annotations, true),
  people: (annotations) => mentions(annotations, false),
  roles: ({ roles }) => distinct(roles.map(pair)),
  speech: ({ quotes }) => quotes.filter(({ kind }) => kind === 'speech').map(pair),
  terms: ({ quotes }) => quotes.filter(({ kind }) => kind === 'term').map(pair),
  dates: ({ dates }) => dates.map(pair),
  organizations: ({ organizations }) => organizations.map(pair),
  places: ({ places }) => places.map(pair),
  cues: ({ claims }) => distinct(claims.flatMap(({ cue }) => cue)),
  furniture: ({ furniture }) => furniture,
};

/** The spans that touch the stretch `[start, end)`. */
export function spansWithin(spans: readonly Pair[], [start, end]: Pair): readonly Pair[] {
  return spans.filter((span) => span[0] < end && span[1] > start);
}

function mentions({ people, mentions }: Annotations, official: boolean): readonly Pair[] {
  const wanted = new Set(people.filter((person) => person.official === official).map(({ id }) => id));
  return mentions.filter(({ person }) => wanted.has(person)).map(pair);
}

const pair = ({ start, end }: Span): Pair => [start, end];

/** A phrase for two people is recorded once a person, and one cue may serve two claims; they are drawn once. */
function distinct(spans: readonly Pair[]): readonly Pair[] {
  const seen = new Set<number>();
  return spans.filter(([start, end]) => {
    const key = start * LONGER_THAN_ANY + end;
    return !seen.has(key) && seen.add(key);
  });
}

/** Than any text, so that two offsets make one number. Its square is still exact. */
const LONGER_THAN_ANY = 2 ** 26;
