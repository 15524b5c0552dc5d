import {
  COMPLEMENTS,
  OFFICE_CUES,
  PAIR_WORDS,
  PHRASE_STOPS,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  SECOND_PARTS,
  TURNED,
} from '../lang/en/people/role-words';
import { RANK_PREFIXES, TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import type { Token } from '../reading';
import { countryOfWord, titleKind } from '../names/lexicon';
import { startsWithCapital } from '../names/units';
import { isNamed } from './naming';
import { officeOf } from './offices';
import { isBarePossessive, isHyphen, isPossessive } from './possessive';
import { isArticle } from './article';
import { FIRST_PLACE, isBody, type TokenMap } from './token-map';
import { unstopped } from '../text/unstopped';

/** Longest phrase before the noun of office, in tokens. */
const REACH_BEFORE = 12;

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
    if (isStopInside(tokens, i)) {
      start = i - 1;
      i--;
      continue;
    }
    if (token.sentence !== tokens[head]!.sentence) break;
    // "Trinidad and Tobago Prime Minister": a small word within a place's name.
    if (!token.capital && entityAt[i]! >= FIRST_PLACE && entityAt[i - 1] === entityAt[i]) {
      start = i;
      continue;
    }
    if (PHRASE_STOPS.has(lower)) break;
    if (isArticle(token)) {
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
        if (name >= 0) {
          start = titleStart(tokens, first);
          break;
        }
        continue;
      }
      if (tokens[owner]!.pos === 'NOUN') {
        start = owner;
        i = owner;
        continue;
      }
      break;
    }
    if (token.text === ')' && entityAt[i - 1]! > 0 && tokens[i - 2]?.text === '(' && isBody(entityAt[i - 3])) {
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
    const modifier = isTitle ? i : participleStart(tokens, i);
    if (modifier < i && modifier >= limit) {
      start = i = modifier;
      continue;
    }
    // "former rebel turned President"
    if (TURNED.has(lower) && i === start - 1 && i > limit && officeOrNoun(tokens[i - 1]!)) {
      start = i - 1;
      i--;
      continue;
    }
    // "under General Lee", but "the under secretary"
    if (lower === UNDER && pos === 'ADP' && tokens[i + 1]!.capital && !token.capital) break;
    // "Village head A B": no name, whatever its capital
    if (nameAt[i]! >= 0 && entityAt[i]! === 0 && !(pos === 'NOUN' && ROLE_MODIFIERS.has(lower))) {
      // A surname before an office: "Trump adviser", "Obama spokesman"; only right before nouns.
      if (tokens[i]!.pos !== 'PROPN' || isNamed(tokens, nameAt, i)) break;
      start = i;
      continue;
    }
    if (lower === 'and' || lower === '&' || lower === ',') {
      // "trade and industry minister", "chairman and chief executive": what is joined must be adjectives or nouns of the kind.
      if (lower !== ',' && i > limit && joinsModifiers(tokens, i, isTitle)) {
        start = i - 1;
        i--;
        continue;
      }
      break;
    }
    // A title with a capital takes lower-case words only where they are known to belong to one; another office is a phrase of its own.
    if (isTitle && !ROLE_MODIFIERS.has(lower) && entityAt[i]! === 0 && !startsWithCapital(token.text)) break;
    // "National Police chief Gen. A": a rank of its own.
    if (isTitle && lower === token.text && officeOf(lower)?.plural === false && isRank(tokens[head]!)) break;
    // "Chad’s president A B elected Speaker of the union"
    if (OFFICE_CUES.has(lower) && (nameAt[i - 1] ?? -1) >= 0) break;
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
  // "as both party chief and head of its group": one office of two.
  if (tokens[start]!.lower === BOTH && officeOf(tokens[head]!.lower)?.plural === false) start++;
  return start < head && isTitle && isProvince(tokens, start) ? rankStart(tokens, head) : start;
}

/** "Vice Admiral", "lawyers for Attorney General A B": the first word of the rank or office. */
function rankStart(tokens: readonly Token[], head: number): number {
  const { capital, lower } = tokens[head - 1]!;
  const isFirst = RANK_PREFIXES.has(lower) || (SECOND_PARTS.has(tokens[head]!.lower) && officeOf(lower)?.plural === false);
  return capital && isFirst ? head - 1 : head;
}

/** "Ex-U.N. chief" is cut in three: the full stop within the letters. */
const isStopInside = (tokens: readonly Token[], at: number): boolean => {
  const [before, stop, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (stop.text !== '.' || before?.end !== stop.start || after?.start !== stop.end) return false;
  return before.text[before.text.length - 2] === '-' && after.text.endsWith('.');
};

/** "high-powered", "soft-spoken", "his newly minted": where what a participle ends before an office begins; `at` where none does. */
function participleStart(tokens: readonly Token[], at: number): number {
  const { pos, text, lower, start } = tokens[at]!;
  const before = tokens[at - 1];
  if (pos !== 'VERB' || at < 2 || text !== lower || !before) return at;
  if (isHyphen(before)) return before.end === start && tokens[at - 2]!.end === before.start ? at - 2 : at;
  const opens = tokens[at - 2]!.pos;
  return before.pos === 'ADV' && lower.endsWith(PARTICIPLE) && (opens === 'PART' || opens === 'DET' || opens === 'PRON') ? at - 1 : at;
}

const PARTICIPLE = 'ed';

/** "MP", "MKs": letters that stand for a noun, which need no capitals before them. */
const isShort = (text: string): boolean =>
  text.length > 1 && text.length < LONGEST_SHORT && text[1] === text[1]!.toUpperCase() && text[1] !== '.';
const LONGEST_SHORT = 5;

const UNDER = 'under';
const BOTH = 'both';

/** "General", "Gen", "Gen." */
function isRank({ lower }: Token): boolean {
  const bare = unstopped(lower);
  return officeOf(TITLE_ABBREVIATIONS.get(bare) ?? bare)?.class === 'soldier';
}

const officeOrNoun = ({ pos, lower }: Token): boolean => pos === 'NOUN' || officeOf(lower) !== undefined;

/** "Governor Lee’s aide": where the title before the name at the token begins; the token itself where none stands there. */
function titleStart(tokens: readonly Token[], name: number): number {
  let at = name;
  while (at > 0 && tokens[at - 1]!.sentence === tokens[name]!.sentence) {
    // "Mrs."
    const word = tokens[at - 1]!.text === '.' ? at - 2 : at - 1;
    if (!tokens[word]?.capital || !(isTitleWord(tokens, word) || isAddress(tokens[word]))) break;
    at = word - (isHyphened(tokens, word) ? HYPHENED_LENGTH - 1 : 0);
  }
  return at;
}

/** "Secretary-General", of whose tokens the last one is at `last`. */
function isHyphened(tokens: readonly Token[], last: number): boolean {
  const [first, hyphen, second] = [tokens[last - 2], tokens[last - 1], tokens[last]!];
  return (
    first !== undefined && isHyphen(hyphen!) && hyphen!.end === second.start && officeOf(`${first.lower}-${second.lower}`) !== undefined
  );
}
const HYPHENED_LENGTH = 3;

const isAddress = ({ lower }: Token): boolean => titleKind(unstopped(lower)) === 'honorific';

const isTitleWord = (tokens: readonly Token[], at: number): boolean =>
  titleKind(tokens[at]!.lower) === 'office' || (ROLE_MODIFIERS.has(tokens[at]!.lower) && officeOf(tokens[at + 1]!.lower) !== undefined);

/** Whether what begins at the token belongs to an office before it: "Chairman of the Joint Chiefs of Staff Gen." */
const isProvince = (tokens: readonly Token[], start: number): boolean =>
  start > 1 && COMPLEMENTS.has(tokens[start - 1]!.lower) && officeOf(tokens[start - 2]!.lower) !== undefined;

/** "Maj.", whole or with its full stop as a token of its own at `at`. */
function isStoppedTitle(tokens: readonly Token[], at: number): boolean {
  const { text, lower, start } = tokens[at]!;
  if (text === '.') {
    const word = tokens[at - 1];
    return word !== undefined && word.end === start && startsWithCapital(word.text) && TITLE_ABBREVIATIONS.has(word.lower);
  }
  return text.length > 2 && text.endsWith('.') && startsWithCapital(text) && TITLE_ABBREVIATIONS.has(lower.slice(0, -1));
}

const isDemonym = ({ text, capital }: Token): boolean => capital && countryOfWord(text)?.kind === 'demonym';

/** "trade and industry minister"; in a title, whatever has a capital behind such a word: "Tourism and Civil Aviation Minister". */
const joinsModifiers = (tokens: readonly Token[], and: number, isTitle: boolean): boolean => {
  const [before, after] = [tokens[and - 1]!, tokens[and + 1]!];
  // "his French and German counterparts"
  if (isDemonym(before) && isDemonym(after)) return officeOf(tokens[and + 2]?.lower ?? '')?.plural === true;
  if (!PORTFOLIOS.has(before.lower)) return false;
  return (
    PORTFOLIOS.has(after.lower) || ROLE_MODIFIERS.has(after.lower) || (isTitle && before.capital && after.capital && !officeOf(after.lower))
  );
};
