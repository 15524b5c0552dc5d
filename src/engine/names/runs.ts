import {
  DATE_PREPOSITIONS,
  DAYS_IN_NAMES,
  MONTH_SYLLABLES,
  QUESTION_OPENERS,
  SMALL_WORDS,
  TRANSCRIPT_LABELS,
} from '../lang/en/people/name-context';
import { PORTFOLIOS } from '../lang/en/people/role-words';
import { LEADING_PARTICLES, PARTICLES, TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import type { Token, Words } from '../reading';
import { COUNTRY, PERSONAL_VERB } from '../text/lists';
import { isInitial } from './letters';
import { isSmallSurname } from './small-surname';
import { readCapitals, type Capitals } from './heading';
import { countryOfWord, factsOf, titleKind } from './lexicon';
import type { Rivals } from './rivals';
import { readNicknames } from './nicknames';
import { isOneOfMany, speaksBehind } from './speaks-behind';
import { readUnits, type Unit } from './units';

/** A word of a run: a capitalised unit, or a particle between two ("von", "bin"). */
export type RunWord = Unit;

/** Capitalised words in a row that may hold a name, titles still among them. */
export interface Run {
  readonly words: readonly RunWord[];
  readonly capitals: Capitals;
}

/** Parts the capitalised words of a paragraph into runs: at other words, at sentence ends, and at words that are in no name. */
export function readRuns({ text, tokens, sentences }: Words, rivals: Rivals): Run[] {
  const units = readUnits(tokens);
  const runs: Run[] = [];
  let run: RunWord[] = [];
  let sentence = -1;
  let capitals: Capitals = 'normal';
  let sentenceStart = 0;
  let asks = false;
  let lastUnit: Unit | undefined;
  const flush = (): void => {
    if (run.length > 0) runs.push({ words: run, capitals });
    run = [];
    lastUnit = undefined;
  };
  const nicknames = readNicknames(tokens, units);
  for (let u = 0; u < units.length; u++) {
    const unit = units[u]!;
    const token = tokens[unit.first]!;
    const nickname = run.length > 0 ? nicknames?.get(unit.first) : undefined;
    // The nickname stays inside the name; the run goes on behind it.
    if (nickname !== undefined && !rivals.certainAt(unit.start, unit.end)) {
      while (units[u + 1] !== undefined && units[u + 1]!.first < nickname.after) u++;
      const last = run[run.length - 1]!;
      const { start, end, text: word, folded, first, facts, glued, half, compound } = last;
      run[run.length - 1] = {
        start,
        end,
        text: word,
        folded,
        first,
        after: nickname.after,
        facts,
        glued,
        half,
        compound,
        nickname: nickname.folded,
      };
      continue;
    }
    if (token.sentence !== sentence) {
      const joins = lastUnit !== undefined && (isInitial(lastUnit.text) || isStopped(lastUnit, tokens));
      if (!joins) flush();
      sentence = token.sentence;
      sentenceStart = unit.first;
      while (sentenceStart > 0 && tokens[sentenceStart - 1]!.sentence === sentence) sentenceStart--;
      let end = unit.after;
      const limit = sentences[sentence]?.end ?? text.length;
      while (end < tokens.length && tokens[end]!.end <= limit) end++;
      capitals = readCapitals(tokens, sentenceStart, end);
      asks = text.charCodeAt(limit - 1) === QUESTION;
    }
    if (run.length > 0 && !continues(text, tokens, run[run.length - 1]!, unit)) flush();
    // Never asked for beyond the row's ends, which would be slow.
    const before = run.length > 0 ? run[run.length - 1]! : undefined;
    const next = u + 1 < units.length ? units[u + 1]! : undefined;
    if (
      (asks && unit.first === sentenceStart && QUESTION_OPENERS.has(unit.folded)) ||
      (!isSmallSurname(tokens, unit, before, next, capitals) &&
        isBreaker(
          unit,
          token,
          capitals,
          unit.first === sentenceStart,
          before,
          next,
          before !== undefined && run[0]!.facts.title !== undefined,
          speaksAlone(tokens, unit),
          unit.first === sentenceStart && (speaksBehind(tokens, unit.after) || isOneOfMany(unit.folded, tokens[unit.after])),
        )) ||
      isDate(unit, before, next, rivals, tokens) ||
      (rivals.certainAt(unit.start, unit.end) && !isSurnameOf(before, run.length > 1 ? run[run.length - 2] : undefined, unit, rivals))
    ) {
      flush();
      // A person may bear the same name as a town or a firm: the document will tell.
      if (rivals.isWhole(unit.start, unit.end) && countryOfWord(unit.text)?.kind !== 'name' && !unit.half)
        runs.push({ words: [unit], capitals });
      continue;
    }
    if (before) for (let i = before.after; i < unit.first; i++) pushParticle(run, tokens, i);
    else if (!unit.glued) pushLeadingParticle(run, tokens, unit);
    run.push(unit);
    lastUnit = unit;
  }
  flush();
  return runs;
}

const QUESTION = 63;

/** "Cuban said": a people’s name in the singular without an article, and a verb of persons right behind it. */
const speaksAlone = (tokens: readonly Token[], unit: Unit): boolean =>
  unit.after < tokens.length &&
  (tokens[unit.after]!.lists & PERSONAL_VERB) !== 0 &&
  (unit.first === 0 || tokens[unit.first - 1]!.pos !== 'DET') &&
  !unit.folded.endsWith('s');

/** Whether only white space stands between the two, or particles, or the full stop of a title. */
function continues(text: string, tokens: readonly Token[], previous: RunWord, unit: Unit): boolean {
  if (unit.glued) return false;
  if (unit.first === previous.after) {
    const end = previous.nickname === undefined ? previous.end : tokens[unit.first - 1]!.end;
    return isBlank(text, end, unit.start) && unit.start > end;
  }
  if (unit.first - previous.after > 4) return false;
  for (let i = previous.after; i < unit.first; i++) {
    const { lower, text: word } = tokens[i]!;
    // "Ann Lee as President", "as-Sisi": this one only with its hyphen.
    const isParticle = PARTICLES.has(lower) && lower === word && (lower !== 'as' || tokens[i + 1]?.text === '-');
    const isHyphen = word === '-' && i > previous.after && PARTICLES.has(tokens[i - 1]!.lower);
    const isStop = word === '.' && i === previous.after && TITLE_ABBREVIATIONS.has(previous.folded) && tokens[i]!.start === previous.end;
    const isComma = word === ',' && i + 1 === unit.first && (unit.folded === 'jr' || unit.folded === 'sr');
    if (!isParticle && !isHyphen && !isStop && !isComma) return false;
  }
  return true;
}

/** A small word between two capitalised ones, with the hyphen after it ("al-"). Nothing where it is a mark. */
function pushParticle(run: RunWord[], tokens: readonly Token[], i: number): void {
  const { start, end, text, lower } = tokens[i]!;
  if (!PARTICLES.has(lower)) return;
  const facts = factsOf(lower);
  run.push({
    start,
    end,
    text,
    folded: lower,
    first: i,
    after: i + 1,
    facts,
    glued: false,
    half: false,
    compound: false,
    nickname: undefined,
  });
}

/** "al-Sisi", "de Blasio", "von der Leyen": the particles right before a run belong to it. */
function pushLeadingParticle(run: RunWord[], tokens: readonly Token[], unit: Unit): void {
  let i = unit.first - 1;
  if (i >= 0 && tokens[i]!.text === '-' && tokens[i]!.end === unit.start) i--;
  const particles: number[] = [];
  while (
    i >= 0 &&
    particles.length < 2 &&
    LEADING_PARTICLES.has(tokens[i]!.text) &&
    (tokens[i]!.lower !== 'as' || tokens[i + 1]!.text === '-')
  )
    particles.unshift(i--);
  // "der" and "la" stand before a name only behind another particle; "al" alone may be anything without its hyphen.
  for (const at of particles) pushParticle(run, tokens, at);
}

/** "Trevor Holland", "Michael Bloomberg", "Benjamin J. Rhodes": the name of a place or body alone behind a given name or an initial. */
const isSurnameOf = (before: RunWord | undefined, first: RunWord | undefined, unit: Unit, rivals: Rivals): boolean =>
  before !== undefined &&
  (before.facts.given === 2 || (isStoppedInitial(before.text) && first?.facts.given === 2)) &&
  !rivals.certainAt(before.start, before.end) &&
  rivals.isWhole(unit.start, unit.end);

/** "J." behind a given name: what follows it is the family name, whatever it means besides. */
const isStoppedInitial = (text: string): boolean => text.length === 2 && isInitial(text);

/** "May" and "Sunday" are dates, but "Theresa May" and "April Lee" are people. */
function isDate(unit: Unit, before: RunWord | undefined, next: Unit | undefined, rivals: Rivals, tokens: readonly Token[]): boolean {
  const date = rivals.dateAt(unit.start, unit.end);
  // "Dong Jun", "Zin Mar Aung": a short month with neither a stop nor a number between other words of a name.
  if (date === 'word' && before !== undefined && isSyllable(unit, tokens)) return false;
  if (date === undefined || unit.facts.given === 0) return date !== undefined;
  if (date === 'phrase') return true;
  const isFamily = (before?.facts.given ?? 0) > 0;
  return !isFamily && !(leadsName(unit, next) && !DATE_PREPOSITIONS.has(tokens[unit.first - 1]?.lower ?? ''));
}

/** Letters of a short month. */
const SHORT_MONTH = 3;

const isSyllable = ({ text, after }: Unit, tokens: readonly Token[]): boolean =>
  text.length === SHORT_MONTH && tokens[after]?.text !== '.' && tokens[after]?.pos !== 'NUM';

/** Whether a word that is a given name and something else as well is followed by what may be its family name. */
const leadsName = (unit: Unit, next: Unit | undefined): boolean =>
  next?.first === unit.after && !next.facts.common && !next.facts.breaker && next.text !== next.text.toUpperCase();

/** "Musa Sunday Okafor": a day between a given name and what may be the family name. */
const isMiddleName = (unit: Unit, before: RunWord | undefined, next: Unit | undefined): boolean =>
  DAYS_IN_NAMES.has(unit.folded) && before?.after === unit.first && before.facts.given === 2 && leadsName(unit, next);

/** "Finn Lien", but neither "Finn Minister" nor "Philippine Defense". */
const isSurname = ({ facts, folded }: Unit): boolean => facts.title === undefined && !PORTFOLIOS.has(folded);

const isWhole = (unit: Unit, token: Token): boolean => unit.after === unit.first + 1 && unit.text.length === token.text.length;

function isBreaker(
  unit: Unit,
  token: Token,
  capitals: Capitals,
  opens: boolean,
  before: RunWord | undefined,
  next: Unit | undefined,
  titled: boolean,
  speaksAlone: boolean,
  speaks: boolean,
): boolean {
  const { folded, text, facts } = unit;
  if (unit.half || unit.compound) return true;
  // "Vice Premier He Lifeng", "General Secretary To Lam": no pronoun and no preposition has a capital there.
  if (capitals === 'normal' && before?.facts.title === 'office' && next?.first === unit.after && unit.text.length > 1 && !next.facts.common)
    return false;
  // "Q. Will the talks go on?"
  if (unit.first === 0 && TRANSCRIPT_LABELS.has(text)) return true;
  // "Dong Jun", "Zin Mar Aung": whether it is a date, the dates tell.
  const isSyllable = before !== undefined && MONTH_SYLLABLES.has(folded) && before.facts.title === undefined && !before.facts.common;
  if (facts.breaker && !isSyllable && !isMiddleName(unit, before, next)) return facts.given === 0 || !leadsName(unit, next);
  if (isInitial(text) && text.length > 1) return false;
  // "Bin Salman said", "Von der Leyen said"
  if (facts.particle && next && next.first <= unit.after + 1 && !SMALL_WORDS.has(folded)) return false;
  const { given, family } = facts;
  const country = isWhole(unit, token) && token.capital && (token.lists & COUNTRY) === 0 ? undefined : countryOfWord(text);
  if (before && isStoppedInitial(before.text) && capitals === 'normal' && !SMALL_WORDS.has(folded) && before.text !== 'I.') return false;
  if (country?.kind === 'name' && !(before?.facts.given === 2) && (given === 0 || !leadsName(unit, next))) return true;
  // "David French" is a man where nothing with a capital follows.
  if (country?.kind === 'demonym' && !before && speaksAlone) return false;
  // "Finn Lien"
  if (country?.kind === 'demonym' && !before && given === 2 && leadsName(unit, next) && isSurname(next!)) return false;
  if (country?.kind === 'demonym' && !(before?.facts.given === 2 && next?.first !== unit.after) && text !== 'German') return true;
  if (given === 0 && !facts.title) {
    // "FIRE CHIEF BOB HUNT": behind a title and a given name an ordinary word is the family name.
    if (capitals !== 'normal' && facts.common && family === 0 && !(titled && before?.facts.given === 2)) return true;
    switch (token.pos) {
      case 'DET':
      case 'PRON':
      case 'ADP':
      case 'CCONJ':
      case 'SCONJ':
      case 'AUX':
      case 'PART':
      case 'INTJ':
        // "Hla Than", "Kim In-so": a name's syllable that is an English word, too.
        // "Charles I said", but "So I said": a number stands behind a given name only.
        if (text === 'I' && before && before.facts.given < 2) return true;
        if ((text.length === 1 && before) || unit.after > unit.first + 1) return false;
        return !(before && !before.facts.common && !SMALL_WORDS.has(folded) && (capitals === 'normal' || !facts.common));
      case 'ADV':
        return opens && facts.common;
      default:
        // "Rounds said", "Gates did not say": somebody's, if he has been named before.
        return opens && facts.common && family === 0 && !(before === undefined && speaks);
    }
  }
  if (given === 1 && opens) {
    return (
      token.pos === 'PRON' ||
      token.pos === 'DET' ||
      token.pos === 'ADV' ||
      token.pos === 'ADP' ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ'
    );
  }
  return false;
}

const isStopped = (unit: Unit, tokens: readonly Token[]): boolean =>
  (TITLE_ABBREVIATIONS.has(unit.folded) || titleKind(unit.folded) === 'honorific') &&
  tokens[unit.after]?.text === '.' &&
  tokens[unit.after]!.start === unit.end;

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}
