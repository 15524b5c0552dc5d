import type { Tense } from './candidate';
import type { Grammar } from './grammar';
import { CAPITAL, GLUED, START } from './scan';
import { UNKNOWN } from './vocabulary';
import type { ClassOf, Terminal } from './word-class';

/** How many tokens of the clause are looked at, before the expression and behind it; fewer around a possessive. */
const REACH = 20;
const SHORT_REACH = 4;

/** The classes by which a word of the vocabulary may tell the tense. */
const CUES = ['intention', 'future-cue', 'past-cue'] as const;
const STOPS = '.!?;:';
const QUOTES = '“”"';

export interface TenseCue {
  readonly tense: Tense;
  /** Token of the cue. */
  readonly token: number;
  /** Set where the verb is sure to be that of the expression: behind one that opens the clause ("In January they merged"), or right before it. */
  readonly own?: true;
  /** Set where the cue names a limit: "until Friday". */
  readonly limit?: true;
  /** Set where the cue is the present tense of a programme: "opens Friday". */
  readonly programme?: true;
}

/** The classes of words that are asked for at every token, looked up once. */
const askedFor = (classOf: ClassOf) => ({
  apostrophe: classOf('apostrophe'),
  article: classOf('article'),
  bareBe: classOf('bare-be'),
  complement: classOf('complement'),
  deadline: classOf('deadline'),
  futureCue: classOf('future-cue'),
  infinitive: classOf('infinitive'),
  intention: classOf('intention'),
  limit: classOf('limit'),
  negatedPast: classOf('negated-past'),
  programmeVerb: classOf('programme-verb'),
  outlook: classOf('outlook'),
  pastCue: classOf('past-cue'),
  pluperfect: classOf('pluperfect'),
  relative: classOf('relative'),
  stretchPreposition: classOf('month-preposition'),
  the: classOf('the'),
  title: classOf('title'),
  until: classOf('until'),
  waiting: classOf('waiting'),
  weekday: classOf('weekday'),
  wordSet: classOf('word-set'),
});

/** Tells whether a clause looks back or forward. */
export class TenseReader {
  /** By word: 1 where it may be a cue. */
  private readonly cues: Uint8Array;
  /** By word: 1 where it looks forward in small letters. */
  private readonly modals: Uint8Array;
  private readonly is: ReturnType<typeof askedFor>;
  /** Bit n is set where an ending's last letter has the code n, counted by 32: a quick look at most words. */
  private readonly lastLetters: number;

  constructor(
    private readonly grammar: Grammar,
    private readonly endings: readonly string[],
  ) {
    const { classOf } = grammar;
    this.is = askedFor(classOf);
    this.lastLetters = endings.reduce((letters, ending) => letters | (1 << (ending.charCodeAt(ending.length - 1) & 31)), 0);
    const modals = classOf('modal');
    this.modals = Uint8Array.from(grammar.vocabulary.words, (_, word) => (modals.startsWith(word) ? 1 : 0));
    const classes = CUES.map(classOf);
    const notPast = classOf('not-past');
    const isPast = (word: string): boolean => endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
    this.cues = Uint8Array.from(grammar.vocabulary.words, (written, word) =>
      classes.some((list) => list.startsWith(word)) || (isPast(written) && !notPast.startsWith(word)) ? 1 : 0,
    );
  }

  /**
   * The tense around tokens `[from, to)`: told by the nearest verb or cue before them ("will meet Tuesday", "said Tuesday", "is scheduled
   * for March"), else behind them ("On Tuesday they will meet"). Within the sentence.
   */
  read(from: number, to: number): TenseCue | undefined {
    const { scan } = this.grammar;
    const last = from - 1;
    if (last >= 0 && (scan.flags[last]! & START) === 0 && this.isA(this.is.deadline, last)) {
      const over = this.isA(this.is.until, last) ? this.overBefore(last) : -1;
      if (over >= 0) return { tense: 'past', token: over };
      const verb = this.verbBefore(last);
      return verb >= 0 && this.tenseOf(verb) === 'future'
        ? { tense: 'future', token: verb }
        : { tense: 'future', token: last, limit: true };
    }
    // "Friday's ruling" mostly looks back, whatever the clause does, unless its verb is near.
    const reach = this.isA(this.is.apostrophe, to) ? SHORT_REACH : REACH;
    let above: TenseCue | undefined;
    let within = true;
    let opened = -1;
    const limited = this.isA(this.is.limit, last);
    for (let token = last; token >= 0 && token >= from - reach; token--) {
      if (this.isStop(token) && (scan.flags[token + 1]! & CAPITAL) !== 0) break;
      if (this.opensSpeech(token)) {
        opened = token;
        break;
      }
      if (limited && this.isOrder(token)) return { tense: 'future', token };
      const tense = from - token <= SHORT_REACH && this.isA(this.is.outlook, token) ? 'future' : this.tenseOf(token);
      if (tense && within) {
        const manner = this.manner(tense, token);
        return this.isOwn(token, last) ? { ...manner, tense, token, own: true } : { ...manner, tense, token };
      }
      if (tense) {
        above = { tense, token };
        break;
      }
      // "He said that in January they will meet": the clause begins here.
      if (this.isA(this.is.complement, token)) within = false;
    }
    for (let token = to; token < scan.count && token < to + reach; token++) {
      if (this.isStop(token) && (token + 1 >= scan.count || (scan.flags[token + 1]! & CAPITAL) !== 0)) break;
      if (opened >= 0 && QUOTES.includes(scan.text.charAt(scan.start[token]!))) break;
      if (this.isA(this.is.relative, token)) break;
      const tense = this.tenseOf(token);
      if (tense) return { ...this.manner(tense, token), tense, token, own: true };
    }
    if (above) return above;
    // "“Ask me on Monday,” she said": orders and the present tense look forward. "“Monday is a holiday”" opens the clause and tells nothing.
    return opened >= 0 && from - opened > SHORT_REACH / 2 && this.isA(this.is.weekday, from)
      ? { tense: 'future', token: opened + 1 }
      : undefined;
  }

  /** What says, shortly before a limit, that it is over: "was not told until", "waited until"; -1 where nothing does. */
  private overBefore(limit: number): number {
    for (let token = limit - 1; token >= 0 && token >= limit - 2 * SHORT_REACH; token--) {
      if (this.isStop(token)) break;
      if (this.isA(this.is.negatedPast, token) || this.isA(this.is.waiting, token)) return token;
    }
    return -1;
  }

  private manner(tense: Tense, token: number): { programme?: true } {
    return tense === 'future' && this.isA(this.is.programmeVerb, token) ? { programme: true } : {};
  }

  /** The nearest verb or cue shortly before a limit: "runs until", "will stay shut until"; -1 where there is none. */
  private verbBefore(limit: number): number {
    for (let token = limit - 1; token >= 0 && token >= limit - SHORT_REACH; token--) {
      if (this.isStop(token)) break;
      if (this.tenseOf(token)) return token;
    }
    return -1;
  }

  /** The verb right before the expression and its preposition: "merged in January", "closed last year in May". */
  private isOwn(verb: number, preposition: number): boolean {
    return preposition - verb === 1 && this.isA(this.is.stretchPreposition, preposition);
  }

  /** A quotation begins here: a mark with white space before it and none behind. */
  private opensSpeech(token: number): boolean {
    const { scan } = this.grammar;
    return (
      QUOTES.includes(scan.text.charAt(scan.start[token]!)) &&
      (scan.flags[token]! & GLUED) === 0 &&
      token + 1 < scan.count &&
      (scan.flags[token + 1]! & GLUED) !== 0 &&
      (scan.flags[token + 1]! & CAPITAL) !== 0
    );
  }

  /** "to" before a verb in small letters. */
  private isOrder(token: number): boolean {
    return this.isA(this.is.infinitive, token) && (this.grammar.scan.flags[token + 1]! & CAPITAL) === 0;
  }

  private tenseOf(token: number): Tense | undefined {
    const word = this.grammar.scan.word[token]!;
    // "to be published", "being held": the participle tells nothing.
    if (this.modals[word] === 1 && (this.grammar.scan.flags[token]! & CAPITAL) === 0) return 'future';
    if (word === UNKNOWN) return this.isPastVerb(token) ? 'past' : undefined;
    if (this.cues[word] === 0) return undefined;
    if (this.isA(this.is.intention, token)) {
      if (this.isA(this.is.pluperfect, token - 2) || this.isA(this.is.pluperfect, token - 1)) return 'past';
      return this.isA(this.is.wordSet, token) && !this.isA(this.is.futureCue, token) ? 'past' : 'future';
    }
    if (this.isA(this.is.futureCue, token)) return 'future';
    // "it projected in April": of a phrase that looks forward ("projected to"), the verb alone looks back.
    return (this.isA(this.is.pastCue, token) && !this.isA(this.is.bareBe, token - 1)) || this.isPastVerb(token) ? 'past' : undefined;
  }

  /** A past form that is the verb of a clause: not "will be held", not "a balanced deal". */
  private isPastVerb(token: number): boolean {
    if (!this.isPastForm(token)) return false;
    const { article, bareBe, the } = this.is;
    return !this.isA(bareBe, token - 1) && !this.isA(article, token - 1) && !this.isA(the, token - 1);
  }

  /** A word in lower case with the ending of a past form. */
  private isPastForm(token: number): boolean {
    const { scan } = this.grammar;
    if ((scan.flags[token]! & (CAPITAL | START)) !== 0) return false;
    const end = scan.end[token]!;
    if ((this.lastLetters & (1 << (scan.text.charCodeAt(end - 1) & 31))) === 0) return false;
    return this.endings.some((ending) => end - scan.start[token]! > ending.length + 2 && scan.text.startsWith(ending, end - ending.length));
  }

  /** Ends a clause; the full stops of "U.S." and "Sen." do not. */
  private isStop(token: number): boolean {
    const { scan } = this.grammar;
    const { text } = scan;
    const at = scan.start[token]!;
    if (!STOPS.includes(text.charAt(at))) return false;
    if (text[at] !== '.' || token === 0 || (scan.flags[token]! & GLUED) === 0) return true;
    const initial = scan.end[token - 1]! - scan.start[token - 1]! === 1 && (scan.flags[token - 1]! & CAPITAL) !== 0;
    return !initial && !this.isA(this.is.title, token - 1);
  }

  private isA(words: Terminal, token: number): boolean {
    return token >= 0 && words.match(this.grammar.scan, token) > 0;
  }
}
