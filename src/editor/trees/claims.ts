import type { Claim, ClaimForm, ClaimKind, EvidenceCode, Pair, SourceKind } from '../../engine';
import type { ClaimReview } from '../../engine/corrections/reviews';
import type { Lookup, Speaker } from '../article/article';
import type { CheckState } from '../corrections/verify/status';
import type { TreeNode } from './model';
import { statementOf, type Statement } from './statement';

/** The orders in which the Claims tree can be read. */
export const CLAIM_GROUPINGS = ['text', 'speaker', 'source', 'kind', 'form', 'relay', 'status'] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];

/** Which claims are shown. */
export interface ClaimFilter {
  /** Words that a claim must hold; empty for all. */
  readonly words: string;
  /** Id of the only speaker wanted. */
  readonly speaker?: string;
  /** Only what was said or written, and not what was thought, wanted or done. */
  readonly sayings?: boolean;
  /** Only those whose check stands so. */
  readonly state?: CheckState | undefined;
}

/** What the interface tells of a claim beside its words (form, kinds, confidence, reasons): a filter's words may begin words of it, too. */
export type Told = (claim: Claim, lookup: Lookup) => string;

/** Whether somebody said or wrote it. */
export const isSaying = ({ kind }: Claim): boolean => kind === 'say' || kind === 'write';

interface Row extends TreeNode {
  readonly children: readonly ClaimNode[];
}

/** The row of a group, before it is said what of. */
export interface GroupRow extends Row {
  readonly count: number;
}

/** A row of the Claims tree. */
export type ClaimNode =
  | (GroupRow & { readonly kind: 'speaker'; readonly speaker: Speaker })
  | (GroupRow & { readonly kind: 'form'; readonly form: ClaimForm })
  | (GroupRow & { readonly kind: 'act'; readonly act: ClaimKind })
  | (GroupRow & { readonly kind: 'source'; readonly source: SourceKind })
  /** Claims that one outlet or body relays; `name` undefined for those that nobody does. */
  | (GroupRow & { readonly kind: 'relay'; readonly name: string | undefined; readonly stateRun: boolean })
  | (GroupRow & { readonly kind: 'state'; readonly state: CheckState })
  /** `review` undefined where nothing has been found or said of the claim. */
  | (Row & ClaimRow & { readonly kind: 'claim'; readonly review: ClaimReview | undefined })
  /** A link of the relay chain: who relays the claim above. */
  | (Row & { readonly kind: 'via'; readonly name: string; readonly stateRun: boolean; readonly span: Pair })
  /** The claim in which the claim above stands, where the tree does not show it as its parent. */
  | (Row & { readonly kind: 'within'; readonly outer: ClaimRow; readonly span: Pair });

/** What there is to word of a claim. */
export interface ClaimRow {
  readonly claim: Claim;
  /** Those whose name is undefined the article does not name at all. */
  readonly speakers: readonly Speaker[];
  readonly cue: string;
  readonly content: string;
  /** What a list shows of it behind the speaker's name. */
  readonly statement: Statement;
  /** What stands against the act, where the cue's own words do not show it. */
  readonly moods: readonly Mood[];
  /** Who relays it, in text order. */
  readonly relays: readonly RelayName[];
}

export type Mood = Extract<EvidenceCode, `cue-${string}`>;

export interface RelayName {
  readonly name: string;
  /** The article says that a state runs it. */
  readonly stateRun: boolean;
}

/** What a claim says, for lists and citations. */
export function claimRow(claim: Claim, lookup: Lookup): ClaimRow {
  return {
    claim,
    speakers: lookup.sources(claim),
    cue: lookup.words(...claim.cue),
    content: lookup.words(...claim.content),
    statement: statementOf(claim, lookup),
    moods: moodsOf(claim),
    relays: claim.via.map((span) => relayName(span, lookup)),
  };
}

function moodsOf({ cue, evidence }: Claim): Mood[] {
  const found = evidence.flatMap(({ code, at }): readonly Mood[] => {
    const shown = at !== undefined && cue.some(([start, end]) => start <= at[0] && at[1] <= end);
    return isMood(code) && !shown ? [code] : [];
  });
  return [...new Set(found)];
}

const isMood = (code: EvidenceCode): code is Mood => code.startsWith('cue-');

/** The outlet or body inside a relaying phrase by its full name; the phrase itself where there is none. */
export function relayName(span: Pair, lookup: Lookup): RelayName {
  const inside = lookup.inside(lookup.article.annotations.organizations, span);
  return {
    name: inside.length === 1 && inside[0] ? inside[0].name : lookup.words(span),
    stateRun: inside.some(({ stateRun }) => stateRun),
  };
}
