import { INTERNATIONAL_BODIES, OTHER_BODIES, STATE_BODIES } from '../lang/en/bodies';
import { COMPANIES } from '../lang/en/companies';
import { OUTLETS } from '../lang/en/outlets';
import { MOVEMENTS, NO_PARTY, PARTIES } from '../lang/en/parties';
import { WORLD_INTERNATIONAL_BODIES, WORLD_STATE_BODIES } from '../lang/en/world-bodies';
import { WORLD_OUTLETS } from '../lang/en/world-outlets';
import { PhraseIndex } from '../lang/phrases';
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
  ['other', MOVEMENTS],
  ['other', COMPANIES],
];

const ARTICLE = 'The ';

function* entries(): Generator<readonly [string, KnownOrganization]> {
  for (const [kind, list] of LISTS) {
    for (const entry of list.split(/[|\n]/)) {
      if (entry === '') continue;
      const names = entry.split(';');
      const name = bare(names[0]!);
      for (const written of names) {
        const needsArticle = written.startsWith(ARTICLE);
        const strength = needsArticle || written.endsWith('?') ? 'likely' : 'certain';
        const needsReport = needsArticle && written.endsWith('?');
        yield [bare(written), { name, kind, strength, needsArticle, needsReport }];
      }
    }
  }
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

const all = [...entries()];

/** Organizations that the news names without explaining, by every name in the lists. */
export const knownOrganizations = new PhraseIndex<KnownOrganization>(all, worldNamesOf);

/** Shorter names in capitals are taken for abbreviations. */
const SHORTEST_IN_CAPITALS = 6;

/** Outlets in capitals, as credits and headings write them ("REUTERS/Ann Lee"). */
export const knownOutletsInCapitals = new PhraseIndex<KnownOrganization>(
  all
    .filter(([name, { kind, strength }]) => kind === 'media' && strength === 'certain' && name.length >= SHORTEST_IN_CAPITALS)
    .map(([name, outlet]) => [name.toUpperCase(), outlet] as const),
);
