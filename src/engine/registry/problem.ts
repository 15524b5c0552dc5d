import type { Span } from '../types';

/** What may be wrong with a registry file. The engine names it, the interfaces word it. */
export const REGISTRY_PROBLEMS = [
  'syntax', // no JSON here
  'deep', // nested deeper than any registry is
  'version-missing',
  'version-newer', // `value`: the version
  'version', // no version at all
  'missing', // `value`: the field that is missing
  'unknown', // `value`: the field that nobody reads; `expected`: those that are read here
  'duplicate', // `value`: the name that stood before
  'date-order', // `value`: the date before which it is
  'words', // a name that is no name: digits, marks, too many words
  'object',
  'list',
  'text',
  'empty',
  'long',
  'boolean',
  'date',
  'gender',
  'url',
] as const;

export type RegistryProblemCode = (typeof REGISTRY_PROBLEMS)[number];

/** Something wrong in a registry file. Offsets count UTF-16 units of the file's text. */
export interface RegistryProblem extends Span {
  readonly code: RegistryProblemCode;
  /** `error`: the entry is left out; `warning`: it is read all the same. */
  readonly severity: 'error' | 'warning';
  /** The name of the entry; undefined where the problem is in none, or it has no name. */
  readonly entry?: string;
  readonly value?: string;
  readonly expected?: readonly string[];
}

/** The position of an offset as people count: line and column from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
