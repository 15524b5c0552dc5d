import { placeCorrections, isSure } from '../corrections/placed';
import { decodeCorrection, isFault } from '../corrections/sidecar/decode';
import { isObject } from '../corrections/sidecar/json';
import type { JsonObject } from '../corrections/sidecar/model';
import { readItems, readJson } from '../corrections/sidecar/parse';
import type { Anchor, Correction } from '../corrections/types';
import type { Span } from '../types';
import { foreignReader } from './foreign';
import type { Imported, ImportedAnnotation, ImportProblem } from './model';
import { annotationOf, asMark } from './w3c-annotation';
import { itemsOf, lineFinder, sortOut, type Locate, type Sorted } from './w3c-items';

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
