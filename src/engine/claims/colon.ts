import { KICKERS, LABEL_WORDS } from '../lang/en/claims/clause-words';
import { SPEAKERS_POSTS } from '../lang/en/claims/transcript-words';
import { OFFICE } from '../text/lists';
import type { Attribution } from './attribution';
import { withoutStop } from './full-stop';
import { isCapital, type Layout, type Run } from './layout';
import { endsNounPhrase, nounPhraseStart } from './noun-phrase';
import { mainSubject, type Subject } from './subject';

/** A speaker's label in a transcript has at most this many tokens ("Deputy Minister Ann B. Lee:"). */
const LONGEST_LABEL = 7;

/**
 * A colon without a verb of saying: "NAME: words" at a paragraph's start, and a quotation that a colon introduces ("The sign was plain:
 * “Keep out.”"). Undefined where an attribution found before goes on over the colon.
 */
export function readColon(layout: Layout, at: number, sentence: Run, found: readonly Attribution[]): Attribution | undefined {
  const { tokens, quotationOf } = layout;
  if (at <= sentence.first || at >= tokens.length - 1) return undefined;
  // "4:01": a time, a score, a ratio.
  if (tokens[at + 1]!.start === tokens[at]!.end && quotationOf[at + 1]! < 0) return undefined;
  const source = label(layout, at) ?? (quotationOf[at + 1]! >= 0 && at < sentence.last ? introducer(layout, at, sentence) : undefined);
  if (!source) return undefined;
  const previous = found[found.length - 1];
  if (previous?.content.some(({ last }) => last > at) || previous?.cue.last === at) return undefined;
  const start = at + 1;
  // A transcript's turn is the whole paragraph; elsewhere the quotation alone.
  const last = source.first === 0 ? withoutLast(layout, start) : withoutStop(layout, start, sentence.last);
  if (last <= start) return undefined;
  return {
    kind: 'colon',
    lemma: ':',
    utterance: true,
    cue: { first: at, last: at },
    source,
    content: [{ first: start, last }],
    group: undefined,
    frame: 'colon',
  };
}

function withoutLast({ tokens }: Layout, start: number): number {
  const last = tokens.length - 1;
  return tokens[last]!.text === '.' && last > start ? last - 1 : last;
}

/** A name in front of the paragraph's first colon. */
function label({ tokens }: Layout, at: number): Subject | undefined {
  if (at > LONGEST_POST || (at === 1 && KICKERS.has(tokens[0]!.lower))) return undefined;
  let proper = false;
  let brackets = 0;
  // "THE PRESIDENT:".
  const from =
    tokens[0]!.pos === 'DET' && tokens[0]!.text.length > 1 && hasNoSmall(tokens[0]!.text) && (tokens[at - 1]!.lists & OFFICE) !== 0 ? 1 : 0;
  for (let i = from; i < at; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (text === ',' && proper && isPost(tokens, i + 1, at)) return { first: 0, last: i - 1, how: 'before' };
    // "MR. PRICE:".
    if (LABEL_WORDS.has(lower) && !(i > 0 && tokens[i - 1]!.text.endsWith('.'))) return undefined;
    if (text === '(') brackets++;
    else if (text === ')') brackets--;
    if (pos === 'PROPN' || (isCapital(text) && pos !== 'DET')) proper ||= pos === 'PROPN' || hasNoSmall(text);
    else if (pos !== 'PUNCT') return undefined;
    else if (text !== '.' && text !== '-' && text !== '(' && text !== ')') return undefined;
  }
  // "Lund Corp. (NYSE: LND)": a colon between brackets.
  return proper && brackets === 0 && at <= LONGEST_LABEL ? { first: 0, last: at - 1, how: 'before' } : undefined;
}

/** With a post behind the name ("ANN LEE, CHIEF POLITICAL CORRESPONDENT:"), a label may be as long as this, in tokens. */
const LONGEST_POST = 14;

const hasNoSmall = (text: string): boolean => text === text.toUpperCase();

/** Whether a name in capital letters stands in front, and from the token on to the label's end who that is. */
function isPost(tokens: Layout['tokens'], from: number, end: number): boolean {
  for (let i = 0; i < from - 1; i++) if (!hasNoSmall(tokens[i]!.text) && tokens[i]!.pos !== 'PUNCT') return false;
  let post = false;
  for (let i = from; i < end; i++) {
    const { pos, lists, lower } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return false;
    post ||= (lists & OFFICE) !== 0 || SPEAKERS_POSTS.has(lower);
  }
  return post;
}

/** Who the sentence in front of the colon is about. */
function introducer(layout: Layout, at: number, sentence: Run): Subject | undefined {
  const { tokens } = layout;
  const name = at - 1;
  if (LABEL_WORDS.has(tokens[name]!.lower) && name === sentence.first) return undefined;
  if (tokens[name]!.pos === 'PROPN' && endsNounPhrase(layout, name)) {
    const first = nounPhraseStart(layout, name, sentence.first, true);
    const before = tokens[first - 1];
    if (first === sentence.first || before?.pos === 'PUNCT') return { first, last: name, how: 'before' };
  }
  return mainSubject(layout, sentence.first, at);
}
