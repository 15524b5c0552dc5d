import { NOT_PERSON_TAILS, RESIDENT_ENDINGS } from '../lang/en/people/name-context';
import {
  BEFORE_LETTERS,
  HONORIFICS,
  HONORIFICS_OF_MEN,
  KIN,
  NAMES_BEFORE_PARTICLES,
  NAME_SUFFIXES,
  PARTICLES,
  POST_NOMINALS,
  TITLES_AND_NAMES,
  SPOKEN_ADDRESS,
  TITLE_TAILS,
} from '../lang/en/people/titles';
import type { Token, Words } from '../reading';
import { COUNTRY, COUNTRY_OPENER } from '../text/lists';
import { opensSentence } from '../text/sentence';
import type { Pair, Span } from '../types';
import { endsApposed } from './apposed';
import { readBylines } from './bylines';
import type { NameCandidate } from './candidate';
import { weighName } from './evidence';
import { isInitial } from './letters';
import { joinGlosses } from './gloss';
import { countryOfWord, type WordFacts } from './lexicon';
import { weighLists } from './listed';
import { createRivals, type NameRivals, type Rivals } from './rivals';
import { readRuns, type Run, type RunWord } from './runs';
import { goesOn, isTopic, JOINTS, officeOfProvince, provinceLength, topicBefore, topicLength } from './province';
import { PORTFOLIOS, POSSESSIVES, PROVINCE_PREPOSITIONS } from '../lang/en/people/role-words';
import { officeOf, officeOfToken } from '../roles/offices';

export type { NameRivals } from './rivals';

const OF_PROVINCE = 'affairs';

/** The longest stretch of words that is taken for one name ("Sheikh Mohammed bin Rashid Al Maktoum"). */
const LONGEST_NAME = 7;

/** Stretches of the paragraph that may name a person, in order and disjoint, with what speaks for it. Whether they do is settled in the document. */
export function findNames(words: Words, rivalLists: NameRivals): NameCandidate[] {
  const rivals = createRivals(rivalLists);
  const runs = readRuns(words, rivals);
  if (runs.length === 0) return [];
  const isByline = readBylines(words);
  const found: NameCandidate[] = [];
  for (const run of runs) for (const piece of namesOf(run, words.tokens, rivals)) pushName(found, piece, run, words, rivals, isByline);
  weighLists(found, words.text);
  joinGlosses(found, words.text);
  return found;
}

interface Piece {
  readonly words: readonly RunWord[];
  readonly title: { readonly folded: string; readonly at: Pair } | undefined;
}

/** The names in a run, after the titles in it are taken off: "President" + "Emmanuel Macron". */
function namesOf({ words, capitals }: Run, tokens: readonly Token[], rivals: Rivals): Piece[] {
  let from = 0;
  let title: Piece['title'];
  // "Secretary of State Antony Blinken": the run begins with the office's province.
  const before = words[0]!.first;
  const office = before >= 2 ? officeOfProvince(tokens, before) : undefined;
  if (office) {
    while (from < words.length && PORTFOLIOS.has(words[from]!.folded)) from++;
    while (from > 0 && from < words.length && goesOn(words[from]!)) from++;
    if (from === words.length) return [];
    if (from === 0) from = provinceLength(words, rivals) || topicBefore(words);
    // "Minister of Physical Planning A B", "Minister of Works and Public Order A B": ordinary words, and a name behind them.
    // "Minister of Trade and Regional Integration, A B": all of them.
    if (words.every((word) => isTopic(word) && word.facts.family === 0)) return [];
    if (tokens[before - 1]!.text === ',') from = 0;
    else if (office.joined || officeOf(office.token.lower)?.class === 'minister')
      while (words.length - from > 2 && isTopic(words[from]!) && words[from]!.facts.family === 0) from++;
    if (from > 0) title = { folded: office.token.lower, at: [office.token.start, office.token.end] };
  }
  // "the ambassador in Riga Pavel Morozov", "Committee on Energy Oleg Morin": place or topic end before a first name.
  if (from === 0 && before > 0 && PROVINCE_PREPOSITIONS.has(tokens[before - 1]!.lower)) {
    // "the death of Okin Kato Mato": only an office has a place that no list knows.
    const isPlace =
      rivals.placeFrom(words[0]!.start) !== undefined ||
      (JOINTS.has(tokens[before - 1]!.lower) ? office !== undefined : endsApposed(tokens, before - 2, false));
    const province = (isPlace ? provinceLength(words, rivals) : 0) || topicLength(words);
    if (words[province]!.facts.given === 2 && province < words.length - 1) from = province;
  }
  // "Minister for Kashmir Affairs A B": what a place leaves of an office's province.
  if (from === 0 && words.length > 2 && OF_PROVINCE === words[0]!.folded) from = 1;
  if (from === 0 && words.length > 2 && words[0]!.facts.given === 0) from = topicBefore(words);
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (!word.facts.title || (PARTICLES.has(word.text) && i > start)) continue;
    // "Dean Baker", but "Eng Philip Baker".
    if (TITLES_AND_NAMES.has(word.folded) && i === start && !(words.length - i > 2 && words[i + 1]!.facts.given === 2)) continue;
    const isLast = i === words.length - 1;
    const givenBefore = i > start && words[start]!.facts.given === 2;
    // "Sultan al-Jaber", "Hassan Sheikh Mohamud": a given name, and a name between two others.
    if (i + 1 < words.length && NAMES_BEFORE_PARTICLES.has(word.folded) && PARTICLES.has(words[i + 1]!.folded)) continue;
    if (givenBefore && !isLast && word.facts.title === 'honorific' && HONORIFICS_OF_MEN.has(word.folded) && !word.text.endsWith('.'))
      continue;
    // "Stephen King", "Martin Luther King Jr.", "Mike Pope": the title is the family name.
    if (givenBefore && (isLast || NAME_SUFFIXES.has(words[i + 1]!.folded))) continue;
    if (isLast && SPOKEN_ADDRESS.has(word.folded) && i === start) return pieces;
    // "Kujendra Lal Tripura MP": what stands behind the name.
    if (isLast && i - start > 1 && isPostNominal(word)) break;
    // "Seiichiro Oba": a form of address of one country is a family name in another one, and nobody is addressed behind his name.
    if (isLast && isForeignAddress(word)) {
      if (i === start) break;
      continue;
    }
    // "Baker said", "Mr. King said": a family name that is a trade as well; whether somebody bears it, the document knows.
    if (isLast && i === start && word.facts.family > 0) break;
    if (isLast) return pieces;
    // "Saint", "Prince" and the like before a name; what stood before the title is no name.
    title = { folded: word.folded, at: [word.start, word.end] };
    start = i + 1;
  }
  // "Mayor Pro Tem A"
  while (title && start < words.length - 1 && TITLE_TAILS.has(words[start]!.folded)) start++;
  while (start < words.length && PARTICLES.has(words[start]!.folded) && !isNameParticle(words, start)) start++;
  const name = trimmed(words.slice(start), capitals === 'capitals');
  if (name.length > 0) pieces.push({ words: name, title });
  return pieces;
}

/** A form of address that is no word of the article's own language. */
const isForeignAddress = ({ facts, folded, text }: RunWord): boolean =>
  facts.title === 'honorific' &&
  !facts.common &&
  folded.length > 2 &&
  text.length === folded.length &&
  !HONORIFICS.has(folded) &&
  !SPOKEN_ADDRESS.has(folded);

/** Without ordinary words behind a full name (a headline's "Ann Lee Wins"), and without the word for where somebody is from before it. */
function trimmed(words: readonly RunWord[], shouted: boolean): readonly RunWord[] {
  let end = words.length;
  while (
    end > 2 &&
    !(words[end - 2]!.text.length === 2 && isInitial(words[end - 2]!.text)) &&
    ((isOrdinary(words[end - 1]!) && !PARTICLES.has(words[end - 2]!.folded)) ||
      (!shouted && isPostNominal(words[end - 1]!) && !BEFORE_LETTERS.has(words[end - 2]!.folded)))
  )
    end--;
  const [first, second] = words;
  const resident =
    end > 2 &&
    first!.facts.given === 0 &&
    first!.facts.family === 0 &&
    second!.facts.given === 2 &&
    RESIDENT_ENDINGS.some((ending) => first!.folded.endsWith(ending));
  return words.slice(resident ? 1 : 0, end);
}

/** "Ann Lee MP", "Tom Hale QC": letters behind a name, no suffix of it. */
const isPostNominal = ({ text, folded, facts }: RunWord): boolean =>
  (POST_NOMINALS.has(folded) && text === text.toUpperCase()) ||
  (text.length > 1 &&
    text.length < 4 &&
    text === text.toUpperCase() &&
    !text.includes('.') &&
    !NAME_SUFFIXES.has(folded) &&
    facts.family === 0);

const isOrdinary = ({ facts, folded }: RunWord): boolean =>
  facts.common && facts.given === 0 && facts.family === 0 && !NOT_PERSON_TAILS.has(folded);

const isNameParticle = (words: readonly RunWord[], at: number): boolean => at + 1 < words.length;

function pushName(
  found: NameCandidate[],
  { words, title }: Piece,
  run: Run,
  { text, tokens }: Words,
  rivals: Rivals,
  isByline: (start: number, end: number) => boolean,
): void {
  const kept = words.length > LONGEST_NAME ? words.slice(0, LONGEST_NAME) : words;
  const first = kept[0]!;
  const last = kept[kept.length - 1]!;
  const end = endOf(last, text);
  // A country alone is no person, whatever its name is besides ("Chad", "Israel").
  const country = mayNameCountry(tokens[first.first]!, kept, end) ? countryOfWord(text.slice(first.start, end)) : undefined;
  if (country?.kind === 'name' && !title) return;
  // Made as long as they get: what grows from nothing takes room for seventeen.
  const folded = new Array<string>(kept.length);
  const names = new Array<string>(kept.length);
  const facts = new Array<WordFacts>(kept.length);
  const parts = new Array<Span>(kept.length);
  let nickname: string | undefined;
  for (let i = 0; i < kept.length; i++) {
    const word = kept[i]!;
    folded[i] = word.folded;
    names[i] = word.text;
    facts[i] = word.facts;
    parts[i] = { start: word.start, end: word === last ? end : word.end };
    nickname ??= word.nickname;
  }
  const heading = run.capitals !== 'normal';
  const opens = opensSentence(tokens, first.first) || isOpening(tokens[first.first - 1]!.text);
  const rival =
    country !== undefined ||
    rivals.dateAt(first.start, last.end) !== undefined ||
    rivals.likelyAt(first.start, last.end) ||
    (kept.length === 1 && rivals.certainAt(first.start, last.end));
  const { score, reasons, gender } = weighName({
    tokens,
    first: first.first,
    after: last.after,
    folded,
    facts,
    words: names,
    title,
    heading,
    opens,
    rival,
  });
  found.push({
    start: first.start,
    end,
    words: names,
    parts,
    folded,
    score,
    reasons,
    gender,
    title: title?.folded ?? (first.first > 0 && officeOfToken(tokens[first.first - 1]!) ? tokens[first.first - 1]!.lower : undefined),
    heading,
    opens,
    common: first.facts.common,
    byline: isByline(first.start, end),
    glued: first.glued,
    rival,
    kin: isKin(tokens, first.first, last.after) || undefined,
    nickname,
  });
}

/** The lists know of whole words which country they point to, alone or with others behind them. */
const mayNameCountry = ({ text, lists }: Token, [first, second]: readonly RunWord[], end: number): boolean =>
  text !== first!.text || (second === undefined ? end !== first!.end || (lists & COUNTRY) !== 0 : (lists & COUNTRY_OPENER) !== 0);

/** How many tokens behind a name a word for a relative may stand: "Ted Hale, the mayor’s younger brother". */
const KIN_REACH = 6;

/** "his wife, A B", "C’s brother D E", "F G, her sister". */
function isKin(tokens: readonly Token[], first: number, after: number): boolean {
  const before = first > 0 ? tokens[first - 1]! : undefined;
  if (before && KIN.has(before.lower)) return true;
  if (before?.text === ',' && first > 1 && KIN.has(tokens[first - 2]?.lower ?? '')) return true;
  if (tokens[after]?.text !== ',') return false;
  let owned = POSSESSIVES.has(tokens[after + 1]?.lower ?? '');
  for (let i = after + 1; i < Math.min(tokens.length, after + KIN_REACH); i++) {
    const { lower, pos } = tokens[i]!;
    owned ||= lower === "'s" || lower === '’s';
    if (KIN.has(lower)) return owned;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
  }
  return false;
}

/** The full stop of an initial at the end belongs to the sentence; that of "Jr." to the name. */
function endOf(last: RunWord, text: string): number {
  if (last.folded === 'jr' || last.folded === 'sr') return last.end;
  // "Patriarch Bartholomew I.": a number, and the sentence's full stop.
  if (last.text === 'I.' || last.text === 'V.' || last.text === 'X.') return last.end - 1;
  return text.charCodeAt(last.end - 1) === 46 && !isInitial(last.text) ? last.end - 1 : last.end;
}

const isOpening = (text: string): boolean =>
  text === '“' || text === '"' || text === "''" || text === '``' || text === '‘' || text === '«' || text === ':';
