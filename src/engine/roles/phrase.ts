import {
  COMPLEMENTS,
  COMPLEMENTS_WITH,
  COMPLEMENTS_WITHOUT,
  PROVINCE_CUES,
  BEHIND_OFFICES,
  BEHIND_OFFICES_PAIRS,
  DEFINITE,
  INDEFINITE,
  PAIR_WORDS,
  PHRASE_STOPS,
  PORTFOLIOS,
  POSSESSIVES,
  ROLE_MODIFIERS,
  SECOND_PARTS,
  TELLING_VERBS,
} from '../lang/en/people/role-words';
import { OCCUPATIONS } from '../lang/en/people/occupations';
import { TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import type { Token } from '../reading';
import { startsWithCapital } from '../names/units';
import { isNamed } from './naming';
import { nounPhraseEnd } from './noun-phrase';
import { officeOf, type OfficeClass } from './offices';
import { isBarePossessive, isHyphen, isPossessive } from './possessive';
import { FIRST_PLACE, type TokenMap } from './token-map';

/** Longest phrase before the noun of office, and longest after it, in tokens. */
const REACH_BEFORE = 12;
const REACH_AFTER = 16;

/**
 * Where the phrase whose noun of office stands at `head` begins, as a token index: the adjectives and nouns before it, a possessor
 * ("Russia’s"), a determiner. A date, a verb, a name without possessive end it.
 */
export function phraseStart({ tokens, nameAt, entityAt }: TokenMap, head: number): number {
  const limit = Math.max(0, head - REACH_BEFORE);
  let start = head;
  const isTitle = startsWithCapital(tokens[head]!.text) && !isShort(tokens[head]!.text);
  for (let i = head - 1; i >= limit; i--) {
    const token = tokens[i]!;
    const { lower, pos } = token;
    if (isTitle && isStoppedTitle(tokens, i)) {
      // "Maj. Gen.", "Lt. Gov.": one rank; wink-nlp may end the sentence at the first stop.
      if (token.text === '.') i--;
      start = i;
      continue;
    }
    if (token.sentence !== tokens[head]!.sentence) break;
    if (PHRASE_STOPS.has(lower)) break;
    if (DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVES.has(lower)) {
      // "that president" may be a conjunction; a determiner ends the phrase in any case.
      if (lower !== 'that' && lower !== 'this') start = i;
      break;
    }
    if (PAIR_WORDS.has(lower)) {
      start = i;
      continue;
    }
    if (isPossessive(token) || isBarePossessive(tokens, i)) {
      // "Russia’s president", "the president’s spokesman": the possessor belongs to the phrase, with its own modifiers.
      const owner = i - 1;
      if (owner < limit || tokens[owner]!.end !== token.start) break;
      if (nameAt[owner]! >= 0 || entityAt[owner]! > 0 || tokens[owner]!.pos === 'PROPN') {
        let first = owner;
        const name = entityAt[owner]! > 0 ? -1 : nameAt[owner]!;
        while (
          first > limit &&
          (name >= 0
            ? nameAt[first - 1] === name
            : entityAt[owner]! > 0
              ? entityAt[first - 1] === entityAt[owner]
              : tokens[first - 1]!.pos === 'PROPN')
        )
          first--;
        start = first;
        i = first;
        if (name >= 0) break;
        continue;
      }
      if (tokens[owner]!.pos === 'NOUN') {
        start = owner;
        i = owner;
        continue;
      }
      break;
    }
    if (token.text === ')' && entityAt[i - 1]! > 0 && tokens[i - 2]?.text === '(' && (entityAt[i - 3] ?? 0) > 0) {
      // "Bharat Party (BP) spokesperson"
      i -= 2;
      continue;
    }
    if (isHyphen(token)) {
      if (i > 0 && tokens[i - 1]!.end === token.start && tokens[i + 1]!.start === token.end) {
        start = i - 1;
        i--;
        continue;
      }
      break;
    }
    // "Russian-installed governor"
    if (
      !startsWithCapital(token.text) &&
      i - 2 >= limit &&
      isHyphen(tokens[i - 1]!) &&
      tokens[i - 1]!.end === token.start &&
      tokens[i - 2]!.end === tokens[i - 1]!.start &&
      startsWithCapital(tokens[i - 2]!.text)
    ) {
      start = i - 2;
      i -= 2;
      continue;
    }
    if (nameAt[i]! >= 0 && entityAt[i]! === 0) {
      // A surname before an office: "Trump adviser", "Obama spokesman"; only right before nouns.
      if (tokens[i]!.pos !== 'PROPN' || isNamed(tokens, nameAt, i)) break;
      start = i;
      continue;
    }
    if (lower === 'and' || lower === '&' || lower === ',') {
      // "trade and industry minister", "chairman and chief executive": what is joined must be adjectives or nouns of the kind.
      if (lower !== ',' && i > limit && joinsModifiers(tokens, i)) {
        start = i - 1;
        i--;
        continue;
      }
      break;
    }
    // A title with a capital takes lower-case words only where they are known to belong to one; another office is a phrase of its own.
    if (isTitle && !ROLE_MODIFIERS.has(lower) && entityAt[i]! === 0 && !startsWithCapital(token.text)) break;
    // "director general" is one office; "an activist lawyer" is somebody of two.
    const other = startsWithCapital(token.text) || ROLE_MODIFIERS.has(lower) ? undefined : officeOf(lower);
    if (other && !(i === head - 1 && (SECOND_PARTS.has(tokens[head]!.lower) || (other.public === 'never' && !other.plural)))) break;
    if (pos === 'PROPN' || ROLE_MODIFIERS.has(lower) || entityAt[i]! > 0 || pos === 'ADJ' || pos === 'NOUN' || pos === 'NUM') {
      if (pos === 'NUM' && token.text > '9') break;
      start = i;
      continue;
    }
    // "Riverton Fed President": a name that is a verb as well.
    if (isTitle && token.capital && pos === 'VERB' && tokens[i - 1]?.sentence === token.sentence) {
      start = i;
      continue;
    }
    break;
  }
  return start < head && isTitle && isProvince(tokens, start) ? head : start;
}

/** "MP", "MKs": letters that stand for a noun, which need no capitals before them. */
const isShort = (text: string): boolean =>
  text.length > 1 && text.length < LONGEST_SHORT && text[1] === text[1]!.toUpperCase() && text[1] !== '.';
const LONGEST_SHORT = 5;

/** Whether what begins at the token belongs to an office before it: "Chairman of the Joint Chiefs of Staff Gen." */
const isProvince = (tokens: readonly Token[], start: number): boolean =>
  start > 1 &&
  COMPLEMENTS.has(tokens[start - 1]!.lower) &&
  officeOf(tokens[start - 2]!.lower) !== undefined &&
  startsWithCapital(tokens[start - 2]!.text);

/** "Maj.", whole or with its full stop as a token of its own at `at`. */
function isStoppedTitle(tokens: readonly Token[], at: number): boolean {
  const { text, lower, start } = tokens[at]!;
  if (text === '.') {
    const word = tokens[at - 1];
    return word !== undefined && word.end === start && startsWithCapital(word.text) && TITLE_ABBREVIATIONS.has(word.lower);
  }
  return text.length > 2 && text.endsWith('.') && startsWithCapital(text) && TITLE_ABBREVIATIONS.has(lower.slice(0, -1));
}

const joinsModifiers = (tokens: readonly Token[], and: number): boolean =>
  PORTFOLIOS.has(tokens[and - 1]!.lower) && (PORTFOLIOS.has(tokens[and + 1]!.lower) || ROLE_MODIFIERS.has(tokens[and + 1]!.lower));

/**
 * Where the phrase ends, as the index of the token after it: with its "of …", "for …", "at …", "to …" where they belong to the office.
 * @param full take complements of any length (apposition); else only those that name the office's province ("Secretary of State").
 */
export function phraseEnd({ tokens, nameAt, entityAt }: TokenMap, head: number, full: boolean): number {
  let end = head + 1;
  // "president-elect", "secretary-general", "editor-in-chief", "commander in chief"
  while (
    end + 1 < tokens.length &&
    isHyphen(tokens[end]!) &&
    tokens[end]!.start === tokens[end - 1]!.end &&
    tokens[end + 1]!.start === tokens[end]!.end
  )
    end += 2;
  // "Speaker pro tempore"
  if (tokens[end]?.lower === 'pro' && tokens[end + 1]?.lower.startsWith('tem')) end += tokens[end + 2]?.text === '.' ? 3 : 2;
  if (BEHIND_OFFICES.has(tokens[end]?.lower ?? '')) end++;
  else if (isPairBehind(tokens, end)) end += 2;
  const limit = Math.min(tokens.length, head + REACH_AFTER);
  const plural = officeOf(tokens[head]!.lower)?.plural ?? false;
  let complements = 0;
  if (full) end = apposedBodyEnd({ tokens, nameAt, entityAt }, head, end);
  while (end < limit) {
    const cue = full ? provinceCue(tokens, end) : 0;
    if (isPurpose(tokens, end, head)) break;
    if (cue === 0 && !isComplement(tokens[end]!.lower, complements, tokens[head]!.lower) && !isTopicOfBody(tokens, end)) break;
    const after = nounPhraseEnd(tokens, nameAt, entityAt, end + Math.max(cue, 1), limit, full, plural);
    if (after === undefined) break;
    end = after;
    complements++;
    if (complements >= 3) break;
  }
  return end;
}

/** "Chairman, House Committee on Finance, …": a title, and its body behind a comma; the index behind that, else `end`. */
function apposedBodyEnd({ tokens, entityAt }: TokenMap, head: number, end: number): number {
  if (!tokens[head]!.capital || tokens[end]?.text !== ',') return end;
  const entity = entityAt[end + 1] ?? 0;
  if (entity <= 0 || entity >= FIRST_PLACE) return end;
  let after = end + 1;
  while (entityAt[after] === entity) after++;
  return tokens[after]?.text === ',' ? after : end;
}

/** "the secretary general for his leadership": no province; whom a spokesman or a lawyer speaks for is one. */
const isPurpose = (tokens: readonly Token[], at: number, head: number): boolean =>
  POSSESSIVES.has(tokens[at + 1]?.lower ?? '') &&
  (tokens[at]!.lower === 'for' ? !SPEAKING.has(officeOf(tokens[head]!.lower)?.class ?? 'head') : isTold(tokens, at, head));

/** Tokens of a phrase between the verb and its noun of office at the most. */
const TOLD_REACH = 6;

/** "informed the prime minister of their plans": what somebody is told of is no part of the office. */
function isTold(tokens: readonly Token[], at: number, head: number): boolean {
  if (tokens[at]!.lower !== 'of') return false;
  for (let i = head - 1; i >= 0 && i >= head - TOLD_REACH && tokens[i]!.pos !== 'PUNCT'; i--)
    if (TELLING_VERBS.has(tokens[i]!.lower)) return true;
  return false;
}

const SPEAKING: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['spokesperson', 'law', 'adviser', 'candidate']);

/** "Special Agent in Charge", but not "the minister in charge of trade". */
const isPairBehind = (tokens: readonly Token[], at: number): boolean => {
  const second = BEHIND_OFFICES_PAIRS.get(tokens[at]?.lower ?? '');
  return second !== undefined && tokens[at + 1]?.lower === second && !COMPLEMENTS.has(tokens[at + 2]?.lower ?? '');
};

/** How many tokens "in charge of", "based in" and the like take at `at`; 0 where none stands there. */
function provinceCue(tokens: readonly Token[], at: number): number {
  const rest = PROVINCE_CUES.get(tokens[at]!.lower);
  return rest?.every((word, i) => tokens[at + 1 + i]?.lower === word) ? 1 + rest.length : 0;
}

/** "Chairman of the Council Committee on Defence": the preposition within a body's name. */
const isTopicOfBody = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  return (
    tokens[at]!.lower === 'on' &&
    after !== undefined &&
    startsWithCapital(tokens[at - 1]!.text) &&
    startsWithCapital(after.text) &&
    !PHRASE_STOPS.has(after.lower)
  );
};

const HOME = 'from';

/** Whether the preposition leads on from the office: "of" and "for" do, others with some offices ("ambassador to", "professor at"). */
function isComplement(lower: string, complements: number, head: string): boolean {
  if (COMPLEMENTS.has(lower)) return true;
  // "a professor of law at the university"
  if (complements > 0 && lower !== 'at') return false;
  // "a tailor from Katihar"
  if (lower === HOME && OCCUPATIONS.has(head)) return true;
  const without = COMPLEMENTS_WITHOUT.get(lower);
  return without ? !without.has(head) : (COMPLEMENTS_WITH.get(lower)?.has(head) ?? false);
}
