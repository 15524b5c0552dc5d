import { stat } from 'node:fs/promises';
import path from 'node:path';

/** The folder of sidecars and registries, as the extension keeps it in a workspace folder. */
export const FOLDER = '.on-the-record';

/** The registry of people stands in the same folder. */
const REGISTRY = 'people.json';

/** Where the sidecar of an article stands, or would stand. Paths are as the article's: relative where that is. */
export interface SidecarPlace {
  readonly sidecar: string;
  readonly article: string;
  /** The article, as an address relative to the sidecar ("../news/talks.article"). */
  readonly source: string;
}

/** The sidecar of an article below the nearest folder that has sidecars; undefined where there is no such folder. */
export async function placeOf(article: string): Promise<SidecarPlace | undefined> {
  const root = await nearest(article, FOLDER);
  return root === undefined ? undefined : placeIn(root, article);
}

/** Where a sidecar is to be made for an article that has none: below the folder of its git repository, else beside it. */
export async function newPlaceOf(article: string): Promise<SidecarPlace | undefined> {
  return placeIn((await nearest(article, '.git')) ?? path.dirname(path.resolve(article)), article);
}

/** The article of a sidecar; undefined for what is none: the registry, or a file elsewhere. */
export function placeOfSidecar(file: string): SidecarPlace | undefined {
  const whole = path.resolve(file);
  const parts = whole.split(path.sep);
  const at = parts.lastIndexOf(FOLDER);
  if (at <= 0 || !whole.endsWith('.json')) return undefined;
  const root = parts.slice(0, at).join(path.sep) || path.sep;
  return placeIn(root, path.join(root, ...parts.slice(at + 1)).slice(0, -'.json'.length));
}

/** The nearest folder at or above a file's that has something in it. */
async function nearest(file: string, wanted: string): Promise<string | undefined> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if (await isThere(path.join(folder, wanted))) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

function placeIn(root: string, article: string): SidecarPlace | undefined {
  const inRoot = path.relative(root, path.resolve(article));
  const name = `${inRoot}.json`;
  // An article "people" would have the registry for its sidecar.
  if (name.toLowerCase() === REGISTRY) return undefined;
  const segments = inRoot.split(path.sep);
  const source = '../'.repeat(segments.length) + segments.map(escaped).join('/');
  return { sidecar: shown(path.join(root, FOLDER, name)), article: shown(path.resolve(article)), source };
}

/** What would not stand for itself in a relative address; letters of all alphabets stay legible. As the extension writes it. */
const escaped = (segment: string): string => segment.replace(/[%?#\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));

/** Relative to the working folder, as a person would name it. */
function shown(file: string): string {
  const near = path.relative(process.cwd(), file);
  return near.startsWith('..') || path.isAbsolute(near) ? file : near;
}
