import { compare } from '../statement';
import type { Json, JsonObject } from './model';

export const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !isList(json);

export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

/** The same with the keys of each object in order, so that the same contents are the same text. */
export function sorted(json: Json): Json {
  if (isList(json)) return json.map(sorted);
  if (!isObject(json)) return json;
  return fromFields(
    Object.keys(json)
      .sort(compare)
      .map((key) => [key, sorted(json[key]!)]),
  );
}

/** One line, keys in order: to compare by. */
export const canonical = (json: Json): string => JSON.stringify(sorted(json));

/** Also fields named as what objects inherit ("__proto__") are fields like others. */
export const fromFields = (fields: readonly (readonly [string, Json])[]): JsonObject => Object.fromEntries(fields);

/**
 * What a JSON value has beyond another one: fields that only the first has, at any depth, in lists by index. Undefined where there is
 * nothing more. Where both have a field with different plain values the second's is the one that is known.
 */
export function beyond(whole: Json, known: Json | undefined): Json | undefined {
  if (known === undefined) return whole;
  const [a, b] = [fieldsOf(whole), fieldsOf(known)];
  if (!a || !b) return undefined;
  const more = Object.keys(a).flatMap((key) => {
    const rest = beyond(a[key]!, Object.hasOwn(b, key) ? b[key] : undefined);
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return more.length > 0 ? fromFields(more) : undefined;
}

/** A JSON value with what another one had beyond it. */
export function withBeyond(known: Json, more: Json | undefined): Json {
  if (!isObject(more)) return known;
  if (isList(known)) {
    const added = Object.keys(more).filter((key) => Number(key) >= known.length);
    return [...known.map((item, i) => withBeyond(item, more[String(i)])), ...added.map((key) => more[key]!)];
  }
  if (!isObject(known)) return known;
  const keys = [...new Set([...Object.keys(known), ...Object.keys(more)])];
  return fromFields(
    keys.map((key) => [
      key,
      Object.hasOwn(known, key) ? withBeyond(known[key]!, Object.hasOwn(more, key) ? more[key] : undefined) : more[key]!,
    ]),
  );
}

function fieldsOf(json: Json): JsonObject | undefined {
  if (isList(json)) return fromFields(json.map((item, i) => [String(i), item]));
  return isObject(json) ? json : undefined;
}

/** Where brackets are nested deeper than `most`, as an offset; undefined where they are nowhere. */
export function tooDeepAt(text: string, most: number): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > most) return i;
  }
  return undefined;
}
