import type { DateCandidate } from './dates/candidate';
import type { FurnitureSigns } from './furniture/signs';
import type { NameCandidate } from './names/candidate';
import type { OrganizationCandidate } from './organizations/candidate';
import type { PlaceCandidate } from './places/candidate';
import type { QuotationMark } from './quotations/marks';
import type { RoleCandidate } from './roles/candidate';
import type { Keeper } from './text/kept';
import type { Span } from './types';

/** Universal part-of-speech tags as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark. wink-nlp splits "don't" into "do" and "n't" and a possessive from its noun ("Smith", "’s"). */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** Begins with a capital letter (of any alphabet that has them). Known beforehand, so that most steps need not look at the text at all. */
  readonly capital: boolean;
  readonly pos: PartOfSpeech;
  /** In which lists the word stands, in the bits of `text/lists.ts`. */
  readonly lists: number;
  /** Index into the sentences of the paragraph. */
  readonly sentence: number;
}

/** A paragraph's words: what every other step of the paragraph starts from. Offsets are relative to the paragraph. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, disjoint; together they hold every token. */
  readonly sentences: readonly Span[];
}

/**
 * What one paragraph alone tells. Every offset is relative to the paragraph's first character, nothing here knows of the document,
 * so a reading is cached by the paragraph's text and shared between documents and versions.
 */
export interface ParagraphReading extends Words, Keeper {
  readonly furniture: FurnitureSigns;
  readonly dates: readonly DateCandidate[];
  readonly organizations: readonly OrganizationCandidate[];
  readonly places: readonly PlaceCandidate[];
  readonly names: readonly NameCandidate[];
  readonly roles: readonly RoleCandidate[];
  readonly marks: readonly QuotationMark[];
}

/** A reading at its place in the document: `reading.text` stands at `[start, start + reading.text.length)`. */
export interface Paragraph {
  readonly start: number;
  readonly reading: ParagraphReading;
}
