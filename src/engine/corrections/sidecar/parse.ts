import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { lineAndColumn } from '../../registry/problem';
import { byTime } from '../statement';
import type { Correction } from '../types';
import { decodeCorrection, isFault, isOurs, listed, noteOf, type Fault } from './decode';
import { encodeCorrection } from './encode';
import { beyond, canonical, fromFields, isList, isObject, tooDeepAt } from './json';
import { EMPTY_SIDECAR, SIDECAR_VERSION, type Json, type JsonObject, type ParsedSidecar, type SidecarProblem } from './model';
import { countLeading } from '../../search';

/** A sidecar is nested about ten deep; what is nested much deeper would exhaust the stack. */
const DEEPEST = 100;

/** Fields of the file that this program writes itself. */
const KNOWN_HEAD: ReadonlySet<string> = new Set(['@context', 'id', 'otr:version', 'type']);
const KNOWN_PAGE: ReadonlySet<string> = new Set(['id', 'items', 'type']);

/** Reads a sidecar file. Never throws, on any string; an empty file is an empty sidecar. */
export function parseSidecar(json: string): ParsedSidecar {
  const read = readJson(json);
  if (read.kind === 'empty') return { kind: 'sidecar', sidecar: EMPTY_SIDECAR, problems: [] };
  if (read.kind !== 'json') return read;
  const { root, text } = read;
  const page = isObject(root) ? (root['type'] === 'AnnotationPage' ? root : root['first']) : undefined;
  const items = isObject(page) ? page['items'] : undefined;
  if (!isObject(root) || !isObject(page) || !isList(items)) return { kind: 'unreadable', problem: { line: 1, code: 'kind' } };
  const path = page === root ? ['items'] : ['first', 'items'];
  const { corrections, extras, others, faults } = readItems(items);
  return {
    kind: 'sidecar',
    sidecar: { corrections, extras, others, head: headOf(root, page) },
    problems: located(text, path, faults),
  };
}

/** A file's JSON; `text` is what its lines are counted in. */
export type ReadJson =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly root: Json; readonly text: string }
  | Exclude<ParsedSidecar, { kind: 'sidecar' }>;

/** Reads the JSON of a file of annotations, whichever program has written it. */
export function readJson(json: string): ReadJson {
  const text = json.startsWith('\ufeff') ? json.slice(1) : json;
  if (text.trim() === '') return { kind: 'empty' };
  const deep = tooDeepAt(text, DEEPEST);
  if (deep !== undefined) return { kind: 'unreadable', problem: { line: lineAndColumn(text, deep).line, code: 'deep' } };
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    return { kind: 'unreadable', problem: syntaxProblem(text) };
  }
  const version = isObject(root) ? root['otr:version'] : undefined;
  if (typeof version === 'number' && version > SIDECAR_VERSION) return { kind: 'newer', version };
  return { kind: 'json', root, text };
}

/** What a list of annotations holds. */
export interface Items {
  readonly corrections: readonly Correction[];
  readonly extras: ReadonlyMap<string, JsonObject>;
  readonly others: readonly JsonObject[];
  readonly faults: readonly (Fault & { readonly item: number })[];
}

/** The corrections among annotations; what is none, or has a fault, is kept as it is. */
export function readItems(items: readonly Json[]): Items {
  const found = new Map<string, { readonly correction: Correction; readonly json: JsonObject }>();
  const others: JsonObject[] = [];
  const faults: (Fault & { readonly item: number })[] = [];
  for (const [item, json] of items.entries()) {
    if (!isObject(json)) {
      // Nothing that could be kept as an annotation: kept under a name that says what it is.
      others.push({ 'otr:unreadable': json });
      faults.push({ item, code: 'object', path: [] });
      continue;
    }
    if (!isOurs(json)) {
      others.push(json);
      continue;
    }
    const correction = decodeCorrection(json);
    if (isFault(correction)) {
      others.push(json);
      faults.push({ ...correction, item });
      continue;
    }
    const same = found.get(correction.id);
    if (!same) {
      found.set(correction.id, { correction, json });
      continue;
    }
    if (canonical(same.json) === canonical(json)) continue;
    // The later one is what was meant last; the other is kept.
    const isLater = byTime(same.correction, correction) <= 0;
    others.push(isLater ? same.json : json);
    if (isLater) found.set(correction.id, { correction, json });
    faults.push({ item, code: 'duplicate', path: ['id'] });
  }
  const extras = new Map<string, JsonObject>();
  for (const [id, { correction, json }] of found) {
    const more = extraOf(correction, json);
    if (more) extras.set(id, more);
  }
  return { corrections: [...found.values()].map(({ correction }) => correction), extras, others, faults };
}

/** Where bodies of other programs stand in a list of extras: behind all that this program may write. */
const FOREIGN_BODIES = 100;

/** What an annotation holds beyond the correction that has been read from it. */
function extraOf(correction: Correction, json: JsonObject): JsonObject | undefined {
  const bodies = listed(json['body']);
  const [known, note] = [bodies[0]!, correction.body.type === 'review' ? noteOf(bodies) : undefined];
  const own = note === undefined ? [known] : [known, note];
  const more = beyond({ ...json, body: own, target: listed(json['target']) }, encodeCorrection(correction, ''));
  const foreign = bodies.filter((body) => !own.includes(body));
  if (foreign.length === 0) return isObject(more) ? more : undefined;
  const ofOwn = isObject(more) && isObject(more['body']) ? more['body'] : {};
  const body = { ...ofOwn, ...fromFields(foreign.map((one, i) => [String(FOREIGN_BODIES + i), one])) };
  return { ...(isObject(more) ? more : {}), body };
}

/** Fields that this program does not know: of the file, and of its page under `first`. */
function headOf(root: JsonObject, page: JsonObject): JsonObject {
  const ofPage = fromFields(Object.entries(page).filter(([key]) => !KNOWN_PAGE.has(key) && (page !== root || !KNOWN_HEAD.has(key))));
  if (page === root) return ofPage;
  const ofRoot = fromFields(Object.entries(root).filter(([key]) => !KNOWN_HEAD.has(key) && key !== 'first'));
  return Object.keys(ofPage).length > 0 ? { ...ofRoot, first: ofPage } : ofRoot;
}

function syntaxProblem(text: string): SidecarProblem {
  const line = (offset: number): number => lineAndColumn(text, offset).line;
  for (const mark of ['<<<<<<< ', '=======\n', '>>>>>>> ']) {
    const at = text.startsWith(mark) ? 0 : text.indexOf(`\n${mark}`);
    if (at >= 0) return { line: line(at === 0 ? 0 : at + 1), code: 'git-conflict' };
  }
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  return { line: line(errors[0]?.offset ?? 0), code: 'syntax' };
}

/** Faults with their lines. Only where there are any the text is read once more, with places. */
export function located(text: string, path: readonly string[], faults: Items['faults']): SidecarProblem[] {
  if (faults.length === 0) return [];
  const list = nodeAt(parseTree(text), path);
  const lines = lineStarts(text);
  return faults.map(({ item, code, path: inItem }) => {
    let node = list?.children?.[item];
    for (const key of inItem) node = (node && findNodeAtLocation(node, [key])) ?? node;
    return { line: lineOf(lines, node?.offset ?? 0), code, ...(inItem.length > 0 ? { path: inItem.join('.') } : {}) };
  });
}

const nodeAt = (root: Node | undefined, path: readonly string[]): Node | undefined => root && findNodeAtLocation(root, [...path]);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Number of the line, from 1, in which an offset stands. */
const lineOf = (starts: readonly number[], offset: number): number => countLeading(starts, (start) => start <= offset);
