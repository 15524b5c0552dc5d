import { QUOTATION_SIGNS, SENTENCE_STOPS } from '../../lang/en/claims/inner-words';
import type { Token } from '../../reading';
import { CUE } from '../../text/lists';
import { isCapital, LONGEST_SENTENCE, type Layout, type Run } from '../layout';

/** The tokens of a content, laid out as if they were plain text. */
export interface ContentLayout extends Layout {
  /** Whether the token stands in quotation marks. */
  readonly isQuoted: readonly boolean[];
}

/** Fewer tokens hold no claim. */
const LEAST_TOKENS = 3;

/**
 * The content's tokens without its quotation marks: inside them, whoever is quoted speaks as the reporter does outside. Its first sentence
 * begins where the content begins.
 * @param run tokens of the paragraph.
 * @returns undefined where no word may carry a claim.
 */
export function layOutContent(
  { text, tokens, time, quotationOf }: Pick<Layout, 'text' | 'tokens' | 'time' | 'quotationOf'>,
  { first, last }: Run,
): ContentLayout | undefined {
  if (last - first + 1 < LEAST_TOKENS || !hasCue(tokens, first, last)) return undefined;
  const inside: Token[] = [];
  const times: number[] = [];
  const isQuoted: boolean[] = [];
  for (let i = first; i <= last; i++) {
    if (QUOTATION_SIGNS.has(tokens[i]!.text)) continue;
    inside.push(tokens[i]!);
    times.push(time[i]!);
    isQuoted.push(quotationOf[i]! >= 0);
  }
  const outside = new Array<number>(inside.length).fill(-1);
  return { text, tokens: inside, quotations: [], quotationOf: outside, ...cutSentences(inside), time: times, dateline: 0, isQuoted };
}

function hasCue(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if ((tokens[i]!.lists & CUE) !== 0) return true;
  return false;
}

/** At every stop that a capital follows: the tagger leaves the sentences of a quotation together. */
function cutSentences(tokens: readonly Token[]): Pick<Layout, 'sentences' | 'sentenceOf'> {
  const sentences: Run[] = [];
  const sentenceOf: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const stops = i > first && SENTENCE_STOPS.has(tokens[i - 1]!.text) && isCapital(tokens[i]!.text);
    if (stops || i - first >= LONGEST_SENTENCE) {
      sentences.push({ first, last: i - 1 });
      first = i;
    }
    sentenceOf.push(sentences.length);
  }
  if (tokens.length > 0) sentences.push({ first, last: tokens.length - 1 });
  return { sentences, sentenceOf };
}
