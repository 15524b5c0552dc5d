import type { ParagraphReading } from '../reading';
import type { Evidence, Pair } from '../types';

/**
 * One claim as the words of its paragraph show it. Offsets are relative to the paragraph; who the source is comes later.
 * A draft without source and cue is words that continue the claim before it, in this paragraph or in the one before.
 */
export interface ClaimDraft {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly via: readonly Pair[];
  /** Set where another one’s content alone shows it, in quotation marks or not: without that one it is no claim. */
  readonly inner?: 'quoted' | 'plain';
  /** The share of such claims that are right, from 0 to 1, as measured; undefined for words that continue a claim. */
  readonly confidence?: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Reads the claims of one paragraph. It sees the paragraph alone, so its results are cached by text; it may be slow, so it works off
 * the typing path and the document is complete only when every paragraph has been read.
 */
export interface ClaimReader {
  read(paragraph: ParagraphReading): readonly ClaimDraft[];
}
