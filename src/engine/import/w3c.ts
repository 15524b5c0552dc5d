import * as v from 'valibot';
import { placeCorrections, isSure } from '../corrections/placed';
import { decodeCorrection, isFault, isOurs, listed } from '../corrections/sidecar/decode';
import { fromFields, isList, isObject } from '../corrections/sidecar/json';
import type { Json, JsonObject } from '../corrections/sidecar/model';
import { located, readItems, readJson } from '../corrections/sidecar/parse';
import { SpeakerSchema } from '../corrections/sidecar/schema';
import type { Anchor, Correction, SpeakerReference } from '../corrections/types';
import type { Span } from '../types';
import { foreignReader } from './foreign';
import type { Imported, ImportedAnnotation, ImportProblem, Who } from './model';

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

/**
 * Reads W3C Web Annotations in JSON-LD: a page, a collection with its first page, a list, or one annotation. Corrections and reviews are
 * taken over as they are; what an engine has found is compared with what is known of the article; annotations of other programs become
 * remarks. Never throws, on any string.
 * @param article the article's text
 */
export function readW3c(content: string, article: string): Imported {
  const nothing = { annotations: [], corrections: [], extras: new Map<string, JsonObject>(), isEngines: true };
  const read = readJson(content);
  if (read.kind === 'empty') return { ...nothing, problems: [] };
  if (read.kind === 'newer') return { ...nothing, problems: [{ line: 1, code: 'newer', value: String(read.version) }] };
  if (read.kind === 'unreadable') return { ...nothing, problems: [read.problem] };
  const list = itemsOf(read.root);
  if (!list) return { ...nothing, problems: [{ line: 1, code: 'kind' }] };
  const places = lineFinder(read.text, list);
  const sorted = sortOut(list.items);
  const { corrections, extras, faults } = readItems(sorted.ours.map(({ json }) => json));
  const found = foundAnnotations(sorted.found, article, places);
  const foreign = foreignRemarks(sorted.foreign, article, places);
  return {
    annotations: [...found.annotations, ...foreign.annotations],
    corrections: [...corrections, ...foreign.corrections],
    extras,
    isEngines: true,
    problems: [
      ...faults.map(({ item, code, path }) => places(sorted.ours[item]!.item, code, path)),
      ...found.problems,
      ...foreign.problems,
    ].sort((a, b) => a.line - b.line),
  };
}

/** What an engine has found, at its places in the article. */
function foundAnnotations(all: Sorted['found'], article: string, places: Locate): Pick<Imported, 'annotations' | 'problems'> {
  const annotations: ImportedAnnotation[] = [];
  const problems: ImportProblem[] = [];
  const decoded = all.flatMap((one) => {
    const correction = decodeCorrection(asMark(one.json, one.layer));
    if (!isFault(correction)) return [{ ...one, correction }];
    problems.push(places(one.item, correction.code, correction.path));
    return [];
  });
  type Decoded = (typeof decoded)[number];
  const put = ({ item, json, layer, correction }: Decoded, spans: readonly Span[]): void => {
    annotations.push(annotationOf(layer, json, correction, spans, places(item, 'words', []).line));
  };
  const anchorsOf = ({ correction }: Decoded): readonly Anchor[] => correction.targets.map(({ anchor }) => anchor);
  const sought: Decoded[] = [];
  for (const one of decoded) {
    // What stands where it was, with what stood around it, need not be looked for.
    if (anchorsOf(one).every((anchor) => isUnmoved(anchor, article))) put(one, anchorsOf(one));
    else sought.push(one);
  }
  const placed = placeCorrections(
    article,
    sought.map(({ correction }) => correction),
  );
  sought.forEach((one, i) => {
    const { placements } = placed[i]!;
    const lost = placements.findIndex(({ status }) => status === 'uncertain' || status === 'orphan');
    if (isSure(placed[i]!))
      put(
        one,
        placements.map(({ span }) => span!),
      );
    else problems.push({ ...places(one.item, 'words', ['target']), value: anchorsOf(one)[lost]?.exact ?? '' });
  });
  return { annotations, problems };
}

/** What other programs say: remarks as they are where they tell id and time, else notes at their places. */
function foreignRemarks(
  all: Sorted['foreign'],
  article: string,
  places: Locate,
): Pick<Imported, 'annotations' | 'corrections' | 'problems'> {
  const corrections: Correction[] = [];
  const problems: ImportProblem[] = [];
  const undated: { readonly item: number; readonly correction: Correction }[] = [];
  const read = foreignReader(article);
  for (const { item, json } of all) {
    const remark = isObject(json) ? read(json) : undefined;
    if (!remark) problems.push(isObject(json) ? places(item, 'place', ['target']) : places(item, 'object', []));
    else if (remark.isDated) corrections.push(remark.correction);
    else undated.push({ item, correction: remark.correction });
  }
  const placed = placeCorrections(
    article,
    undated.map(({ correction }) => correction),
  );
  const annotations = undated.flatMap(({ item, correction }, i): ImportedAnnotation[] => {
    const span = placed[i]!.placements[0]?.span;
    const problem = places(item, 'words', ['target']);
    if (isSure(placed[i]!) && span)
      return [{ layer: 'note', span: { start: span.start, end: span.end }, line: problem.line, notes: [textOf(correction)] }];
    problems.push({ ...problem, value: correction.targets[0]!.anchor.exact });
    return [];
  });
  return { annotations, corrections, problems };
}

const textOf = ({ body }: Correction): string => (body.type === 'comment' ? body.text : '');

function isUnmoved({ exact, prefix, suffix, start, end }: Anchor, article: string): boolean {
  const isThere = exact !== '' && article.slice(start, end) === exact && (prefix !== '' || suffix !== '');
  return isThere && article.slice(Math.max(0, start - prefix.length), start) === prefix && article.startsWith(suffix, end);
}

function itemsOf(root: Json): Listed | undefined {
  if (isList(root)) return { items: root, path: [] };
  if (!isObject(root)) return undefined;
  const first = root['first'];
  if (isList(root['items'])) return { items: root['items'], path: ['items'] };
  if (isObject(first) && isList(first['items'])) return { items: first['items'], path: ['first', 'items'] };
  return root['target'] === undefined ? undefined : { items: [root], path: [] };
}

interface Sorted {
  readonly ours: readonly { readonly item: number; readonly json: JsonObject }[];
  readonly found: readonly { readonly item: number; readonly json: JsonObject; readonly layer: ImportedAnnotation['layer'] }[];
  readonly foreign: readonly { readonly item: number; readonly json: Json }[];
}

function sortOut(items: readonly Json[]): Sorted {
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

/** A thing found as if somebody had marked it, so that it is checked and read like that. */
function asMark(json: JsonObject, layer: string): JsonObject {
  const [body] = listed(json['body']);
  return {
    ...json,
    id: typeof json['id'] === 'string' ? json['id'] : '-',
    created: NEVER,
    body: { ...(isObject(body) ? body : {}), type: 'otr:Mark', 'otr:layer': layer },
  };
}

/** Stands for a time that is not needed. */
const NEVER = '1970-01-01T00:00:00Z';

function annotationOf(
  layer: ImportedAnnotation['layer'],
  json: JsonObject,
  { body, targets }: Correction,
  spans: readonly Span[],
  line: number,
): ImportedAnnotation {
  const [raw] = listed(json['body']);
  const fields = isObject(raw) ? raw : {};
  const word = (name: string): string | undefined => {
    const value = fields[`otr:${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const said = body as unknown as Readonly<Record<string, unknown>>;
  const common = { line, notes: [] };
  if (layer === 'claim') {
    const parts = { source: [] as Span[], cue: [] as Span[], content: [] as Span[], via: [] as Span[] };
    targets.forEach(({ part }, i) => part !== 'whole' && part !== 'other' && parts[part].push(spans[i]!));
    const pairs = fromSpans(parts);
    return {
      ...common,
      layer,
      parts: pairs,
      comments: [],
      ...given('kind', said['kind']),
      ...whoIn(fields, 'source'),
    } as ImportedAnnotation;
  }
  const more: Readonly<Record<string, object>> = {
    person: { ...given('person', word('person')), ...given('name', said['name']), ...given('official', said['official']) },
    role: whoIn(fields, 'person'),
    organization: { ...given('kind', said['kind']), ...given('name', word('name')) },
    place: given('name', word('name')),
    quotation: { ...given('kind', said['kind']), ...whoIn(fields, 'speaker') },
    date: { ...given('timex', said['timex']), ...given('value', said['value']), ...given('mod', word('mod')) },
  };
  return { ...common, layer, span: { start: spans[0]!.start, end: spans[0]!.end }, ...more[layer] } as ImportedAnnotation;
}

function fromSpans(parts: Readonly<Record<'source' | 'cue' | 'content' | 'via', readonly Span[]>>): object {
  return Object.fromEntries(
    Object.entries(parts).map(([part, spans]) => [part, spans.map(({ start, end }) => [start, end] as const).sort((a, b) => a[0] - b[0])]),
  );
}

const given = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });

/** One in the field, or several in the field of the plural; who cannot be read is left out. */
function whoIn(fields: JsonObject, field: string): object {
  const all = [...listed(fields[`otr:${field}`]), ...listed(fields[`otr:${field}s`])];
  const who: Who = all.flatMap((one): readonly SpeakerReference[] => {
    const read = v.safeParse(SpeakerSchema, one);
    if (!read.success) return [];
    return read.output['otr:kind'] === 'unknown'
      ? [{ kind: 'unknown' }]
      : [{ kind: read.output['otr:kind'], name: read.output['otr:name'] }];
  });
  return who.length === 0 ? {} : fromFields([[field, who]]);
}

type Locate = (item: number, code: ImportProblem['code'], path: readonly (string | number)[]) => ImportProblem;

/** Finds lines of items. The text is read once more, with places, only where that is asked for: once for all. */
function lineFinder(text: string, { items, path }: Listed): Locate {
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
