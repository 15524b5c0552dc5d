import { words } from '../words';

/** Bodies of a state that the word for its people makes a name of: "the Greek coast guard". The last word alone opens the look-up. */
export const BODIES_OF_COUNTRIES: ReadonlySet<string> = new Set([
  'presidency',
  'coastguard',
  'coast guard',
  'border guard',
  'general staff',
  'border service',
  'border police',
  'weather service',
  'weather bureau',
  'security service',
  'emergency service',
]);

/** Those that the article alone makes one body: "a forecaster at the weather service". */
export const BODIES_WITH_ARTICLE: ReadonlySet<string> = new Set([
  'weather service',
  'weather bureau',
  'weather office',
  'meteorological office',
]);

/** Those of a union of states, whose first word has a capital. */
export const BODIES_OF_UNIONS: ReadonlySet<string> = new Set(['European parliament', 'European commission']);

/** Those of a region, whose name stands in front: "Mie prefectural police". */
export const BODIES_OF_REGIONS: ReadonlySet<string> = new Set(['prefectural police', 'provincial police']);

/** The last words of all these, and of a ministry. In small letters. */
export const SMALL_HEADS: ReadonlySet<string> = new Set([
  'ministry',
  ...[BODIES_OF_COUNTRIES, BODIES_WITH_ARTICLE, BODIES_OF_UNIONS, BODIES_OF_REGIONS].flatMap((names) =>
    [...names].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
  ),
]);

/** Bodies of a union of states in small letters behind its name: "African Union commission". */
export const UNION_BODIES = words('commission parliament secretariat');
