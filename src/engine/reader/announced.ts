import { clausesOf } from '../claims/attributions-of';
import { CUE_FORMS } from '../claims/cue-lexicon';
import type { ClaimDraft } from '../claims/draft';
import { nounPhraseEnd } from '../claims/noun-phrase';
import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import { subjectOfSentenceBefore } from '../quotations/beside';
import type { ParagraphReading } from '../reading';
import type { Pair } from '../types';

const IMPERSONAL = 'it';

/** Of claims that a colon alone announces, 14 of 24 were right on articles of PolNeAR train that the network had not seen. */
const SHARE = 0.58;

/**
 * "Lee released this statement:" at a paragraph's end leaves what was said to the next one: a claim without content, which is dropped where
 * no words in quotation marks follow.
 */
export function announced(reading: ParagraphReading, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const end = reading.text.trimEnd().length;
  if (reading.text[end - 1] !== ':' || drafts.some(({ content }) => content.length === 0)) return [];
  const { layout } = clausesOf(reading);
  const { tokens, sentences, quotationOf } = layout;
  const last = tokens.length - 1;
  const sentence = sentences[sentences.length - 1];
  if (!sentence || last < 1 || quotationOf[last]! >= 0 || drafts.some((draft) => draft.cue.some(([, to]) => to >= tokens[last - 1]!.end)))
    return [];
  const subject = subjectOfSentenceBefore(layout, tokens.length);
  const from = subject?.first ?? sentence.first;
  const head = subject?.last ?? nounPhraseEnd(layout, from, last - 1, true);
  if (head < from || head > last) return [];
  let cue = last;
  for (let i = last - 1; i > head; i--) {
    if (tokens[i]!.pos !== 'VERB') continue;
    cue = i;
    break;
  }
  if (PERSONAL_PRONOUNS.get(tokens[from]!.lower) === IMPERSONAL && !CUE_FORMS.get(tokens[cue]!.lower)?.verb.utterance) return [];
  const pair = (first: number, to: number): Pair => [tokens[first]!.start, tokens[to]!.end];
  const source = pair(from, Math.min(head, last - 1));
  const act = pair(cue, cue);
  return [
    {
      source: [source],
      cue: [act],
      content: [],
      via: [],
      confidence: SHARE,
      evidence: [
        { code: 'claim-cue', at: act },
        { code: 'source-subject', at: source },
      ],
    },
  ];
}
