import { EMPTY_SIDECAR, type ParsedSidecar } from './model';

/** Reads a sidecar file. Never throws, on any string; an empty file is an empty sidecar. */
export function parseSidecar(_json: string): ParsedSidecar {
  return { kind: 'sidecar', sidecar: EMPTY_SIDECAR, problems: [] };
}
