import type { Claim, Pair, Steps } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import { partiesOf, relaysInSteps, type Party } from '../article/relays';

/** What somebody is, as far as the article tells. `unnamed`: an office or other words for somebody who is not named. */
export type PartyGroup = 'official' | 'person' | 'body' | 'outlet' | 'unnamed' | 'unknown';

/** Somebody who says or relays something. */
export interface SourceNode {
  readonly id: string;
  readonly group: PartyGroup;
  /** Undefined where the article names nobody. */
  readonly name: string | undefined;
  /** How many claims are theirs. */
  readonly claims: number;
  /** How many claims of others they relay. */
  readonly relayed: number;
  /** Where they are named as source or relay, each place once. At least one; what a claim of nobody's says. */
  readonly spans: readonly Pair[];
}

/** Who relays whom, with the claims. Indices into the nodes. */
export interface SourceEdge {
  readonly relay: number;
  readonly source: number;
  readonly claims: readonly Claim[];
  /** The words that name the relay first. */
  readonly span: Pair;
}

export interface Sources {
  /** Those with most claims first, then in the order of the text. */
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
}

interface Counted extends SourceNode {
  claims: number;
  relayed: number;
  readonly spans: Pair[];
  /** Where those begin. */
  readonly starts: Set<number>;
}

/** Claims between two pauses. */
const PAUSE = 64;

/** The people and bodies of an article's claims, and who of them relays whom. Pure. */
export function* sourcesOf(article: Article): Steps<Sources> {
  const lookup = yield* Lookup.inSteps(article);
  const outlets = new Set(article.annotations.organizations.filter(({ kind }) => kind === 'media').map(({ name }) => name));
  const nodes = new Map<string, Counted>();
  const node = (party: Party, span: Pair): Counted => {
    const { id, name } = party;
    const group = groupOf(party, lookup, outlets);
    const known: Counted = nodes.get(id) ?? { id, name, group, claims: 0, relayed: 0, spans: [], starts: new Set() };
    nodes.set(id, known);
    if (!known.starts.has(span[0])) known.spans.push(span);
    known.starts.add(span[0]);
    return known;
  };
  for (const [i, claim] of article.annotations.claims.entries()) {
    if (i % PAUSE === PAUSE - 1) yield;
    for (const speaker of partiesOf(claim, lookup)) node(speaker, claim.source[0] ?? extentOf(claim)).claims++;
  }
  const edges = new Map<string, { relay: string; source: string; claims: Claim[]; span: Pair }>();
  for (const { relay, source, claim, relaySpan } of yield* relaysInSteps(article)) {
    node(relay, relaySpan).relayed++;
    const key = `${relay.id}\n${source.id}`;
    const edge = edges.get(key) ?? { relay: relay.id, source: source.id, claims: [], span: relaySpan };
    edge.claims.push(claim);
    edges.set(key, edge);
  }
  const sorted = [...nodes.values()].sort((a, b) => b.claims - a.claims || a.spans[0]![0] - b.spans[0]![0]);
  const index = new Map(sorted.map(({ id }, i) => [id, i]));
  return {
    nodes: sorted,
    edges: [...edges.values()].map((edge) => ({
      relay: index.get(edge.relay) ?? 0,
      source: index.get(edge.source) ?? 0,
      claims: edge.claims,
      span: edge.span,
    })),
  };
}

function groupOf({ id, kind, name }: Party, lookup: Lookup, outlets: ReadonlySet<string>): PartyGroup {
  if (kind === 'person') return lookup.person(id)?.official ? 'official' : 'person';
  if (kind === 'organization') return outlets.has(name ?? '') ? 'outlet' : 'body';
  return kind === 'unknown' && name !== undefined ? 'unnamed' : kind;
}
