import { INTERNATIONAL_BODIES, OTHER_BODIES, STATE_BODIES } from '../lang/en/bodies';
import { OTHER_BODIES_OF_NATIONS, STATE_BODIES_OF_NATIONS } from '../lang/en/bodies-of-nations';
import { COMPANIES } from '../lang/en/companies';
import { OUTLETS } from '../lang/en/outlets';
import { MOVEMENTS, NO_PARTY, PARTIES } from '../lang/en/parties';
import { WORLD_INTERNATIONAL_BODIES, WORLD_STATE_BODIES } from '../lang/en/world-bodies';
import { WORLD_OUTLETS } from '../lang/en/world-outlets';
import { ListedNames, type ListedName } from '../lang/listed-names';
import { PhraseIndex } from '../lang/phrases';
import { isSmallLetter } from '../lang/sorted-lines';
import { isWordOrName } from '../names/lexicon';
import type { OrganizationKind } from '../types';
import { worldNamesOf } from './world-names';

export interface KnownOrganization {
  /** The fullest name, without article. */
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly strength: 'certain' | 'likely';
  /** Set for names that only an article in front tells from common words ("the Guardian"). */
  readonly needsArticle: boolean;
  /** Set where even an article is too little ("the Atlantic", "the Sun"): a verb of reporting must follow, or "The" stand inside a sentence. */
  readonly needsReport: boolean;
}

const LISTS: readonly (readonly [OrganizationKind, string])[] = [
  ['media', OUTLETS],
  ['state', STATE_BODIES],
  ['international', INTERNATIONAL_BODIES],
  ['other', OTHER_BODIES],
  ['media', WORLD_OUTLETS],
  ['state', WORLD_STATE_BODIES],
  ['international', WORLD_INTERNATIONAL_BODIES],
  ['other', PARTIES],
  ['state', STATE_BODIES_OF_NATIONS],
  ['other', OTHER_BODIES_OF_NATIONS],
  ['other', MOVEMENTS],
  ['other', COMPANIES],
];

const ARTICLE = 'The ';

const names = new ListedNames(
  LISTS.map(([, list]) => list),
  ARTICLE,
);

function read({ written, first, list }: ListedName): readonly [string, KnownOrganization] {
  const needsArticle = written.startsWith(ARTICLE);
  const isWord = written.endsWith('?');
  return [
    bare(written),
    {
      name: bare(first),
      kind: LISTS[list]![0],
      strength: needsArticle || isWord ? 'likely' : 'certain',
      needsArticle,
      needsReport: needsArticle && isWord,
    },
  ];
}

function bare(written: string): string {
  const from = written.startsWith(ARTICLE) ? ARTICLE.length : 0;
  return written.slice(from, written.endsWith('?') ? -1 : undefined).replaceAll('’', "'");
}

const noParty: ReadonlySet<string> = new Set(NO_PARTY.split(' '));

const parties: ReadonlySet<string> = new Set(
  PARTIES.split(/[|\n]/)
    .filter((entry) => entry !== '')
    .map((entry) => bare(entry.split(';')[0]!))
    .filter((name) => !name.split(' ').some((word) => noParty.has(word))),
);

/** Whether the body is a political party: of the lists, or by its name. */
export const isParty = ({ name, kind }: { readonly name: string; readonly kind: OrganizationKind }): boolean =>
  kind === 'other' && (parties.has(name) || / [Pp]arty\b|^Party /.test(name));

/** Organizations that the news names without explaining, by every name in the lists. */
export const knownOrganizations: PhraseIndex<KnownOrganization> = new PhraseIndex<KnownOrganization>([], (first) => {
  const listed = names.beginning(first);
  const world = worldNamesOf(first);
  const spoken = spokenLetters(first);
  return listed.length + spoken.length === 0 ? world : [...listed.map(read), ...world, ...spoken];
});

/** What the first look at organizations does otherwise. */
export const prepareOrganizations = (): void => names.note();

/** Letters that are spoken as a word are written like one in some papers: "Sadc", "Cosatu". Shorter ones are mostly spelled out. */
const SPOKEN = /^[A-Z][a-z]{3,7}$/;

function spokenLetters(word: string): (readonly [string, KnownOrganization])[] {
  if (!SPOKEN.test(word) || !/[aeiou]/.test(word.toLowerCase())) return [];
  const lower = word.toLowerCase();
  const letters = word.toUpperCase();
  const known = knownOrganizations.at(letters, 0);
  if (known?.end !== letters.length || isWordOrName(lower)) return [];
  const { name, kind, needsArticle, needsReport } = known.value;
  return [[word, { name, kind, strength: 'likely', needsArticle, needsReport }]];
}

/** Shorter names in capitals are taken for abbreviations. */
const SHORTEST_IN_CAPITALS = 6;

/** Outlets in capitals, as credits and headings write them ("REUTERS/Ann Lee"). */
export const knownOutletsInCapitals = new PhraseIndex<KnownOrganization>([], (first) => {
  if (isSmallLetter(first.charCodeAt(0)) || first !== first.toUpperCase()) return [];
  return names
    .beginning(first, true)
    .map(read)
    .filter(([name, { kind, strength }]) => kind === 'media' && strength === 'certain' && name.length >= SHORTEST_IN_CAPITALS)
    .map(([name, outlet]) => [name.toUpperCase(), outlet] as const);
});
