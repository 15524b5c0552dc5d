import { PARTY_LETTERS, PARTY_USES } from '../lang/en/parties';
import { COMPLEMENTS, PORTFOLIOS } from '../lang/en/people/role-words';
import { UNION_BODIES } from '../lang/en/small-bodies';
import { isCapitals, isShouted, isTitleCase } from '../lang/title-case';
import type { Token, Words } from '../reading';
import { countryOfWord, isWordOrName } from '../names/lexicon';
import { knownPlaces } from '../places/known';
import { placeHeads } from '../places/words';
import { officeOf } from '../roles/offices';
import { acronymAt } from './acronyms';
import { apposedName } from './appositives';
import { withBranches } from './branch';
import { bracketAt, shortIn, standsForOffice, type BracketedShort } from './bracketed';
import { framedOutlet } from './framed';
import { creditedBetween, datelineCredits, isCamera, siteAt, slashCredit } from './by-marks';
import type { OrganizationCandidate } from './candidate';
import { headedNames } from './headed';
import {
  chamberUses,
  heads,
  missionPrepositions,
  modifiers,
  namedAfterBodies,
  noAcronyms,
  noPart,
  placeSites,
  reportingWords,
  sentNouns,
  unBodyNouns,
  unBodyWords,
  venueBodies,
  venuePrepositions,
  wordSet,
} from './heads';
import { knownOrganizations, knownOutletsInCapitals } from './known';
import { isWholeWord, ORGANIZATION, PLACE } from '../text/lists';
import { isCapital, runsOf, type Run } from './runs';
import { smallBodyAt } from './small-letters';

/**
 * The organizations of a paragraph, in text order, disjoint; the longest wins where two share words. An article before a name and a
 * possessive behind it are no part of it.
 * @param runs the paragraph's, where they are made already.
 */
export function findOrganizations({ text, tokens }: Words, runs: readonly Run[] = runsOf(tokens)): OrganizationCandidate[] {
  const found: OrganizationCandidate[] = [];
  const layout = { titleCase: isTitleCase(text, tokens) };
  const shouted = isShouted(text);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!isCapital(token)) {
      if (token.text === '(') {
        pushBracket(text, tokens, at, found);
        const credit = slashCredit(text, token.start);
        if (credit) found.push(credit);
        for (const agency of datelineCredits(text, token.start)) found.push(agency);
      } else if (token.lower === 'al') pushKnown(text, tokens, at, found);
      else {
        const small = smallBodyAt(text, tokens, at);
        if (small) found.push(small);
      }
      continue;
    }
    if (isCamera(token, tokens[at + 1])) continue;
    pushKnown(text, tokens, at, found);
    const site = siteAt(text, token);
    if (site) found.push(site);
    if (shouted) continue;
    const acronym = acronymAt(text, tokens, at);
    while (next < runs.length && runs[next]!.first < at) next++;
    const run = runs[next];
    const framed = run?.first === at && !layout.titleCase ? framedOutlet(text, tokens, run) : undefined;
    if (framed) found.push(framed);
    else if (acronym) found.push(acronym);
    if (run?.first !== at) continue;
    const headed = headedNames(text, tokens, run, layout);
    for (const candidate of headed) found.push(candidate);
    const apposed = headed.length > 0 || layout.titleCase ? undefined : apposedName(text, tokens, run);
    if (apposed) found.push(apposed);
  }
  if (found.length === 0) return found;
  const kept = withBranches(text, tokens, disjoint(found));
  const credited = creditedBetween(text, kept);
  return credited.length === 0 ? kept : disjoint([...kept, ...credited]);
}

const partyLetters = wordSet(PARTY_LETTERS);
const partyUses = wordSet(PARTY_USES);

const SLASH = 47;

function pushKnown(text: string, tokens: readonly Token[], at: number, found: OrganizationCandidate[]): void {
  const token = tokens[at]!;
  const slashed = token.start > 0 && text.charCodeAt(token.start - 1) === SLASH;
  // A whole word of which the list has none is looked at no further.
  const whole = !slashed && isWholeWord(text, token);
  if (whole && (token.lists & ORGANIZATION) === 0) return;
  const match =
    (whole ? knownOrganizations.atWord(text, token.start, token.text) : knownOrganizations.at(text, token.start, token.text, slashed)) ??
    (isCapitals(token.text) ? knownOutletsInCapitals.at(text, token.start, token.text) : undefined);
  if (match === undefined) return;
  const { name, kind, needsArticle } = match.value;
  // "PORT-AU-PRINCE"
  if (text[token.start - 1] === '-' && text[match.end] === '-' && isCapitals(token.text)) return;
  const before = tokens[at - 1];
  const chamber = needsArticle && isChamber(tokens, at);
  // "the Cabinet Secretary"
  if (needsArticle && isMinister(tokenFrom(tokens, at, match.end))) return;
  if (needsArticle && !chamber && (before?.lower !== 'the' || text.startsWith(' of ', match.end))) return;
  // "posted on X": a letter that is a platform behind its preposition alone.
  if (name === 'X' && (before?.lower !== 'on' || text.charCodeAt(match.end) === 39)) return;
  // "told reporters at the White House": the building, which is a place.
  if (venueBodies.has(name) && venuePrepositions.has((before?.lower === 'the' ? tokens[at - 2] : before)?.lower ?? '')) return;
  if (match.value.needsReport && !reports(tokens, at, match.end)) return;
  if (kind === 'media' && isProvince(tokens, at, match.end)) return;
  if (placeSites.has(tokenFrom(tokens, at, match.end)?.text ?? '')) return;
  // "Air Force One", "the S&P 500"
  if ((namedAfterBodies.at(text, token.start)?.end ?? 0) > match.end || text.startsWith('/ASX ', match.end)) return;
  // "Parliament House"
  if ((knownPlaces.at(text, token.start, token.text)?.end ?? 0) > match.end) return;
  const unBody =
    name === UNITED_NATIONS
      ? unBodyEnd(tokens, indexFrom(tokens, at, match.end))
      : kind === 'international'
        ? (unionBodyEnd(tokenFrom(tokens, at, match.end)) ?? smallMissionEnd(text, tokens, at, match.end))
        : undefined;
  if (unBody !== undefined) {
    found.push({ start: token.start, end: unBody, kind, strength: 'certain', name: text.slice(token.start, unBody) });
    return;
  }
  const { start } = token;
  const { end, glued } = match;
  if (kind === 'media' && partyLetters.has(token.text) && isPartyUse(tokens, at)) {
    found.push({ start, end, kind: 'other', strength: 'certain', name: token.text });
    return;
  }
  const { strength } = match.value;
  if (glued) found.push({ start, end, kind, strength: 'certain', name, glued });
  else if (strength === 'certain' || chamber || !isPartOfName(tokens, at, end)) found.push({ start, end, kind, strength, name });
}

/** "Minister of Foreign Affairs", "Foreign Affairs spokesperson": what an office is of, and no magazine. */
const isProvince = (tokens: readonly Token[], at: number, end: number): boolean =>
  PORTFOLIOS.has(tokens[at]!.lower) &&
  (officeOf(tokenFrom(tokens, at, end)?.lower ?? '') !== undefined ||
    (COMPLEMENTS.has(tokens[at - 1]?.lower ?? '') && officeOf(tokens[at - 2]?.lower ?? '')?.public === 'always'));

/** A minister's title with its capital. */
const isMinister = (token: Token | undefined): boolean => token?.capital === true && officeOf(token.lower)?.class === 'minister';

/** "House Republicans": a chamber of a parliament by what stands behind it, without an article. */
const isChamber = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return tokens[at]!.text === 'House' && chamberUses.has(tokens[at + 1]?.text ?? '') && !(before !== undefined && isCapital(before));
};

/** "PTI chairman", "the PTI": letters of a party that are an agency's, too. */
const isPartyUse = (tokens: readonly Token[], at: number): boolean =>
  partyUses.has(tokens[at + 1]?.lower ?? '') || (tokens[at - 1]?.lower === 'the' && !reportingWords.has(tokens[at + 1]?.text ?? ''));

const UNITED_NATIONS = 'United Nations';

/** Words between the United Nations’ name and the noun for one of its bodies at the most. */
const LONGEST_UN_BODY = 4;

/** "U.N. human rights office": where the plain words end that name one of the United Nations’ bodies; undefined where none do. */
function unBodyEnd(tokens: readonly Token[], first: number): number | undefined {
  let next = first;
  while (next < first + LONGEST_UN_BODY && unBodyWords.has(tokens[next]?.text ?? '')) next++;
  const noun = tokens[next];
  return noun !== undefined && next > first && unBodyNouns.has(noun.text) ? noun.end : undefined;
}

/** "African Union commission": the end of a union's body in small letters; undefined where the word is none. */
const unionBodyEnd = (next: Token | undefined): number | undefined => (next && UNION_BODIES.has(next.text) ? next.end : undefined);

/** "the AU mission in Somalia": the end of the country that a union has sent its mission to; undefined elsewhere. */
function smallMissionEnd(text: string, tokens: readonly Token[], at: number, end: number): number | undefined {
  const mission = indexFrom(tokens, at, end);
  if (!sentNouns.has(tokens[mission]?.text ?? '') || !missionPrepositions.has(tokens[mission + 1]?.text ?? '')) return undefined;
  const place = tokens[mission + 2];
  return place && tokens[at - 1]?.lower === 'the' ? knownPlaces.at(text, place.start, place.text)?.end : undefined;
}

/** The first token at or behind offset `end`, looked for from token `at` on. */
const tokenFrom = (tokens: readonly Token[], at: number, end: number): Token | undefined => tokens[indexFrom(tokens, at, end)];

/** Its index; the number of tokens where there is none. */
function indexFrom(tokens: readonly Token[], at: number, end: number): number {
  let next = at;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  return next;
}

/** "The Hill" inside a sentence, "the Sun reported". */
function reports(tokens: readonly Token[], at: number, end: number): boolean {
  const article = tokens[at - 1]!;
  if (tokens[at - 2]?.lower === 'told') return true;
  const first = at < 2 || tokens[at - 2]!.sentence !== article.sentence || tokens[at - 2]!.pos === 'PUNCT';
  if (!first && isCapital(article)) return true;
  return reportingWords.has(tokenFrom(tokens, at, end)?.text ?? '');
}

/** Beside another capitalised word, one that is also a surname is mostly that ("Gerald Ford", "Wagner Moura"). */
function isPartOfName(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (before && isCapital(before) && !noPart.has(before.text)) return true;
  const after = tokenFrom(tokens, at, end);
  return after !== undefined && isCapital(after) && !noPart.has(after.text) && !modifiers.has(after.text);
}

function pushBracket(text: string, tokens: readonly Token[], at: number, found: OrganizationCandidate[]): void {
  const bracket = bracketAt(tokens, at) ?? shortBehind(tokens, at, found);
  if (bracket === undefined || isSite(tokens[at - 1])) return;
  // "Democratic Republic of the Congo (DRC)", "Secretary to the Government (SSG) Ann Lee"
  if (knownPlaces.at(text, bracket.start)?.end === bracket.end || standsForOffice(tokens, bracket, at)) return;
  const name = text.slice(bracket.start, bracket.end);
  const known = found.find(({ start, end }) => start < bracket.end && end > bracket.start);
  const kind = known?.kind ?? 'other';
  // In place of the same words without their letters.
  const isSame = ({ start, end }: OrganizationCandidate): boolean => start === bracket.start && end === bracket.end;
  const same = found.some(isSame);
  if (same) for (let i = found.length - 1; i >= 0; i--) if (isSame(found[i]!)) found.splice(i, 1);
  found.push({
    start: bracket.start,
    end: bracket.end,
    kind,
    strength: 'certain',
    name: known?.end === bracket.end && same ? known.name : name,
    short: bracket.short.text,
  });
  found.push({ start: bracket.short.start, end: bracket.short.end, kind, strength: 'certain', name });
}

/** "Rogun Power Dam (RPD)": the name of a place, whatever letters stand behind it. */
const isSite = (last: Token | undefined): boolean => last !== undefined && placeHeads.get(last.text) === 'certain' && !heads.has(last.text);

/** "National Intelligence Service (Sebin)": a word of no list. */
const isCoined = ({ text, lower, lists }: Token): boolean =>
  text.length > 2 && (lists & (PLACE | ORGANIZATION)) === 0 && !isWordOrName(lower);

/** "Chad’s National Refugee Commission (CNARR)": letters in brackets behind a body’s name, of whatever language they are the initials. */
function shortBehind(tokens: readonly Token[], at: number, found: readonly OrganizationCandidate[]): BracketedShort | undefined {
  const short = shortIn(tokens, at);
  const before = tokens[at - 1];
  if (short === undefined || before === undefined) return undefined;
  const capitals = short.text.replace(/[a-z]/g, '').length;
  if (noAcronyms.has(short.text.toUpperCase()) || (capitals < 2 && !isCoined(short))) return undefined;
  const body = found.find(({ end }) => end === before.end);
  // A country's or a state's letters stand behind many names: "the Commerce Department (US)".
  return body && body.name.includes(' ') && countryOfWord(short.text) === undefined
    ? { start: body.start, end: body.end, short }
    : undefined;
}

/** Longest first, then the surer, then the earlier; what overlaps one that is taken goes. */
function disjoint(found: OrganizationCandidate[]): OrganizationCandidate[] {
  if (found.length < 2) return found;
  if (areDisjoint(found)) return found;
  const order = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || Number(b.strength === 'certain') - Number(a.strength === 'certain') || a.start - b.start,
  );
  const kept: OrganizationCandidate[] = [];
  // Overlaps are between neighbours: a candidate is no longer than a run, so that a look at the ones near it is enough.
  const taken = new Map<number, OrganizationCandidate[]>();
  for (const candidate of order) {
    const [from, to] = [candidate.start >> CELL, (candidate.end - 1) >> CELL];
    let free = true;
    for (let cell = from; free && cell <= to; cell++)
      free = !taken.get(cell)?.some((other) => other.start < candidate.end && other.end > candidate.start);
    if (!free) continue;
    kept.push(candidate);
    for (let cell = from; cell <= to; cell++) {
      const list = taken.get(cell);
      if (list) list.push(candidate);
      else taken.set(cell, [candidate]);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function areDisjoint(found: readonly OrganizationCandidate[]): boolean {
  for (let i = 1; i < found.length; i++) if (found[i]!.start < found[i - 1]!.end) return false;
  return true;
}

/** Cells of 128 characters. */
const CELL = 7;
