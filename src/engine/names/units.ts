import { CREDIT_WORDS } from '../lang/en/furniture';
import { codeAt } from '../lang/code-at';
import { words as wordSet } from '../lang/words';
import type { Token } from '../reading';
import type { Span } from '../types';
import { fold } from './fold';
import { factsOf, isCommonWord, type WordFacts } from './lexicon';
import { unstopped } from '../text/unstopped';

/** One capitalised word: a token, or several joined by hyphens ("Jean-Noël"). Offsets relative to the paragraph. */
export interface Unit extends Span {
  readonly text: string;
  /** In lower case, without diacritics and without the full stop of an abbreviation. */
  readonly folded: string;
  /** Index of its first token and of the token after its last. */
  readonly first: number;
  readonly after: number;
  readonly facts: WordFacts;
  /** Cut off from the word before it, to which a caption was glued: "ImagesSmith". */
  readonly glued: boolean;
  /** The other half of such a word. */
  readonly half: boolean;
  /** An ordinary word hangs on it by a hyphen: "Seoul-based", "Family-controlled". */
  readonly compound: boolean;
  /** A nickname in quotation marks or brackets stands behind it: its words, folded. */
  readonly nickname: string | undefined;
}

/** Capital letter at the start: of a Latin word, or of any script that has capitals. */
export function startsWithCapital(text: string): boolean {
  const code = codeAt(text, 0);
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0xc0 && text[0] !== text[0]!.toLowerCase();
}

/** The capitalised words of a paragraph, in order. */
export function readUnits(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.capital) continue;
    let after = i + 1;
    // wink-nlp cuts a word at letters beyond Latin-1: "Erdo", "ğ", "an".
    while (after < tokens.length && adjacent(tokens, after) && isGluedWord(tokens[after - 1]!.text, tokens[after]!.text)) after++;
    // "Jean-Noël", "Huckabee-Sanders"; a small letter after the hyphen ("Kim Jae-myung") belongs to it as well.
    while (
      after + 1 < tokens.length &&
      isHyphen(tokens[after]!.text) &&
      adjacent(tokens, after) &&
      adjacent(tokens, after + 1) &&
      isWord(tokens[after + 1]!.text)
    ) {
      after += 2;
      while (after < tokens.length && adjacent(tokens, after) && isGluedWord(tokens[after - 1]!.text, tokens[after]!.text)) after++;
    }
    pushUnit(units, tokens, i, after);
    i = after - 1;
  }
  return units;
}

/** The letter “s”. */
const SMALL_S = 115;

function pushUnit(units: Unit[], tokens: readonly Token[], first: number, after: number): void {
  const { start } = tokens[first]!;
  let text = after === first + 1 ? tokens[first]!.text : joined(tokens, first, after);
  // Where '' are used as quotation marks, the tagger may leave a possessive on its word.
  if (text.length > 3 && codeAt(text, text.length - 1) === SMALL_S && (text[text.length - 2] === "'" || text[text.length - 2] === '’')) {
    text = text.slice(0, -2);
  }
  const seam = glueSeam(text);
  if (seam > 0) {
    units.push(unitOf(tokens, first, after, start, text.slice(0, seam), false, true, false));
    units.push(unitOf(tokens, first, after, start + seam, text.slice(seam), true, false, false));
  } else {
    const compound = after > first + 1 && text.includes('-') && hangs(tokens, after);
    units.push(unitOf(tokens, first, after, start, text, false, false, compound));
  }
}

function unitOf(
  tokens: readonly Token[],
  first: number,
  after: number,
  start: number,
  text: string,
  glued: boolean,
  half: boolean,
  compound: boolean,
): Unit {
  const whole = text.length === tokens[first]!.text.length && after === first + 1;
  const folded = unstopped(whole && isAscii(text) ? tokens[first]!.lower : fold(text));
  return {
    start,
    end: start + text.length,
    text,
    folded,
    first,
    after,
    facts: factsOf(folded),
    glued,
    half,
    compound,
    nickname: undefined,
  };
}

const hangs = (tokens: readonly Token[], after: number): boolean =>
  !tokens[after - 1]!.capital && tokens[after - 1]!.text.length > 3 && isCommonWord(tokens[after - 1]!.lower);

/** Beginnings of names with a capital inside: "McConnell", "DeSantis", "LaRouche", "FitzGerald". */
const INNER_CAPITAL = /^(?:Ma?c|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|O|D|Ver|Des|Del|St)$/;

const creditWords = wordSet(CREDIT_WORDS);

/** A longer word with a capital inside is two. In UTF-16 code units. */
const LONGEST_INNER = 10;

/** "ImagesSmith", but not "VandeHei": what a caption ends with is an ordinary word or the name of an agency. */
const endsCaption = (word: string): boolean => {
  const lower = word.toLowerCase();
  return isCommonWord(lower) || creditWords.has(lower);
};

/** Where a capital follows a small letter inside a word that is no name of that kind; also after a full stop. 0 where it does not. */
function glueSeam(text: string): number {
  const last = text.length - 1;
  for (let i = 3; i < last; i++) {
    const code = codeAt(text, i);
    if (code < 65 || code > 90) continue;
    const before = text.charCodeAt(i - 1);
    const small = before >= 97 && before <= 122;
    const stop = before === 46 && text.charCodeAt(i - 2) >= 97;
    if (
      (stop || (small && (text.length > LONGEST_INNER || endsCaption(text.slice(0, i))))) &&
      text.charCodeAt(i + 1) >= 97 &&
      !INNER_CAPITAL.test(text.slice(text.lastIndexOf('-', i) + 1, i))
    )
      return i;
  }
  return 0;
}

function joined(tokens: readonly Token[], first: number, after: number): string {
  let text = '';
  for (let i = first; i < after; i++) text += tokens[i]!.text;
  return text;
}

const isHyphen = (text: string): boolean => text === '-' || text === '‑' || text === '‐';
const isWord = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
/** Whether two tokens without space between are parts of one word: a letter beyond Latin-1 stands at the seam. */
function isGluedWord(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  const first = after.charCodeAt(0);
  return (isForeignLetter(last) && isLetter(first)) || (isForeignLetter(first) && isLetter(last));
}

const isForeignLetter = (code: number): boolean => code > 0xff && code < 0x2000;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);

const adjacent = (tokens: readonly Token[], i: number): boolean => tokens[i]!.start === tokens[i - 1]!.end;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
