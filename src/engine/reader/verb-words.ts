import type { ClaimDraft } from '../claims/draft';
import { NEGATIONS, WH_WORDS } from '../lang/en/claims/function-words';
import type { ParagraphReading } from '../reading';
import { tokenFrom } from '../text/token-index';
import { meets } from '../claims/meets';

/** Words in front of a verb further away than this are not its own. */
const REACH = 5;

/**
 * A claim by rules with its verb's auxiliaries and adverbs in the cue ("has also denied"), as the network, which learned it from its
 * training data, gives them; the rules alone find the verb and its particle.
 */
export function withVerbWords({ tokens }: ParagraphReading, draft: ClaimDraft): ClaimDraft {
  const [cue, ...rest] = draft.cue;
  if (!cue || rest.length > 0) return draft;
  const verb = tokenFrom(tokens, cue[0]);
  if (tokens[verb]?.pos !== 'VERB') return draft;
  let first = verb;
  for (let i = verb - 1; i >= 0 && verb - i <= REACH; i--) {
    const { pos, lower, sentence } = tokens[i]!;
    if (sentence !== tokens[verb].sentence || WH_WORDS.has(lower)) break;
    if (pos === 'AUX' || pos === 'ADV' || NEGATIONS.has(lower) || (lower === 'to' && i === verb - 1)) first = i;
    else break;
    if (lower === 'to') break;
  }
  if (first === verb) return draft;
  const start = tokens[first]!.start;
  if (meets([...draft.source, ...draft.content, ...draft.via], [[start, cue[0]]])) return draft;
  return { ...draft, cue: [[start, cue[1]]] };
}
