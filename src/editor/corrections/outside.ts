import * as vscode from 'vscode';
import { isSidecar, SIDECAR_FOLDER } from './sidecar-path';

/**
 * Listens to what may change sidecars from outside.
 * @param again is told which sidecars to read again
 */
export function watchOutside(again: (isMeant: (sidecar: vscode.Uri) => boolean) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`{**/${SIDECAR_FOLDER},**/${SIDECAR_FOLDER}/**}`);
  const at = (uri: vscode.Uri): void => again((sidecar) => isSameOrIn(sidecar, uri));
  const all = (): void => again(() => true);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(at),
    watcher.onDidCreate(at),
    watcher.onDidDelete(at),
    // Not every file system tells of its changes, and some tell late.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => isSidecar(uri) && at(uri)),
    vscode.window.onDidChangeWindowState(({ focused }) => focused && all()),
    vscode.workspace.onDidChangeWorkspaceFolders(all),
  );
}

/** Whether a file is the one that something has happened to, or stands in it. */
export const isSameOrIn = ({ scheme, path }: vscode.Uri, other: vscode.Uri): boolean =>
  scheme === other.scheme && (path === other.path || path.startsWith(`${other.path}/`));
