import type { ClaimKind, OrganizationKind, QuotationKind, Span, TimexType } from '../types';

/** What people say of an article's annotations: plain data, in the program's own terms. `sidecar.ts` writes it as W3C Web Annotations. */

/** The layers that can be corrected. A person is corrected at one of the mentions. */
export type Layer = 'person' | 'role' | 'organization' | 'place' | 'quotation' | 'date' | 'claim';

/**
 * A stretch of the text as it was when somebody pointed at it: the words, what stood around them, and where. Half-open UTF-16 offsets.
 * TextQuoteSelector and TextPositionSelector of the Web Annotation model in one.
 */
export interface Anchor {
  readonly exact: string;
  /** At most `CONTEXT` characters before and after, cut at no surrogate pair. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** How often the words stood in the text, marks and white space aside; undefined where another program made the anchor. */
  readonly occurrences?: number;
  /**
   * How many characters before `start` take two UTF-16 units: what a sidecar, which counts code points, needs to give back the same
   * offsets whatever has become of the text. Undefined: none.
   */
  readonly wide?: number;
}

/**
 * Which part of what is corrected an anchor points at. `whole`: the annotation itself (for a person, a mention; for a claim the stretch
 * from its first part to its last); `other`: the second one of two (people to merge or keep apart; the new extent); the rest are parts of
 * a claim, several of one kind where it is split. A claim is known by its parts, or by `whole` where the parts are what is changed.
 */
export type TargetPart = 'whole' | 'other' | 'source' | 'cue' | 'content' | 'via';

export interface Target {
  readonly part: TargetPart;
  readonly anchor: Anchor;
}

/**
 * Who is meant as a speaker or a source, so that it lasts when the engine's ids change: a person or a body by the name that the article
 * or the user gives, or nobody.
 */
export type SpeakerReference = { readonly kind: 'person' | 'organization'; readonly name: string } | { readonly kind: 'unknown' };

/** What a review found of a claim. */
export const REVIEW_STATUSES = ['verified', 'disputed', 'unverifiable', 'needs-checking'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** The layers of names, of which one excludes the others. */
export type EntityLayer = 'person' | 'organization' | 'place';

/** What is said of the targets. One correction says one thing. */
export type CorrectionBody =
  /** The annotation is right as it stands. */
  | { readonly type: 'confirm'; readonly layer: Layer }
  /**
   * There is no such annotation here; `everywhere`: nor where the same words stand elsewhere in the article, and for a person: nobody of
   * that name is in the article at all.
   */
  | { readonly type: 'reject'; readonly layer: Layer; readonly everywhere?: true }
  /** The annotation at `whole` has another extent: that of `other`. */
  | { readonly type: 'extent'; readonly layer: Exclude<Layer, 'claim'> }
  /** Two annotations where the engine has one: `whole` is the one, each `other` a piece. */
  | { readonly type: 'split'; readonly layer: Exclude<Layer, 'claim'> }
  /** Another kind or value of the annotation at `whole`; what is left out stays as it is. */
  | { readonly type: 'change'; readonly layer: 'quotation'; readonly kind?: QuotationKind; readonly speaker?: SpeakerReference }
  | { readonly type: 'change'; readonly layer: 'date'; readonly timex?: TimexType; readonly value?: string }
  | { readonly type: 'change'; readonly layer: 'organization'; readonly kind?: OrganizationKind; readonly name?: string }
  | { readonly type: 'change'; readonly layer: 'role'; readonly person?: SpeakerReference }
  /** A claim's source, kind or parts; parts that are among the targets replace the engine's. */
  | { readonly type: 'change'; readonly layer: 'claim'; readonly source?: SpeakerReference; readonly kind?: ClaimKind }
  /** Another layer: what the engine takes for a place is an organization; `everywhere`: at all its mentions. */
  | { readonly type: 'layer'; readonly from: EntityLayer; readonly to: EntityLayer; readonly everywhere?: true }
  /** An annotation that the engine has not made, at `whole` or, for a claim, at its parts. */
  | { readonly type: 'mark'; readonly layer: 'person'; readonly name?: string; readonly official?: boolean; readonly everywhere?: true }
  | { readonly type: 'mark'; readonly layer: 'role'; readonly person?: SpeakerReference }
  | { readonly type: 'mark'; readonly layer: 'organization'; readonly kind?: OrganizationKind; readonly everywhere?: true }
  | { readonly type: 'mark'; readonly layer: 'place'; readonly everywhere?: true }
  | { readonly type: 'mark'; readonly layer: 'quotation'; readonly kind: QuotationKind; readonly speaker?: SpeakerReference }
  | { readonly type: 'mark'; readonly layer: 'date'; readonly timex: TimexType; readonly value: string }
  | { readonly type: 'mark'; readonly layer: 'claim'; readonly source?: SpeakerReference; readonly kind?: ClaimKind }
  /** The people at `whole` and `other` are one, named as the first. */
  | { readonly type: 'merge' }
  /** The mentions at `whole` and `other` are two people, though the engine takes them for one. */
  | { readonly type: 'distinct' }
  /** The person at `whole` is an official, or is none. */
  | { readonly type: 'official'; readonly official: boolean }
  /** The name that sidebar and exports give to the person at `whole`. */
  | { readonly type: 'name'; readonly name: string }
  /** A check of the claim at the targets against the world. */
  | { readonly type: 'review'; readonly status: ReviewStatus; readonly note?: string; readonly evidence?: readonly string[] }
  /**
   * A remark in the discussion of the claim at the targets; `replyTo`: the id of the correction that it answers; `resolved`: it closes the
   * discussion (true) or opens it again (false), in which case there may be no words.
   */
  | { readonly type: 'comment'; readonly text: string; readonly replyTo?: string; readonly resolved?: boolean };

export interface Correction {
  /** `urn:uuid:…`, given by whoever makes it. */
  readonly id: string;
  /** At least one. */
  readonly targets: readonly Target[];
  readonly body: CorrectionBody;
  /** Who says so; for a review, the reviewer. */
  readonly creator?: string;
  /** ISO time with zone. */
  readonly created: string;
  readonly modified?: string;
}

/**
 * How sure it is where an anchor's words stand in a text that may have changed: `exact` where they were; `moved` at another place, or
 * there with other marks or white space; `uncertain`: several places, or words that differ; `orphan`: nowhere.
 */
export type PlacementStatus = 'exact' | 'moved' | 'uncertain' | 'orphan';

export interface Placement {
  readonly status: PlacementStatus;
  /** The best place; undefined for an orphan. */
  readonly span?: Span;
  /** 0 to 1: how well words and surroundings agree. */
  readonly score: number;
}
