import { APPOSED_ADVERBS, PORTFOLIOS, ROLE_MODIFIERS, TIME_LEADS } from '../lang/en/people/role-words';
import { NAME_SUFFIXES, RANKED_ADDRESS, RETIRED, TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import type { NameCandidate } from '../names/candidate';
import { CERTAIN } from '../names/evidence';
import { titleKind } from '../names/lexicon';
import { opensLine } from '../names/apposed';
import { startsWithCapital } from '../names/units';
import type { Token } from '../reading';
import { opensSentence } from '../text/sentence';
import type { RoleCandidate } from './candidate';
import { PERSONAL_VERB } from '../text/lists';
import { isPortfolio } from './head';
import { isLegalAddress } from './legal-address';
import { isNamed } from './naming';
import { officeOf } from './offices';
import { nameStart, type TokenMap } from './token-map';
import { unstopped } from '../text/unstopped';

/** Index of a name, and of the token behind the phrase that stands beside it. */
export interface NameBeside {
  readonly name: number;
  readonly to: number;
}

/**
 * The name right after the noun of office, or after its province ("Secretary of State Antony Blinken").
 * @param throughOffice whether the province may hold an office of its own.
 */
export function attachedName(
  map: TokenMap,
  names: readonly NameCandidate[],
  afterHead: number,
  to: number,
  throughOffice: boolean,
): NameBeside | undefined {
  const { tokens, nameAt } = map;
  for (const end of [afterHead, to]) {
    const at = afterGloss(map, afterHonorifics(tokens, nameAt, end));
    // "adviser for President Ann Lee" is no adviser of that name.
    const isAway = end > afterHead && !isPortfolio(tokens, afterHead + 1);
    if (isAway && ((!throughOffice && holdsOffice(map, afterHead, end)) || isAddress(tokens, afterHead + 1, at))) break;
    const token = tokens[at];
    if (!token || token.sentence !== tokens[afterHead - 1]!.sentence) {
      // wink-nlp may end the sentence at "Gov." or "Sens."
      if (!token || tokens[at - 1]!.text.charCodeAt(tokens[at - 1]!.text.length - 1) !== 46) continue;
    }
    const name = nameAt[at]!;
    if (name >= 0 && names[name]!.start === token.start) return { name, to: tokens[end]!.text === '(' ? end + RETIRED_LENGTH : end };
  }
  return undefined;
}

/** Given names of an editor's gloss at the most. */
const GLOSS_REACH = 3;

/** “(Prime Minister Ann) Hale”, “[President] Hale”: the token behind a gloss that names or titles whose family name was said alone. */
function afterGloss({ tokens, nameAt }: TokenMap, at: number): number {
  for (let i = at; i <= at + GLOSS_REACH && i < tokens.length - 1; i++) {
    const { text } = tokens[i]!;
    if (text === ')' || text === ']') return (nameAt[i + 1] ?? -1) >= 0 ? i + 1 : at;
    if ((nameAt[i] ?? -1) >= 0 || !startsWithCapital(text)) return at;
  }
  return at;
}

/** Whether nothing but forms of address stand between the preposition and the name: "a spokesman for Sir A B". */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i]!;
    if (text !== '.' && titleKind(unstopped(lower)) !== 'honorific') return false;
  }
  return to > from;
}

/** Most tokens of address between an office and the name. */
const HONORIFICS_REACH = 5;
/** Tokens of "(rtd)". */
const RETIRED_LENGTH = 3;

/** "Director General Dr A", "Minister Smt. B", "Justice (rtd) C": the token after the forms of address that stand between office and name. */
function afterHonorifics(tokens: readonly Token[], nameAt: TokenMap['nameAt'], from: number): number {
  let at = from;
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && (RETIRED.has(tokens[at + 1]!.lower) || isLetters(tokens[at + 1]!)))
    at += RETIRED_LENGTH;
  else if (RETIRED.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === LATE && tokens[at + 1]?.capital)) at++;
  for (const limit = at + HONORIFICS_REACH; at < limit && at < tokens.length; at++) {
    const { text, lower, start } = tokens[at]!;
    if (text === '.' && at > from && tokens[at - 1]!.end === start) continue;
    if (at > from && RANKED_ADDRESS.has(lower)) continue;
    const bare = unstopped(lower);
    const kind = startsWithCapital(text) || isLegalAddress(tokens, at) ? titleKind(bare) : undefined;
    // "Minister for Climate Change Senator A": another office right before the name; "commander Maj. Gen. B": ranks.
    // "Vice Admiral B"
    if (kind === undefined && startsWithCapital(text) && leadsTitle(tokens, at)) continue;
    if (kind === undefined || (kind === 'office' && (nameAt[at + 1] ?? -1) < 0 && !isRank(bare) && !leadsTitle(tokens, at))) break;
  }
  return at;
}

/** "Director late A B" */
const LATE = 'late';

/** "Secretary to the Government (SSG) A B": what an office is short for. */
export const isLetters = ({ text }: Token): boolean =>
  text.length > 1 && text.length < 7 && text === text.toUpperCase() && startsWithCapital(text);

/** "Assistant Superintendent": a title of two words. */
const leadsTitle = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && ROLE_MODIFIERS.has(tokens[at]!.lower) && startsWithCapital(next.text) && isRank(next.lower);
};

/** Whether the word is a rank of forces or police, or short for one. */
function isRank(bare: string): boolean {
  const office = officeOf(TITLE_ABBREVIATIONS.get(bare) ?? bare);
  return office?.class === 'soldier' || office?.class === 'police';
}

/** Whether another office stands between the phrase's noun and the name; what lies in a body's name ("the General Staff") is none. */
const holdsOffice = ({ tokens, entityAt }: TokenMap, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (namesOffice(tokens, i) && tokens[i - 1]!.text !== '-' && entityAt[i] === 0 && !PORTFOLIOS.has(tokens[i + 1]?.lower ?? ''))
      return true;
  return false;
};

/** "governor", and "Gov." with its full stop. */
function namesOffice(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at]!;
  if (officeOf(lower)) return true;
  if (!capital) return false;
  return lower.endsWith('.') ? TITLE_ABBREVIATIONS.has(lower.slice(0, -1)) : tokens[at + 1]?.text === '.' && TITLE_ABBREVIATIONS.has(lower);
}

/** "NAME, the head of …", "NAME, 54, a minister", "NAME (the envoy)": the name before the phrase. */
export function appositionBefore({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], from: number): number | undefined {
  let at = from - 1;
  const named = at > 0 ? (nameAt[at] ?? -1) : -1;
  if (named >= 0 && names[named]!.end === tokens[at]!.end && (isNamed(tokens, nameAt, at) || opensWith(tokens, nameAt, at, from)))
    return named;
  // "Lee, concurrently president of"
  if (at > 1 && APPOSED_ADVERBS.has(tokens[at]!.lower)) at--;
  if (at < 1) return undefined;
  const isMark = (i: number): boolean => tokens[i]!.text === ',' || tokens[i]!.text === '(' || isDash(tokens[i]!);
  const isListed = tokens[at]!.text === ':';
  if (!isMark(at) && !isListed) return undefined;
  at--;
  if (at > 1 && (tokens[at]!.pos === 'NUM' || NAME_SUFFIXES.has(tokens[at]!.lower)) && isMark(at - 1)) at -= 2;
  if (tokens[at]!.sentence !== tokens[from]!.sentence) return undefined;
  const name = nameAt[at]!;
  if (name < 0 || names[name]!.end !== tokens[at]!.end) return undefined;
  // "In Lusaka, the minister", whatever else the place's name is
  if (names[name]!.rival && names[name]!.score < NO_PERSON) return undefined;
  // "KAMPALA – The minister": a place that no list has.
  if (isDash(tokens[at + 1]!) && isDateline(names[name]!)) return undefined;
  if (!isListed) return name;
  // "– Ann Lee: Minister for Trade", but not the words of somebody: "Ann Lee: the minister is late".
  const first = nameStart(nameAt, at);
  return opensLine(tokens, first) && startsWithCapital(tokens[from]!.text) ? name : undefined;
}

/** "Ana Ruiz the mayor of Lima said no": a full name that opens its sentence, and the phrase without the comma. */
function opensWith(tokens: readonly Token[], nameAt: TokenMap['nameAt'], last: number, from: number): boolean {
  const first = nameStart(nameAt, last);
  return first < last && tokens[from]!.lower === 'the' && opensSentence(tokens, first);
}

/** A place or a body that scores less is nobody. */
const NO_PERSON = -2;

const isDateline = ({ score, words }: NameCandidate): boolean =>
  score < 0 || (score < CERTAIN && words.every((word) => word === word.toUpperCase()));

const isDash = ({ text }: Token): boolean => text === '–' || text === '—';

/** "The mayor of A, NAME, the mayor of B, NAME": whether the phrase before has the name behind it already. */
export const isHolderOf = (phrase: RoleCandidate | undefined, name: NameCandidate): boolean =>
  phrase?.position === 'apposition' && phrase.end <= name.start && phrase.name !== undefined && name.start - phrase.end <= LONGEST_JOINT;

/** UTF-16 code units between an office and the name behind its comma: ", Dr. ". */
const LONGEST_JOINT = 12;

/** An apposition is closed by a mark, a relative clause, a conjunction or the end. */
export function closes(tokens: readonly Token[], to: number): boolean {
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
    TIME_LEADS.has(next.lower) ||
    next.lower === 'that' ||
    (!next.capital && (next.lists & PERSONAL_VERB) !== 0)
  );
}
