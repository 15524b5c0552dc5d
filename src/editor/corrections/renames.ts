import * as vscode from 'vscode';
import type { SidecarContext, Sidecars } from './sidecars';

/** Sidecars go where their articles go, when these are renamed or moved within VS Code; those of a folder's articles as well. */
export function followRenames(
  sidecars: Pick<Sidecars, 'move' | 'articlesIn'>,
  context: Pick<SidecarContext, 'files' | 'placeOf' | 'log'>,
): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      try {
        // What is not written yet, or cannot be, has to follow as well.
        const unwritten = sidecars.articlesIn(oldUri).map(({ path }) => path.slice(oldUri.path.length));
        for (const path of new Set([...(await articlesBelow(oldUri, context)), ...unwritten])) {
          await sidecars.move(oldUri.with({ path: oldUri.path + path }), newUri.with({ path: newUri.path + path }));
        }
      } catch (error) {
        context.log.error(`moving the corrections of ${oldUri.toString()}: ${String(error)}`);
      }
    }
  });
}

/** The articles that have sidecars, by their paths behind an address: '' for the article there, the others where it was a folder. */
async function articlesBelow(old: vscode.Uri, { files, placeOf }: Pick<SidecarContext, 'files' | 'placeOf'>): Promise<readonly string[]> {
  const found = [''];
  // The sidecars of a folder's articles stand in a folder of the same name; so does what belongs to the folder's own "sidecar".
  const place = placeOf(old)?.uri;
  const collect = async (folder: vscode.Uri, path: string): Promise<void> => {
    for (const [name, type] of await files.readDirectory(folder)) {
      if (type === vscode.FileType.Directory) await collect(vscode.Uri.joinPath(folder, name), `${path}/${name}`);
      else if (name.endsWith('.json')) found.push(`${path}/${name.slice(0, -'.json'.length)}`);
    }
  };
  if (place) await collect(place.with({ path: place.path.slice(0, -'.json'.length) }), '').catch(() => undefined);
  return found;
}
