import type { Evidence, Mention, Person, Span } from '../../types';
import { credit, type Statement } from '../statement';
import type { CorrectionBody } from '../types';
import { withReason, type Draft } from './draft';
import { disjoint, occurrences } from './extents';
import { plain } from './names';

/** UTF-16 units between a name and a role that belongs to it: a blank, a comma and a blank. */
const BESIDE = 3;

/** Takes mentions away: this one, or all of the person. */
export function rejectMention(draft: Draft, mention: Mention, everywhere: boolean, isConfirmed: (span: Span) => boolean): void {
  for (const one of everywhere ? draft.mentionsOfPerson(mention.person) : [mention]) {
    if (everywhere && isConfirmed(one)) continue;
    draft.removeMention(one);
    draft.moved.push({ start: one.start, end: one.end, from: one.person, to: undefined });
  }
}

/** Words become a mention; what stands in the way gives way. */
function putMention(draft: Draft, span: Span, person: string): void {
  for (const other of draft.mentions.over(span)) {
    draft.removeMention(other);
    if (other.person !== person) draft.moved.push({ start: other.start, end: other.end, from: other.person, to: person });
  }
  for (const layer of [draft.organizations, draft.places])
    for (const other of layer.over(span)) if (span.start <= other.start && other.end <= span.end) layer.remove(other);
  draft.addMention({ start: span.start, end: span.end, person });
}

/** Other extents of a mention: one for another extent, several for a split, where each piece is whoever bears that name. */
export function cutMention(draft: Draft, mention: Mention, spans: readonly Span[], reason: Evidence): void {
  draft.removeMention(mention);
  const pieces = disjoint(spans);
  let isFree = draft.mentionsOfPerson(mention.person).length === 0;
  for (const span of pieces) {
    const words = draft.words(span);
    const known = pieces.length === 1 ? undefined : draft.personNamed(words);
    const keeps = pieces.length === 1 || known?.id === mention.person || (!known && isFree);
    const person = keeps
      ? mention.person
      : (known ?? draft.newPerson(words, draft.people.get(mention.person)?.official ?? false, reason)).id;
    if (person === mention.person) isFree = false;
    putMention(draft, span, person);
  }
  const old = draft.people.get(mention.person);
  if (old) draft.setPerson(old, reason);
}

/** Marks a person at words, or wherever the words stand. */
export function markPerson(
  draft: Draft,
  span: Span,
  { name, official, everywhere }: Pick<Extract<CorrectionBody, { type: 'mark'; layer: 'person' }>, 'name' | 'official' | 'everywhere'>,
  reason: Evidence,
  isRejected: (span: Span) => boolean,
): void {
  const words = draft.words(span);
  const known = draft.personNamed(name ?? words) ?? (name === undefined ? byFamilyName(draft, words) : undefined);
  const person = known ?? draft.newPerson(name ?? words, official ?? false, reason);
  if (name !== undefined) draft.named.add(person.id);
  putMention(draft, span, person.id);
  if (official !== undefined) setOfficial(draft, person, official, reason);
  else draft.setPerson(draft.people.get(person.id)!, reason);
  if (!everywhere) return;
  for (const place of occurrences(draft.text, draft.text.slice(span.start, span.end))) {
    if (draft.mentions.over(place).length === 0 && !isRejected(place)) putMention(draft, place, person.id);
  }
}

/** The one person whose name ends with the words: "Lee" where the article has one Lee. */
function byFamilyName(draft: Draft, words: string): Person | undefined {
  const end = ` ${plain(words)}`;
  const found = [...draft.people.values()].filter(({ name }) => plain(name).endsWith(end));
  return found.length === 1 ? found[0] : undefined;
}

/** Two people are one: the first takes over all that the second has. */
export function mergePeople(draft: Draft, one: Person, other: Person, reason: Evidence): void {
  for (const mention of draft.mentionsOfPerson(other.id)) {
    draft.removeMention(mention);
    draft.addMention({ start: mention.start, end: mention.end, person: one.id });
  }
  draft.people.delete(other.id);
  draft.became.set(other.id, one.id);
  const official = one.official || other.official;
  const { byline, ...rest } = one;
  const country = one.country ?? other.country;
  const body = one.body ?? other.body;
  const gender = one.gender ?? other.gender;
  draft.setPerson(
    {
      ...rest,
      aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((alias) => alias !== one.name),
      official,
      ...(byline && other.byline ? { byline } : {}),
      roles: [...new Set([...one.roles, ...other.roles])],
      ...(country === undefined ? {} : { country }),
      ...(body === undefined ? {} : { body }),
      ...(gender === undefined ? {} : { gender }),
      evidence: [...one.evidence, ...other.evidence.filter(({ code }) => !code.startsWith('not-official') || !official)],
    },
    reason,
  );
}

/** The mention `other` and all with the same words are another person than the one at `whole`; of the same words only `other` itself. */
function partPeople(draft: Draft, whole: Mention, other: Mention, reason: Evidence): void {
  const old = draft.people.get(whole.person);
  if (whole.person !== other.person || whole === other || !old) return;
  const words = plain(draft.words(other));
  const isNamesake = plain(draft.words(whole)) === words;
  const moving = isNamesake ? [other] : draft.mentionsOfPerson(old.id).filter((mention) => plain(draft.words(mention)) === words);
  const ownRoles = moving.flatMap((mention) =>
    draft.roles.over({ start: Math.max(0, mention.start - BESIDE), end: mention.end + BESIDE }).filter(({ person }) => person === old.id),
  );
  const person = draft.newPerson(draft.words(other), old.official && ownRoles.length > 0, reason);
  for (const mention of moving) {
    draft.removeMention(mention);
    draft.addMention({ start: mention.start, end: mention.end, person: person.id });
    draft.moved.push({ start: mention.start, end: mention.end, from: old.id, to: person.id });
  }
  for (const role of ownRoles) if (draft.roles.has(role)) draft.roles.replace(role, { ...role, person: person.id });
  const roles = ownRoles.map((role) => draft.words(role));
  draft.people.set(person.id, { ...person, roles: old.roles.filter((role) => roles.includes(role)) });
  const stay = new Set(draft.roles.all().flatMap((role) => (role.person === old.id ? [draft.words(role)] : [])));
  draft.setPerson({ ...old, roles: old.roles.filter((role) => !roles.includes(role) || stay.has(role)) }, reason);
}

function setOfficial(draft: Draft, person: Person, official: boolean, reason: Evidence): void {
  const { byline, ...rest } = draft.people.get(person.id) ?? person;
  const evidence = rest.evidence.filter(({ code }) => !code.startsWith(official ? 'not-official' : 'official-'));
  draft.setPerson({ ...rest, official, ...(byline && !official ? { byline } : {}), evidence }, reason);
}

/** A name given by the user; the article's own form becomes another form of it. */
function setName(draft: Draft, person: Person, name: string, reason: Evidence): void {
  draft.named.add(person.id);
  const aliases = [person.name, ...person.aliases].filter((alias, i, all) => alias !== name && all.indexOf(alias) === i);
  draft.people.set(person.id, { ...person, name, aliases, evidence: withReason(person.evidence, reason) });
}

/** What is said of people: merged, kept apart, officials, names. @returns whether there was somebody to say it of. */
export function correctPerson(draft: Draft, { body, whole, others, correction }: Statement): boolean {
  const mention = whole && draft.mentions.at(whole);
  const person = mention && draft.people.get(mention.person);
  if (!person) return false;
  const reason = credit(correction);
  if (body.type === 'official') setOfficial(draft, person, body.official, reason);
  if (body.type === 'name') setName(draft, person, body.name, reason);
  if (body.type !== 'merge' && body.type !== 'distinct') return true;
  const other = others[0] && draft.mentions.at(others[0]);
  const second = other && draft.people.get(other.person);
  if (!second) return false;
  if (body.type === 'merge' && second !== person) mergePeople(draft, person, second, reason);
  if (body.type === 'distinct') partPeople(draft, mention, other, reason);
  return true;
}
