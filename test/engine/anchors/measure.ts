import { anchorMaker } from '../../../src/engine/anchors/anchor';
import { placeAnchors } from '../../../src/engine/anchors/place';
import type { Placement } from '../../../src/engine/corrections/types';
import type { Span } from '../../../src/engine';
import { EditedText, EDITS, random, type Edit } from './edits';

/** What happened to anchors in edited texts. */
export interface Tally {
  /** Those whose words still stand. */
  readonly standing: number;
  /** Of these, called exact or moved, at the right place. */
  readonly found: number;
  readonly uncertain: number;
  readonly orphan: number;
  /** Those of which some words are gone. */
  readonly gone: number;
  /** Called exact or moved at a wrong place, or though the words are gone. */
  readonly wrong: readonly string[];
}

/** What was done to the texts: one kind of edit three times, or ten of all kinds. */
export const TREATMENTS = [...EDITS, 'ten of all kinds'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Edits a text at random and looks for its anchors. The same for the same seed. */
export function measure(text: string, spans: readonly Span[], treatment: Treatment, seed: number): Tally {
  const next = random(seed);
  const edited = new EditedText(text, next);
  const edits: readonly Edit[] =
    treatment === 'ten of all kinds'
      ? Array.from({ length: 10 }, () => EDITS[Math.floor(next() * EDITS.length)] ?? 'insert words')
      : [treatment, treatment, treatment];
  for (const edit of edits) edited.apply(edit);
  const placed = placeAnchors(edited.text, spans.map(anchorMaker(text)));
  return placed.map((placement, i) => judge(placement, spans[i]!, edited)).reduce(add, NOTHING);
}

export const NOTHING: Tally = { standing: 0, found: 0, uncertain: 0, orphan: 0, gone: 0, wrong: [] };

export function add(a: Tally, b: Tally): Tally {
  return {
    standing: a.standing + b.standing,
    found: a.found + b.found,
    uncertain: a.uncertain + b.uncertain,
    orphan: a.orphan + b.orphan,
    gone: a.gone + b.gone,
    wrong: [...a.wrong, ...b.wrong],
  };
}

function judge({ status, span }: Placement, was: Span, edited: EditedText): Tally {
  const truth = edited.now(was.start, was.end);
  const isSure = status === 'exact' || status === 'moved';
  const isRight = truth !== undefined && span?.start === truth.start && span.end === truth.end;
  // With the very words in place that the anchor has, from the same place in the original.
  const isAlike = truth === undefined && span !== undefined && edited.isMostly(span, was);
  const words = JSON.stringify(edited.original.slice(was.start, was.end));
  return {
    standing: Number(truth !== undefined),
    found: Number(isSure && isRight),
    uncertain: Number(truth !== undefined && status === 'uncertain'),
    orphan: Number(truth !== undefined && status === 'orphan'),
    gone: Number(truth === undefined),
    wrong: isSure && !isRight && !isAlike ? [`${words} at ${String(was.start)}, ${status} to ${String(span?.start)}`] : [],
  };
}
