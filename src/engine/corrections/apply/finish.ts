import { isOrganizationId, isUnnamedId } from '../../ids';
import type { Steps } from '../../steps';
import type { Annotations, Claim, Person, SourceKind } from '../../types';
import { inTextOrder } from './claims';
import type { Draft } from './draft';
import { startOf } from '../../claims/extent';
import { SpanLayer } from './span-layer';

/** Claims between two pauses. */
const PAUSE = 128;

/** The annotations of a draft: in text order, numbered, each reference to something that is there. */
export function* finishedInSteps(draft: Draft): Steps<Annotations> {
  const before = new Map(draft.before.claims.map((claim) => [claim.id, claim]));
  const isNew = ({ id }: Claim): boolean => !before.has(id) || draft.reread.has(id);
  const ordered = around(inTextOrder([...draft.claims.values()], isNew), draft, before);
  yield;
  const quotes = draft.quotes.all();
  const quoteIds = new Map(quotes.map(({ id }, i) => [id, `q${String(i + 1)}`]));
  const claimIds = new Map(ordered.map(({ id }, i) => [id, `c${String(i + 1)}`]));
  const people = peopleOf(draft);
  yield;
  const claims: Claim[] = [];
  for (const { within, ...claim } of ordered) {
    if (claims.length % PAUSE === PAUSE - 1) yield;
    claims.push({
      ...claim,
      id: claimIds.get(claim.id)!,
      sourceKind: sourceKindOf(draft, claim, before.get(claim.id)),
      quotes: claim.quotes.flatMap((id) => quoteIds.get(id) ?? []),
      ...(within === undefined ? {} : { within: claimIds.get(within)! }),
    });
  }
  yield;
  const mentions = draft.mentions.all();
  yield;
  const roles = draft.roles.all();
  yield;
  return {
    ...draft.before,
    people,
    mentions,
    roles,
    quotes: quotes.map((quotation) => ({ ...quotation, id: quoteIds.get(quotation.id)! })),
    dates: draft.dates.all(),
    organizations: draft.organizations.all(),
    places: draft.places.all(),
    claims,
  };
}

/** The claim inside whose content each one stands: as the engine says where that one is left, else the innermost that holds its cue. */
function around(claims: readonly Claim[], draft: Draft, before: ReadonlyMap<string, Claim>): Claim[] {
  const there = new Map(claims.map((claim) => [claim.id, claim]));
  const isOther = claims.some(({ id }) => draft.reread.has(id));
  const contents = isOther
    ? new SpanLayer(claims.flatMap((claim) => claim.content.filter(([a, b]) => b > a).map(([start, end]) => ({ start, end, claim }))))
    : undefined;
  const outerOf = new Map<string, string>();
  for (const claim of claims) {
    let outer = claim.within;
    while (outer !== undefined && !there.has(outer)) outer = before.get(outer)?.within;
    const isOpen = draft.reread.has(claim.id) || (outer !== undefined && draft.reread.has(outer));
    if (contents && isOpen) outer = holderOf(claim, contents, () => true)?.id;
    else if (contents && outer === undefined) outer = holderOf(claim, contents, ({ id }) => draft.reread.has(id))?.id;
    if (outer !== undefined && !leadsTo(outerOf, outer, claim.id)) outerOf.set(claim.id, outer);
  }
  return claims.map(({ within: _, ...claim }) => {
    const within = outerOf.get(claim.id);
    return { ...claim, ...(within === undefined ? {} : { within }) };
  });
}

/** Whether the way from a claim outwards comes to another one. */
function leadsTo(outerOf: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = outerOf.get(at)) if (at === to) return true;
  return false;
}

interface Held {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
}

function holderOf(claim: Claim, contents: SpanLayer<Held>, mayHold: (claim: Claim) => boolean): Claim | undefined {
  const [start, end] = claim.cue[0] ?? claim.content[0] ?? [0, 0];
  if (end <= start) return undefined;
  let best: Held | undefined;
  for (const held of contents.over({ start, end })) {
    if (held.claim === claim || held.start > start || held.end < end || !mayHold(held.claim)) continue;
    // A claim stands in one that begins before it, so that none stands in itself by way of another.
    if (startOf(held.claim) >= startOf(claim)) continue;
    if (!best || held.end - held.start < best.end - best.start) best = held;
  }
  return best?.claim;
}

/** As the engine tells it of people, and of whomever it has found itself; of another source by the id. */
function sourceKindOf(draft: Draft, { sourceId, sourceKind, source }: Omit<Claim, 'within'>, was: Claim | undefined): SourceKind {
  const people = sourceId.split('|').flatMap((id) => draft.people.get(id) ?? []);
  if (people.length > 0) return people.some(({ official }) => official) ? 'official' : 'person';
  if (was && sourceId === was.sourceId) return sourceId === 'unknown' ? sourceKind : was.sourceKind;
  const isNamed = sourceKind === 'official' || sourceKind === 'person';
  if (isOrganizationId(sourceId)) return 'institution';
  if (isUnnamedId(sourceId)) return sourceKind === 'person' ? 'official' : sourceKind;
  if (sourceId === 'unknown' && (isNamed || sourceKind === 'institution')) return source.length === 0 ? 'none' : 'anonymous';
  return sourceKind;
}

/** The people in the order of their first mention, with the forms of their names that the article has now. */
function peopleOf(draft: Draft): Person[] {
  const first = new Map<string, number>();
  for (const { person, start } of draft.mentions.all()) if (!first.has(person)) first.set(person, start);
  return [...draft.people.values()]
    .map((person) => (draft.renamed.has(person.id) ? withForms(draft, person) : person))
    .sort((a, b) => (first.get(a.id) ?? Infinity) - (first.get(b.id) ?? Infinity));
}

function withForms(draft: Draft, person: Person): Person {
  const forms = new Map<string, number>();
  for (const mention of draft.mentionsOfPerson(person.id)) {
    const words = draft.words(mention);
    forms.set(words, (forms.get(words) ?? 0) + 1);
  }
  const all = new Set([...person.aliases.filter((alias) => forms.has(alias) || !isForm(draft, person.id, alias)), ...forms.keys()]);
  const keeps = draft.named.has(person.id) || forms.has(person.name) || !isForm(draft, person.id, person.name);
  const name = keeps ? person.name : fullest(forms, person.name);
  return { ...person, name, aliases: [...all].filter((alias) => alias !== name) };
}

/** Whether the engine took the words for a mention of the person: those that are none any more are no form of the name. */
const isForm = (draft: Draft, id: string, words: string): boolean =>
  draft.before.mentions.some((mention) => mention.person === id && draft.words(mention) === words);

/** The form with most words, of these the most used, of these the first. */
function fullest(forms: ReadonlyMap<string, number>, fallback: string): string {
  let best = fallback;
  let rank = [0, 0];
  for (const [form, count] of forms) {
    const words = form.split(' ').length;
    if (words > rank[0]! || (words === rank[0] && count > rank[1]!)) [best, rank] = [form, [words, count]];
  }
  return best;
}
