import { isCapital, type Layout } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** An article that belongs to a name, inside a sentence. */
const THE = 'The';

/**
 * The last token of what is described and then named, where the name brings an article of its own: "the local paper | The Lakeland Times".
 * @param last the last token of the description
 * @returns `last` itself where no such name follows.
 */
export function withNameBehind(layout: Layout, last: number, end: number): number {
  const { tokens, quotationOf } = layout;
  const article = tokens[last + 1];
  if (last + 2 > end || tokens[last]!.pos !== 'NOUN' || article?.text !== THE || quotationOf[last + 1]! >= 0) return last;
  if (!isCapital(tokens[last + 2]!.text)) return last;
  return Math.max(last, nounPhraseEnd(layout, last + 1, end, false));
}
