import type { Words } from '../reading';

/** What a paragraph alone says about being page furniture. */
export interface FurnitureSigns {
  /** Stretches that are furniture wherever they stand, relative to the paragraph. */
  readonly spans: readonly (readonly [number, number])[];
}

export function readFurnitureSigns(_words: Words): FurnitureSigns {
  return { spans: [] };
}
