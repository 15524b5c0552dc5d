import type { ImportedAnnotation } from './model';

/** The layers of text-bound annotations by their type in lower case: those of this program's export, and usual names elsewhere. */
export const LAYER_OF_TYPE: ReadonlyMap<string, Exclude<ImportedAnnotation['layer'], 'claim' | 'note'>> = new Map([
  ['person', 'person'],
  ['per', 'person'],
  ['role', 'role'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['place', 'place'],
  ['location', 'place'],
  ['loc', 'place'],
  ['gpe', 'place'],
  ['speech', 'quotation'],
  ['quotation', 'quotation'],
  ['quote', 'quotation'],
  ['term', 'quotation'],
  ['timex', 'date'],
  ['timex3', 'date'],
  ['date', 'date'],
]);

/** Types whose annotations the engine derives: nothing to correct. */
export const DERIVED_TYPES: ReadonlySet<string> = new Set(['Furniture']);

/** Attributes of claims that follow from their words, and are therefore not taken over. */
export const DERIVED_ATTRIBUTES: ReadonlySet<string> = new Set(['Form', 'SourceKind']);

/** Types of the words that events of claims consist of. */
export const PART_TYPES: ReadonlySet<string> = new Set(['Claim', 'Source', 'Content', 'Via']);
