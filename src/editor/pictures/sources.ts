import type { Claim, Pair } from '../../engine';
import { extentOf, Lookup, type Article, type Speaker } from '../article/article';
import { relaysOf, type Party } from '../article/relays';

/** Somebody who says or relays something. */
export interface SourceNode {
  readonly id: string;
  readonly kind: Speaker['kind'];
  /** Undefined where the article names nobody. */
  readonly name: string | undefined;
  readonly official: boolean;
  /** How many claims are theirs. */
  readonly claims: number;
  /** How many claims of others they relay. */
  readonly relayed: number;
  /** Where they are named first as source or relay. */
  readonly span: Pair;
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

type Counted = { -readonly [Key in keyof SourceNode]: SourceNode[Key] };

/** The people and bodies of an article's claims, and who of them relays whom. Pure. */
export function sourcesOf(article: Article): Sources {
  const lookup = Lookup.of(article);
  const nodes = new Map<string, Counted>();
  const node = ({ id, kind, name }: Party, span: Pair): Counted => {
    const known = nodes.get(id) ?? { id, kind, name, official: lookup.person(id)?.official ?? false, claims: 0, relayed: 0, span };
    nodes.set(id, known);
    return known;
  };
  for (const claim of article.annotations.claims) {
    for (const speaker of lookup.speakers(claim.sourceId)) node(speaker, claim.source[0] ?? extentOf(claim)).claims++;
  }
  const edges = new Map<string, { relay: string; source: string; claims: Claim[]; span: Pair }>();
  for (const { relay, source, claim, relaySpan } of relaysOf(article)) {
    node(relay, relaySpan).relayed++;
    const key = `${relay.id}\n${source.id}`;
    const edge = edges.get(key) ?? { relay: relay.id, source: source.id, claims: [], span: relaySpan };
    edge.claims.push(claim);
    edges.set(key, edge);
  }
  const sorted = [...nodes.values()].sort((a, b) => b.claims - a.claims || a.span[0] - b.span[0]);
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
