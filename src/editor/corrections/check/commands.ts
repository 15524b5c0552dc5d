import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Span } from '../../../engine';
import type { PlacedCorrection } from '../../../engine/corrections/placed';
import type { Correction } from '../../../engine/corrections/types';
import { offsetOf } from '../../offsets';
import type { ArticleTree } from '../../trees/view';
import { reviewedArticle, type Reviewed, type VerifyContext } from '../verify/context';
import { saidInWords } from '../wording';
import type { Comparison } from './compare';
import { unsureParts, type CheckNode } from './items';
import { atClaim, claimAtSelection, confirmedAt, isOfWholeClaim, replacedAt } from './places';

/** What the commands of the view “Corrections to Check” work on. */
export interface CheckContext extends Pick<VerifyContext, 'store' | 'corrections' | 'active'> {
  readonly checkTree: Pick<ArticleTree<CheckNode>, 'selection'>;
  readonly comparison: Comparison;
}

type Handler = (context: CheckContext, ...args: readonly unknown[]) => unknown;

/** By their ids without `onTheRecord.`. Each is for the rows it was called on, else for those that are selected, else for one of a list. */
export const CHECK_COMMANDS: Readonly<Record<string, Handler>> = {
  confirmPlace: (context, row, rows) => confirmPlaces(context, row, rows),
  placeAtSelection: (context, row) => placeAtSelection(context, row),
  dropCorrection: (context, row, rows) => drop(context, row, rows),
  comparePlaces: (context, row) =>
    withLost(context, row, undefined, ({ article }, [placed]) => placed && context.comparison.show(article.text, placed)),
  keepThisCorrection: (context, row) => keep(context, row),
};

/** How long the status bar says what has been done. */
const MESSAGE_MS = 4000;

function confirmPlaces(context: CheckContext, row: unknown, rows: unknown): Promise<void> {
  return withLost(context, row, rows, async ({ document, article }, lost) => {
    const replace = lost.flatMap((placed) => confirmedAt(article.text, placed) ?? []);
    if (replace.length === 0) {
      void vscode.window.showInformationMessage(
        l10n.t('These words stand nowhere in the text. Select the place where they belong, then choose “Place at Selection”.'),
      );
      return;
    }
    await context.corrections.change(document, { replace, label: l10n.t('Confirm Place') });
    vscode.window.setStatusBarMessage(l10n.t('Place confirmed'), MESSAGE_MS);
  });
}

function placeAtSelection(context: CheckContext, row: unknown): Promise<void> {
  return withLost(context, row, undefined, async ({ document, article }, [placed]) => {
    const { editor } = context.active;
    if (!placed || editor?.document !== document) return;
    const { selection } = editor;
    const span = { start: offsetOf(document, selection.start), end: offsetOf(document, selection.end) };
    const moved = isOfWholeClaim(placed.correction)
      ? atClaim(article, placed.correction, claimAtSelection(article, span) ?? '')
      : await partAt(article.text, placed, span);
    if (moved === 'cancelled') return;
    if (!moved) {
      void vscode.window.showInformationMessage(
        isOfWholeClaim(placed.correction)
          ? l10n.t('There is no claim at the cursor. Put it into the claim that is meant, then choose “Place at Selection” again.')
          : l10n.t('Nothing is selected. Select the words that are meant, then choose “Place at Selection” again.'),
      );
      return;
    }
    await context.corrections.change(document, { replace: [moved], label: l10n.t('Place at Selection') });
    vscode.window.setStatusBarMessage(l10n.t('Correction placed'), MESSAGE_MS);
  });
}

/** Puts one part at the selection; which, the user says where several are lost. */
async function partAt(text: string, placed: PlacedCorrection, span: Span): Promise<Correction | 'cancelled' | undefined> {
  if (span.end <= span.start) return undefined;
  const items = unsureParts(placed).map((index) => ({ index, label: `“${placed.correction.targets[index]!.anchor.exact}”` }));
  const item = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title: l10n.t('Which Words Are Selected Now?') });
  return item ? replacedAt(text, placed, item.index, span) : 'cancelled';
}

function drop(context: CheckContext, row: unknown, rows: unknown): Promise<void> {
  return withLost(context, row, rows, async ({ document }, lost) => {
    const remove = lost.map(({ correction }) => correction.id);
    await context.corrections.change(document, { remove, label: l10n.t('Drop Correction') });
    vscode.window.setStatusBarMessage(
      remove.length === 1 ? l10n.t('1 correction dropped') : l10n.t('{0} corrections dropped', remove.length),
      MESSAGE_MS,
    );
  });
}

/** Of two that contradict each other the one of the row stays. */
async function keep({ active, corrections, checkTree }: CheckContext, row: unknown): Promise<void> {
  const node = (row ?? checkTree.selection[0]) as CheckNode | undefined;
  if (node?.kind !== 'side' || !active.document) return;
  await corrections.change(active.document, { remove: [node.other.id], label: l10n.t('Settle Contradiction') });
}

/** Runs with the corrections that a command is for, as they are placed now. */
async function withLost(
  context: CheckContext,
  row: unknown,
  rows: unknown,
  run: (reviewed: Reviewed, lost: readonly PlacedCorrection[]) => unknown,
): Promise<void> {
  const { document } = context.active;
  const reviewed = document && (await reviewedArticle(context, document));
  if (!reviewed) return;
  const homeless = new Set(context.corrections.of(document)?.unclaimed);
  const lost = reviewed.placed.filter((one) => unsureParts(one).length > 0 || homeless.has(one.correction));
  const given = Array.isArray(rows) && rows.length > 0 ? (rows as CheckNode[]) : row ? [row as CheckNode] : context.checkTree.selection;
  const ids = new Set(given.flatMap((node) => (node.kind === 'lost' ? node.placed.correction.id : [])));
  const meant = ids.size > 0 ? lost.filter(({ correction }) => ids.has(correction.id)) : await pick(lost);
  if (meant.length > 0) await run(reviewed, meant);
}

async function pick(lost: readonly PlacedCorrection[]): Promise<readonly PlacedCorrection[]> {
  const items = lost.map((placed) => ({
    placed,
    label: saidInWords(placed.correction),
    detail: placed.correction.targets.map(({ anchor }) => anchor.exact).join(' … '),
  }));
  if (items.length <= 1) return lost;
  const item = await vscode.window.showQuickPick(items, { title: l10n.t('Which Correction?') });
  return item ? [item.placed] : [];
}
