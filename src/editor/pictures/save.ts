import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { PictureFormat } from '../../webview/messages';
import { bareName, beside, fileName, written } from '../files';

/** Asks for a place, beside the article at first, and writes a picture there. @param uri the article's. */
export async function savePicture(uri: vscode.Uri, picture: string, format: PictureFormat, content: Uint8Array): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    filters: { [format.toUpperCase()]: [format] },
    ...beside(uri, `${bareName(uri)}-${picture}.${format}`),
  });
  if (!target || !(await written(target, content))) return;
  void vscode.window.showInformationMessage(l10n.t('Picture written to {0}.', fileName(target)));
}
