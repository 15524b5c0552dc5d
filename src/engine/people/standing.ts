import { INVERTED_VERBS, OBJECT_VERBS } from '../lang/en/people/name-context';
import type { Paragraph, Token } from '../reading';
import type { Steps } from '../steps';
import { PERSONAL_VERB } from '../text/lists';
import { tokenFrom } from '../text/token-index';
import type { Mention } from '../types';
import { countLeading } from '../search';

/** How a mention stands in its sentence, for those who look for what a pronoun goes back to. */
export interface Standing {
  readonly paragraph: number;
  /** Running number of the sentence in the document. */
  readonly sentence: number;
  /** Likely the subject: the first mention of the sentence, no preposition before it, no possessive behind it, or a verb right behind it. */
  readonly subject: boolean;
  readonly possessive: boolean;
  /** A verb of saying stands right beside it. */
  readonly speaks: boolean;
  /** The first subject of its sentence, which is most often what the sentence is about. */
  readonly opens: boolean;
}

/** Mentions between two pauses. */
const PAUSE = 128;

/** One standing a mention, in the same order. Mentions are in text order. */
export function* readStandings(
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
): Steps<{ standings: Standing[]; sentenceAt: (offset: number) => number }> {
  const firstSentence: number[] = [];
  let sentences = 0;
  for (const { reading } of paragraphs) {
    firstSentence.push(sentences);
    sentences += Math.max(1, reading.sentences.length);
  }
  const paragraphAt = (offset: number): number => Math.max(0, countLeading(paragraphs, ({ start }) => start <= offset) - 1);
  const sentenceAt = (offset: number): number => {
    if (paragraphs.length === 0) return 0;
    const p = paragraphAt(offset);
    const { start, reading } = paragraphs[p]!;
    let s = 0;
    while (s + 1 < reading.sentences.length && reading.sentences[s + 1]!.start <= offset - start) s++;
    return firstSentence[p]! + s;
  };
  const standings: Standing[] = [];
  let token = 0;
  let current = -1;
  let lastSentence = -1;
  for (let m = 0; m < mentions.length; m++) {
    if (m % PAUSE === PAUSE - 1) yield;
    const { start, end } = mentions[m]!;
    const paragraph = paragraphAt(start);
    const { start: shift, reading } = paragraphs[paragraph]!;
    const { tokens } = reading;
    if (paragraph !== current) token = 0;
    current = paragraph;
    // Never back: what stands inside the mention before is looked at from that one's end.
    token = Math.max(token, tokenFrom(tokens, start - shift));
    const before = token > 0 ? tokens[token - 1] : undefined;
    token = Math.max(token, tokenFrom(tokens, end - shift));
    const next = tokens[token];
    const sentence = sentenceAt(start);
    const possessive = next !== undefined && (next.lower === "'s" || next.lower === '’s');
    const verb = verbFollows(tokens, token);
    const speaks =
      (next !== undefined && (next.lists & PERSONAL_VERB) !== 0) ||
      (before !== undefined && INVERTED_VERBS.has(before.lower) && !OBJECT_VERBS.has(before.lower));
    const subject = !possessive && (verb || speaks || (sentence !== lastSentence && before?.pos !== 'ADP'));
    standings.push({ paragraph, sentence, subject, possessive, speaks, opens: subject && sentence !== lastSentence });
    // "The envoy’s aide, Ann Lee, said": whom the possessive names leaves the subject to what it owns.
    if (!possessive) lastSentence = sentence;
  }
  return { standings, sentenceAt };
}

/** How many tokens may stand between a subject and its verb: "Lee last month suggested". */
const VERB_REACH = 4;

function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + VERB_REACH); i++) {
    const { pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADP' && pos !== 'DET') return false;
  }
  return false;
}
