import type { Anchor, Correction, CorrectionBody, Target } from '../types';
import { fromFields, isList, isObject } from './json';
import type { Json, JsonObject } from './model';

/** What a correction wants to do, in the words of the Web Annotation model. */
const MOTIVATIONS: Readonly<Record<CorrectionBody['type'], string>> = {
  confirm: 'assessing',
  reject: 'moderating',
  extent: 'editing',
  split: 'editing',
  change: 'editing',
  layer: 'classifying',
  mark: 'identifying',
  merge: 'linking',
  distinct: 'linking',
  official: 'classifying',
  name: 'describing',
  review: 'assessing',
  comment: 'commenting',
};

/** A correction as a Web Annotation, bodies and targets in lists also where there is one: `unlisted` writes it as usual. */
export function encodeCorrection({ id, targets, body, creator, created, modified }: Correction, source: string): JsonObject {
  const isReply = body.type === 'comment' && body.replyTo !== undefined;
  return {
    body: encodeBody(body),
    created,
    ...(creator === undefined ? {} : { creator: { name: creator, type: 'Person' } }),
    id,
    ...(modified === undefined ? {} : { modified }),
    motivation: isReply ? 'replying' : MOTIVATIONS[body.type],
    target: targets.map((one) => encodeTarget(one, source)),
    type: 'Annotation',
  };
}

/** One body or target stands by itself, several stand in a list. */
export function unlisted(annotation: JsonObject): JsonObject {
  const one = (json: Json | undefined): Json => (isList(json) && json.length === 1 ? json[0]! : (json ?? []));
  return { ...annotation, body: one(annotation['body']), target: one(annotation['target']) };
}

/** Where an anchor stood, in code points. */
export function codePointsOf({ start, end, exact, wide = 0 }: Anchor): { readonly start: number; readonly end: number } {
  return { start: start - wide, end: end - wide - pairsIn(exact) };
}

/** How many characters of a text take two UTF-16 units. */
export function pairsIn(text: string): number {
  let count = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    if (text.codePointAt(i)! <= 0xffff) continue;
    count++;
    i++;
  }
  return count;
}

/** @param source the article, as an address relative to the file. */
export function encodeTarget({ part, anchor }: Target, source: string): JsonObject {
  const { exact, prefix, suffix, occurrences, wide } = anchor;
  return {
    'otr:part': part,
    selector: [
      { exact, ...(occurrences === undefined ? {} : { 'otr:occurrences': occurrences }), prefix, suffix, type: 'TextQuoteSelector' },
      { ...codePointsOf(anchor), ...(wide === undefined ? {} : { 'otr:wide': wide }), type: 'TextPositionSelector' },
    ],
    source,
    type: 'SpecificResource',
  };
}

function encodeBody(body: CorrectionBody): readonly Json[] {
  if (body.type === 'comment') {
    const { text, replyTo, resolved } = body;
    const purpose = replyTo === undefined ? 'commenting' : 'replying';
    const fields = { ...(replyTo === undefined ? {} : { replyTo }), ...(resolved === undefined ? {} : { resolved }) };
    return [{ ...textual(text, purpose), ...prefixed(fields) }];
  }
  if (body.type === 'review' && body.note !== undefined) {
    const { note, ...rest } = body;
    return [encodeFields(rest), textual(note, 'commenting')];
  }
  return [encodeFields(body)];
}

const textual = (value: string, purpose: string): JsonObject => ({ format: 'text/plain', purpose, type: 'TextualBody', value });

/** The program's own fields under its own prefix. */
function encodeFields(body: CorrectionBody): JsonObject {
  const { type, ...rest } = body;
  return { type: `otr:${type.charAt(0).toUpperCase()}${type.slice(1)}`, ...prefixed(rest) };
}

/** Fields under the prefix of this program's own names. */
export const prefixed = (fields: JsonObject): JsonObject =>
  fromFields(Object.entries(fields).map(([key, value]) => [`otr:${key}`, isObject(value) ? prefixed(value) : value]));
