import * as vscode from 'vscode';
import { l10n } from 'vscode';

/** The last part of an address, to show or to put in a citation. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The same without its ending. */
export const bareName = (uri: vscode.Uri): string => fileName(uri).replace(/\.[^.]*$/, '');

/** A file of that name beside the document, to offer where something is saved; in the first workspace folder where the document is no file. */
export function beside(uri: vscode.Uri, name: string): Pick<vscode.SaveDialogOptions, 'defaultUri'> {
  const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
  const folder = isFile ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {};
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Writes the file. @returns whether it could; if not, the user has been told. */
export async function written(target: vscode.Uri, content: Uint8Array): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(target, content);
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(
      l10n.t('{0} could not be written: {1}', fileName(target), error instanceof Error ? error.message : String(error)),
    );
    return false;
  }
}
