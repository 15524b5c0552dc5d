import type { LaidQuotation, Layout, Run } from '../claims/layout';
import { endsNounPhrase, isPossessiveMark, nounPhraseStart } from '../claims/noun-phrase';
import { POSSESSIVES, RELATIVES } from '../lang/en/claims/function-words';
import { AS_VERBS, CALLING_VERBS, SPOKEN_NOUNS } from '../lang/en/quotations/said-words';
import { PERSONAL_VERB } from '../text/lists';
import { labelledBy, quotedBy } from './labelled-by';

/** Who is told in passing to have said the words, and by which words. */
export interface Told {
  readonly source: Run;
  readonly cue: Run;
  /** Set where somebody calls a thing so, and its name is no other one's. */
  readonly calls?: true;
}

/** How many tokens before the quotation the verb, or the noun, is looked for. */
const VERB_REACH = 12;
const NOUN_REACH = 5;

/**
 * Whose words the quotation has by a relative clause or a noun right in front of it, whoever reports the whole sentence: "a contract that
 * Lee said was “dead”", "what Lee described as a “mess”"; "denied Lee’s claims of “fraud”", "sacked over his remarks on “idlers”".
 */
export function toldBeside(layout: Layout, quotation: LaidQuotation): Told | undefined {
  const labelled = labelledBy(layout, quotation) ?? quotedBy(layout, quotation);
  if (labelled) return { calls: true, ...labelled };
  const told = inRelative(layout, quotation);
  if (!told) return byNoun(layout, quotation);
  return quotation.first - told.cue.last <= LONGEST_GAP ? { calls: true, ...told } : told;
}

/** In tokens, between "what Lee called" and the words: an article. */
const LONGEST_GAP = 2;

function inRelative(layout: Layout, { first }: LaidQuotation): Told | undefined {
  const { tokens, sentences, sentenceOf, quotationOf } = layout;
  const floor = sentences[sentenceOf[first]!]!.first;
  for (let i = first - 1; i > floor + 1 && i >= first - VERB_REACH && quotationOf[i]! < 0; i--) {
    const { pos, lists } = tokens[i]!;
    if (pos !== 'VERB' && (lists & PERSONAL_VERB) === 0) continue;
    const next = tokens[i + 1]!;
    const called = i + 2 === first && next.pos === 'DET' && CALLING_VERBS.has(tokens[i]!.lower);
    const named = called || ((lists & PERSONAL_VERB) !== 0 && (next.pos === 'AUX' || i + 1 === first));
    // "The role that Ghana plays as a “centre”" is told by nobody.
    const gap = named || (next.lower === 'as' && AS_VERBS.has(tokens[i]!.lower));
    if (!gap || !endsNounPhrase(layout, i - 1)) continue;
    const start = nounPhraseStart(layout, i - 1, floor);
    // The tagger may take "that" for an article: "a contract that opposition leader Ann Lee said was".
    const inside = RELATIVES.has(tokens[start]!.lower) && start < i - 1;
    const source = { first: inside ? start + 1 : start, last: i - 1 };
    const relative = tokens[source.first - 1];
    if (relative && RELATIVES.has(relative.lower)) return { source, cue: { first: i, last: i } };
  }
  return undefined;
}

function byNoun(layout: Layout, { first }: LaidQuotation): Told | undefined {
  const { tokens, sentences, sentenceOf, quotationOf, time } = layout;
  const floor = sentences[sentenceOf[first]!]!.first;
  let linked = false;
  for (let i = first - 1; i > floor && i >= first - NOUN_REACH && quotationOf[i]! < 0; i--) {
    const { pos, lower } = tokens[i]!;
    if (time[i] === 1 || pos === 'DET' || pos === 'ADV') continue;
    if (pos === 'ADP') {
      // "Dismissed Lee’s claims as “fantasy”": whoever dismisses them says so.
      if (lower === 'as') return undefined;
      linked = true;
      continue;
    }
    return linked && SPOKEN_NOUNS.has(lower) ? owned(layout, i, floor) : undefined;
  }
  return undefined;
}

/** "Lee’s remarks", "his latest remarks": the owner of the noun. */
function owned(layout: Layout, noun: number, floor: number): Told | undefined {
  const { tokens } = layout;
  let at = noun - 1;
  while (at > floor && tokens[at]!.pos === 'ADJ' && !POSSESSIVES.has(tokens[at]!.lower)) at--;
  const owner = tokens[at];
  if (!owner || at < floor) return undefined;
  const cue = { first: noun, last: noun };
  if (POSSESSIVES.has(owner.lower)) return { source: { first: at, last: noun }, cue };
  if (!isPossessiveMark(owner.text) || at - 1 < floor || !endsNounPhrase(layout, at - 1)) return undefined;
  return { source: { first: nounPhraseStart(layout, at - 1, floor, true), last: at - 1 }, cue };
}
