import * as vscode from 'vscode';
import { isMissing } from '../registry/location';

/** What of `vscode.workspace.fs` files are read and written with. */
export type Files = Pick<
  vscode.FileSystem,
  'readFile' | 'writeFile' | 'rename' | 'delete' | 'stat' | 'readDirectory' | 'isWritableFileSystem'
>;

/** A file that is written beside another one before it takes its place. Each window has a name of its own. */
const BESIDE = /\.[0-9a-f]{8}\.tmp$/;
/** Made with the first file: asking a host for chance takes it some milliseconds, which activation does not wait for. */
let own: string | undefined;
const ownName = (): string =>
  (own ??= [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
/** A younger one may be another window's, which is still writing. In milliseconds. */
const IN_WORK_MS = 10_000;

/** What keeps a file from being read as text. */
export class NotText extends Error {}

/** @returns undefined where there is no such file. @throws `NotText`, or what the file system throws */
export async function readText(files: Files, uri: vscode.Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readFile(uri);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not understood could not be written back.
    throw new NotText(uri.toString());
  }
}

/**
 * Writes a file so that whoever reads it finds the old text or the new one, and so that a crash loses neither: the new text stands beside
 * it before the old one goes. Where the file system cannot rename, the file is written in place meanwhile.
 * @throws what the file system throws; then the new text stands beside the file, if it could be written at all.
 */
export async function replaceText(files: Files, uri: vscode.Uri, text: string): Promise<void> {
  const content = new TextEncoder().encode(text);
  const beside = uri.with({ path: `${uri.path}.${ownName()}.tmp` });
  try {
    await files.writeFile(beside, content);
  } catch (error) {
    await remove(files, beside);
    throw error;
  }
  try {
    await files.rename(beside, uri, { overwrite: true });
  } catch {
    await files.writeFile(uri, content);
    await remove(files, beside);
  }
}

/** Deletes a file; one that is not there is no fault. */
export async function removeFile(files: Files, uri: vscode.Uri): Promise<void> {
  try {
    await files.delete(uri);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/**
 * The text that was to take a file's place when a crash came between: what `replaceText` has left beside it. It counts where the file has
 * not been written since, or has been written in part. What does not count is deleted.
 * @param text what the file holds, undefined where there is none. @param isWhole whether a text is complete
 * @returns undefined where nothing was interrupted
 */
export async function interrupted(
  files: Files,
  uri: vscode.Uri,
  text: string | undefined,
  isWhole: (text: string) => boolean,
): Promise<string | undefined> {
  let found: string | undefined;
  let newest = -1;
  for (const beside of await besides(files, uri)) {
    try {
      const { mtime } = await files.stat(beside);
      const content = await readText(files, beside);
      const isLater = text === undefined || isPart(text, content) || (await files.stat(uri)).mtime <= mtime;
      if (content === undefined || content === text || !isLater || !isWhole(content)) await removeOld(files, beside);
      else if (mtime > newest) [found, newest] = [content, mtime];
    } catch {
      // Not readable, or gone meanwhile: another window has been faster.
    }
  }
  return found;
}

/** Takes away what crashes have left beside a file. */
export async function sweep(files: Files, uri: vscode.Uri): Promise<void> {
  for (const beside of await besides(files, uri)) await removeOld(files, beside);
}

/** Whether two addresses that differ in case alone are those of one file, as on most desktops. */
export async function isSameFile(files: Files, one: vscode.Uri, other: vscode.Uri): Promise<boolean> {
  if (one.toString().toLowerCase() !== other.toString().toLowerCase()) return false;
  try {
    const [a, b] = await Promise.all([files.stat(one), files.stat(other)]);
    return a.ctime === b.ctime && a.mtime === b.mtime && a.size === b.size;
  } catch {
    return false;
  }
}

/** Whether a text is the beginning of another one. */
export const isPart = (text: string | undefined, whole: string | undefined): boolean =>
  text !== undefined && whole !== undefined && text.length < whole.length && whole.startsWith(text);

async function besides(files: Files, uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  try {
    const entries = await files.readDirectory(folder);
    return entries
      .filter(([other]) => other.startsWith(name) && BESIDE.test(other) && other.length === name.length + BESIDE_LENGTH)
      .map(([other]) => vscode.Uri.joinPath(folder, other));
  } catch {
    return [];
  }
}

/** Of ".0123abcd.tmp". */
const BESIDE_LENGTH = 13;

async function removeOld(files: Files, beside: vscode.Uri): Promise<void> {
  const { mtime } = await files.stat(beside).then(
    (stat) => stat,
    () => ({ mtime: Infinity }),
  );
  if (Date.now() - mtime >= IN_WORK_MS) await remove(files, beside);
}

async function remove(files: Files, uri: vscode.Uri): Promise<void> {
  try {
    await files.delete(uri);
  } catch {
    // It may not be there; and where it cannot be deleted, it does no harm.
  }
}
