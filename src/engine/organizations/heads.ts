import * as lists from '../lang/en/organization-heads';
import * as words from '../lang/en/organization-words';
import { PhraseIndex } from '../lang/phrases';
import type { OrganizationKind } from '../types';

export interface Head {
  readonly kind: OrganizationKind;
  /** Needs a second sign: a modifier of the list, a place or a people before it. */
  readonly weak: boolean;
}

/** Words that white space parts. */
const split = (list: string): string[] => list.trim().split(/\s+/);
export const wordSet = (list: string): ReadonlySet<string> => new Set(split(list).map((word) => word.replaceAll('’', "'")));
/** Phrases that `|` or a new line parts. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim().replaceAll('’', "'"))
    .filter((phrase) => phrase !== '');

const weak = wordSet(lists.WEAK_HEADS);

const byKind = <T>(
  record: Readonly<Record<string, string>>,
  read: (word: string, kind: OrganizationKind) => T,
  parts: (list: string) => string[],
): Map<string, T> =>
  new Map(
    Object.entries(record).flatMap(([kind, list]) => parts(list).map((word): [string, T] => [word, read(word, kind as OrganizationKind)])),
  );

/** Words that end an organization's name. */
export const heads: ReadonlyMap<string, Head> = byKind(lists.HEADS, (word, kind) => ({ kind, weak: weak.has(word) }), split);
/** The last words of PAIRED_HEADS, with the words that may stand before them. */
export const pairedHeads: ReadonlyMap<string, Head> = byKind(lists.PAIRED_HEADS, (_, kind) => ({ kind, weak: false }), phrasesOf);
export const pairedLastWords: ReadonlySet<string> = new Set([...pairedHeads.keys()].map((pair) => pair.slice(pair.lastIndexOf(' ') + 1)));
/** Words that an of-phrase makes an organization of. */
export const ofHeads: ReadonlyMap<string, OrganizationKind> = byKind(lists.OF_HEADS, (_, kind) => kind, split);
export const appositives: ReadonlyMap<string, OrganizationKind> = byKind(lists.APPOSITIVES, (_, kind) => kind, split);
export const followingAppositives: ReadonlyMap<string, OrganizationKind> = byKind(lists.FOLLOWING_APPOSITIVES, (_, kind) => kind, split);

export const modifiers = wordSet(words.MODIFIERS);
export const topics = wordSet(words.TOPICS);
export const companySuffixes = wordSet(lists.COMPANY_SUFFIXES);
export const joinedCompanyEnds = wordSet(lists.JOINED_COMPANY_ENDS);
export const chamberUses = wordSet(lists.CHAMBER_USES);
export const partyOpeners = wordSet(lists.PARTY_OPENERS);
export const numberedHeads = wordSet(lists.NUMBERED_HEADS);
export const noBodyEnds = wordSet(words.NO_BODY_ENDS);
export const placeSites = wordSet(lists.PLACE_SITES);
export const venueBodies: ReadonlySet<string> = new Set(phrasesOf(lists.VENUE_BODIES));
export const reportingWords = wordSet(lists.REPORTING_WORDS);
export const nationalBodies = wordSet(lists.NATIONAL_BODIES);
export const mediaOpeners = wordSet(lists.MEDIA_OPENERS);
export const atNouns = wordSet(lists.AT_NOUNS);
export const ofNouns = wordSet(lists.OF_NOUNS);
export const unitNouns = wordSet(lists.UNIT_NOUNS);
export const ofPairs: ReadonlySet<string> = new Set(phrasesOf(lists.OF_PAIRS));
export const venueHeads = wordSet(lists.VENUE_HEADS);
export const venuePrepositions = wordSet(lists.VENUE_PREPOSITIONS);
export const portfolioHolders = wordSet(lists.PORTFOLIO_HOLDERS);
export const prepositions = wordSet(lists.OF_PREPOSITIONS);
export const onHeads = wordSet(lists.ON_HEADS);
export const missionHeads = wordSet(lists.MISSION_HEADS);
export const sentHeads = wordSet(lists.SENT_HEADS);
/** The same in small letters, behind a union's name: "the AU mission in Somalia". */
export const sentNouns = wordSet(lists.SENT_HEADS.toLowerCase());
export const missionPrepositions = wordSet(lists.MISSION_PREPOSITIONS);
export const members = wordSet(words.MEMBERS);
export const partHeads = wordSet(lists.PART_HEADS);
export const cameraLetters = wordSet(lists.CAMERA_LETTERS);
export const cameraNouns = wordSet(lists.CAMERA_NOUNS);
export const siteEndings = wordSet(lists.SITE_ENDINGS);
export const prefixedOfHeads = wordSet(lists.PREFIXED_OF_HEADS);
export const campaignHeads = wordSet(lists.CAMPAIGN_HEADS);
export const campaignPrepositions = wordSet(lists.CAMPAIGN_PREPOSITIONS);
export const ownedHeads = wordSet(lists.OWNED_HEADS);
export const titleOpeners = wordSet(lists.TITLE_OPENERS);
export const noAcronyms = wordSet(words.NO_ACRONYMS);
/** Titles, days and connectives alone. */
export const noPartOfPhrase = wordSet(words.NO_PART);
export const noPart = wordSet(`${words.NO_PART} ${words.PEOPLE}`);
export const noBodies: ReadonlySet<string> = new Set(phrasesOf(words.NO_BODIES));
export const namedAfterBodies = new PhraseIndex(phrasesOf(words.NAMED_AFTER_BODIES).map((phrase) => [phrase, true] as const));

export const internationalHeads = wordSet(lists.INTERNATIONAL_HEADS);
export const internationalWords = wordSet(lists.INTERNATIONAL_WORDS);
export const companyHeads = wordSet(lists.COMPANY_HEADS);
export const paperHeads = wordSet(lists.PAPER_HEADS);
export const unBodyWords = wordSet(lists.UN_BODY_WORDS);
export const unBodyNouns = wordSet(lists.UN_BODY_NOUNS);
export const portfolioBodies = wordSet(lists.PORTFOLIO_BODIES);
export const calledHeads = wordSet(lists.CALLED_HEADS);
export const followingPosts: ReadonlySet<string> = new Set(phrasesOf(lists.FOLLOWING_POSTS));

/** Every word that may end an organization's name or begin its of-phrase. */
export const headWords: ReadonlySet<string> = new Set([
  ...heads.keys(),
  ...pairedLastWords,
  ...ofHeads.keys(),
  ...companySuffixes,
  ...campaignHeads,
  ...paperHeads,
  ...partyOpeners,
  'Channel',
  'Cross',
  'Crescent',
  'Unions',
]);
