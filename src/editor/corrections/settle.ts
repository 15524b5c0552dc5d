import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { byTime } from '../../engine/corrections/statement';
import type { Correction } from '../../engine/corrections/types';
import type { Sidecars } from './sidecars';
import type { Corrections } from './types';
import { quoted, saidInWords, signature } from './wording';

/** Shows what contradicts itself in an article, two and two side by side, and lets the user choose; the other one goes. */
export async function settleConflicts(
  document: vscode.TextDocument,
  corrections: Pick<Corrections, 'of' | 'change'>,
  sidecars: Sidecars,
): Promise<void> {
  await sidecars.load(document.uri);
  const pairs = conflictsOf(document, corrections, sidecars);
  if (pairs.length === 0) {
    void vscode.window.showInformationMessage(l10n.t('No corrections of this article contradict each other.'));
    return;
  }
  const dropped = new Set<string>();
  for (const [index, pair] of pairs.entries()) {
    if (pair.some(({ id }) => dropped.has(id))) continue;
    const title = pairs.length === 1 ? l10n.t('Which One Is Right?') : l10n.t('Which One Is Right? ({0} of {1})', index + 1, pairs.length);
    const choice = await choose(pair, title);
    if (choice === undefined) return;
    if (choice === 'both') continue;
    dropped.add(choice.id);
    await corrections.change(document, { remove: [choice.id], label: l10n.t('Settle Conflict') });
  }
}

/** Pairs that contradict each other, the later one first: by what is shown of the article, and by what a merge has found. */
function conflictsOf(
  document: vscode.TextDocument,
  corrections: Pick<Corrections, 'of'>,
  sidecars: Sidecars,
): readonly (readonly [Correction, Correction])[] {
  const shown = (corrections.of(document)?.conflicts ?? []).map(({ winner, loser }) => [winner, loser] as const);
  const merged = sidecars.conflictsOf(document.uri).map(({ ours, theirs }) => [ours, theirs] as const);
  const pairs = new Map<string, readonly [Correction, Correction]>();
  for (const [a, b] of [...shown, ...merged]) {
    const pair = byTime(a, b) >= 0 ? ([a, b] as const) : ([b, a] as const);
    pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
  }
  return [...pairs.values()];
}

/** @returns the one to drop; undefined where the list was closed */
async function choose([later, earlier]: readonly [Correction, Correction], title: string): Promise<Correction | 'both' | undefined> {
  const item = (keep: Correction, drop: Correction | 'both'): vscode.QuickPickItem & { readonly drop: Correction | 'both' } => ({
    label: saidInWords(keep),
    description: signature(keep),
    detail: quoted(keep),
    drop,
  });
  const items = [
    { ...item(later, earlier), picked: true },
    item(earlier, later),
    { label: l10n.t('Keep Both'), detail: l10n.t('The later one counts.'), drop: 'both' as const },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, ignoreFocusOut: true });
  return chosen?.drop;
}
