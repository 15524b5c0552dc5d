import type { Claim, Pair } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import type { Problem } from './problem';

/** Claims whose only source is anonymous. What a named claim around them vouches for has a name. */
export function anonymousAlone(article: Article): readonly Problem[] {
  const lookup = Lookup.of(article);
  return article.annotations.claims
    .filter(({ sourceKind, via, within }) => sourceKind === 'anonymous' && via.length === 0 && within === undefined)
    .map((claim) => ({
      code: 'anonymous-source-alone',
      span: claim.source[0] ?? extentOf(claim),
      values: [sourceWords(claim, lookup)],
      related: claim.content.slice(0, 1).map((span) => ({ span, value: lookup.words(span) })),
    }));
}

/** The words for a source; empty where a pronoun is all there is. */
const sourceWords = (claim: Claim, lookup: Lookup): string =>
  lookup.sources(claim).every(({ id }) => id === 'unknown') ? '' : lookup.words(...claim.source);

/** Claims that reach the article only through outlets which it calls state-run. */
export function stateRunAlone(article: Article): readonly Problem[] {
  const lookup = Lookup.of(article);
  const stateRun = article.annotations.organizations.filter((body) => body.stateRun);
  const names = new Map(stateRun.map(({ id, name }) => [id, name]));
  const outlets = article.annotations.organizations.filter(({ id }) => names.has(id));
  const relayOf = (span: Pair): string | undefined => {
    const [outlet] = lookup.inside(outlets, span);
    return outlet && names.get(outlet.id);
  };
  return article.annotations.claims.flatMap((claim): readonly Problem[] => {
    const relays = claim.via.map(relayOf);
    const [first] = relays;
    if (first === undefined || relays.includes(undefined)) return [];
    return [
      {
        code: 'state-run-relay-alone',
        span: claim.via[0] ?? extentOf(claim),
        values: [first],
        related: claim.content.slice(0, 1).map((span) => ({ span, value: lookup.words(span) })),
      },
    ];
  });
}
