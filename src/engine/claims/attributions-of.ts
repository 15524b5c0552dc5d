import type { ParagraphReading } from '../reading';
import type { Attribution } from './attribution';
import { findAttributions } from './cues';
import { layOut, type Layout } from './layout';
import { findRelays, type Relayed } from './relay';

export interface ParagraphClauses {
  readonly layout: Layout;
  /** All that the paragraph attributes, relays among them, in the order of the cues. */
  readonly attributions: readonly Attribution[];
  /** The same without those that only relay another one. */
  readonly relayed: readonly Relayed[];
}

// A reading never changes and is shared between versions of a document, so what it holds is worked out once and goes with it.
const known = new WeakMap<ParagraphReading, ParagraphClauses>();

/** The clauses and attributions of a paragraph; speakers and the rule reader share them. */
export function clausesOf(reading: ParagraphReading): ParagraphClauses {
  let clauses = known.get(reading);
  if (!clauses) {
    const layout = layOut(reading);
    const attributions = findAttributions(layout);
    clauses = { layout, attributions, relayed: findRelays(layout, attributions, reading.organizations) };
    known.set(reading, clauses);
  }
  return clauses;
}
