import type { ParagraphReading } from '../reading';
import { keptWith, nothingKept, type Keeper } from '../text/kept';
import type { Attribution } from './attribution';
import { findAttributions } from './cues';
import { layOut, type Layout } from './layout';
import { findRelays } from './relay';
import type { Relayed } from './relayed';

export interface ParagraphClauses extends Keeper {
  readonly layout: Layout;
  /** All that the paragraph attributes, relays among them, in the order of the cues. */
  readonly attributions: readonly Attribution[];
  /** The same without those that only relay another one. */
  readonly relayed: readonly Relayed[];
  /** For each quotation of the layout, the outermost of them whose content holds most of it. */
  readonly holders: readonly (Relayed | undefined)[];
}

/** The clauses and attributions of a paragraph; speakers and the rule reader share them. */
export const clausesOf = keptWith((reading: ParagraphReading): ParagraphClauses => {
  const layout = layOut(reading);
  const attributions = findAttributions(layout);
  const relayed = findRelays(layout, attributions, reading.organizations);
  return { layout, attributions, relayed, holders: findHolders(layout, relayed), kept: nothingKept() };
});

function findHolders({ quotations, quotationOf }: Layout, relayed: readonly Relayed[]): (Relayed | undefined)[] {
  const holders: (Relayed | undefined)[] = quotations.map(() => undefined);
  const lengths = quotations.map(() => 0);
  if (quotations.length === 0) return holders;
  for (const claim of relayed) {
    const { content } = claim.attribution;
    const length = content.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    for (const run of content) {
      for (let i = run.first; i <= run.last; i++) {
        const index = quotationOf[i]!;
        if (index < 0) continue;
        const { first, last } = quotations[index]!;
        const shared = Math.min(run.last, last) - i + 1;
        if (2 * shared > last - first && length > lengths[index]!) {
          holders[index] = claim;
          lengths[index] = length;
        }
        i = last;
      }
    }
  }
  return holders;
}
