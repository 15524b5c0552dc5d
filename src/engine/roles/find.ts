import { NAME_SUFFIXES, TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import {
  COPULAS,
  DEFINITE,
  GENERIC,
  INDEFINITE,
  OFFICE_CUES,
  PAIR_WORDS,
  POSSESSIVES,
  RELATIVE_PRONOUNS,
} from '../lang/en/people/role-words';
import { CERTAIN } from '../names/evidence';
import { countryOfWord, isCommonWord, titleKind } from '../names/lexicon';
import type { NameCandidate } from '../names/candidate';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { PlaceCandidate } from '../places/candidate';
import type { Token, Words } from '../reading';
import type { Span } from '../types';
import type { RoleCandidate, RolePosition, RoleReference } from './candidate';
import { startsWithCapital } from '../names/units';
import { officeOf, officeWithPrefix, type Office } from './offices';
import { phraseEnd, phraseStart, type TokenMap } from './phrase';
import { isPublicOffice } from './public';

export interface RoleNeighbours {
  readonly names: readonly NameCandidate[];
  readonly organizations: readonly OrganizationCandidate[];
  readonly places: readonly PlaceCandidate[];
}

/** Phrases that name what somebody is, each tied to the name beside it, in order; they nest where a phrase holds another one. */
export function findRoles(words: Words, neighbours: RoleNeighbours): RoleCandidate[] {
  const { tokens } = words;
  let map: TokenMap | undefined;
  const found: RoleCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    // "a major speech", "to head the bank"
    if (
      (pos === 'VERB' && i > 0 && tokens[i + 1]?.lower !== 'of') ||
      (pos === 'ADJ' && !startsWithCapital(tokens[i]!.text) && isNominal(tokens[i + 1]))
    )
      continue;
    const office = officeAt(tokens, i, lower);
    if (!office) continue;
    map ??= mapTokens(tokens, neighbours);
    // The family name "King", and an office word inside an organization's name ("Office of the President").
    if (map.nameAt[i]! >= 0 && neighbours.names[map.nameAt[i]!]!.score >= CERTAIN) continue;
    const role = readRole(words, neighbours, map, i, office);
    if (role) found.push(role);
  }
  return withoutContained(found);
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.text === '-');

function officeAt(tokens: readonly Token[], i: number, lower: string): Office | undefined {
  const office = officeOf(lower);
  if (!office && i === tokens.length - 1 && lower.length >= 5) return cutOffice(tokens[i]!);
  if (office) {
    // "foreign minister": the last noun of the phrase is the office ("police chief inspector").
    const next = tokens[i + 1];
    if (next && officeOf(next.lower) && next.pos !== 'VERB' && next.sentence === tokens[i]!.sentence) return undefined;
    const before = tokens[i - 1];
    if (before && i > 1 && before.text === '-' && officeOf(tokens[i - 2]!.lower)) return undefined;
    // "secretary general", "consul general"
    return lower === 'general' && before ? (officeOf(before.lower) ?? office) : office;
  }
  const first = tokens[i]!.text.charCodeAt(0);
  if (first > 90 || first < 65) return undefined;
  const title = TITLE_ABBREVIATIONS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
  if (title === undefined || (!lower.endsWith('.') && tokens[i + 1]?.text !== '.' && lower !== 'pm' && lower !== 'mp' && lower !== 'gov'))
    return undefined;
  return officeOf(title);
}

/** The last word of a caption that was cut off: "Foreign Ministry spokesw". */
function cutOffice({ lower, pos }: Token): Office | undefined {
  if (pos === 'PUNCT' || isCommonWord(lower)) return undefined;
  return officeWithPrefix(lower);
}

function mapTokens(tokens: readonly Token[], { names, organizations, places }: RoleNeighbours): TokenMap {
  const nameAt = new Int16Array(tokens.length).fill(-1);
  const entityAt = new Uint8Array(tokens.length);
  const mark = (spans: readonly Span[], set: (token: number, span: number) => void): void => {
    let t = 0;
    for (let s = 0; s < spans.length; s++) {
      const span = spans[s]!;
      while (t > 0 && tokens[t - 1]!.end > span.start) t--;
      while (t < tokens.length && tokens[t]!.end <= span.start) t++;
      for (; t < tokens.length && tokens[t]!.start < span.end; t++) set(t, s);
    }
  };
  mark(names, (t, s) => (nameAt[t] = s));
  mark(organizations, (t, s) => (entityAt[t] = 1 + (s % 100)));
  mark(places, (t, s) => (entityAt[t] ||= 101 + (s % 100)));
  return { tokens, nameAt, entityAt };
}

function readRole(words: Words, neighbours: RoleNeighbours, map: TokenMap, head: number, office: Office): RoleCandidate | undefined {
  const { tokens } = words;
  const { names } = neighbours;
  const from = phraseStart(map, head);
  let to = phraseEnd(map, head, false);
  // "Sens." is cut in two by the tagger.
  if (
    to === head + 1 &&
    tokens[to]?.text === '.' &&
    tokens[to]!.start === tokens[head]!.end &&
    TITLE_ABBREVIATIONS.has(tokens[head]!.lower)
  )
    to++;
  const afterHead = attachedName(map, names, head + 1, to);
  let position: RolePosition = 'alone';
  let name: number | undefined;
  let moreNames: number[] = [];
  if (afterHead !== undefined) {
    name = afterHead.name;
    to = afterHead.to;
    position = 'before';
    if (office.plural) moreNames = namesAfter(map, names, name);
  } else {
    const full = phraseEnd(map, head, true);
    const before = appositionBefore(map, names, from);
    const after = before === undefined && isDefiniteLike(tokens, from) ? appositionAfter(map, names, full) : undefined;
    if (before !== undefined && closes(tokens, full)) {
      name = before;
      position = 'apposition';
      to = full;
    } else if (after !== undefined) {
      name = after;
      position = 'apposition';
      to = full;
    } else to = full;
  }
  const reference = readReference(tokens, from, head, office);
  if (position === 'alone') {
    if (reference === undefined) return undefined;
    if (office.plural && reference !== 'pair') return undefined;
    // "the candidate field", "the governor race": the noun is no office but tells of another.
    const next = tokens[head + 1];
    if (
      next &&
      reference !== 'possessive' &&
      (next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-') &&
      next.sentence === tokens[head]!.sentence &&
      to === head + 1
    )
      return undefined;
  } else if (office.plural && moreNames.length === 0 && reference !== 'pair') return undefined;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const inside = neighbours.organizations.filter((o) => o.start >= start && o.end <= end);
  const country =
    countryIn(tokens, from, to) ?? neighbours.places.find((p) => p.start >= start && p.end <= end && p.country !== undefined)?.country;
  return {
    start,
    end,
    name,
    moreNames,
    public: isPublicOffice(office, tokens, from, to, head, { organizations: inside, country }),
    class: classOf(office, tokens, from, head),
    noun: office.noun,
    position,
    reference: reference ?? 'bare',
    gender: office.gender,
    former: isFormer(tokens, from, head),
    country,
    body: inside[0] && { start: inside[0].start, end: inside[0].end },
    keys: keysOf(tokens, from, to, head),
  };
}

/** The name right after the noun of office, or after its province ("Secretary of State Antony Blinken"). */
function attachedName(
  { tokens, nameAt }: TokenMap,
  names: readonly NameCandidate[],
  afterHead: number,
  to: number,
): { name: number; to: number } | undefined {
  for (const at of [afterHead, to]) {
    // "adviser for President Ann Lee" is no adviser of that name.
    if (at > afterHead && holdsOffice(tokens, afterHead, at)) break;
    const token = tokens[at];
    if (!token || token.sentence !== tokens[afterHead - 1]!.sentence) {
      // wink-nlp may end the sentence at "Gov." or "Sens."
      if (!token || tokens[at - 1]!.text.charCodeAt(tokens[at - 1]!.text.length - 1) !== 46) continue;
    }
    const name = nameAt[at]!;
    if (name >= 0 && names[name]!.start === token.start) return { name, to: at };
  }
  return undefined;
}

const holdsOffice = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (officeOf(tokens[i]!.lower) && tokens[i - 1]!.text !== '-') return true;
  return false;
};

/** The names after the first one of "Sens. A, B and C". */
function namesAfter({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], first: number): number[] {
  const more: number[] = [];
  let at = tokens.findIndex((token) => token.start >= names[first]!.end);
  while (at >= 0 && at + 1 < tokens.length && more.length < 8) {
    const { lower } = tokens[at]!;
    if (lower !== ',' && lower !== 'and') break;
    if (tokens[at + 1]!.lower === 'and') at++;
    const name = nameAt[at + 1] ?? -1;
    if (name < 0 || names[name]!.start !== tokens[at + 1]!.start) break;
    more.push(name);
    at++;
    while (at < tokens.length && nameAt[at] === name) at++;
  }
  return more;
}

/** "NAME, the head of …", "NAME, 54, a minister", "NAME (the envoy)": the name before the phrase. */
function appositionBefore({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], from: number): number | undefined {
  let at = from - 1;
  if (at < 1) return undefined;
  const isMark = (i: number): boolean =>
    tokens[i]!.text === ',' || tokens[i]!.text === '(' || tokens[i]!.text === '–' || tokens[i]!.text === '—';
  if (!isMark(at)) return undefined;
  at--;
  if (at > 1 && (tokens[at]!.pos === 'NUM' || NAME_SUFFIXES.has(tokens[at]!.lower)) && isMark(at - 1)) at -= 2;
  if (tokens[at]!.sentence !== tokens[from]!.sentence) return undefined;
  const name = nameAt[at]!;
  return name >= 0 && names[name]!.end === tokens[at]!.end ? name : undefined;
}

/** "China’s top diplomat, NAME,": the name after the phrase. */
function appositionAfter({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], to: number): number | undefined {
  const comma = tokens[to];
  const next = tokens[to + 1];
  if (comma?.text !== ',' || !next) return undefined;
  let first = to + 1;
  while (first < to + 6 && first < tokens.length && nameAt[first]! < 0 && isTitleWord(tokens[first]!)) first++;
  const name = nameAt[first] ?? -1;
  if (name < 0 || names[name]!.start !== tokens[first]!.start) return undefined;
  let after = first;
  while (after < tokens.length && nameAt[after] === name) after++;
  const mark = tokens[after]?.text;
  return mark === undefined || mark === ',' || mark === '.' || mark === ';' || mark === '–' || mark === '—' || mark === '('
    ? name
    : undefined;
}

/** A title between the phrase and the name: "Brig. Gen." */
const isTitleWord = ({ text, lower }: Token): boolean =>
  text === '.' || (startsWithCapital(text) && titleKind(lower.endsWith('.') ? lower.slice(0, -1) : lower) !== undefined);

/** An apposition is closed by a mark, a relative clause, a conjunction or the end. */
function closes(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return true;
  return (
    next.pos === 'PUNCT' ||
    next.pos === 'SYM' ||
    next.pos === 'CCONJ' ||
    next.pos === 'ADP' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.lower === 'who' ||
    next.lower === 'whose' ||
    next.pos === 'ADV' ||
    next.pos === 'SCONJ' ||
    next.lower === 'that'
  );
}

const isDefiniteLike = (tokens: readonly Token[], from: number): boolean => from < tokens.length;

/** Offices that an article brings up as such with "a": "a president must …". */
const GENERIC_CLASSES: ReadonlySet<string> = new Set(['head', 'monarch', 'royal', 'pontiff', 'candidate']);

function readReference(tokens: readonly Token[], from: number, head: number, office: Office): RoleReference | undefined {
  if (isPredicate(tokens, from)) return 'predicate';
  const { lower } = tokens[from]!;
  // "the two leaders" and "both ministers" are known; "two senators" may be any.
  for (let i = from; i < head; i++) {
    if (PAIR_WORDS.has(tokens[i]!.lower)) return office.plural && (lower === 'both' || DEFINITE.has(lower)) ? 'pair' : undefined;
    if (GENERIC.has(tokens[i]!.lower)) return undefined;
  }
  if (INDEFINITE.has(lower) && GENERIC_CLASSES.has(office.class) && head < tokens.length) return undefined;
  if (INDEFINITE.has(lower)) return 'indefinite';
  if (DEFINITE.has(lower)) return 'definite';
  if (POSSESSIVES.has(lower)) return 'possessive';
  for (let i = from + 1; i < head; i++) if (tokens[i]!.lower === '’s' || tokens[i]!.lower === "'s") return 'possessive';
  // A caption that was cut off.
  return office.cut ? 'definite' : undefined;
}

/** "as president", "who is also a minister", "became the leader of …": the holder is the subject. */
function isPredicate(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && tokens[at]!.pos === 'ADV') at--;
  if (at < 0) return false;
  const { lower } = tokens[at]!;
  if (OFFICE_CUES.has(lower)) return true;
  return at > 0 && COPULAS.has(lower) && RELATIVE_PRONOUNS.has(tokens[at - 1]!.lower);
}

function countryIn(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    const code = text.charCodeAt(0);
    if (code < 65 || code > 90) continue;
    const next = tokens[i + 1];
    const two = next && i + 1 < to ? countryOfWord(`${text} ${next.text}`) : undefined;
    const word = two ?? countryOfWord(text);
    if (word) return word.country;
  }
  return undefined;
}

function isFormer(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'former' || lower === 'ex' || lower === 'late' || lower === 'onetime' || lower === 'ousted') return true;
  }
  return false;
}

/** "prime minister" leads a country, as a president does; "state senator" and "vice president" keep the class of their noun. */
function classOf(office: Office, tokens: readonly Token[], from: number, head: number): RoleCandidate['class'] {
  if (office.noun === 'minister' && head > from && tokens[head - 1]!.lower === 'prime') return 'head';
  if (office.noun === 'general' && head > from && tokens[head - 1]!.lower === 'attorney') return 'judge';
  return office.class;
}

function keysOf(tokens: readonly Token[], from: number, to: number, head: number): string[] {
  const keys: string[] = [];
  for (let i = from; i < to; i++) {
    if (i === head) continue;
    const { lower, pos, text } = tokens[i]!;
    if ((pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') && !countryOfWord(text)) keys.push(lower);
  }
  return keys;
}

/** How many phrases may lie inside one another. */
const DEEPEST = 6;

/** The same words read twice: what lies wholly inside another phrase of the same person goes; other nested phrases stay. */
function withoutContained(roles: readonly RoleCandidate[]): RoleCandidate[] {
  const sorted = [...roles].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: RoleCandidate[] = [];
  for (const role of sorted) {
    const outer = kept.slice(-DEEPEST).find((k) => k.start <= role.start && role.end <= k.end);
    if (outer && (role.name === undefined || role.name === outer.name)) continue;
    kept.push(role);
  }
  return kept;
}
