import * as v from 'valibot';
import { listed } from '../corrections/sidecar/decode';
import { fromFields, isObject } from '../corrections/sidecar/json';
import type { JsonObject } from '../corrections/sidecar/model';
import { SpeakerSchema } from '../corrections/sidecar/schema';
import type { Correction, SpeakerReference } from '../corrections/types';
import type { Span } from '../types';
import type { ImportedAnnotation, Who } from './model';

/** A thing found as if somebody had marked it, so that it is checked and read like that. */
export function asMark(json: JsonObject, layer: string): JsonObject {
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

/** A thing found, with what the file says of it. @param spans the places of the correction's targets in the article */
export function annotationOf(
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
