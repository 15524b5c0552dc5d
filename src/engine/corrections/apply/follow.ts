import { organizationId } from '../../ids';
import type { Claim, Evidence, Quotation, Role, Span } from '../../types';
import { SpanLayer } from './span-layer';
import type { Draft, Moved } from './draft';
import { changedIds, holdsId } from './speaker-id';

/** Whose reasons name a person by id. */
const NAMING: ReadonlySet<string> = new Set(['speaker-pronoun', 'source-pronoun', 'source-role']);

/** Roles, quotations and claims follow the people and bodies that they name. */
export function follow(draft: Draft): void {
  dropNobody(draft);
  rolesThatWent(draft);
  if (draft.became.size === 0 && draft.moved.length === 0) return;
  const final = (id: string): string => {
    // A chain ends: each id is gone once it has become another.
    let now = id;
    for (let next = draft.became.get(now), n = 0; next !== undefined && n <= draft.became.size; next = draft.became.get(now), n++)
      now = next;
    return now;
  };
  for (const role of draft.roles.all()) {
    const person = final(role.person);
    if (person !== role.person) draft.roles.replace(role, { ...role, person });
  }
  const moved = new SpanLayer(draft.moved.filter(({ start, end }) => end > start));
  for (const claim of draft.claims.values()) {
    const sourceId = sourceNow(draft, claim, moved, final);
    const evidence = reasonsNow(claim.evidence, final);
    if (sourceId !== claim.sourceId || evidence !== claim.evidence) draft.claims.set(claim.id, { ...claim, sourceId, evidence });
  }
  const before = new Map(draft.before.claims.map((claim) => [claim.id, claim]));
  const held = holders(draft);
  for (const quotation of draft.quotes.all()) {
    if (quotation.speaker === undefined) continue;
    const speaker = speakerNow(quotation, held.get(quotation.id) ?? [], before, final);
    const evidence = reasonsNow(quotation.evidence, final);
    if (speaker !== quotation.speaker || evidence !== quotation.evidence)
      draft.quotes.replace(quotation, { ...quotation, speaker, evidence });
  }
}

/** People without a mention are nobody of the article: their roles are those of somebody without a name. */
function dropNobody(draft: Draft): void {
  const gone = [...draft.renamed].filter((id) => draft.people.has(id) && draft.mentionsOfPerson(id).length === 0);
  if (gone.length === 0) return;
  const roles = new Map<string, Role[]>(gone.map((id) => [id, []]));
  for (const role of draft.roles.all()) roles.get(role.person)?.push(role);
  for (const [id, own] of roles) {
    draft.people.delete(id);
    const unnamed = own.length > 0 ? draft.newUnnamed() : 'unknown';
    draft.became.set(id, unnamed);
    for (const role of own) draft.roles.replace(role, { ...role, person: unnamed });
  }
}

/** Roles of which the engine's phrase is gone, or somebody else's. */
function rolesThatWent(draft: Draft): void {
  const now = draft.roles.all();
  const places = new Set(now.map(keyOf));
  const held = new Set(now.map((role) => `${role.person} ${draft.words(role)}`));
  for (const role of draft.before.roles) {
    const words = draft.words(role);
    if (!places.has(keyOf(role)) && !held.has(`${role.person} ${words}`)) loseRole(draft, role.person, words);
  }
}

/** Who was an official for a role alone that is none is no official. */
function loseRole(draft: Draft, id: string, words: string): void {
  const person = draft.people.get(id);
  if (!person?.roles.includes(words)) return;
  const roles = person.roles.filter((role) => role !== words);
  const isOfficial = person.official && (roles.length > 0 || !person.evidence.some(({ code }) => code === 'official-role'));
  if (isOfficial === person.official) return void draft.people.set(id, { ...person, roles });
  const evidence = person.evidence.filter(({ code }) => code !== 'official-role');
  draft.people.set(id, { ...person, roles, official: isOfficial, evidence: [...evidence, { code: 'not-official-no-office' }] });
}

const keyOf = ({ start, end, person }: Role): string => `${String(start)} ${String(end)} ${person}`;

/** Who is the source of a claim, when mentions have become somebody else's. */
function sourceNow(draft: Draft, claim: Claim, moved: SpanLayer<Moved>, final: (id: string) => string): string {
  let ids = claim.sourceId;
  const antecedents = claim.evidence.filter(({ code }) => NAMING.has(code)).flatMap(({ at }) => (at ? [at] : []));
  for (const [start, end] of [...claim.source, ...antecedents]) {
    for (const { from, to } of moved.over({ start, end })) {
      if (holdsId(ids, from)) ids = changedIds(ids, (id) => (id === from ? (to ?? atWords(draft, { start, end }) ?? 'unknown') : id));
    }
  }
  return changedIds(ids, final);
}

/** Who or what is named at words, now that somebody else is not. */
function atWords(draft: Draft, span: Span): string | undefined {
  const role = draft.roles.over(span)[0];
  if (role && role.person !== '') return role.person;
  const mention = draft.mentions.over(span)[0];
  if (mention) return mention.person;
  const body = draft.organizations.over(span)[0];
  return body && organizationId(body.name);
}

/** The claims that hold each quotation, by its id. */
export function holders(draft: Draft): ReadonlyMap<string, readonly Claim[]> {
  const held = new Map<string, Claim[]>();
  for (const claim of draft.claims.values()) {
    for (const id of claim.quotes) {
      const claims = held.get(id);
      if (claims) claims.push(claim);
      else held.set(id, [claim]);
    }
  }
  return held;
}

/** A quotation's speaker goes with the source of a claim that holds it and had the same one; else with the person. */
function speakerNow(
  { speaker = 'unknown' }: Quotation,
  claims: readonly Claim[],
  before: ReadonlyMap<string, Claim>,
  final: (id: string) => string,
): string {
  const claim = claims.find(({ id }) => before.get(id)?.sourceId === speaker);
  if (claim && claim.sourceId !== speaker) return claim.sourceId;
  return changedIds(speaker, final);
}

function reasonsNow(evidence: readonly Evidence[], final: (id: string) => string): readonly Evidence[] {
  const isOld = ({ code, value }: Evidence): boolean => NAMING.has(code) && value !== undefined && final(value) !== value;
  if (!evidence.some(isOld)) return evidence;
  return evidence.flatMap((reason) => {
    if (!isOld(reason) || reason.value === undefined) return [reason];
    const value = final(reason.value);
    return value === 'unknown' ? [] : [{ ...reason, value }];
  });
}
