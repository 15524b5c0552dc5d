import type { PartOfSpeech, Token, Words } from '../reading';
import type { Span } from '../types';

/** The part of wink-nlp that the engine uses. */
export interface LanguageModel {
  readDoc(text: string): WinkDocument;
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly precedingSpaces: unknown; readonly span: unknown };
}

interface WinkDocument {
  tokens(): { out(its: unknown): unknown };
  sentences(): { out(its: unknown): unknown };
}

/** wink-nlp's tokenizer is quadratic in the length of a word; what is longer than any word is kept from it. In UTF-16 code units. */
const LONGEST_WORD = 80;

const OTHER_SPACES = /[^\S ]/g;
/** Latin letters beyond Latin-1, at which wink-nlp cuts a word ("Erdo", "ğ", "an"). */
const FOREIGN_LETTERS = /[\u0100-\u024f\u1e00-\u1eff]/g;
/** Those of them that no accent makes. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  œ: 'o',
  Œ: 'O',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'e',
  Ə: 'E',
};

/** Cuts a paragraph into tokens with parts of speech and sentences. Offsets are UTF-16, relative to `text`. */
export type Tagger = (text: string) => Words;

export function createTagger(model: LanguageModel): Tagger {
  const { its } = model;
  return (text) => {
    const tokens: Token[] = [];
    const sentences: { start: number; end: number }[] = [];
    for (const { start: shift, end: pieceEnd, word } of readable(text)) {
      if (word) {
        const value = text.slice(shift, pieceEnd);
        tokens.push({
          start: shift,
          end: pieceEnd,
          text: value,
          lower: value.toLowerCase(),
          pos: 'X',
          sentence: Math.max(0, sentences.length - 1),
        });
        if (sentences.length === 0) sentences.push({ start: shift, end: pieceEnd });
        else sentences[sentences.length - 1]!.end = pieceEnd;
        continue;
      }
      // A character for a character, so that offsets stay: CRLF reads as LF does, and foreign names stay in one piece.
      const piece = text.slice(shift, pieceEnd);
      const clean = piece.replace(OTHER_SPACES, ' ').replace(FOREIGN_LETTERS, plainLetter);
      const isClean = clean === piece;
      const document = model.readDoc(clean);
      const all = document.tokens();
      const values = all.out(its.value) as string[];
      const tags = all.out(its.pos) as PartOfSpeech[];
      const spans = document.sentences().out(its.span) as [number, number][];
      let at = 0;
      let sentence = 0;
      const first = sentences.length;
      for (let i = 0; i < values.length; i++) {
        const value = values[i]!;
        // wink-nlp gives no offsets, but keeps the order and the spelling of the words.
        const found = clean.startsWith(value, at) ? at : clean.indexOf(value, at);
        if (found < 0) continue;
        at = found + value.length;
        const start = shift + found;
        const end = shift + at;
        while (sentence + 1 < spans.length && i > spans[sentence]![1]) sentence++;
        const index = first + sentence;
        while (sentences.length <= index) sentences.push({ start, end });
        sentences[index]!.end = end;
        if (tags[i] !== 'SPACE') {
          // wink-nlp hands out one string for all places of a word: unlike a slice of the text, its hash is known from then on.
          const written = isClean || piece.startsWith(value, found) ? value : piece.slice(found, at);
          tokens.push({ start, end, text: written, lower: lowerOf(written), pos: tags[i]!, sentence: index });
        }
        while (at < clean.length && clean.charCodeAt(at) <= 32) at++;
      }
    }
    return { text, tokens, sentences };
  };
}

/** Capitalised words remembered at most, so that a session of many articles stays small. */
const MOST_REMEMBERED = 20_000;

const lowers = new Map<string, string>();

/** In lower case; one string for all places of a word. */
function lowerOf(word: string): string {
  const code = word.charCodeAt(0);
  // Marks and words in small letters: cheap, and the same string comes back.
  if (code > 90 && code < 128) return word.toLowerCase();
  let lower = lowers.get(word);
  if (lower === undefined) {
    if (lowers.size >= MOST_REMEMBERED) lowers.clear();
    lower = word.toLowerCase();
    lowers.set(word, lower);
  }
  return lower;
}

/** The letter without its accents; an unaccented one of another shape by what it is mostly written as. */
function plainLetter(letter: string): string {
  return PLAIN[letter] ?? letter.normalize('NFD').charAt(0);
}

interface Piece extends Span {
  /** Set for a run without white space that is longer than any word: a URL, a table rule, rubbish. It becomes one token. */
  readonly word: boolean;
}

function readable(text: string): Piece[] {
  if (text.length <= LONGEST_WORD) return [{ start: 0, end: text.length, word: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const start = at;
    while (at < text.length && text.charCodeAt(at) > 32) at++;
    if (at - start > LONGEST_WORD) {
      if (from < start) pieces.push({ start: from, end: start, word: false });
      pieces.push({ start, end: at, word: true });
      from = at;
    }
  }
  if (from < text.length) pieces.push({ start: from, end: text.length, word: false });
  return pieces;
}
