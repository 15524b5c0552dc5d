import { l10n, window } from 'vscode';
import { layerInWords } from '../words';
import { LAYERS, type LayerId } from './layers';
import type { Visibility } from './visibility';

/** Lets the user choose which layers of highlights are shown. */
export async function toggleHighlights(visibility: Visibility): Promise<void> {
  const items = LAYERS.map(({ id }) => ({ id, label: layerInWords[id](), picked: visibility.isChosen(id) }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Toggle Highlights'),
    placeHolder: l10n.t('What to highlight in articles'),
    canPickMany: true,
  });
  if (chosen) await visibility.showOnly(new Set<LayerId>(chosen.map(({ id }) => id)));
}
