import * as vscode from 'vscode';
import { REGISTRY_FOLDER, REGISTRY_PATH } from '../registry/location';

/** Where the sidecar of an article belongs. */
export interface SidecarPlace {
  readonly uri: vscode.Uri;
  /** The article, as an address relative to the sidecar ("../news/talks.article"). */
  readonly source: string;
}

/** The folder that sidecars stand in, in each workspace folder. */
export const SIDECAR_FOLDER = REGISTRY_FOLDER;

/** Undefined where there is no file in a workspace folder that a sidecar could stand beside. */
export function placeInWorkspace(article: vscode.Uri): SidecarPlace | undefined {
  const folder = article.scheme === 'untitled' ? undefined : vscode.workspace.getWorkspaceFolder(article);
  return folder && placeBeside(article, folder.uri);
}

/** The sidecar of an article within a folder: at the same path below `.on-the-record`. */
export function placeBeside(article: vscode.Uri, folder: vscode.Uri): SidecarPlace | undefined {
  const root = folder.path.replace(/\/$/, '');
  if (!article.path.startsWith(`${root}/`)) return undefined;
  const path = article.path.slice(root.length + 1);
  const sidecar = `${SIDECAR_FOLDER}/${path}.json`;
  // An article "people" would have the registry for its sidecar. (Some file systems do not tell "People" from it.)
  if (sidecar.toLowerCase() === REGISTRY_PATH) return undefined;
  const segments = path.split('/');
  return { uri: vscode.Uri.joinPath(folder, sidecar), source: '../'.repeat(segments.length) + segments.map(escaped).join('/') };
}

/** What would not stand for itself in a relative address; letters of all alphabets stay legible. */
const escaped = (segment: string): string => segment.replace(/[%?#\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));

/** Whether an address may be that of a sidecar. */
export function isSidecar({ path }: vscode.Uri): boolean {
  return path.endsWith('.json') && path.includes(`/${SIDECAR_FOLDER}/`) && !path.toLowerCase().endsWith(`/${REGISTRY_PATH}`);
}
