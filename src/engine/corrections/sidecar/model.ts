import type { Correction } from '../types';

/** What a JSON text may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The version of the format that this program writes, and the latest that it reads. */
export const SIDECAR_VERSION = 1;

/** What a sidecar file holds. `EMPTY_SIDECAR` to begin with; replace `corrections` and write it back: the rest is kept. */
export interface Sidecar {
  /** In any order; written in the order of the text. */
  readonly corrections: readonly Correction[];
  /** Fields of corrections that this program does not know, by the corrections' ids. */
  readonly extras: ReadonlyMap<string, JsonObject>;
  /** Annotations that are no corrections of this program, or that have an error: kept as they are. */
  readonly others: readonly JsonObject[];
  /** Fields of the file that this program does not know. */
  readonly head: JsonObject;
}

export const EMPTY_SIDECAR: Sidecar = { corrections: [], extras: new Map(), others: [], head: {} };

/** Why something of a sidecar cannot be read. The engine names it, the interfaces word it. */
export const SIDECAR_PROBLEMS = [
  'syntax', // no JSON
  'git-conflict', // git's markers of a conflict stand in it
  'deep', // nested deeper than any sidecar is
  'object', // no object where one is needed; `path` tells where
  'kind', // JSON, but no collection of annotations
  'missing', // `path`: the field that is missing
  'value', // `path`: a field with a value that it cannot have
  'duplicate', // an id that another annotation has as well, with other contents
] as const;
export type SidecarProblemCode = (typeof SIDECAR_PROBLEMS)[number];

export interface SidecarProblem {
  /** From 1. */
  readonly line: number;
  readonly code: SidecarProblemCode;
  /** The field within the annotation, as in "body.otr:layer"; undefined where the problem is in no field. */
  readonly path?: string;
}

export type ParsedSidecar =
  /** Readable; annotations with problems stand in `others` and are not lost. */
  | { readonly kind: 'sidecar'; readonly sidecar: Sidecar; readonly problems: readonly SidecarProblem[] }
  /** Not readable: must not be written over. */
  | { readonly kind: 'unreadable'; readonly problem: SidecarProblem }
  /** Of a later version of this program: must not be written over. */
  | { readonly kind: 'newer'; readonly version: number };
