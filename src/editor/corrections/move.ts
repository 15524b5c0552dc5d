import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { messageOf, unreadableInWords } from './problem-words';
import type { Unwritten } from './keeping';
import type { Sidecars } from './sidecars';

/** Writes what is kept in VS Code's storage into sidecars, and says what came of it. */
export async function moveCorrections(sidecars: Sidecars): Promise<void> {
  const { stored } = sidecars;
  if (stored.length === 0) {
    void vscode.window.showInformationMessage(l10n.t('All corrections are in the workspace already.'));
    return;
  }
  let written = 0;
  const left = new Map<string, string>();
  for (const article of stored) {
    const why = await sidecars.writeStored(article);
    if (why === undefined) written++;
    else left.set(vscode.workspace.asRelativePath(article), reasonInWords(why));
  }
  if (written > 0) {
    void vscode.window.showInformationMessage(
      written === 1
        ? l10n.t('The corrections of 1 article are in the workspace now.')
        : l10n.t('The corrections of {0} articles are in the workspace now.', written),
    );
  }
  const [first] = left;
  if (!first) return;
  const [path, reason] = first;
  void vscode.window.showWarningMessage(
    left.size === 1
      ? l10n.t('The corrections of {0} stay in VS Code’s own storage: {1}', path, reason)
      : l10n.t('The corrections of {0} articles stay in VS Code’s own storage; of {1}: {2}', left.size, path, reason),
  );
}

function reasonInWords(why: Unwritten): string {
  switch (why.kind) {
    case 'no-place':
      return l10n.t('it is no file in an open folder. Save it in one, or open its folder.');
    case 'read-only':
      return l10n.t('its folder cannot be written to.');
    case 'failed':
      return messageOf(why.error);
    default:
      return unreadableInWords(why);
  }
}
