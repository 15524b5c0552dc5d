import * as vscode from 'vscode';

/** The registry of a workspace folder, relative to it. */
export const REGISTRY_FOLDER = '.on-the-record';
export const REGISTRY_PATH = `${REGISTRY_FOLDER}/people.json`;

/** The registry that belongs to a workspace folder, whether there is one or not. */
export function registryUri(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, REGISTRY_PATH);
}

/**
 * A path of the setting `onTheRecord.people`: relative to the workspace folder, absolute, or an address with a scheme.
 * @returns undefined where nothing tells what the path is relative to.
 */
export function settingUri(path: string, folder: vscode.WorkspaceFolder | undefined): vscode.Uri | undefined {
  if (/^[a-z][\w+.-]+:\//i.test(path)) return vscode.Uri.parse(path);
  const isAbsolute = path.startsWith('/') || /^[a-z]:[\\/]/i.test(path);
  if (isAbsolute) return folder && folder.uri.scheme !== 'file' && path.startsWith('/') ? folder.uri.with({ path }) : vscode.Uri.file(path);
  return folder && vscode.Uri.joinPath(folder.uri, path.replaceAll('\\', '/'));
}

/** The folder whose registry a document takes: its own; the first one's, for documents outside of all folders (pasted text, samples). */
export function folderOf(document: vscode.TextDocument): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
}

/** Tells of changes of one file, whoever makes them, and of the removal of its folder: nothing is said of the files in that. */
export function watcherOf(uri: vscode.Uri): vscode.FileSystemWatcher {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const root = folder?.uri.path.replace(/\/$/, '');
  const slash = uri.path.lastIndexOf('/');
  if (folder && root !== undefined && uri.path.startsWith(`${root}/`)) {
    // Relative to the workspace folder where it is inside: the file's own folder may not be there yet.
    const path = uri.path.slice(root.length + 1);
    const parent = uri.path.slice(root.length + 1, Math.max(slash, root.length + 1));
    return vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, parent === '' ? path : `{${parent},${path}}`));
  }
  const parent = uri.with({ path: uri.path.slice(0, slash) || '/' });
  return vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(parent, uri.path.slice(slash + 1)));
}

/** Whether reading failed because there is no such file. */
export const isMissing = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
