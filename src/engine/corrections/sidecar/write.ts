import { compare } from '../statement';
import type { Correction } from '../types';
import { codePointsOf, encodeCorrection, unlisted } from './encode';
import { canonical, isList, isObject, sorted, withBeyond } from './json';
import { SIDECAR_VERSION, type Json, type JsonObject, type Sidecar } from './model';

/** Terms of the standard, and a prefix for this program's own. */
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { otr: 'urn:on-the-record:' }];

/** An annotation with what tells its place in the file. */
export interface Item {
  /** In code points. */
  readonly start: number;
  readonly id: string;
  readonly json: JsonObject;
}

/**
 * The content of a sidecar file: keys sorted, annotations in the order of the text, each in lines of its own, so that git merges what
 * people add in different places: the comma between two stands on its own line, so that no line of the one changes with the other. The
 * same sidecar gives the same text.
 * @param source the article, as an address relative to the sidecar ("../news/talks.article")
 */
export function writeSidecar({ corrections, extras, others, head }: Sidecar, source: string): string {
  const items = [
    ...corrections.map((correction) => correctionItem(correction, source, extras.get(correction.id))),
    ...others.map((json): Item => ({ start: startOf(json), id: typeof json['id'] === 'string' ? json['id'] : '', json })),
  ];
  const page = isObject(head['first']) ? head['first'] : {};
  const frame = sorted({
    '@context': CONTEXT,
    ...head,
    first: { ...page, id: '#page', items: [], type: 'AnnotationPage' },
    id: '#corrections',
    'otr:version': SIDECAR_VERSION,
    type: 'AnnotationCollection',
  });
  return withItems(JSON.stringify(frame, undefined, 2), items, '    ');
}

/** A correction as one of a file's annotations, with the fields that this program does not know. */
export function correctionItem(correction: Correction, source: string, extra: JsonObject | undefined): Item {
  const json = unlisted(withBeyond(encodeCorrection(correction, source), extra) as JsonObject);
  const [first] = correction.targets;
  return { start: first ? codePointsOf(first.anchor).start : Infinity, id: correction.id, json };
}

/** Puts annotations, in the order of the text, into a frame of JSON whose `items` are empty and stand at an indent. */
export function withItems(frame: string, items: readonly Item[], indent: string): string {
  if (items.length === 0) return `${frame}\n`;
  const inner = `${indent}  `;
  const blocks = [...items]
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start) || compare(a.id, b.id) || compare(canonical(a.json), canonical(b.json)))
    .map(({ json }) => inner + JSON.stringify(sorted(json), undefined, 2).replaceAll('\n', `\n${inner}`));
  return `${frame.replace('"items": []', () => `"items": [\n${blocks.join(`\n${inner},\n`)}\n${indent}]`)}\n`;
}

/** Where another program's annotation stands, if it says so in the usual way. */
function startOf({ target }: JsonObject): number {
  const [first] = isList(target) ? target : [target];
  const selector = isObject(first) ? first['selector'] : undefined;
  for (const one of isList(selector) ? selector : [selector]) {
    const start = isObject(one) ? one['start'] : undefined;
    if (typeof start === 'number') return start;
  }
  return Infinity;
}
