import type { JsonObject, SidecarProblemCode } from '../corrections/sidecar';
import type { ClaimParts } from '../corrections/statement';
import type { Correction, ReviewStatus, SpeakerReference } from '../corrections/types';
import type { ClaimKind, OrganizationKind, QuotationKind, Span, TimexType } from '../types';

/** What is wrong with an entry of a file that is imported. The engine names it, the interfaces word it. */
export type ImportProblemCode =
  | SidecarProblemCode
  | 'newer' // `value`: the version of the format, later than this program
  | 'line' // a line that is none of the format's
  | 'reference' // `value`: an entry is meant that is not there
  | 'offsets' // a place beyond the text, or one that ends before it begins
  | 'words' // `value`: words that do not stand in the article, or in several places
  | 'place'; // no place in a text is given

export interface ImportProblem {
  /** From 1. */
  readonly line: number;
  readonly code: ImportProblemCode;
  /** The field within the entry, as in "body.type"; undefined where the problem is in no field. */
  readonly path?: string;
  readonly value?: string;
}

interface Common {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** What corrections have no word for, as the file says it: kept as remarks. */
  readonly notes: readonly string[];
}

/** Who is meant, one or several; undefined in a field: the file does not say. */
export type Who = readonly SpeakerReference[];

export interface ImportedPerson extends Common {
  readonly layer: 'person';
  readonly span: Span;
  /** The same for all mentions of one person. */
  readonly person?: string;
  readonly name?: string;
  readonly official?: boolean;
}

export interface ImportedClaim extends Common {
  readonly layer: 'claim';
  readonly parts: ClaimParts;
  readonly source?: Who;
  readonly kind?: ClaimKind;
  readonly review?: { readonly status: ReviewStatus; readonly note?: string };
  /** Remarks on the claim itself. */
  readonly comments: readonly string[];
}

/** An annotation that a file has, at its place in the article. What a file does not say is undefined. Offsets are UTF-16. */
export type ImportedAnnotation =
  | ImportedPerson
  | ImportedClaim
  | (Common & { readonly layer: 'role'; readonly span: Span; readonly person?: Who })
  | (Common & { readonly layer: 'organization'; readonly span: Span; readonly kind?: OrganizationKind; readonly name?: string })
  | (Common & { readonly layer: 'place'; readonly span: Span; readonly name?: string })
  | (Common & { readonly layer: 'quotation'; readonly span: Span; readonly kind: QuotationKind; readonly speaker?: Who })
  | (Common & { readonly layer: 'date'; readonly span: Span; readonly timex?: TimexType; readonly value?: string; readonly mod?: string })
  /** Something that this program has no layer for: its notes say what. */
  | (Common & { readonly layer: 'note'; readonly span: Span });

/** What a file holds, with its places in the article. */
export interface Imported {
  readonly annotations: readonly ImportedAnnotation[];
  /** Corrections that the file holds as such, with ids, authors and times. */
  readonly corrections: readonly Correction[];
  /** Fields of these corrections that this program does not know, by the corrections' ids. */
  readonly extras: ReadonlyMap<string, JsonObject>;
  /** Whether the annotations are an engine's: what people have said of the article then counts above them. */
  readonly isEngines: boolean;
  /** In the order of the file. An entry with a problem costs no other. */
  readonly problems: readonly ImportProblem[];
}

/** The formats that can be imported. */
export const IMPORT_FORMATS = ['w3c', 'brat'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The format of a file by its name; undefined where the name does not tell. */
export function formatOf(fileName: string): ImportFormat | undefined {
  const name = fileName.toLowerCase();
  if (name.endsWith('.ann')) return 'brat';
  return name.endsWith('.json') || name.endsWith('.jsonld') ? 'w3c' : undefined;
}
