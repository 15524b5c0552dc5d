import type { CommandContext } from '../../commands';
import type { TreeNode } from '../../trees/model';
import { restoreNames } from './learn';
import { listOffers } from './list';
import { markAs, markEverywhere, pickMark } from './mark-commands';
import type { Matter } from './corrector';
import { MARKS, type Mark } from './marking';
import type { Gesture } from './offers';
import type { RowNode } from './rows';

type Context = Pick<CommandContext, 'corrector' | 'active' | 'claimsTree' | 'entitiesTree'>;
type Handler = (context: Context, ...args: readonly unknown[]) => unknown;

/**
 * The commands of correcting, by id without `onTheRecord.`: called on rows of a tree, by a key in a tree (`{ view }` tells in which), or on
 * what is at the cursor.
 */
export const CORRECT_COMMANDS: Readonly<Record<string, Handler>> = {
  correct: on((context, matter) => listOffers(context.corrector, matter)),
  confirmAnnotation: carryOut('confirm'),
  rejectAnnotation: carryOut('reject'),
  rejectEverywhere: carryOut('rejectEverywhere', 'reject'),
  rejectInFolder: carryOut('rejectInFolder'),
  toggleOfficial: carryOut('official', 'notOfficial'),
  changeSpeaker: carryOut('speaker'),
  changeKind: carryOut('kind'),
  changeDateValue: carryOut('value'),
  changeName: carryOut('name'),
  mergePeople: on(({ corrector }, matter) => (areSeveral(matter) ? corrector.merge(matter) : corrector.carryOut(matter, 'merge'))),
  separatePeople: on(({ corrector }, matter) => (areSeveral(matter) ? corrector.separate(matter) : corrector.carryOut(matter, 'distinct'))),
  changeLayer: carryOut('layer'),
  changeExtent: carryOut('extent'),
  splitAnnotation: carryOut('split'),
  takeBackCorrections: carryOut('takeBack'),
  mark: on(({ corrector }, matter) => pickMark(corrector, matter)),
  ...Object.fromEntries(MARKS.map((mark) => [commandOf(mark), on(({ corrector }, matter) => markAs(corrector, matter, mark))])),
  markEverywhere: on(({ corrector }, matter) => markEverywhere(corrector, matter)),
  acceptClaimPart: ({ corrector }) => corrector.claimParts.accept(),
  cancelClaimMarking: ({ corrector }) => corrector.claimParts.cancel(),
  undoCorrection: ({ corrector }) => corrector.undo(),
  redoCorrection: ({ corrector }) => corrector.redo(),
  restoreRejectedNames: ({ corrector, active }) => restoreNames(active.document, corrector.announcer),
};

/** `markPerson`, `markClaim`. */
function commandOf(mark: Mark): string {
  return `mark${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
}

function carryOut(...gestures: readonly Gesture[]): Handler {
  return on(({ corrector }, matter) => corrector.carryOut(matter, ...gestures));
}

/** Runs with what rows or the cursor mean; does nothing where no article is shown. */
function on(run: (context: Context, matter: Matter) => unknown): Handler {
  return async (context, row, rows) => {
    const matter = await context.corrector.matter(rowsOf(context, row, rows));
    if (matter) await run(context, matter);
  };
}

/**
 * The rows that a command was called on: all that are selected, if the one with the menu is among them; those that are selected in a view,
 * if a key was pressed in it. Undefined where the cursor in the text is meant.
 */
function rowsOf({ claimsTree, entitiesTree }: Context, row: unknown, rows: unknown): readonly RowNode[] | undefined {
  if (isRow(row)) return Array.isArray(rows) && rows.includes(row) ? (rows as readonly RowNode[]) : [row];
  const view = typeof row === 'object' && row !== null && 'view' in row ? row.view : undefined;
  return view === 'claims' ? claimsTree.selection : view === 'entities' ? entitiesTree.selection : undefined;
}

/** Whether rows of several people or mentions are meant, which tell each other's other one. */
const areSeveral = ({ subjects, selection }: Matter): boolean =>
  !selection && subjects.filter(({ layer }) => layer === 'person').length > 1;

const isRow = (row: unknown): row is RowNode & TreeNode => typeof row === 'object' && row !== null && 'kind' in row && 'children' in row;
