import { isUnnamedId, organizationId } from '../../ids';
import type { DateExpression, Evidence, EvidenceCode, Role } from '../../types';
import { credit, type Statement } from '../statement';
import type { CorrectionBody, SpeakerReference } from '../types';
import { withReason, type Draft } from './draft';
import { speakerId } from './speaker-id';

type Change<Layer extends string> = Extract<CorrectionBody, { type: 'change'; layer: Layer }>;

/** Reasons that hold for the engine's value of a date, and for no other. */
const OF_VALUE: ReadonlySet<EvidenceCode> = new Set<EvidenceCode>([
  'date-alternative',
  'date-begin',
  'date-end',
  'date-near',
  'date-underspecified',
  'date-weekday-contradicts',
]);

/** Other values of dates, bodies and the kind of quotations. @returns whether it found what to change. */
export function correctValue(draft: Draft, { body, whole, correction }: Statement): boolean {
  if (body.type !== 'change' || !whole) return false;
  const reason = credit(correction);
  if (body.layer === 'date') {
    const date = draft.dates.at(whole);
    if (date) draft.dates.replace(date, dated(date, body, reason));
    return date !== undefined;
  }
  if (body.layer === 'organization') {
    const named = draft.organizations.at(whole);
    if (named) changeBody(draft, named.id, named.name, body, reason);
    return named !== undefined;
  }
  if (body.layer !== 'quotation') return false;
  const quotation = draft.quotes.at(whole);
  if (!quotation) return false;
  const { speaker, ...rest } = quotation;
  const kind = body.kind ?? quotation.kind;
  const evidence = withReason(
    quotation.evidence.filter(({ code }) => kind === quotation.kind || !code.startsWith('term-')),
    reason,
  );
  draft.quotes.replace(quotation, { ...rest, kind, ...(kind === 'term' ? {} : { speaker: speaker ?? 'unknown' }), evidence });
  if (kind !== quotation.kind) draft.quotesChanged.push(quotation);
  return true;
}

function dated(date: DateExpression, { timex = date.type, value = date.value }: Change<'date'>, reason: Evidence): DateExpression {
  const { quant, freq, ...rest } = date;
  const ofSet = timex === 'SET' ? { ...(quant === undefined ? {} : { quant }), ...(freq === undefined ? {} : { freq }) } : {};
  const evidence = value === date.value ? date.evidence : date.evidence.filter(({ code }) => !OF_VALUE.has(code));
  return { ...rest, ...ofSet, type: timex, value, evidence: withReason(evidence, reason) };
}

/** A body is one wherever it is named; speakers and sources of that name follow. */
function changeBody(draft: Draft, id: string, old: string, { kind, name = old }: Change<'organization'>, reason: Evidence): void {
  for (const body of draft.organizations.all()) {
    if (body.id !== id) continue;
    const evidence = withReason(body.evidence ?? [], reason);
    draft.organizations.replace(body, { ...body, name, kind: kind ?? body.kind, evidence });
  }
  if (name !== old) draft.became.set(organizationId(old), organizationId(name));
}

/** Whose a role is. @returns whether role and person were found. */
export function correctHolder(draft: Draft, { body, whole, correction }: Statement): boolean {
  if ((body.type !== 'change' && body.type !== 'mark') || body.layer !== 'role' || !whole) return false;
  const role = body.type === 'mark' ? draft.roles.over(whole).find(({ person }) => person === '') : draft.roles.at(whole);
  if (!role) return false;
  const holder = body.person ? holderId(draft, body.person) : body.type === 'mark' ? beside(draft, role) : undefined;
  if (holder === undefined) {
    if (role.person === '') draft.roles.replace(role, { ...role, person: draft.newUnnamed() });
    return body.person === undefined;
  }
  // Who had no name until now has one: all that was said of them is this person's.
  const same = isUnnamedId(role.person) ? draft.roles.all().filter(({ person }) => person === role.person) : [role];
  if (isUnnamedId(role.person)) draft.became.set(role.person, holder);
  else if (role.person !== '') draft.moved.push({ start: role.start, end: role.end, from: role.person, to: holder });
  for (const one of same) {
    const evidence = withReason(one.evidence ?? [], credit(correction));
    draft.roles.replace(one, { ...one, person: holder, evidence });
    giveRole(draft, holder, draft.words(one));
  }
  return true;
}

function holderId(draft: Draft, reference: SpeakerReference): string | undefined {
  return reference.kind === 'person' ? speakerId(draft, reference) : reference.kind === 'unknown' ? draft.newUnnamed() : undefined;
}

/** Whoever is named right before or behind a role. In UTF-16 units. */
const BESIDE = 3;

function beside(draft: Draft, { start, end }: Role): string | undefined {
  const near = draft.mentions.over({ start: Math.max(0, start - BESIDE), end: end + BESIDE });
  return (near.find((mention) => mention.start >= end) ?? near[0])?.person;
}

function giveRole(draft: Draft, id: string, words: string): void {
  const person = draft.people.get(id);
  if (person && !person.roles.includes(words)) draft.people.set(id, { ...person, roles: [...person.roles, words] });
}
