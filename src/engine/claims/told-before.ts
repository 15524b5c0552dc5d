import type { Paragraph } from '../reading';
import { paragraphAt } from '../text/paragraph-at';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import { clausesOf } from './attributions-of';
import type { Layout, Run } from './layout';

const NOTHING: Pair = [Infinity, Infinity];

/**
 * "The talks between Lee and Holm had begun badly, he said": what the pronoun's own verb reports in front of it, in its sentence. Whoever is
 * only spoken of there is seldom the one who speaks.
 * @param pronoun absolute
 * @returns absolute; beyond every text where nothing stands so.
 */
export function toldBefore(paragraphs: readonly Paragraph[], pronoun: number): Pair {
  const paragraph = paragraphAt(paragraphs, pronoun);
  if (!paragraph) return NOTHING;
  const { start, reading } = paragraph;
  const at = tokenFrom(reading.tokens, pronoun - start);
  if (reading.tokens[at - 1]?.text !== ',') return NOTHING;
  const { layout, relayed } = clausesOf(reading);
  for (const { source, attribution } of relayed) {
    if (source?.first !== at) continue;
    const run = attribution.content.find(({ last }) => last < at && layout.sentenceOf[last] === layout.sentenceOf[at]);
    if (run) return [start + layout.tokens[behindColon(layout, run)]!.start, start + layout.tokens[run.last]!.end];
  }
  return NOTHING;
}

/** "Lee was calmer: it would open soon, he said": whoever stands in front of the colon may well be the one. */
function behindColon({ tokens }: Layout, { first, last }: Run): number {
  for (let i = last; i > first; i--) if (tokens[i - 1]!.text === ':') return i;
  return first;
}
