import type { Pair, Span } from '../types';

/** What speaks for a person, beside the score: each with the place that it rests on. */
export type NameReason = 'title' | 'office' | 'given' | 'speaks' | 'age' | 'apposition' | 'label' | 'registry';

/** A stretch of the paragraph that may name a person, without title and possessive. Offsets relative to the paragraph. */
export interface NameCandidate extends Span {
  /** The words of the name as written, particles among them. */
  readonly words: readonly string[];
  /** Where each of `words` stands. */
  readonly parts: readonly Span[];
  /** `words` in lower case without diacritics; the full stops of initials left out. */
  readonly folded: readonly string[];
  /** How much the words in and around it speak for a person: from about -10 to 20; see `evidence.ts`. */
  readonly score: number;
  readonly reasons: readonly { readonly code: NameReason; readonly at?: Pair }[];
  /** The word of the title or office before it, lower case. */
  readonly title: string | undefined;
  /** Gender that a form of address before it tells. */
  readonly gender: 'female' | 'male' | undefined;
  /** It stands in a headline, where a capital says nothing. */
  readonly heading: boolean;
  /** Capital of the first word may be due to the start of a sentence. */
  readonly opens: boolean;
  /** The first word (for a single one) is a common word too: "Price", "Young". */
  readonly common: boolean;
  /** Who wrote or photographed: "By Ann Lee", "Ann Lee/Agency". */
  readonly byline: boolean;
  /** Cut off from a caption to which it was glued. */
  readonly glued: boolean;
  /** The same words name a place or an organization, too, so that only evidence of its own makes it a person. */
  readonly rival: boolean;
  /** Words beside it say that it names somebody's relative: "Hale’s brother, Ted Hale". */
  readonly kin: true | undefined;
  /** A nickname that stands inside the span in quotation marks or brackets, folded; it is none of `words`. */
  readonly nickname: string | undefined;
}
