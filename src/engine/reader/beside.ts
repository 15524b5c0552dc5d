import { clausesOf } from '../claims/attributions-of';
import type { ClaimDraft } from '../claims/draft';
import type { LaidQuotation, Layout } from '../claims/layout';
import type { Relayed } from '../claims/relayed';
import type { ParagraphReading } from '../reading';
import type { Pair } from '../types';
import { pairOf, trimmed, without } from './intervals';
import { meets } from '../claims/meets';
import { signed } from './signed';

/**
 * Words in quotation marks whose speaker stands right behind them (“A,” she said; “A” — Ada Lund) are that speaker's, whichever claim of the network holds
 * them: it links spans by the order of their kinds, and so gives “A” to the sentence before now and then. Where the claim's cue stands in
 * the quotation's own sentence the network keeps it ("… called it “A,” Lee said"), unless the quotation begins there.
 */
export function withSpeakersBeside(reading: ParagraphReading, drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  let claims = [...drafts];
  if (reading.marks.length === 0) return claims;
  const { layout, holders } = clausesOf(reading);
  layout.quotations.forEach((quotation, i) => {
    const place: Pair[] = [[quotation.start, quotation.end]];
    const line = signed(layout, quotation);
    if (line) {
      const others = claims.filter((draft) => meets(draft.content, place) && !meets(draft.cue, place));
      claims = moved(reading.text, claims, others, line, place);
      return;
    }
    const holder = holders[i];
    if (!holder || !isBeside(layout, quotation, holder)) return;
    const cue = [pairOf(layout, holder.attribution.cue)];
    const rule = byRules.find((draft) => meets(draft.cue, cue));
    if (!rule) return;
    const sentence = layout.sentences[layout.sentenceOf[quotation.first]!]!;
    const begins = sentence.first === quotation.first || INTRODUCING.has(layout.tokens[quotation.first - 1]!.text);
    const own = [pairOf(layout, sentence)];
    const wrong = claims.filter(
      (draft) =>
        meets(draft.content, place) && !meets(draft.cue, cue) && !meets(draft.cue, rule.content) && (begins || !meets(draft.cue, own)),
    );
    if (wrong.length > 0) claims = moved(reading.text, claims, wrong, rule, rule.content.filter((part) => meets([part], place))); // prettier-ignore
  });
  return claims;
}

/** What stands in front of words that are quoted as a sentence of their own. */
const INTRODUCING: ReadonlySet<string> = new Set([':', '—', '–', '-', '--']);

/** The claims after the parts have gone from the wrong ones to that of the rule's cue. */
function moved(
  text: string,
  claims: readonly ClaimDraft[],
  wrong: readonly ClaimDraft[],
  rule: ClaimDraft,
  parts: readonly Pair[],
): ClaimDraft[] {
  const rest = claims.flatMap((draft): ClaimDraft[] => {
    if (!wrong.includes(draft)) return [draft];
    const content = trimmed(text, without(draft.content, parts));
    return content.length > 0 ? [{ ...draft, content }] : [];
  });
  if (!rest.some(({ cue }) => meets(cue, rule.cue))) return [...rest, { ...rule, content: parts }];
  return rest.map((draft) => {
    if (!meets(draft.cue, rule.cue) || meets(draft.content, parts)) return draft;
    return { ...draft, content: [...draft.content, ...parts].sort(([a], [b]) => a - b) };
  });
}

/** “A,” she said; “A,” said Lee; and “B.” where it follows them as a sentence of its own. */
function isBeside({ tokens, sentences, sentenceOf }: Layout, { first, last }: LaidQuotation, { attribution, source }: Relayed): boolean {
  const { kind, utterance, cue, frame, content } = attribution;
  if (kind !== 'verb' || !utterance || !source || frame !== 'before') return false;
  const next = Math.min(cue.first, source.first);
  const isNext = (end: number): boolean => next === end + 1 || (next === end + 2 && tokens[end + 1]!.text === ',');
  const [own] = content;
  if (!own || own.last >= first || tokens[first - 1]!.text === ':') return isNext(last);
  return sentences[sentenceOf[first]!]!.first === first && isNext(own.last);
}
