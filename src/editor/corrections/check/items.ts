import type { Pair } from '../../../engine';
import type { Conflict } from '../../../engine/corrections/apply';
import { isSure, type PlacedCorrection } from '../../../engine/corrections/placed';
import type { Correction, Target } from '../../../engine/corrections/types';
import type { TreeNode } from '../../trees/model';
import type { CorrectedArticle } from '../types';

/**
 * Why a correction is to be checked: its words may stand elsewhere, or nowhere; no claim is found any more that it could speak of; or
 * somebody says the contrary.
 */
const CHECK_GROUPS = ['uncertain', 'orphan', 'unclaimed', 'conflict'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

interface Row extends TreeNode {
  readonly children: readonly CheckNode[];
}

/** A row of the view “Corrections to Check”. */
export type CheckNode =
  | (Row & { readonly kind: 'group'; readonly group: CheckGroup; readonly count: number })
  | (Row & { readonly kind: 'lost'; readonly placed: PlacedCorrection })
  /** Where one part of the correction stood, and what it said. */
  | (Row & { readonly kind: 'old'; readonly target: Target; readonly named: boolean })
  /** Where it may stand now; `words` undefined: nowhere. */
  | (Row & { readonly kind: 'new'; readonly target: Target; readonly score: number; readonly words: string | undefined })
  | (Row & { readonly kind: 'conflict'; readonly conflict: Conflict })
  /** One of two that contradict each other. `counts`: it is the later one. */
  | (Row & { readonly kind: 'side'; readonly correction: Correction; readonly other: Correction; readonly counts: boolean });

/** What of an article’s corrections may have to be looked at. */
type Checked = Pick<CorrectedArticle, 'placed' | 'conflicts' | 'unclaimed'>;

/** What somebody has to look at in an article, in groups; empty where there is nothing. Pure. @param text of the same version. */
export function checkNodes(text: string, { placed, conflicts, unclaimed }: Checked): readonly CheckNode[] {
  const lost = placed.filter((one) => !isSure(one));
  const homeless = new Set(unclaimed);
  const rows: Readonly<Record<CheckGroup, readonly CheckNode[]>> = {
    uncertain: lost.filter(({ status }) => status === 'uncertain').map((one) => lostRow(text, one)),
    orphan: lost.filter(({ status }) => status === 'orphan').map((one) => lostRow(text, one)),
    unclaimed: placed.filter(({ correction }) => homeless.has(correction)).map((one) => ({ ...lostRow(text, one), ...spanOf(one) })),
    conflict: conflicts.map((conflict) => conflictRow(conflict, placed)),
  };
  return CHECK_GROUPS.flatMap((group): readonly CheckNode[] => {
    const children = rows[group];
    return children.length === 0 ? [] : [{ kind: 'group', id: group, group, count: children.length, children }];
  });
}

/** How many things there are to look at. */
export const countToCheck = ({ placed, conflicts, unclaimed }: Checked): number =>
  placed.reduce((count, one) => count + (isSure(one) ? 0 : 1), conflicts.length + unclaimed.length);

/** The parts of a correction whose place is not sure, by their numbers. */
export const unsureParts = ({ placements }: PlacedCorrection): readonly number[] =>
  placements.flatMap((placement, i) => (isSure(placement) ? [] : [i]));

function lostRow(text: string, placed: PlacedCorrection): CheckNode {
  const { correction, placements } = placed;
  const unsure = unsureParts(placed);
  const children = unsure.flatMap((i): readonly CheckNode[] => {
    const target = correction.targets[i]!;
    const { span, score } = placements[i]!;
    const at = span && ([span.start, span.end] as const);
    return [
      { kind: 'old', id: `${correction.id}/old${i}`, target, named: unsure.length > 1, children: [] },
      {
        kind: 'new',
        id: `${correction.id}/new${i}`,
        target,
        score,
        words: span && text.slice(span.start, span.end),
        ...(at ? { span: at } : {}),
        children: [],
      },
    ];
  });
  const best = children.find(({ span }) => span)?.span;
  return { kind: 'lost', id: correction.id, placed, ...(best ? { span: best } : {}), children };
}

function conflictRow(conflict: Conflict, placed: readonly PlacedCorrection[]): CheckNode {
  const { winner, loser } = conflict;
  const id = `${winner.id} ${loser.id}`;
  const side = (correction: Correction, other: Correction): CheckNode => ({
    kind: 'side',
    id: `${id}/${correction.id}`,
    correction,
    other,
    counts: correction === winner,
    ...spanOf(placed.find((one) => one.correction.id === correction.id)),
    children: [],
  });
  return {
    kind: 'conflict',
    id,
    conflict,
    ...spanOf(placed.find((one) => one.correction.id === winner.id)),
    children: [side(winner, loser), side(loser, winner)],
  };
}

function spanOf(placed: PlacedCorrection | undefined): { readonly span?: Pair } {
  const spans = placed?.placements.flatMap(({ span }) => span ?? []) ?? [];
  if (spans.length === 0) return {};
  return { span: [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))] };
}
