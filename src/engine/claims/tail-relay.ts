import { CITING_PARTICIPLES } from '../lang/en/claims/source-words';
import type { OrganizationCandidate } from '../organizations/candidate';
import { CUE } from '../text/lists';
import type { Attribution } from './attribution';
import { CUE_FORMS } from './cue-lexicon';
import type { Layout, Run } from './layout';
import { isMedia } from './media';
import { endsNounPhrase, nounPhraseStart } from './noun-phrase';
import { isOutletsVerb } from './outlets-verb';

/** Tokens of an outlet's name, its letters in brackets behind it. */
const LONGEST_OUTLET = 10;

/**
 * "It would act, two sources said on Sunday, | Reuters reported", "…, he told the daily, | Tass reports citing Interfax": the outlets with which
 * the sentence ends, where they make no claim of their own.
 */
export function tailRelays(
  layout: Layout,
  sentence: Run,
  near: readonly Attribution[],
  organizations: readonly OrganizationCandidate[],
): readonly Run[] {
  const { tokens, quotationOf } = layout;
  const stop = tokens[sentence.last]!.text === '.' ? sentence.last - 1 : sentence.last;
  const cited = citedAt(layout, sentence.first, stop, organizations);
  const verb = overTimes(layout, sentence.first, cited ? beforeCiting(layout, cited) : stop);
  if (verb <= sentence.first + 2 || quotationOf[verb]! >= 0 || near.some(({ cue }) => cue.first === verb)) return [];
  const { pos, lower } = tokens[verb]!;
  const form = pos === 'VERB' || isOutletsVerb(layout, verb) ? CUE_FORMS.get(lower) : undefined;
  if (!form?.verb.utterance || lower.endsWith('ing')) return [];
  const end = overTimes(layout, sentence.first, verb - 1);
  const start = endsNounPhrase(layout, end) ? nounPhraseStart(layout, end, sentence.first) : -1;
  const outlet: Run = { first: start, last: end };
  if (start <= sentence.first + 1 || tokens[start - 1]!.text !== ',') return [];
  if (cited) return [outlet, cited];
  return isMedia(layout, outlet, organizations) ? [outlet] : [];
}

/** "… citing Interfax": the outlet up to the sentence's end. */
function citedAt(layout: Layout, first: number, last: number, organizations: readonly OrganizationCandidate[]): Run | undefined {
  for (let i = last - 1; i > first && last - i <= LONGEST_OUTLET; i--) {
    if ((layout.tokens[i]!.lists & CUE) === 0 || !CITING_PARTICIPLES.has(layout.tokens[i]!.lower)) continue;
    const cited: Run = { first: i + 1, last };
    return isMedia(layout, cited, organizations) ? cited : undefined;
  }
  return undefined;
}

/** The last token in front of "citing" and its comma. */
const beforeCiting = ({ tokens }: Layout, { first }: Run): number => (tokens[first - 2]?.text === ',' ? first - 3 : first - 2);

/** The last token in front of a time. */
function overTimes({ tokens, time }: Layout, first: number, from: number): number {
  let i = from;
  while (i > first && (time[i] === 1 || (tokens[i]!.pos === 'ADP' && time[i + 1] === 1))) i--;
  return i;
}
