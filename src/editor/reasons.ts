import type { Claim, Evidence } from '../engine';
import type { Lookup } from './article/article';
import { actInWords, confidenceInWords, formInWords, sourceInWords, speakersInWords } from './words';
import { reasonsInWords } from './wording';

/** All reasons in one line, in the words and names of the article; undefined where the engine gave none. */
export const reasonsOf = (evidence: readonly Evidence[], lookup: Lookup): string | undefined =>
  reasonsInWords(evidence, { words: (span) => lookup.words(span), names: (ids) => speakersInWords(lookup.speakers(ids)) });

/** What a hover tells of a claim beside its own words: kind, kind of source, form, confidence and reasons. */
export const toldOfClaim = ({ kind, sourceKind, form, confidence, evidence }: Claim, lookup: Lookup): string =>
  [
    actInWords[kind](),
    sourceInWords[sourceKind](),
    formInWords[form](),
    confidence === undefined ? '' : confidenceInWords(confidence),
    reasonsOf(evidence, lookup) ?? '',
  ].join(' ');
