import type { ParagraphClauses } from '../claims/attributions-of';
import type { LaidQuotation } from '../claims/layout';
import { keptWith } from '../text/kept';
import { kindOf, type KindReading } from './kind';

/** Kinds by quotation: nothing outside the paragraph changes them. */
const kindsIn = keptWith((_: ParagraphClauses): KindReading[] => []);

/**
 * Speech or term, by the paragraph alone.
 * @param index of the quotation in the layout
 */
export function kindIn(clauses: ParagraphClauses, laid: LaidQuotation, index: number): KindReading {
  const known = kindsIn(clauses);
  const holder = clauses.holders[index];
  return (known[index] ??= kindOf(clauses.layout, laid, holder?.attribution, !holder && sentenceSpeaks(clauses, laid)));
}

/** Whether an attribution of the stretch's sentence stands before it. */
function sentenceSpeaks({ layout, relayed }: ParagraphClauses, { first }: LaidQuotation): boolean {
  const sentence = layout.sentences[layout.sentenceOf[first]!]!;
  return relayed.some(
    ({ attribution }) => attribution.utterance && attribution.cue.first >= sentence.first && attribution.cue.last < first,
  );
}
