import type { Claim, Pair, Steps } from '../../engine';
import { isPronoun } from '../../engine/claims/pronoun';
import { organizationId } from '../../engine/ids';
import { finish } from '../../engine/steps';
import { Lookup, type Article, type Speaker } from './article';

/** Somebody who relays what somebody else is reported to have said. */
export interface Relay {
  readonly relay: Party;
  readonly source: Party;
  readonly claim: Claim;
  /** The words that name the relay: a `via` of the claim, or the source of the claim around it. */
  readonly relaySpan: Pair;
  /** The words that name the source; undefined where nobody is named. */
  readonly sourceSpan: Pair | undefined;
}

/** An end of a relay. The same person or body has the same id, whichever way it takes part. */
export interface Party {
  readonly id: string;
  readonly kind: Speaker['kind'];
  /** Undefined where the article names nobody. */
  readonly name: string | undefined;
}

const known = new WeakMap<Article, readonly Relay[]>();

/**
 * Who relays whom, claim by claim, in text order. Several relays of one claim all lead to its source, since the text does not always
 * tell which of them had it from which; the speaker of the claim around another one relays it too. Pure.
 */
export function relaysOf(article: Article): readonly Relay[] {
  return finish(relaysInSteps(article));
}

/** The same, with pauses. */
export function* relaysInSteps(article: Article): Steps<readonly Relay[]> {
  let found = known.get(article);
  if (!found) known.set(article, (found = yield* collect(article)));
  return found;
}

/** Claims between two pauses. */
const PAUSE = 64;

/** The relays and sources that are named at an offset. */
export function partiesAt(article: Article, offset: number): readonly Party[] {
  const here = (span: Pair | undefined): boolean => span !== undefined && span[0] <= offset && offset <= span[1];
  const found = new Map<string, Party>();
  for (const { relay, source, relaySpan, sourceSpan } of relaysOf(article)) {
    if (here(relaySpan)) found.set(relay.id, relay);
    if (here(sourceSpan)) found.set(source.id, source);
  }
  return [...found.values()];
}

/** Who is behind the words of a `via`: the person or the one body that they name; else the words themselves, and nobody for a pronoun. */
function viaParty(span: Pair, lookup: Lookup): Party | undefined {
  const { annotations } = lookup.article;
  const [mention] = lookup.inside(annotations.mentions, span);
  const person = mention && lookup.person(mention.person);
  if (person) return { id: person.id, kind: 'person', name: person.name };
  const bodies = lookup.inside(annotations.organizations, span);
  const name = bodies.length === 1 && bodies[0] ? bodies[0].name : lookup.words(span);
  return isPronoun(name) ? undefined : { id: organizationId(name), kind: 'organization', name };
}

/** Those to whom a claim is attributed. A pronoun that means nobody who could be found names nobody. */
export const partiesOf = (claim: Claim, lookup: Lookup): readonly Party[] =>
  lookup.sources(claim).flatMap(({ id }): readonly Party[] => lookup.speakers(id));

function* collect(article: Article): Steps<readonly Relay[]> {
  const lookup = yield* Lookup.inSteps(article);
  const found: Relay[] = [];
  for (const [i, claim] of article.annotations.claims.entries()) {
    if (i % PAUSE === PAUSE - 1) yield;
    const outer = claim.within === undefined ? undefined : lookup.claim(claim.within);
    const links = claim.via.flatMap((span): (readonly [Party, Pair])[] => {
      const party = viaParty(span, lookup);
      return party ? [[party, span]] : [];
    });
    const outerSpan = outer?.source[0];
    if (outer && outerSpan) for (const speaker of partiesOf(outer, lookup)) links.push([speaker, outerSpan]);
    for (const source of partiesOf(claim, lookup)) {
      const taken = new Set([source.id]);
      for (const [relay, relaySpan] of links) {
        // Who says something about oneself relays nobody; a relay that is also the claim's outer speaker counts once.
        if (taken.has(relay.id)) continue;
        taken.add(relay.id);
        found.push({ relay, source, claim, relaySpan, sourceSpan: claim.source[0] });
      }
    }
  }
  return found;
}
