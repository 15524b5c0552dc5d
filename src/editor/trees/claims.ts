import type { Claim, ClaimForm, ClaimKind, EvidenceCode, Pair, SourceKind } from '../../engine';
import { extentOf, hull } from '../../engine/claims/extent';
import type { ClaimReview } from '../../engine/corrections/reviews';
import { Lookup, type Article, type Speaker } from '../article/article';
import { CHECK_STATES, NO_REVIEWS, stateOf, type CheckState, type Reviews } from '../corrections/verify/status';
import { matches, uniqueIds, type TreeNode } from './model';
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

/** The orders of the groups: sayings before thoughts, people with a name before those without. */
const FORMS: readonly ClaimForm[] = ['direct', 'mixed', 'indirect'];
const KINDS: readonly ClaimKind[] = ['say', 'write', 'think', 'want', 'plan', 'agree', 'act'];
const SOURCES: readonly SourceKind[] = ['official', 'person', 'institution', 'anonymous', 'none'];

/** Whether somebody said or wrote it. */
export const isSaying = ({ kind }: Claim): boolean => kind === 'say' || kind === 'write';

interface Row extends TreeNode {
  readonly children: readonly ClaimNode[];
}

/** A row of the Claims tree. */
export type ClaimNode =
  | (Row & { readonly kind: 'speaker'; readonly speaker: Speaker; readonly count: number })
  | (Row & { readonly kind: 'form'; readonly form: ClaimForm; readonly count: number })
  | (Row & { readonly kind: 'act'; readonly act: ClaimKind; readonly count: number })
  | (Row & { readonly kind: 'source'; readonly source: SourceKind; readonly count: number })
  /** Claims that one outlet or body relays; `name` undefined for those that nobody does. */
  | (Row & { readonly kind: 'relay'; readonly name: string | undefined; readonly stateRun: boolean; readonly count: number })
  | (Row & { readonly kind: 'state'; readonly state: CheckState; readonly count: number })
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

/** The rows of the Claims tree. Pure. */
export function claimNodes(
  article: Article,
  grouping: ClaimGrouping,
  filter: ClaimFilter,
  reviews: Reviews = NO_REVIEWS,
): readonly ClaimNode[] {
  const build = new Builder(article, reviews);
  const claims = article.annotations.claims.filter((claim) => build.passes(claim, filter));
  if (grouping === 'text') {
    const shown = new Set(claims.map(({ id }) => id));
    // A claim whose outer claim is filtered away stands for itself.
    const outermost = claims.filter(({ within }) => within === undefined || !shown.has(within));
    return outermost.map((claim) => build.nested(claim, shown));
  }
  switch (grouping) {
    case 'speaker':
      return build.bySpeaker(claims, filter.speaker);
    case 'source':
      return build.bySource(claims);
    case 'kind':
      return build.byKind(claims);
    case 'form':
      return build.byForm(claims);
    case 'relay':
      return build.byRelay(claims);
    case 'status':
      return build.byState(claims);
  }
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
function relayName(span: Pair, lookup: Lookup): RelayName {
  const inside = lookup.inside(lookup.article.annotations.organizations, span);
  return {
    name: inside.length === 1 && inside[0] ? inside[0].name : lookup.words(span),
    stateRun: inside.some(({ stateRun }) => stateRun),
  };
}

class Builder {
  private readonly lookup: Lookup;
  private readonly unique = uniqueIds();

  constructor(
    article: Article,
    private readonly reviews: Reviews,
  ) {
    this.lookup = Lookup.of(article);
  }

  passes(claim: Claim, { words, speaker, sayings, state }: ClaimFilter): boolean {
    if (state !== undefined && stateOf(claim, this.reviews) !== state) return false;
    if (sayings && !isSaying(claim)) return false;
    if (speaker !== undefined && !this.lookup.sources(claim).some(({ id }) => id === speaker)) return false;
    if (words === '') return true;
    const { speakers, cue, content, relays } = claimRow(claim, this.lookup);
    return matches(words, ...speakers.map(({ name }) => name), cue, content, ...relays.map(({ name }) => name));
  }

  /** A claim with the relay chain and the claims inside it. */
  nested(claim: Claim, shown: ReadonlySet<string>): ClaimNode {
    const row = this.row(claim, '');
    const inner = this.lookup.claimsWithin(claim.id).filter(({ id }) => shown.has(id));
    return { ...row, children: [...row.children, ...inner.map((one) => this.nested(one, shown))] };
  }

  bySpeaker(claims: readonly Claim[], only: string | undefined): readonly ClaimNode[] {
    const groups = new Map<string, { readonly speaker: Speaker; readonly claims: Claim[] }>();
    for (const claim of claims) {
      for (const { id } of this.lookup.sources(claim)) {
        const [speaker] = this.lookup.speakers(id);
        if (!speaker || (only !== undefined && id !== only)) continue;
        const group = groups.get(id) ?? { speaker, claims: [] };
        group.claims.push(claim);
        groups.set(id, group);
      }
    }
    // Those without a name of their own come behind the others, nobody last.
    const rank = ({ kind, name }: Speaker): number => (kind !== 'unknown' ? 0 : name === undefined ? 2 : 1);
    const order = [...groups.values()].sort((a, b) => rank(a.speaker) - rank(b.speaker));
    return order.map(({ speaker, claims }): ClaimNode => {
      // What somebody said stands above what he thinks or wants.
      const sorted = [...claims.filter(isSaying), ...claims.filter((claim) => !isSaying(claim))];
      return { kind: 'speaker', speaker, ...this.group(`speaker:${speaker.id}`, sorted) };
    });
  }

  bySource(claims: readonly Claim[]): readonly ClaimNode[] {
    return SOURCES.flatMap((source): readonly ClaimNode[] => {
      const some = claims.filter(({ sourceKind }) => sourceKind === source);
      return some.length > 0 ? [{ kind: 'source', source, ...this.group(`source:${source}`, some) }] : [];
    });
  }

  byKind(claims: readonly Claim[]): readonly ClaimNode[] {
    return KINDS.flatMap((act): readonly ClaimNode[] => {
      const some = claims.filter(({ kind }) => kind === act);
      return some.length > 0 ? [{ kind: 'act', act, ...this.group(`kind:${act}`, some) }] : [];
    });
  }

  byForm(claims: readonly Claim[]): readonly ClaimNode[] {
    return FORMS.flatMap((form): readonly ClaimNode[] => {
      const some = claims.filter((claim) => claim.form === form);
      return some.length > 0 ? [{ kind: 'form', form, ...this.group(`form:${form}`, some) }] : [];
    });
  }

  byRelay(claims: readonly Claim[]): readonly ClaimNode[] {
    const groups = new Map<string, { stateRun: boolean; readonly claims: Claim[] }>();
    for (const claim of claims) {
      for (const { name, stateRun } of claimRow(claim, this.lookup).relays) {
        const group = groups.get(name) ?? { stateRun, claims: [] };
        group.stateRun ||= stateRun;
        if (group.claims.at(-1) !== claim) group.claims.push(claim);
        groups.set(name, group);
      }
    }
    const nodes = [...groups].map(([name, { stateRun, claims: some }]): ClaimNode => ({
      kind: 'relay',
      name,
      stateRun,
      ...this.group(`relay:${name}`, some),
    }));
    const none = claims.filter(({ via }) => via.length === 0);
    return none.length > 0 ? [...nodes, { kind: 'relay', name: undefined, stateRun: false, ...this.group('relay:', none) }] : nodes;
  }

  byState(claims: readonly Claim[]): readonly ClaimNode[] {
    return CHECK_STATES.flatMap((state): readonly ClaimNode[] => {
      const some = claims.filter((claim) => stateOf(claim, this.reviews) === state);
      return some.length > 0 ? [{ kind: 'state', state, ...this.group(`state:${state}`, some) }] : [];
    });
  }

  private group(id: string, claims: readonly Claim[]): Row & { readonly count: number } {
    const children = claims.map((claim): ClaimNode => {
      const row = this.row(claim, `${id}/`);
      const outer = claim.within === undefined ? undefined : this.lookup.claim(claim.within);
      if (!outer) return row;
      const within: ClaimNode = {
        kind: 'within',
        id: `${row.id}/within`,
        outer: claimRow(outer, this.lookup),
        span: extentOf(outer),
        children: [],
      };
      return { ...row, children: [...row.children, within] };
    });
    return { id, count: claims.length, children };
  }

  /** Ids are made from the words, so that a claim inserted above leaves them as they are. */
  private row(claim: Claim, prefix: string): ClaimNode & { readonly kind: 'claim' } {
    const row = claimRow(claim, this.lookup);
    const id = this.unique(`${prefix}claim:${claim.sourceId}:${row.content.slice(0, 80)}`);
    const vias = claim.via.map((span, at): ClaimNode => ({
      kind: 'via',
      id: `${id}/via${at}`,
      name: row.relays[at]?.name ?? '',
      stateRun: row.relays[at]?.stateRun ?? false,
      span,
      children: [],
    }));
    return {
      kind: 'claim',
      id,
      ...row,
      review: this.reviews.get(claim.id),
      span: claim.content.length > 0 ? hull(claim.content) : extentOf(claim),
      extent: extentOf(claim),
      children: vias,
    };
  }
}
