import { RELATIVES } from '../lang/en/claims/function-words';
import type { ParagraphReading } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';
import { CLOSING } from './aside';
import type { ClaimDraft } from './draft';

/** Between words in quotation marks and who has said them. */
const BY = ' by ';
const OPENING = /^(?:as )?["“'‘]/u;
const PARTICIPLE = /(?:en|d)$/u;

/** An agent begins with a letter: not "by 2030". */
const AGENT = /^\p{L}/u;
/** Longer than an office and its holder. In UTF-16 code units. */
const LONGEST_AGENT = 80;

/**
 * "A charge dismissed as “baseless” by the embassy", "the plan was described as “reckless” by Ana Ode": the words are the agent’s, who stands
 * behind them, and not whose subject the passive has.
 * @returns the draft itself where it is none.
 */
export function withAgentBehind({ text, tokens }: Pick<ParagraphReading, 'text' | 'tokens'>, draft: ClaimDraft): ClaimDraft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  const last = draft.content[draft.content.length - 1];
  if (!cue || !last || draft.cue.length > 1 || draft.source.length > 1 || last[0] < cue[1]) return draft;
  const words = text.slice(...last);
  const at = words.lastIndexOf(BY);
  if (at <= 0 || !CLOSING.has(words[at - 1]!) || !OPENING.test(words)) return draft;
  // "What she called “a silent coup” by the courts": she calls it so, and the courts have done it.
  if (source && RELATIVES.has(tokens[tokenFrom(tokens, source[0]) - 1]?.lower ?? '')) return draft;
  if (last[0] - cue[1] > LONGEST_LINK || (source && cue[0] - source[1] !== 1)) return draft;
  const act = text.slice(...cue);
  if (!act.split(' ').some((word) => PARTICIPLE.test(word)) || (source && act.includes(' '))) return draft;
  const from = last[0] + at + BY.length;
  const agent: Pair = [from, endOfAgent(text, from, last[1])];
  const first = tokens[tokenFrom(tokens, from)];
  if (!first || !AGENT.test(text.slice(...agent)) || agent[1] - from > LONGEST_AGENT || first.pos === 'VERB' || first.pos === 'NUM')
    return draft;
  const quoted: Pair = [words.startsWith(AS) ? last[0] + AS.length : last[0], last[0] + at];
  return {
    ...draft,
    source: [agent],
    content: [...(source ? [source] : draft.content.slice(0, -1)), quoted],
    evidence: draft.evidence.filter(({ code }) => !code.startsWith('source')),
  };
}

const AS = 'as ';
/** " as ", in UTF-16 code units. */
const LONGEST_LINK = 4;

const endOfAgent = (text: string, from: number, most: number): number => from + text.slice(from, most).search(/[,;:.]? ?$|[,;:]/u);
