import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { PictureFormat } from '../../webview/messages';
import { fileName } from '../exports/export';

/** Asks for a place, beside the article at first, and writes a picture there. @param uri the article's. */
export async function savePicture(uri: vscode.Uri, picture: string, format: PictureFormat, content: Uint8Array): Promise<void> {
  const name = `${fileName(uri).replace(/\.[^.]*$/, '')}-${picture}.${format}`;
  const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  const folder = isFile ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    filters: { [format.toUpperCase()]: [format] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, content);
  } catch (error) {
    void vscode.window.showErrorMessage(
      l10n.t('{0} could not be written: {1}', fileName(target), error instanceof Error ? error.message : String(error)),
    );
    return;
  }
  void vscode.window.showInformationMessage(l10n.t('Picture written to {0}.', fileName(target)));
}
