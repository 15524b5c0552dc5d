import { countryOfWord } from '../names/lexicon';
import { demonymOf } from '../places/countries';
import type { PlaceCandidate } from '../places/candidate';
import type { Paragraph, ParagraphReading } from '../reading';
import type { Steps } from '../steps';
import type { Organization, OrganizationKind, Span } from '../types';
import { firstByHead, isCall } from './called';
import type { OrganizationCandidate } from './candidate';
import { isAcronym } from './acronyms';
import { isExplained, lettersOf } from './explained';
import { companySuffixes, heads, modifiers, noPart } from './heads';
import { knownOrganizations } from './known';
import { slug, SpanSet, yields } from './spans';
import { spreadCalled, spreadNames } from './spread';
import { oneLine } from '../text/one-line';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly candidate: OrganizationCandidate;
  readonly words: string;
  /** The country that the article names beside the body ("China’s Foreign Ministry") or in its name ("Chinese"). */
  readonly country: string | undefined;
  /** Set for a head behind an article: "the Commission". */
  readonly call: boolean;
  /** Undefined until it has been asked for. */
  group: Group | undefined;
}

/** Paragraphs, or names, between two pauses. */
const PAUSE = 128;

/**
 * The organizations of the document: candidates that no person's name beats, short forms with their long ones ("ICC" with
 * "International Criminal Court"), and names that one paragraph has told, wherever else they stand.
 * @param taken the mentions of persons, absolute, in text order, disjoint.
 */
export function* identifyOrganizationsInSteps(paragraphs: readonly Paragraph[], taken: readonly Span[]): Steps<Organization[]> {
  const persons = new SpanSet(taken);
  const placed = yield* place(paragraphs, persons);
  const groups = new Groups();
  yield* groups.learn(placed);
  const byHead = firstByHead(placed);
  const found: Organization[] = [];
  for (let i = 0; i < placed.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    const here = placed[i]!;
    const { start, end, words, call } = here;
    const meant = (call ? byHead.get(words) : undefined) ?? here;
    const group = (meant.group ??= groups.of(meant.candidate, meant.words, meant.country));
    found.push({ start, end, id: group.id, name: group.name, kind: group.kind });
  }
  yield;
  const names = yield* groups.spread(placed);
  if (names.size === 0 && byHead.size === 0) return found;
  const called = new Map([...byHead].map(([head, body]) => [head, body.group!]));
  const held = [new SpanSet(found), persons];
  const spread = yield* spreadNames(names, paragraphs, held, placesIn);
  const short = yield* spreadCalled(called, paragraphs, [...held, new SpanSet(spread)], placesIn);
  if (spread.length === 0 && short.length === 0) return found;
  for (const { start, end, value } of [...spread, ...short]) found.push({ start, end, ...value });
  return found.sort((a, b) => a.start - b.start);
}

const placesIn = ({ places }: ParagraphReading): readonly Span[] => places;

function* place(paragraphs: readonly Paragraph[], persons: SpanSet): Steps<Placed[]> {
  const placed: Placed[] = [];
  const explained = lettersOf(paragraphs);
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start: offset, reading } = paragraphs[p]!;
    let at = 0;
    for (const candidate of reading.organizations) {
      const span = { start: offset + candidate.start, end: offset + candidate.end };
      if (yields(span, candidate.strength, persons.over(span.start, span.end))) continue;
      while (reading.places[at] !== undefined && reading.places[at]!.end <= candidate.start) at++;
      const words = oneLine(reading.text.slice(candidate.start, candidate.end));
      if (explained.size > 0 && isExplained(candidate, words, explained)) continue;
      const country =
        candidate.kind === 'state' ? (countryIn(words) ?? countryBeside(reading, reading.places[at - 1], candidate.start)) : undefined;
      const call = isCall({ candidate, words }, reading.text);
      placed.push({ start: span.start, end: span.end, candidate, words, country, call, group: undefined });
    }
  }
  return placed;
}

/** Country of the place right before the body: "China’s Foreign Ministry", "U.S. Treasury". */
function countryBeside({ text }: ParagraphReading, place: PlaceCandidate | undefined, start: number): string | undefined {
  if (place?.country === undefined || start - place.end > 4) return undefined;
  return /^(?:['’]s)?\s$/.test(text.slice(place.end, start)) ? place.country : undefined;
}

/** Country of the demonym that begins the name. */
function countryIn(words: string): string | undefined {
  const [first = '', second = ''] = words.split(' ', 2);
  const found = countryOfWord(`${first} ${second}`) ?? countryOfWord(first);
  return found?.kind === 'demonym' ? found.country : undefined;
}

class Groups {
  private readonly byKey = new Map<string, Group>();
  private readonly ids = new Set<string>();
  /** Long forms by their letters ("ICC"), and by their words without the country ("Foreign Ministry"). */
  private readonly byLetters = new Map<string, Group>();
  private readonly byRest = new Map<string, Group>();

  /** Takes in the short forms that the document explains, before anything is asked for. */
  *learn(placed: readonly Placed[]): Steps<void> {
    for (const { candidate, words, country } of placed) {
      if (candidate.short === undefined) continue;
      this.byLetters.set(candidate.short, this.of(candidate, words, country));
    }
    if (!placed.some(({ words }) => isAcronym(words))) return;
    for (let i = 0; i < placed.length; i++) {
      if (i % PAUSE === PAUSE - 1) yield;
      const { candidate, words, country } = placed[i]!;
      const letters = initials(words);
      if (letters.length > 2 && !this.byLetters.has(letters)) this.byLetters.set(letters, this.of(candidate, words, country));
    }
  }

  of(candidate: OrganizationCandidate, words: string, country: string | undefined): Group {
    const short = this.byLetters.get(words);
    if (short) return short;
    const name = oneLine(candidate.name);
    if (name !== words) return this.named(name, candidate.kind);
    const bare = withoutSuffix(words);
    if (candidate.kind !== 'state' || knownOrganizations.at(bare, 0)?.end === bare.length) return this.named(bare, candidate.kind);
    return this.stateBody(bare, country, candidate.kind);
  }

  /** A body of a state: with its country it is one, without it the last one of that name. */
  private stateBody(words: string, country: string | undefined, kind: OrganizationKind): Group {
    const rest = countryIn(words) === undefined ? words : withoutCountry(words);
    if (country === undefined) return this.byRest.get(rest) ?? this.named(words, kind);
    const group = this.named(`${adjective(country)} ${rest}`, kind);
    this.byRest.set(rest, group);
    return group;
  }

  private named(name: string, kind: OrganizationKind): Group {
    const key = name.replaceAll('’', "'");
    let group = this.byKey.get(key);
    if (group === undefined) {
      let id = slug(key) || 'organization';
      for (let n = 2; this.ids.has(id); n++) id = `${slug(key)}-${String(n)}`;
      this.ids.add(id);
      group = { id, name, kind };
      this.byKey.set(key, group);
    }
    return group;
  }

  /** What other paragraphs may call them: companies without their suffix, and names that only a noun beside them told. */
  *spread(placed: readonly Placed[]): Steps<Map<string, Group>> {
    const names = new Map<string, Group>();
    for (let i = 0; i < placed.length; i++) {
      if (i % PAUSE === PAUSE - 1) yield;
      const { candidate, words, country } = placed[i]!;
      const bare = withoutSuffix(words);
      const told = candidate.strength === 'likely' && oneLine(candidate.name) === words;
      const group = this.of(candidate, words, country);
      for (const name of candidate.short === undefined ? (bare !== words || told ? [bare] : []) : [candidate.short, words])
        if (!isCommon(name) || (name === candidate.short && isPair(name))) names.set(name, group);
    }
    return names;
  }
}

/** "Unity Alliance (UA)": two capitals that the article explains. */
const isPair = (name: string): boolean => /^[A-Z]{2}$/.test(name) && isAcronym(name) && countryOfWord(name) === undefined;

const isCommon = (name: string): boolean =>
  name.length < 3 || modifiers.has(name) || heads.has(name) || noPart.has(name) || countryOfWord(name) !== undefined;

/** "Acme Holdings, Inc." without ", Inc.". */
function withoutSuffix(words: string): string {
  const space = words.lastIndexOf(' ');
  if (space < 0 || !companySuffixes.has(words.slice(space + 1))) return words;
  return words.slice(0, words[space - 1] === ',' ? space - 1 : space);
}

function withoutCountry(words: string): string {
  const parts = words.split(' ');
  return parts.slice(countryOfWord(`${parts[0] ?? ''} ${parts[1] ?? ''}`)?.kind === 'demonym' ? 2 : 1).join(' ');
}

const adjective = (country: string): string => (country === 'United States' ? 'U.S.' : (demonymOf(country) ?? country));

/** First letters of the capitalised words; empty for a single word. */
function initials(words: string): string {
  const parts = words.split(/[ -]/);
  return parts.length < 2 ? '' : parts.map((part) => (part.charAt(0) !== part.charAt(0).toLowerCase() ? part.charAt(0) : '')).join('');
}
