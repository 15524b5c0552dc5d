import { isOurs, listed } from '../corrections/sidecar/decode';
import { isList, isObject } from '../corrections/sidecar/json';
import type { Json, JsonObject } from '../corrections/sidecar/model';
import { located } from '../corrections/sidecar/parse';
import type { ImportedAnnotation, ImportProblem } from './model';

/** Layers by the type of the body that the export gives to what the engine has found. */
const FOUND: ReadonlyMap<string, ImportedAnnotation['layer']> = new Map([
  ['otr:Person', 'person'],
  ['otr:Role', 'role'],
  ['otr:Organization', 'organization'],
  ['otr:Place', 'place'],
  ['otr:Quotation', 'quotation'],
  ['otr:Date', 'date'],
  ['otr:Claim', 'claim'],
]);

/** What the engine derives by itself. */
const DERIVED = 'otr:Furniture';

/** A file's annotations with their places in the file. */
interface Listed {
  readonly items: readonly Json[];
  readonly path: readonly string[];
}

/** The annotations of a file; undefined where it is nothing that has any. */
export function itemsOf(root: Json): Listed | undefined {
  if (isList(root)) return { items: root, path: [] };
  if (!isObject(root)) return undefined;
  const first = root['first'];
  if (isList(root['items'])) return { items: root['items'], path: ['items'] };
  if (isObject(first) && isList(first['items'])) return { items: first['items'], path: ['first', 'items'] };
  return root['target'] === undefined ? undefined : { items: [root], path: [] };
}

/** Annotations by where they come from, each with its number in the file. */
export interface Sorted {
  /** What people have said in this program. */
  readonly ours: readonly { readonly item: number; readonly json: JsonObject }[];
  /** What an engine has found. */
  readonly found: readonly { readonly item: number; readonly json: JsonObject; readonly layer: ImportedAnnotation['layer'] }[];
  /** What other programs say. */
  readonly foreign: readonly { readonly item: number; readonly json: Json }[];
}

/** Tells the annotations of a file apart; what the engine derives by itself is left out. */
export function sortOut(items: readonly Json[]): Sorted {
  const ours: { item: number; json: JsonObject }[] = [];
  const found: { item: number; json: JsonObject; layer: ImportedAnnotation['layer'] }[] = [];
  const foreign: { item: number; json: Json }[] = [];
  for (const [item, json] of items.entries()) {
    const type = isObject(json) ? typeOf(json) : undefined;
    if (type === DERIVED) continue;
    const layer = type === undefined ? undefined : FOUND.get(type);
    if (isObject(json) && layer !== undefined) found.push({ item, json, layer });
    else if (isObject(json) && isOurs(json)) ours.push({ item, json });
    else foreign.push({ item, json });
  }
  return { ours, found, foreign };
}

function typeOf(json: JsonObject): string | undefined {
  const [body] = listed(json['body']);
  const type = isObject(body) ? body['type'] : undefined;
  return typeof type === 'string' ? type : undefined;
}

/** A problem of an annotation, by its number in the file and the path of the field in it. */
export type Locate = (item: number, code: ImportProblem['code'], path: readonly (string | number)[]) => ImportProblem;

/** Finds lines of items. The text is read once more, with places, only where that is asked for: once for all. */
export function lineFinder(text: string, { items, path }: Listed): Locate {
  let lines: readonly number[] | undefined;
  return (item, code, inItem) => {
    lines ??= located(
      text,
      path,
      items.map((_, i) => ({ item: i, code: 'value', path: [] })),
    ).map(({ line }) => line);
    const field = inItem.join('.');
    return { line: lines[item] ?? 1, code, ...(field === '' ? {} : { path: field }) };
  };
}
