import { WORDS_LIKE_ABBREVIATIONS } from '../lang/en/abbreviations';
import { wordSet } from '../organizations/heads';
import { GroupTable, type Grouped } from './group-table';
import { listsOf } from './lists-of';
import { createMachine, type Machine } from './machine';
import type { LanguageModel, WinkTokenTaker } from './wink-parts';

/** A token of a word group, with all that the machines ask of it. Shared by all places of the group, so nothing here knows of a place. */
export interface Entry extends Grouped {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly lists: number;
  /** Offset in the group. */
  readonly at: number;
  /** Most likely part of speech, by its index. */
  readonly tag: number;
  /** A part of a contraction: its part of speech is what it is, whatever the machines make of it for its neighbours' sake. */
  readonly fixed: boolean;
  /** Bit n is set where the word may have the part of speech n. */
  readonly tags: number;
  /** The word's own event in each tagging machine; undefined where its part of speech is the event. */
  readonly hints: readonly number[] | undefined;
  /** Event in the machine for sentences, for the word with white space before it and without. */
  readonly spaced: number;
  readonly glued: number;
  /** A word and the full stop behind it, which the vocabulary takes for an abbreviation ("no."). */
  readonly stopped: boolean;
  /** The next token of the group; undefined behind its last. */
  next: Entry | undefined;
}

/** Added to a hint or a kind of abbreviation, so that the machines do not take it for a word. */
const HINT_DELTA = 1_080_000;
/** Kinds of hints for the ends of sentences, as the model's package numbers them (`sbd-transformers.js`). */
const AMBIGUOUS_QUOTE = 4;
const SPACED_AMBIGUOUS_QUOTE = 6;
const LIKELY_END = 7;
const NO_END = 8;

const NOUN = 8;

const wordsLikeAbbreviations = wordSet(WORDS_LIKE_ABBREVIATIONS);

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

export interface Vocabulary {
  /**
   * The first token of what stands between two white spaces ("(Reuters)."), which leads on to the others; undefined where there is none.
   * @param start of a run without white space, no longer than a word may be, up to `end`.
   * @param codes begins with the run's letters.
   * @param hash of the run, as `group-table.ts` adds it up.
   */
  read(text: string, start: number, end: number, codes: Uint16Array, hash: number): Entry | undefined;
  readonly sentences: Machine;
  readonly taggers: readonly Machine[];
}

/**
 * wink-nlp's tokenizer and vocabulary, asked once for each group of letters: what comes between two white spaces is cut without a look at
 * its neighbours. Unlike wink-nlp itself, this does not add unknown words to the vocabulary, so what a word is never depends on what was read before.
 */
export function createVocabulary(model: LanguageModel): Vocabulary {
  const sentences = createMachine(model.sentenceMachine);
  const taggers = model.tagMachines.map(createMachine);
  const cut = createCutter(model, sentences, taggers);
  const known = new GroupTable<Entry>();
  return {
    sentences,
    taggers,
    read(text, start, end, codes, hash) {
      let first = known.get(codes, end - start, hash);
      if (first === undefined) {
        first = cut(copied(text.slice(start, end)));
        if (first) known.set(hash, first);
      }
      return first;
    },
  };
}

/** A string of its own: a slice would keep the whole article in memory for as long as the word is remembered. */
const copied = (slice: string): string => slice.split('').join('');

type Draft = Omit<Entry, 'group' | 'text' | 'lower' | 'capital' | 'lists' | 'at' | 'stopped' | 'next'> & { readonly value: string };

function createCutter(model: LanguageModel, sentences: Machine, taggers: readonly Machine[]): (group: string) => Entry | undefined {
  const { cache } = model;
  const size = cache.intrinsicSize();
  const masks = model.clusters.map((cluster) => {
    let mask = 0;
    for (const tag of cluster) mask |= 1 << tag;
    return mask;
  });
  let drafts: Draft[] = [];

  /** @param lexeme undefined for a word that the vocabulary does not have. @param normal undefined where its normal form is none, either. */
  const add = (value: string, lexeme: number | undefined, normal: number | undefined, tag: number, fixed: boolean): void => {
    const hint = lexeme === undefined ? 0 : cache.property(lexeme, 'posHint');
    const end =
      (normal === undefined ? 0 : cache.property(normal, 'sbdHint')) || (lexeme === undefined ? 0 : cache.property(lexeme, 'sbdHint'));
    const lower = value.toLowerCase();
    const abbreviated = normal === undefined ? model.features.isAbbrev(lower) === 1 : cache.property(normal, 'isAbbrev') === 1;
    const short = (normal === undefined ? lower : cache.value(normal)).length === 2;
    const event = (kind: number): number => sentences.eventOf(HINT_DELTA + kind);
    const plain = abbreviated ? event(short ? NO_END : LIKELY_END) : normal === undefined ? 0 : sentences.eventOf(normal);
    drafts.push({
      value,
      tag,
      fixed,
      tags: masks[normal === undefined ? 0 : cache.property(normal, 'lexemeCID')]!,
      hints: hint ? taggers.map((machine) => machine.eventOf(HINT_DELTA + hint)) : undefined,
      spaced: end ? event(end === AMBIGUOUS_QUOTE ? SPACED_AMBIGUOUS_QUOTE : end) : plain,
      glued: end ? event(end) : plain,
    });
  };

  const addKnown = (text: string, lexeme: number): void => {
    add(text, lexeme, cache.normal(lexeme), cache.posOf(cache.mappedSpelling(lexeme)) || NOUN, false);
  };
  /** An unknown word's normal form may be a known one ("PARLIAMENT"). */
  const normalOf = (lower: string): number | undefined => {
    const lexeme = model.lexemes[lower];
    return lexeme === undefined ? undefined : cache.normal(lexeme);
  };
  // Where the word in lower case is asked for, an unknown one has a place of its own behind the known ones.
  const asked = {
    lookup: (word: string) => cache.lookup(word) ?? [size],
    posOf: (lexeme: number) => cache.posOf(lexeme),
    intrinsicSize: () => size,
  };

  const taker: WinkTokenTaker = {
    isLexeme: (text) => cache.lookup(text),
    _addToken(text, category) {
      const lexeme = model.lexemes[text];
      if (lexeme !== undefined) addKnown(text, lexeme);
      else add(text, undefined, normalOf(text.toLowerCase()), model.features.pos(text, category, asked) || NOUN, false);
      return true;
    },
    _addTokenIfInCache(text) {
      const found = cache.lookup(text);
      if (found === null) return 0;
      if (found.length === 1) addKnown(text, found[0]!);
      else {
        for (let i = 0; i < found.length; i += 4) {
          add(cache.value(found[i]!), found[i], cache.nox(found[i + 1]! << 16), found[i + 3]!, true);
        }
      }
      return 1;
    },
  };

  return (group) => {
    drafts = [];
    const clean = group.replace(FOREIGN_LETTERS, plainLetter);
    model.tokenize(taker, clean);
    let first: Entry | undefined;
    let last: Entry | undefined;
    let at = 0;
    for (const { value, tag, fixed, tags, hints, spaced, glued } of drafts) {
      // The tokenizer gives no offsets, but keeps the order and the spelling of the words.
      const found = clean.startsWith(value, at) ? at : clean.indexOf(value, at);
      if (found < 0) continue;
      at = found + value.length;
      const text = group.startsWith(value, found) ? value : group.slice(found, at);
      const { lower, capital, lists } = spelled(text);
      // Field by field: objects made by spreading are slow to read, and these are read for every word of every article.
      const stopped = text.endsWith('.') && wordsLikeAbbreviations.has(text.slice(0, -1));
      const entry: Entry = {
        // One string for both, where the group is a word: it is looked at for each token.
        group: text === group ? text : group,
        text,
        lower,
        capital,
        lists,
        at: found,
        tag,
        spaced,
        glued,
        tags,
        hints,
        fixed,
        stopped,
        next: undefined,
      };
      if (last) last.next = entry;
      else first = entry;
      last = entry;
    }
    return first;
  };
}

/** What the spelling alone tells of a token. */
export function spelled(text: string): Pick<Entry, 'lower' | 'capital' | 'lists'> {
  const lower = text.toLowerCase();
  return {
    lower,
    capital: text.charCodeAt(0) !== lower.charCodeAt(0),
    lists: listsOf(text, lower),
  };
}

/** The letter without its accents; an unaccented one of another shape by what it is mostly written as. */
function plainLetter(letter: string): string {
  return PLAIN[letter] ?? letter.normalize('NFD').charAt(0);
}
