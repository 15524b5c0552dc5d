import type { Evidence, Organization, OrganizationKind, Place, Span } from '../../types';
import { credit, type Statement } from '../statement';
import type { EntityLayer } from '../types';
import { withReason, type Draft } from './draft';
import { cut, occurrences, put, take, type Extents } from './extents';
import { anyOf, type Layers, type Reasoned, type PlainLayer } from './layers';
import { cutMention, markPerson, rejectMention } from './people';

/** Places about which somebody has said that there is, or is no, annotation of a layer. */
export interface Said {
  isConfirmed(layer: string, span: Span): boolean;
  isRejected(layer: string, span: Span): boolean;
}

/** What is said of there being annotations: rejected, confirmed, of another extent or layer, marked. @returns whether it found its object. */
export function correctExistence(draft: Draft, layers: Layers, statement: Statement, said: Said): boolean {
  const { body, whole, others, correction } = statement;
  const reason = credit(correction);
  switch (body.type) {
    case 'confirm':
      return body.layer === 'claim' || (whole !== undefined && confirm(draft, layers, body.layer, whole, reason));
    case 'reject':
      if (body.layer === 'claim') return true;
      // What is not there any more is as it should be.
      if (whole) reject(draft, layers, body.layer, whole, body.everywhere ?? false, said);
      return whole !== undefined;
    case 'extent':
    case 'split': {
      const spans = body.type === 'extent' ? others.slice(0, 1) : others;
      return whole !== undefined && spans.length > 0 && reshape(draft, layers, body.layer, whole, spans, reason);
    }
    case 'layer':
      return whole !== undefined && move(draft, layers, whole, body, reason);
    case 'mark':
      return body.layer === 'claim' || (whole !== undefined && mark(draft, layers, statement, whole, said));
    default:
      return true;
  }
}

function confirm(draft: Draft, layers: Layers, layer: 'person' | PlainLayer, whole: Span, reason: Evidence): boolean {
  if (layer === 'person') {
    const mention = draft.mentions.at(whole);
    const person = mention && draft.people.get(mention.person);
    if (person) draft.setPerson(person, reason);
    return person !== undefined;
  }
  return change(anyOf(layers, layer), whole, (item) => ({ ...item, evidence: withReason(item.evidence ?? [], reason) }));
}

/** Writes the annotation at a place anew, where it stands. */
function change<T extends Span>({ layer }: Extents<T>, at: Span, changed: (item: T) => T): boolean {
  const item = layer.at(at);
  if (item) layer.replace(item, changed(item));
  return item !== undefined;
}

function reject(draft: Draft, layers: Layers, layer: 'person' | PlainLayer, whole: Span, everywhere: boolean, said: Said): void {
  const isConfirmed = (span: Span): boolean => said.isConfirmed(layer, span);
  if (layer === 'person') {
    const mention = draft.mentions.at(whole);
    if (mention) rejectMention(draft, mention, everywhere, isConfirmed);
    return;
  }
  const extents = anyOf(layers, layer);
  const item = extents.layer.at(whole);
  const go = (one: Reasoned): void => {
    if (one.id !== undefined && layer === 'quotation') draft.rejectedQuotes.add(one.id);
    take(extents, one);
  };
  if (item) go(item);
  if (!everywhere) return;
  for (const other of draft.sameWords(extents.layer, whole)) if (!isConfirmed(other)) go(other);
}

function reshape(
  draft: Draft,
  layers: Layers,
  layer: 'person' | PlainLayer,
  whole: Span,
  spans: readonly Span[],
  reason: Evidence,
): boolean {
  if (layer === 'person') {
    const mention = draft.mentions.at(whole);
    if (mention) cutMention(draft, mention, spans, reason);
    return mention !== undefined;
  }
  const extents = anyOf(layers, layer);
  const item = extents.layer.at(whole);
  if (!item) return false;
  cut(extents, { ...item, evidence: withReason(item.evidence ?? [], reason) }, spans);
  take(extents, item);
  return true;
}

/** Names of one layer go over to another: this one, or all that the engine takes for the same. */
function move(
  draft: Draft,
  layers: Layers,
  whole: Span,
  { from, to, everywhere }: { readonly from: string; readonly to: EntityLayer; readonly everywhere?: true },
  reason: Evidence,
): boolean {
  const spans = from === to ? [] : leave(draft, layers, whole, from, everywhere ?? false);
  for (const span of spans) {
    if (to === 'person') markPerson(draft, span, {}, reason, () => false);
    else if (to === 'place') put(layers.place, placeAt(draft, span, reason));
    else put(layers.organization, organizationAt(draft, span, undefined, reason));
  }
  return spans.length > 0;
}

/** Takes names out of their layer. @returns where they stood. */
function leave(draft: Draft, layers: Layers, whole: Span, from: string, everywhere: boolean): Span[] {
  if (from === 'person') {
    const mention = draft.mentions.at(whole);
    if (!mention) return [];
    const all = everywhere ? draft.mentionsOfPerson(mention.person) : [mention];
    rejectMention(draft, mention, everywhere, () => false);
    return all;
  }
  if (from !== 'organization' && from !== 'place') return [];
  const extents = anyOf(layers, from);
  const item = extents.layer.at(whole);
  if (!item) return [];
  const all = everywhere ? extents.layer.all().filter(({ id }) => id === item.id) : [item];
  for (const one of all) take(extents, one);
  return all;
}

function mark(draft: Draft, layers: Layers, { body, correction }: Statement, whole: Span, said: Said): boolean {
  if (body.type !== 'mark' || body.layer === 'claim') return false;
  const reason = credit(correction);
  if (body.layer === 'person') {
    markPerson(draft, whole, body, reason, (span) => said.isRejected('person', span));
    return true;
  }
  const span = { start: whole.start, end: whole.end };
  switch (body.layer) {
    case 'role':
      draft.roles.add({ ...span, person: '', evidence: [reason] });
      return true;
    case 'date':
      put(layers.date, { ...span, type: body.timex, value: body.value, evidence: [reason] });
      return true;
    case 'quotation':
      put(layers.quotation, {
        ...span,
        id: draft.newId(),
        kind: body.kind,
        ...(body.kind === 'speech' ? { speaker: 'unknown' } : {}),
        evidence: [reason],
      });
      return true;
    case 'organization':
      everyPlace(draft, layers.organization, span, body.everywhere, said, 'organization', (at) =>
        put(layers.organization, organizationAt(draft, at, body.kind, reason)),
      );
      return true;
    case 'place':
      everyPlace(draft, layers.place, span, body.everywhere, said, 'place', (at) => put(layers.place, placeAt(draft, at, reason)));
      return true;
  }
}

/** Marks words, and where asked for wherever they stand without an annotation of the layer. */
function everyPlace<T extends Span>(
  draft: Draft,
  { layer }: Extents<T>,
  span: Span,
  everywhere: true | undefined,
  said: Said,
  name: PlainLayer,
  put: (span: Span) => void,
): void {
  put(span);
  if (!everywhere) return;
  for (const place of occurrences(draft.text, draft.text.slice(span.start, span.end)))
    if (layer.over(place).length === 0 && !said.isRejected(name, place)) put(place);
}

function organizationAt(draft: Draft, { start, end }: Span, kind: OrganizationKind | undefined, reason: Evidence): Organization {
  const known = draft.bodies.of(draft.words({ start, end }), 'organization');
  return { start, end, id: known.id, name: known.name, kind: kind ?? known.kind ?? 'other', evidence: [reason] };
}

function placeAt(draft: Draft, { start, end }: Span, reason: Evidence): Place {
  const { id, name } = draft.sites.of(draft.words({ start, end }), 'place');
  return { start, end, id, name, evidence: [reason] };
}
