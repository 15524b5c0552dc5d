/** What the engine takes of wink-nlp and its model: the vocabulary, the rules that cut words, and the machines that tag. */

/** wink-nlp's vocabulary. A lexeme is known by its index; what is not in the vocabulary has none. */
export interface WinkCache {
  /** One index; four numbers for each part of a contraction (lexeme, place of the normal form, lemma, part of speech); null for unknown words. */
  lookup(text: string): readonly number[] | null;
  value(lexeme: number): string;
  /** The lexeme of the word in lower case and in the spelling that the tables know. */
  normal(lexeme: number): number;
  /** The same for a part of a contraction; `place` is shifted by 16 bits. */
  nox(place: number): number;
  mappedSpelling(lexeme: number): number;
  posOf(lexeme: number): number;
  property(lexeme: number, name: 'sbdHint' | 'posHint' | 'isAbbrev' | 'lexemeCID'): number;
  /** Lexemes below are the vocabulary’s own. */
  intrinsicSize(): number;
}

/** What wink-nlp's tokenizer calls for each token; the spaces before it are counted elsewhere. */
export interface WinkTokenTaker {
  /** @param category index into the kinds of tokens. */
  _addToken(text: string, category: number): boolean;
  /** @returns 0 where the vocabulary does not have the text; nothing has been added then. */
  _addTokenIfInCache(text: string): number;
  isLexeme(text: string): readonly number[] | null;
}

/** What the model’s package says of words that its vocabulary does not have. */
export interface WinkFeatures {
  pos(word: string, category: number, cache: Pick<WinkCache, 'lookup' | 'posOf' | 'intrinsicSize'>): number;
  isAbbrev(word: string): 0 | 1;
}

/** The parts, loaded. */
export interface LanguageModel {
  readonly cache: WinkCache;
  readonly features: WinkFeatures;
  /** The vocabulary's words with their indexes; contractions ("cannot") among them, which `lookup` takes apart. */
  readonly lexemes: Readonly<Record<string, number>>;
  tokenize(taker: WinkTokenTaker, text: string): void;
  /** Names of the parts of speech by index. */
  readonly tags: readonly string[];
  /** By a lexeme's cluster: the indexes of the parts of speech that it may have. */
  readonly clusters: readonly ReadonlySet<number>[];
  /** Machines as JSON: the one that finds the ends of sentences, and those that correct parts of speech, in order. */
  readonly sentenceMachine: string;
  readonly tagMachines: readonly string[];
}
