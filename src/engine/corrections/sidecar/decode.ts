import * as v from 'valibot';
import type { Correction, CorrectionBody, Target } from '../types';
import { pairsIn } from './encode';
import { fromFields, isList, isObject } from './json';
import { SIDECAR_PROBLEMS, type Json, type JsonObject, type SidecarProblemCode } from './model';
import { AnnotationSchema, BodySchema, NoteSchema, TargetSchema } from './schema';

/** What is wrong with an annotation, and where in it. */
export interface Fault {
  readonly code: SidecarProblemCode;
  readonly path: readonly (string | number)[];
}

/** Whether an annotation is a correction of this program, if perhaps with an error: other programs' do not have these fields. */
export function isOurs(annotation: JsonObject): boolean {
  const bodies = listed(annotation['body']);
  return (
    bodies.some((body) => isObject(body) && typeof body['type'] === 'string' && body['type'].startsWith('otr:')) ||
    listed(annotation['target']).some((target) => isObject(target) && target['otr:part'] !== undefined)
  );
}

/** The correction that an annotation is, or the first of its faults. */
export function decodeCorrection(annotation: JsonObject): Correction | Fault {
  const bodies = listed(annotation['body']);
  const inList = isList(annotation['body']);
  // Body and targets by themselves: a fault in one of them is named with its place, where the whole could only say that none of its forms fits.
  const body = v.safeParse(BodySchema, bodies[0]);
  if (!body.success) return fault(body.issues[0], ['body', ...(inList ? [0] : [])]);
  const second = noteOf(bodies);
  const isReview = body.output.type === 'otr:Review';
  const note = second === undefined || !isReview ? undefined : v.safeParse(NoteSchema, second);
  if (note && !note.success) return fault(note.issues[0], ['body', bodies.indexOf(second!)]);
  const targets: Target[] = [];
  const given = listed(annotation['target']);
  if (given.length === 0) return { code: 'missing', path: ['target'] };
  for (const [i, one] of given.entries()) {
    const target = v.safeParse(TargetSchema, one);
    if (!target.success) return fault(target.issues[0], ['target', ...(isList(annotation['target']) ? [i] : [])]);
    targets.push(decodeTarget(target.output));
  }
  const rest = v.safeParse(v.omit(AnnotationSchema, ['body', 'target']), annotation);
  if (!rest.success) return fault(rest.issues[0], []);
  const { id, creator, created, modified } = rest.output;
  return {
    id,
    targets,
    body: decodeBody(body.output as unknown as JsonObject, note?.output.value),
    ...(creator === undefined ? {} : { creator: creator.name }),
    created,
    ...(modified === undefined ? {} : { modified }),
  };
}

export const isFault = (result: Correction | Fault): result is Fault => 'code' in result;

function fault(issue: v.BaseIssue<unknown>, before: readonly (string | number)[]): Fault {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  if (issue.received === 'undefined') return { code: 'missing', path };
  return { code: (SIDECAR_PROBLEMS as readonly string[]).includes(issue.message) ? (issue.message as SidecarProblemCode) : 'value', path };
}

function decodeTarget({ 'otr:part': part, selector: [quote, position] }: v.InferOutput<typeof TargetSchema>): Target {
  const { exact, prefix, suffix, 'otr:occurrences': occurrences } = quote;
  const { 'otr:wide': wide } = position;
  const start = position.start + (wide ?? 0);
  const end = Math.max(start, position.end + (wide ?? 0) + pairsIn(exact));
  return {
    part,
    anchor: {
      exact,
      prefix,
      suffix,
      start,
      end,
      ...(occurrences === undefined ? {} : { occurrences }),
      ...(wide === undefined ? {} : { wide }),
    },
  };
}

/** The fields of a body that has been checked. */
function decodeBody(body: JsonObject, note: string | undefined): CorrectionBody {
  if (body['type'] === 'TextualBody') {
    return { type: 'comment', text: body['value'] as string, ...bare(body, ['replyTo', 'resolved']) };
  }
  const type = (body['type'] as string).slice('otr:'.length);
  const fields = { type: type.charAt(0).toLowerCase() + type.slice(1), ...bare(body, FIELDS[type] ?? []) };
  return (note === undefined ? fields : { ...fields, note }) as unknown as CorrectionBody;
}

/** The fields of each body that this program knows; others are kept apart. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Confirm: ['layer'],
  Reject: ['layer', 'everywhere'],
  Extent: ['layer'],
  Split: ['layer'],
  Layer: ['from', 'to', 'everywhere'],
  Change: ['layer', 'kind', 'speaker', 'timex', 'value', 'name', 'person', 'source'],
  Mark: ['layer', 'name', 'official', 'everywhere', 'person', 'kind', 'speaker', 'timex', 'value', 'source'],
  Merge: [],
  Distinct: [],
  Official: ['official'],
  Name: ['name'],
  Review: ['status', 'evidence'],
};

/** Fields without the prefix; those of the one who is meant are two. */
function bare(body: JsonObject, fields: readonly string[]): JsonObject {
  return fromFields(
    fields.flatMap((field) => {
      const value = body[`otr:${field}`];
      return value === undefined ? [] : [[field, isObject(value) ? bare(value, ['kind', 'name']) : value] as const];
    }),
  );
}

/** The note of a review: the first text behind it. */
export const noteOf = (bodies: readonly Json[]): Json | undefined =>
  bodies.find((one, i) => i > 0 && isObject(one) && one['type'] === 'TextualBody');

/** One or several, as the standard allows. */
export const listed = (json: Json | undefined): readonly Json[] => (json === undefined ? [] : isList(json) ? json : [json]);
