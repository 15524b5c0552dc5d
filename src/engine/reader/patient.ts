import { withoutSource } from '../claims/false-sources';
import { CUE_FORMS } from '../claims/cue-lexicon';
import type { ClaimDraft } from '../claims/draft';
import { BE } from '../lang/en/claims/told-words';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';

/** Frames of verbs whose object is whom the words are about or go to, and so the subject of their passive: see cue-verbs.ts. */
const FRAMES = ['T', 'I', 'P', 'A'] as const;

/** Parts of speech between "be" and the participle: "is also widely expected", "was not asked". */
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PART']);

const BY = 'by';
const TO = 'to';
const GERUND = 'ing';

/**
 * "Lee is expected to speak", "Lee was asked about the vote": the network takes the subject for the source, of whom others expect or ask
 * it, whom the sentence does not name. Where the rules read such a passive without a source, they were right 36 times and the network
 * 6 times of 51, on articles of PolNeAR train that it had not seen; where the network alone reads one, its source was right in none of the
 * 29 with "asked", "pressed", "known" and "criticized".
 * @param rule the claim of the rules by the same cue; undefined where they read none.
 * @returns the draft itself where it is no such passive.
 */
export function withoutPatient({ tokens }: ParagraphReading, draft: ClaimDraft, rule?: ClaimDraft): ClaimDraft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!source || !cue || source[1] > cue[0] || (rule && rule.source.length > 0)) return draft;
  const verb = rule ? tokenFrom(tokens, rule.cue[0]![0]) : participle(tokens, cue);
  const next = tokenFrom(tokens, cue[1]);
  if (!isPassive(tokens, verb, source[1]) || tokens[next]?.lower === BY || isToSay(tokens, next)) return draft;
  return withoutSource(draft);
}

/** "Lee is expected to say that": the words will be Lee's. */
function isToSay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === TO && CUE_FORMS.get(tokens[at + 1]?.lower ?? '')?.verb.utterance === true;
}

/** The cue's last verb, where it is one of those with such an object, and no agent stands within the cue; -1 otherwise. */
function participle(tokens: readonly Token[], [start, end]: Pair): number {
  for (let i = tokenFrom(tokens, end) - 1; i >= 0 && tokens[i]!.start >= start; i--) {
    const { lower, pos } = tokens[i]!;
    if (lower === BY) return -1;
    if (pos !== 'VERB') continue;
    const frames = CUE_FORMS.get(lower)?.verb.frames;
    return frames && FRAMES.some((frame) => frames.has(frame)) && !lower.endsWith(GERUND) ? i : -1;
  }
  return -1;
}

/** Whether a form of "be" stands in front of the verb, behind the source; what is shortened ("’s said") may be one of "have". */
function isPassive(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > 0 && BETWEEN.has(tokens[at]!.pos)) at--;
  const be = tokens[at];
  return be !== undefined && be.start >= from && BE.has(be.lower);
}
